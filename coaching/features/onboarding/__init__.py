"""Getting to know one another: consent, profile, the three tasks."""
