"""What must not leave the house, and what must not act when it is shown."""
