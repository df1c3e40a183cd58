"""Announcements: what a champion or a lead tells many, and whom it reached."""
