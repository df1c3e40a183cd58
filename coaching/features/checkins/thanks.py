"""The thanks at the end of a check-in: when the next one is, and the first time, who sees it."""

from dataclasses import replace
from datetime import date

from coaching.calendar import weeks, workdays
from coaching.facts.checkins import CheckIn
from coaching.features.checkins import rules
from coaching.messages import Text
from coaching.people.declining import wants_letter
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def thanked(situation: Situation, minutes: int | None = None) -> Outcome:
    return and_thanked(Outcome(), situation, minutes)


def and_thanked(outcome: Outcome, situation: Situation, minutes: int | None) -> Outcome:
    """And the first time, who sees it, and what was left open at the beginning."""
    coming = _next_day(situation)
    time = "" if minutes is None else minutes
    day, more = coming.isoformat() if coming else "", "yes" if situation.more else "no"
    outcome = replace(outcome, slot="next").say("thanks", minutes=time, day=day, more=more)
    week = situation.word("week")
    last = rules.before(situation.of(CheckIn), situation.person.id, week)
    if last is None:
        time_is_asked = "yes" if rules.asks_time(situation) else "no"
        seen = Text("who-sees", {"time": time_is_asked})
        return outcome.note(seen).go_on("onboarding.more", along=True)
    if coming and _slows_down(last.week, week, workdays.week_of(coming)):
        return outcome.note(Text("every-second"))
    return outcome


def _next_day(situation: Situation) -> date | None:
    """The day of the next check-in that is planned."""
    planned = [one for one in situation.diary if one.flow == "checkins.week"]
    planned = [one for one in planned if wants_letter(situation.person, one.kind)]
    return planned[0].due.astimezone(situation.zone).date() if planned else None


def _slows_down(last: str, this: str, coming: str) -> bool:
    """From here on it is asked every second week."""
    return weeks.between(last, this) == 1 and weeks.between(this, coming) == 2
