"""Finding one's way: help, the menu, what comes next."""
