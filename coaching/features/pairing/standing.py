"""What becomes of the pairs that there are: introduced, released, ended. One look at all
of them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coaching.calendar import workdays
from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.features.pairing.hard import bars, may_pair
from coaching.features.pairing.introducing import (
    Introductions,
    in_one_letter,
    introduced,
)
from coaching.features.pairing.planning import WANTS
from coaching.people.pairs import KNOWN, TOGETHER, going, to
from coaching.script.feature import Owns
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome

PATIENCE = 5  # working days that a buddy has to answer: a week, with a letter that reminds of it
ADVANCED = ("active", "paused", "accepted", "asked", "planned")
LATE = timedelta(days=30)  # so long after their first day a starter who never agreed is waited for


@dataclass(frozen=True)
class Standing:
    """The pairings as they are now, and what is to be kept and said about what changed."""

    pairings: tuple[Pairing, ...]
    outcome: Outcome


def looked_after(overview: Overview) -> Standing:
    """Every pair that is going on, moved on as far as it can be."""
    people = by_id(overview.of(Person))
    second = _second_ones(overview.of(Pairing))
    pairings: list[Pairing] = []
    outcome = Outcome()
    meeting = Introductions(overview)
    for pairing in sorted(overview.of(Pairing), key=lambda one: (one.planned_at, one.id)):
        moved, more = pairing, Outcome()
        if pairing.id in second:
            moved, more = _released(pairing, overview)
        elif going(pairing):
            moved, more = _moved(pairing, people, overview, meeting)
        pairings.append(moved)
        outcome = outcome.keep(*more.facts).plan(*more.openings)
        outcome = replace(outcome, letters=(*outcome.letters, *more.letters))
        outcome = outcome.keep(moved) if moved != pairing else outcome
    outcome = replace(outcome, openings=tuple(in_one_letter(outcome.openings)))
    return Standing(tuple(pairings), outcome)


def _second_ones(pairings: Iterable[Pairing]) -> set[str]:
    """Nobody has two buddies. A yes that came in the same moment as somebody else was asked counts,
    if it was first.
    """
    best: dict[str, Pairing] = {}
    second: set[str] = set()
    for pairing in sorted(
        filter(going, pairings), key=lambda p: (ADVANCED.index(p.state), p.planned_at, p.id)
    ):
        if best.setdefault(pairing.newcomer, pairing) is not pairing:
            second.add(pairing.id)
    return second


def _moved(
    pairing: Pairing, people: Mapping[str, Person], overview: Overview, meeting: Introductions
) -> tuple[Pairing, Outcome]:
    newcomer, buddy = people.get(pairing.newcomer), people.get(pairing.buddy)
    if (
        newcomer is None
        or buddy is None
        or not (stays(newcomer, overview.day) and stays(buddy, overview.day))
    ):
        return _left(pairing, newcomer, overview)
    if pairing.state in TOGETHER:
        return (
            _done(pairing, newcomer, overview)
            if _over(pairing, overview.day)
            else (pairing, Outcome())
        )
    apart = bars((), overview.of(Avoidance)).apart
    if _not_wanted(newcomer, overview.day) or (newcomer.id, buddy.id) in apart:
        return _released(pairing, overview)
    if pairing.state == "asked":
        return _waited_for(pairing, buddy, overview)
    ready = pairing.state == "accepted" and _ready(newcomer, buddy, overview)
    if ready and meeting.room_for(pairing, newcomer, buddy):
        return introduced(pairing, newcomer, buddy, overview)
    return pairing, Outcome()


def stays(person: Person, today: date) -> bool:
    """Whether somebody is there to be in a pair: not stopped, not declined, not gone."""
    left = person.gone or (person.leaves_on is not None and person.leaves_on < today)
    return person.standing in ("active", "unknown", "paused") and not left


def _left(pairing: Pairing, newcomer: Person | None, overview: Overview) -> tuple[Pairing, Outcome]:
    """One of the two is gone; the other is told when they knew of it."""
    ended = replace(pairing, state="ended", because="left", ended_at=overview.now)
    newcomer_left = newcomer is None or not stays(newcomer, overview.day)
    return ended, _told_that_it_is_over(pairing, "buddy" if newcomer_left else "newcomer", overview)


def _released(pairing: Pairing, overview: Overview) -> tuple[Pairing, Outcome]:
    """The newcomer wants no buddy, never came, or one of the two said "not with" meanwhile."""
    ended = replace(pairing, state="ended", because="not wanted", ended_at=overview.now)
    return ended, _told_that_it_is_over(pairing, "buddy", overview)


def _told_that_it_is_over(pairing: Pairing, side: str, overview: Overview) -> Outcome:
    knows = pairing.state in TOGETHER or (pairing.state == "accepted" and side == "buddy")
    return Outcome().plan(to(pairing, side, "over", overview.now, "over")) if knows else Outcome()


def _over(pairing: Pairing, today: date) -> bool:
    return pairing.ends_on is not None and pairing.ends_on <= today


def _done(pairing: Pairing, newcomer: Person, overview: Overview) -> tuple[Pairing, Outcome]:
    """The weeks are over: both look back. Nobody else is looked for, until the newcomer wants a
    buddy again.
    """
    ended = replace(pairing, state="ended", because="done", ended_at=overview.now)
    served = replace(newcomer, buddy_wish="gives" if newcomer.capacity else "no")
    looking_back = (
        to(pairing, side, "look_back", overview.now, "end") for side in ("newcomer", "buddy")
    )
    return ended, Outcome(facts=(served,)).plan(*looking_back)


def _not_wanted(newcomer: Person, today: date) -> bool:
    if newcomer.standing == "active":
        return newcomer.buddy_wish not in WANTS
    return newcomer.starts_on is not None and newcomer.starts_on + LATE < today


def _waited_for(pairing: Pairing, buddy: Person, overview: Overview) -> tuple[Pairing, Outcome]:
    """The buddy has some working days of their own to answer; then somebody else is asked."""
    asked = pairing.asked_at.date() if pairing.asked_at else overview.day
    days = (asked + timedelta(days=n) for n in range((overview.day - asked).days))
    waited = sum(workdays.is_workday(day, buddy, overview.company) for day in days)
    if waited >= PATIENCE:
        return replace(
            pairing, state="declined", because="unanswered", ended_at=overview.now
        ), Outcome()
    return pairing, Outcome()


def _ready(newcomer: Person, buddy: Person, overview: Overview) -> bool:
    both = (newcomer, buddy)
    return newcomer.standing == "active" and all(
        may_pair(p, overview.day, overview.now) for p in both
    )


def _theirs(pairing: Pairing, person: str, overview: Overview) -> bool:
    return pairing.buddy == person and pairing.state in KNOWN


def _nobody(pairing: Pairing, overview: Overview) -> Iterable[Person]:
    return ()


def _passed(pairing: Pairing, heir: Person | None, overview: Overview) -> Outcome:
    return Outcome()


def _shown(pairing: Pairing) -> dict[str, str]:
    return {"other": pairing.newcomer}


# a buddy leaves: the round ends the pair, tells the newcomer and finds the next
OWNS = Owns("buddy", Pairing, _theirs, _shown, _nobody, _passed, (Pairing,))
