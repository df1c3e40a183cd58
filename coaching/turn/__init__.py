"""One turn, from what was heard to what is kept; the engine beside the features."""
