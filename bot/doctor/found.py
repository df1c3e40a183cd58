"""What a check found, when it is not simply well."""


class Wrong(Exception):
    """A check failed; the message says what and how to mend it."""


class NotSetUp(Exception):
    """There is nothing to check, and nothing was begun; the message says what that means."""
