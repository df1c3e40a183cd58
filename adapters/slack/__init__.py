"""Slack: events become Incomings, and letters become blocks."""
