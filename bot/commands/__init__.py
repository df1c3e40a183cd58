"""The commands, a file for each: what it may be told, and what it does."""
