"""What the coach remembers of a talk: the last few turns in the same place, for a while."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from coaching.facts import Exchange
from coaching.messages import Place

TURNS = 4
WHILE = timedelta(hours=2)  # a talk left alone for longer is over
ASKED, ANSWERED = 600, 900  # characters that are kept of each


def remembered(exchanges: Iterable[Exchange], place: Place, now: datetime) -> tuple[Exchange, ...]:
    """The latest turns of this thread, oldest first; `exchanges` are newest first."""
    here = [one for one in exchanges if one.place == place and now - one.told_at <= WHILE]
    return tuple(reversed(here[:TURNS]))


def cut(text: str, most: int) -> str:
    """At most so many characters, ended after a paragraph, a sentence or a word."""
    if len(text) <= most:
        return text
    head = text[:most]
    ends = (head.rfind(mark) + len(mark.rstrip()) for mark in ("\n\n", ". ", "\n", " "))
    return head[: next((end for end in ends if end > most // 2), most)].rstrip()
