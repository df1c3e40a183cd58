"""Weekly check-ins, as the table of contents lists them."""

from collections.abc import Iterable
from datetime import datetime

from coaching.facts.checkins import BuddyCard, CheckIn, CheckInTime, Remark
from coaching.facts.community import Appointment, News
from coaching.facts.kinds import Fact
from coaching.facts.learning import LessonDone
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.checkins.card import buddy, card
from coaching.features.checkins.champions import helped, helps, lend, sees_help
from coaching.features.checkins.flow import check_in, now, remind, week
from coaching.features.checkins.meeting import meet, proposed, settled
from coaching.features.checkins.rounds import LATELY, QUARTER, first_monday, monday
from coaching.features.checkins.rules import first, next_one
from coaching.features.checkins.times import heard, home, move, often
from coaching.features.checkins.told import ERASES, TELLS
from coaching.people.programme import manages
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, Round, by_name

OWN: tuple[type[Fact], ...] = (CheckIn, Remark, BuddyCard, CheckInTime, News)


def sees(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """Their own; of a pair the other person; of newcomers what they chose to share."""
    theirs = [fact for kind in OWN for fact in tx.of(kind, person.id, now - QUARTER)]
    yield from theirs
    for pairing in tx.of(Pairing, person.id):
        yield pairing
        other = tx.get(Person, pairing.other(person.id))
        if other:
            yield other
        manager = other is not None and manages(person, other)
        if pairing.buddy == person.id and pairing.state == "active" and not manager:
            yield from (
                remark for remark in tx.of(Remark, pairing.newcomer, now - QUARTER) if remark.shared
            )
            yield from (done for done in tx.of(LessonDone, pairing.newcomer) if done.look)
    stuck = any(isinstance(fact, Remark) and fact.stuck and fact.shared for fact in theirs)
    if stuck or tx.of(Appointment, person.id):
        yield from sees_help(tx, person, now)


CHECKINS = Feature(
    name="checkins",
    flows=by_name(
        week,
        check_in,
        remind,
        now,
        card,
        buddy,
        meet,
        proposed,
        settled,
        helps,
        helped,
        move,
        often,
    ),
    hears=heard,
    starts=first,
    recurs=next_one,
    sees=sees,
    rounds={
        "monday": Round((Person, Pairing, CheckIn, BuddyCard, CheckInTime), monday, LATELY),
        "lend": Round((Person, Pairing, Remark, Appointment), lend, LATELY),
    },
    founds=first_monday,
    uncounted=frozenset({"meet", "help"}),
    offers={
        f"{OPEN}checkins.move": ("checkins-home-move",),
        f"{OPEN}pairing.swap": ("checkins-meet.swap",),
    },
    decides=frozenset({"proposed", "helps"}),
    home=home,
    tells=TELLS,
    keeps=(CheckIn, Remark, BuddyCard, CheckInTime),
    erases=(ERASES,),
)
