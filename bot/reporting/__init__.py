"""Figures for those who read them outside of the chat."""
