"""What works, and what did not, shared with everybody."""
