"""What can wait, gathered once a week."""
