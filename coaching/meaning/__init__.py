"""What words mean: one meaning for each message, learnt from sentences in files."""
