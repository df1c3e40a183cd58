"""What is learnt from sentences: made once, kept in files, and asked where it lies."""
