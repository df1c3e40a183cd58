"""Who is to get a buddy, and who may be one; and the plan that comes of it."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from coaching.facts.pairs import Avoidance, Pairing
from coaching.facts.people import Person
from coaching.features.pairing.hard import Seeker, bars, may_guide, may_pair
from coaching.features.pairing.matching import Guide, Matching, matched
from coaching.people.pairs import going
from coaching.script.situation import Overview

AHEAD = timedelta(days=30)  # known starters are planned so long before their first day
SETTLING = timedelta(days=14)  # so long after it they still count as newcomers
WANTS = ("wants", "both")


def plan_for_real(overview: Overview, pairings: Iterable[Pairing], ahead: bool = True) -> Matching:
    """Over those who agreed; `ahead`: and starters on their way, for whom a buddy is asked without
    their name.
    """
    seekers = [s for s in map(_seeker(overview), overview.of(Person)) if seeks(s, overview, ahead)]
    guides = [
        p for p in overview.of(Person) if p.active and may_guide(p, overview.day, overview.now)
    ]
    return _matched(overview, seekers, guides, list(pairings))


def preview(overview: Overview) -> Matching:
    """Over everybody whom HR imported, as if they all agreed. Changes nothing."""
    seekers = [s for s in map(_seeker(overview), overview.of(Person)) if _might_seek(s, overview)]
    guides = [p for p in overview.of(Person) if may_guide(p, overview.day, overview.now)]
    return _matched(overview, seekers, guides, list(overview.of(Pairing)))


def _matched(
    overview: Overview, seekers: list[Seeker], guides: list[Person], pairings: list[Pairing]
) -> Matching:
    loads = Counter(pairing.buddy for pairing in pairings if going(pairing))
    served = {pairing.newcomer for pairing in pairings if going(pairing)}
    apart = bars(pairings, overview.of(Avoidance))
    free = [seeker for seeker in seekers if seeker.person.id not in served]
    return matched(
        free, [Guide(p, loads[p.id]) for p in guides], apart, overview.day, overview.company
    )


def _seeker(overview: Overview) -> Callable[[Person], Seeker]:
    return lambda person: Seeker(person, max(overview.day, person.starts_on or overview.day))


def seeks(seeker: Seeker, overview: Overview, ahead: bool) -> bool:
    """Whether a buddy is to be found for them now."""
    person = seeker.person
    agreed = person.active and person.buddy_wish in WANTS
    return (agreed or (ahead and starting(person, overview.day))) and may_pair(
        person, seeker.starts, overview.now
    )


def starting(person: Person, today: date) -> bool:
    """Known from HR, not spoken with yet, and here within a month."""
    ahead = person.starts_on is not None and today < person.starts_on <= today + AHEAD
    return ahead and person.standing == "unknown" and person.buddy_wish != "no"


def _might_seek(seeker: Seeker, overview: Overview) -> bool:
    """Wants one, or starts these weeks, or has never used AI; unless they said themselves that they
    want none.
    """
    person, today = seeker.person, overview.day
    new = person.starts_on is not None and today - SETTLING <= person.starts_on <= today + AHEAD
    might = person.buddy_wish in WANTS or new or person.experience == "none"
    declined = person.agreed_at is not None and person.buddy_wish not in (*WANTS, "")
    return might and not declined and may_pair(person, seeker.starts, overview.now)
