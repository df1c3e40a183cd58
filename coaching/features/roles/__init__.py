"""Roles that may do something, and who leans towards which."""
