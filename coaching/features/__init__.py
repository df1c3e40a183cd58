"""What Kollega does, a folder each."""
