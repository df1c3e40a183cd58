"""What no fit outweighs: who may be in a pair at all, and which two people never may."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.people.programme import manages, takes_part

LEAVES_SOON = timedelta(weeks=4)  # whoever is gone by then is no buddy to begin with


def may_pair(person: Person, day: date, now: datetime) -> bool:
    """Whether somebody may be in a pair from this day on: no guest, not paused, stopped, declined,
    on leave or gone.
    """
    awake = person.standing in ("active", "unknown") and (
        person.quiet_until is None or person.quiet_until <= now
    )
    return awake and takes_part(person) and not person.away(day)


def may_guide(person: Person, day: date, now: datetime) -> bool:
    """Whether somebody may be a buddy from this day on, if they have room."""
    stays = person.leaves_on is None or person.leaves_on >= day + LEAVES_SOON
    return person.capacity > 0 and stays and may_pair(person, day, now)


@dataclass(frozen=True)
class Seeker:
    """Somebody who is to get a buddy, from a day on."""

    person: Person
    starts: date


@dataclass(frozen=True)
class Bars:
    """Which two people are kept apart: by what was between them, or because one of them said so."""

    apart: frozenset[tuple[str, str]] = frozenset()  # person ids, both ways round

    def between(self, seeker: Seeker, buddy: Person) -> str:
        """Why these two may not be a pair: self, language, manager, apart or away; empty when they
        may.
        """
        newcomer = seeker.person
        if newcomer.id == buddy.id:
            return "self"
        if not understand(newcomer.speaks, buddy.speaks):
            return "language"
        if manages(buddy, newcomer) or manages(newcomer, buddy):
            return "manager"
        if (newcomer.id, buddy.id) in self.apart:
            return "apart"
        return "away" if buddy.away(seeker.starts) else ""

    def suspects(
        self, seekers: Sequence[Seeker], buddies: Sequence[Person]
    ) -> Iterator[tuple[int, int]]:
        """Where anything but the language may be between two; nobody else needs a closer look."""
        emails = {person.email: at for at, person in enumerate(buddies) if person.email}
        ids = {person.id: at for at, person in enumerate(buddies)}
        newcomers = {
            seeker.person.email: at for at, seeker in enumerate(seekers) if seeker.person.email
        }
        rows = {seeker.person.id: at for at, seeker in enumerate(seekers)}
        yield from (
            (at, emails[s.person.manager])
            for at, s in enumerate(seekers)
            if s.person.manager in emails
        )
        yield from (
            (newcomers[p.manager], at) for at, p in enumerate(buddies) if p.manager in newcomers
        )
        yield from (
            (rows[one], ids[other]) for one, other in self.apart if one in rows and other in ids
        )
        yield from ((rows[id], ids[id]) for id in rows.keys() & ids.keys())
        leaving = [
            at
            for at, person in enumerate(buddies)
            if person.away_until or person.leaves_on or person.starts_on
        ]
        yield from ((row, at) for row in range(len(seekers)) for at in leaving)


def understand(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether they share a language."""
    return not set(some).isdisjoint(others)


def bars(pairings: Iterable[Pairing], avoidances: Iterable[Avoidance]) -> Bars:
    """Never a pair again that failed, was declined or came to its end; never whom somebody said
    "not with" of.
    """
    two = [(p.newcomer, p.buddy) for p in pairings if spent(p)] + [
        (a.person, a.other) for a in avoidances
    ]
    return Bars(frozenset(two) | frozenset((b, a) for a, b in two))


def spent(pairing: Pairing) -> bool:
    """Whether this pair has had its chance. A plan that was dropped before anybody was asked has
    not.
    """
    return pairing.state in ("declined", "failed") or (
        pairing.state == "ended" and pairing.active_at is not None
    )
