"""What is due next and why, as the page lists it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from coaching.messages import Language, Text
from coaching.ports.phrasebook import Phrasebook

LONGEST = 6  # rows


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Something planned: Kollega will open it with this person at this moment."""

    at: datetime
    who: str  # the person's name
    why: Text


def listed(
    due: Sequence[Upcoming],
    you: str,
    phrasebook: Phrasebook,
    language: Language,
    known: Sequence[str] = (),
) -> Sequence[Mapping[str, object]]:
    """Rows, soonest first; others of whom the same is due on one day share one, and yours says so.
    `known`: whose names are told before others'.
    """
    rows = sorted(_rows(due, you, phrasebook, language, known), key=lambda row: row["at"])
    return [{**row, "at": row["at"].isoformat()} for row in rows[:LONGEST]]


def _rows(
    due: Sequence[Upcoming],
    you: str,
    phrasebook: Phrasebook,
    language: Language,
    known: Sequence[str],
) -> Iterator[dict[str, Any]]:
    groups: defaultdict[tuple[date, str, bool], dict[str, datetime]] = defaultdict(dict)
    for one in sorted(due, key=lambda one: one.at):
        why = phrasebook.say(one.why, language)
        groups[one.at.date(), why, one.who == you].setdefault(one.who, one.at)
    for (_, why, mine), people in groups.items():
        names = sorted(people, key=lambda who: who not in known)
        who = _who(names, phrasebook, language)
        yield {"at": min(people.values()), "who": who, "why": why, "mine": mine}


def _who(names: Sequence[str], phrasebook: Phrasebook, language: Language) -> str:
    if len(names) == 1:
        return names[0]
    return phrasebook.say(
        Text("page-next-others", {"who": names[0], "count": len(names) - 1}), language
    )
