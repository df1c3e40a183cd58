"""Learning paths: a lesson at a time, each with a task from today's desk."""
