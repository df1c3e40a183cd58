"""Pilots: few, with an end, and with a verdict that cannot be forgotten."""
