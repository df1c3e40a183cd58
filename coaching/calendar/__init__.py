"""Whose day it is: working time, ISO weeks, moments in a time zone, and what waits for them."""
