"""Time saved: told, asked after, counted."""
