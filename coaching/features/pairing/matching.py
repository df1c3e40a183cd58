"""People, matched: who gets whom, and why somebody gets nobody."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from coaching.company.company import Company
from coaching.facts.people import Person
from coaching.features.pairing.assignment import NOT, assign, total
from coaching.features.pairing.fit import PARTS, Somebody, why
from coaching.features.pairing.hard import Bars, Seeker, understand

if TYPE_CHECKING:
    from numpy import ndarray

    Numbers = ndarray[Any, Any]


@dataclass(frozen=True)
class Guide:
    """Somebody who may be a buddy. `load`: the newcomers they look after or were asked to."""

    person: Person
    load: int = 0

    @property
    def room(self) -> int:
        return max(0, self.person.capacity - self.load)


@dataclass(frozen=True)
class Match:
    newcomer: Person
    buddy: Person
    starts: date
    score: float
    why: tuple[str, ...]  # names of parts of the fit, best first


@dataclass(frozen=True)
class Matching:
    """A plan as a whole."""

    matches: tuple[Match, ...] = ()
    unpaired: tuple[
        tuple[Person, str], ...
    ] = ()  # with the reason: nobody, language, manager, full or left
    seekers: tuple[Seeker, ...] = ()
    guides: tuple[Guide, ...] = ()
    scores: Sequence[Sequence[float]] = ()  # [seeker][guide], NOT where the two may not be a pair
    total: float = 0.0

    def allowed(self) -> Iterator[tuple[Person, Person, float]]:
        """Every pair that may be, with its score."""
        for seeker, row in zip(self.seekers, self.scores, strict=True):
            for guide, score in zip(self.guides, row, strict=True):
                if score != NOT:
                    yield seeker.person, guide.person, score


def matched(
    seekers: Sequence[Seeker], guides: Sequence[Guide], bars: Bars, today: date, company: Company
) -> Matching:
    """The best plan. People are taken in the order of their ids, so that it is the same however
    they are handed in.
    """
    seekers = tuple(sorted(seekers, key=lambda seeker: seeker.person.id))
    guides = tuple(sorted(guides, key=lambda guide: guide.person.id))
    if not seekers or not guides:
        return Matching(
            (),
            tuple((seeker.person, "nobody") for seeker in seekers),
            seekers,
            guides,
            [[]] * len(seekers),
        )
    newcomers = [Somebody(seeker.person, 0, today, company) for seeker in seekers]
    buddies = [Somebody(guide.person, guide.load, today, company) for guide in guides]
    scores = scored(seekers, newcomers, buddies, bars)
    found = assign(scores, [guide.room for guide in guides])
    rows = scores.tolist()
    matches = tuple(
        Match(s.person, guides[g].person, s.starts, rows[n][g], why(newcomers[n], buddies[g]))
        for n, (s, g) in enumerate(zip(seekers, found, strict=True))
        if g is not None
    )
    unpaired = tuple(
        (s.person, reason(s, row, guides, bars))
        for s, g, row in zip(seekers, found, rows, strict=True)
        if g is None
    )
    loads = Counter(match.buddy.id for match in matches)
    worth = total([match.score for match in matches], tuple(loads.values()))
    return Matching(matches, unpaired, seekers, guides, rows, worth)


def scored(
    seekers: Sequence[Seeker],
    newcomers: Sequence[Somebody],
    buddies: Sequence[Somebody],
    bars: Bars,
) -> "Numbers":
    """The score of every two, NOT where they may not be a pair."""
    import numpy

    scores = numpy.zeros((len(newcomers), len(buddies)))
    for part in PARTS.values():
        scores += part.weight * _table(
            [*map(part.trait, newcomers)], [*map(part.trait, buddies)], part.share
        )
    people = [buddy.person for buddy in buddies]
    speaking = _table(
        [s.person.speaks for s in seekers], [person.speaks for person in people], understand
    )
    scores = numpy.where(speaking, numpy.round(scores, 2), NOT)
    for row, at in bars.suspects(seekers, people):
        if bars.between(seekers[row], people[at]):
            scores[row, at] = NOT
    return scores


def _table(
    some: Sequence[Hashable],
    others: Sequence[Hashable],
    compared: Callable[[Any, Any], float | bool],
) -> "Numbers":
    """What comes of comparing everybody with everybody; whoever has the same trait is compared
    once.
    """
    import numpy

    kinds, sorts = list(dict.fromkeys(some)), list(dict.fromkeys(others))
    small = numpy.array([[compared(one, other) for other in sorts] for one in kinds])
    row, column = (
        {kind: n for n, kind in enumerate(kinds)},
        {sort: n for n, sort in enumerate(sorts)},
    )
    return small[numpy.ix_([row[one] for one in some], [column[other] for other in others])]


def reason(seeker: Seeker, row: Sequence[float], guides: Sequence[Guide], bars: Bars) -> str:
    """Why nobody was found. It must not betray that somebody said "not with"."""
    if any(score != NOT for score in row):
        return "full"
    barred = {bars.between(seeker, guide.person) for guide in guides} - {"self"}
    if not barred:
        return "nobody"
    if barred == {"language"}:
        return "language"
    return "manager" if barred <= {"language", "manager"} else "left"
