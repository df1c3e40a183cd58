"""What every platform does alike with a letter on its way."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from coaching.messages import Letter
from coaching.ports.platform import Outgoing, Refused

_LONGEST_WAIT: Final = 300.0  # seconds
_log = logging.getLogger(__name__)


def closes_nothing(outgoing: Outgoing) -> bool:
    """It would take the buttons off a message that was never shown, or whose reference is lost."""
    return outgoing.letter.kind == "answered" and not outgoing.replaces


@contextmanager
def put_in_words(letter: Letter) -> Iterator[None]:
    """Raises Refused, never to be tried again, when a text has no words."""
    try:
        yield
    except LookupError as missing:
        _log.warning("letter %s cannot be put in words: %s", letter.key, missing)
        raise Refused("unknown_text") from missing


def wait_after(tries: int) -> float:
    """Seconds until the next try, longer each time."""
    return min(_LONGEST_WAIT, 2.0 ** min(tries, 10))
