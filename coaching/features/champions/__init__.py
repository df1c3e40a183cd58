"""Champions: who helps others, asked and appointed."""
