"""What a language model is told before it writes."""
