"""People whose accounts are deactivated: everybody whom it concerns is told."""
