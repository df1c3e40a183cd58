"""Tables, and everything that speaks SQL."""
