"""The language that somebody is spoken to in."""
