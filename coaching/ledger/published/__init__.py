"""A month's figures as they are published: counted once, and kept."""
