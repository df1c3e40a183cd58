"""The front door: commands, settings, addresses, and the one place that puts the rooms together."""
