"""One step each, in the order of their numbers; what was released is never changed."""
