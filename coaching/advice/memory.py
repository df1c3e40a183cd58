"""What the coach remembers of a talk: the last few turns in the same place, for a while."""

from datetime import timedelta

from coaching.facts.advice import Exchange
from coaching.script.situation import Situation

TURNS = 4
WHILE = timedelta(hours=2)  # a talk left alone for longer is over
ASKED, ANSWERED = 600, 900  # characters that are kept of each


def remembered(situation: Situation) -> tuple[Exchange, ...]:
    """The latest turns of this thread, oldest first."""
    here = [one for one in situation.of(Exchange) if one.place == situation.place]
    fresh = [one for one in here if situation.now - one.told_at <= WHILE]
    return tuple(sorted(fresh, key=lambda one: one.number)[-TURNS:])
