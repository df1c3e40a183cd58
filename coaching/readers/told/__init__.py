"""What people tell of themselves in their own words: leave, hours, a time zone, quiet."""
