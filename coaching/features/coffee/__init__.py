"""Coffee rounds: colleagues who never met, two and two."""
