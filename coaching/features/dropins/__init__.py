"""Drop-ins: announced, moved, joined, and told to everybody."""
