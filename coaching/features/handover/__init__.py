"""Whoever leaves hands over what they own."""
