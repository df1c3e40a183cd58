"""What waits to be done, in tables that several copies of the service share."""
