"""The fictive company of `demo`, and the page on which it is met."""
