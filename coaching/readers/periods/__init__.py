"""Stretches of time in words: a week, a month, last quarter, from the third on."""
