"""From sentences to time saved: how much, how often, on what, or why it is no saving."""
