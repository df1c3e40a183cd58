"""What an operator sets, read and checked once at the start."""
