"""Levels by what somebody did, given by a human; and once a year a week of their own with AI."""
