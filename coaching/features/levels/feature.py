"""Levels, as the table of contents lists them."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.community import Contribution
from coaching.facts.growing.growth import Level, Sabbatical
from coaching.facts.growing.learning import LessonDone
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.features.levels.flow import apply, brings, decide, level, told
from coaching.features.levels.rules import KIND, NEWS, leads
from coaching.features.levels.told import ERASES, TELLS
from coaching.features.levels.week import answer, answered, book, friday, quiet
from coaching.features.levels.words_of import heard
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, Round, by_name


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """Their own; and what is asked of leads, with whose it is."""
    for kind in (LessonDone, Pairing, Contribution, TimeSaving):
        yield from tx.of(kind, person.id)
    asked: list[Level | Sabbatical] = [*tx.every(Level), *tx.every(Sabbatical)]
    for one in asked:
        if one.person == person.id:
            yield one
        elif one.state == "asked" and (other := tx.get(Person, one.person)):
            yield one
            yield other


LEVELS = Feature(
    name="levels",
    flows=by_name(level, brings, apply, decide, told, book, answer, answered, friday),
    commands={"level": "level"},
    means={"level": "level", "sabbatical": "book"},
    hears=heard,
    sees=sees,
    rounds={
        "leads": Round((Person, Level, Sabbatical), leads),
        "quiet": Round((Person, Sabbatical), quiet),
    },
    offers={
        f"{OPEN}levels.apply": ("levels-apply-button",),
        f"{OPEN}levels.brings": ("levels-brings-button",),
        f"{OPEN}lessons.satisfied": ("levels-fine-button",),
    },
    uncounted=frozenset({KIND, NEWS, "sabbatical"}),
    decides=frozenset({"decide", "answer"}),
    tells=TELLS,
    erases=(ERASES,),
    keeps=(Level, Sabbatical),
)
