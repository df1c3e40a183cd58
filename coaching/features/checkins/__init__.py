"""The weekly check-in, the buddy's card, and help for whoever is stuck."""
