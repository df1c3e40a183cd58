"""What the core asks of the world, a neighbour a file."""
