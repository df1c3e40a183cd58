"""What somebody has learnt: lessons, levels and roles, and the record of both."""
