"""Weeks without an answer: after three of them it is asked whether to go on."""

from collections.abc import Iterable
from dataclasses import replace

from coaching.facts.checkins import CheckIn, CheckInTime
from coaching.facts.kinds import Fact
from coaching.features.checkins import rules
from coaching.script.situation import Situation
from coaching.script.words import Outcome, keep


def wanted_on(situation: Situation) -> bool:
    """Whether this week's check-in begins with that question."""
    silent = situation.number("silent") or 0
    return silent > 0 and silent % rules.PATIENCE == 0


def no_more(situation: Situation) -> Outcome:
    """No check-ins any more; the rest goes on."""
    wished = rules.wish(situation.of(CheckInTime), situation.person.id)
    week = rules.in_week(situation.of(CheckIn), situation.person.id, situation.word("week"))
    outcome = keep(replace(wished, stopped=True)).say("stopped")
    return outcome.keep(replace(week, skipped_at=situation.now)) if week else outcome


def heard_of(situation: Situation, wish: str) -> Iterable[Fact]:
    """Somebody wants to be asked on: that is a word, too."""
    week = rules.in_week(situation.of(CheckIn), situation.person.id, situation.word("week"))
    if week:
        yield replace(week, answered_at=week.answered_at or situation.now)
    if wish == "fewer":
        wished = rules.wish(situation.of(CheckInTime), situation.person.id)
        yield replace(wished, every=2)
