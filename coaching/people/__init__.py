"""Who somebody is, where they are reached, and which part they have."""
