"""The language that features are written in: flows, what they see, and what they want."""
