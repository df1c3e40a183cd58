"""The buttons with which a question of the onboarding is passed over."""

from coaching.messages import Choice, Text
from coaching.readers.slots.skipping import LATER, SKIP

SKIPS = Choice(SKIP, Text("skip"))
LEAVES = Choice(LATER, Text("leave"))


def or_skip(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    return (*choices, SKIPS)


def or_later(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """This one, or this and all that would follow."""
    return (*choices, SKIPS, LEAVES)
