"""Why an amount of time is no saving of one's own: a question, a plan, a meeting, others."""
