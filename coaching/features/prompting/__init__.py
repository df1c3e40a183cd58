"""The coach: questions about AI, prompts reviewed, pasting checked."""
