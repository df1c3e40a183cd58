"""Quiet: a pause, a snooze, fewer messages, or none."""
