"""Judgement on time savings."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.savings import RHYTHMS, Rhythm, TimeSaving, Trial
from coaching.facts.use_cases import UseCase
from coaching.features.savings.taking_back import asks_to
from coaching.ledger.tasks import alike
from coaching.ledger.weeks import monday_of
from coaching.ports.facts import Facts
from coaching.readers.slots.savings import says_saved
from coaching.readers.utterance import Utterance
from coaching.script.feature import Intent
from coaching.script.situation import Situation

PER_WEEK = {"once": 1.0, "day": 5.0, "week": 1.0, "month": 12 / 52}  # occurrences in a working week
MOST_ITEMS = 4


def on_average(saving: TimeSaving) -> float:
    """Minutes a working week; a single saving counts once."""
    return saving.minutes * PER_WEEK[saving.rhythm]


def day_meant(word: str, said_on: date) -> date:
    """The day that "yesterday" or "last week" means, seen from the day on which it was said."""
    return said_on - timedelta(days={"yesterday": 1, "last_week": 7}.get(word, 0))


def each_time(counted: str, rhythm: Rhythm, minutes: int) -> tuple[Rhythm, int]:
    """ "week 2": the minutes are of one time, and it happens twice a week."""
    if not counted:
        return rhythm, minutes
    per, times = counted.split()
    known = next(one for one in RHYTHMS if one == per)
    return known, round(minutes * float(times))


def told_in_week(situation: Situation) -> list[TimeSaving]:
    """What was told, in another dialogue, to have been saved in the week that is running."""
    monday = monday_of(situation.day)
    told = (one for one in situation.savings if one.conversation != situation.conversation)
    return [one for one in told if one.minutes > 0 and monday_of(one.day) == monday]


def listed(task: str, situation: Situation) -> str:
    """The id of the use case that has this task's name on the company's list; else empty: a task
    that somebody named for themselves stays theirs.
    """
    if not task:
        return ""
    known = (one for one in situation.of(UseCase) if one.status != "retired")
    return next((one.id for one in known if alike(one.title, task)), "")


def heard(said: Utterance) -> Intent | None:
    """A report of time saved, or what sounds like one and must be asked about.

    "Offers, 2 h a week" is one when nothing was asked, and may be the answer to what was; "saved 2
    h" always is one.
    """
    if asks_to(said):
        return Intent("savings.take_back", 0.95)
    reading = said.reading
    if reading.kind == "report" and reading.minutes == 0:
        return Intent("savings.nothing", 0.9)
    if reading.kind == "report":
        certainty = 0.9 if reading.tool or says_saved(said) else 0.75
        items = max(1, min(MOST_ITEMS, len(reading.items)))
        return Intent("savings.report", certainty, {"items": items})
    if reading.kind == "ask" and len(said.text.split()) > 1:
        return Intent("savings.report", 0.7)
    return None


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    return (*tx.of(TimeSaving, person.id), *tx.of(Trial, person.id), *tx.every(UseCase))
