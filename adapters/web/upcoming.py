"""What is due next and why, as the page lists it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from coaching.messages import Language, Text
from coaching.ports.phrasebook import Phrasebook

LONGEST = 8  # rows


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Something planned: Kollega will open it with this person at this moment."""

    at: datetime
    who: str  # the person's name
    why: Text


def listed(
    due: Sequence[Upcoming], you: str, phrasebook: Phrasebook, language: Language
) -> Sequence[Mapping[str, object]]:
    """Rows, soonest first; people of whom the same is due at the same time share one, and yours
    says so.
    """
    rows = _rows(due, you, phrasebook, language)
    return [row for row, _ in zip(rows, range(LONGEST), strict=False)]


def _rows(
    due: Sequence[Upcoming], you: str, phrasebook: Phrasebook, language: Language
) -> Iterator[dict[str, object]]:
    said = sorted(
        ((one.at, phrasebook.say(one.why, language), one.who) for one in due),
        key=lambda row: row[:2],
    )
    for (at, why), together in groupby(said, key=lambda row: row[:2]):
        names = sorted((who for _, _, who in together), key=lambda who: who != you)
        yield {
            "at": at.isoformat(),
            "who": _who(names, phrasebook, language),
            "why": why,
            "mine": you in names,
        }


def _who(names: Sequence[str], phrasebook: Phrasebook, language: Language) -> str:
    if len(names) == 1:
        return names[0]
    return phrasebook.say(
        Text("page-next-others", {"who": names[0], "count": len(names) - 1}), language
    )
