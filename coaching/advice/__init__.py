"""The language model within its means, and what it answers from."""
