"""Quiet, leave, hours and a time zone, as people tell of them."""
