"""New ids, which say nothing about whom they stand for."""

import secrets
import string

ALPHABET = string.ascii_lowercase + string.digits


def new_id() -> str:
    """A person's id: 12 random characters."""
    return "".join(secrets.choice(ALPHABET) for _ in range(12))
