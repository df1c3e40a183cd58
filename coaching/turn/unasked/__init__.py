"""What Kollega asks without having been asked: decisions, and what may follow a check-in."""
