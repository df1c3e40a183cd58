"""Amounts of time that are told by way of something else: a share of one, two times of day."""
