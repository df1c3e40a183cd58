"""What is known of somebody: shown, and forgotten."""
