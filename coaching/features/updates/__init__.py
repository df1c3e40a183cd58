"""The monthly AI update: whose turn it is, and what it is about."""
