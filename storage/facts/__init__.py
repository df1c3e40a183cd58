"""What Kollega knows, as rows: facts, dialogues, and what becomes of a person's."""
