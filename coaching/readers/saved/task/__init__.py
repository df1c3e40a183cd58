"""The name of the task that time was saved on: where it stands, begins and ends."""
