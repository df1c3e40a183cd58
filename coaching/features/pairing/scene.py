"""Who is who, as the flows of a pair see it."""

from collections.abc import Iterable
from typing import Any

from coaching.calendar.moments import minute
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.pairing.introducing import REASON_SLOTS, common_language
from coaching.features.pairing.introducing import reasons as why
from coaching.messages import Choice, Opening, Words
from coaching.people.pairs import TOGETHER, going
from coaching.readers.slots.answers import one_of
from coaching.script.situation import Situation
from coaching.script.words import ask

LATE = "late"  # stands for an answer that is no longer waited for


def named_pairing(situation: Situation) -> Pairing | None:
    """The pairing that this conversation is about."""
    wanted = situation.word("pairing")
    return next((pairing for pairing in situation.of(Pairing) if pairing.id == wanted), None)


def own_pairings(situation: Situation, *states: str) -> list[Pairing]:
    """The person's pairings in one of these states; without states, those in which both know each
    other.
    """
    me, wanted = situation.person.id, states or TOGETHER
    return [p for p in situation.of(Pairing) if me in (p.newcomer, p.buddy) and p.state in wanted]


def buddy_of(situation: Situation) -> Pairing | None:
    """The pairing in which the person is the newcomer, from the plan on."""
    return next(
        (p for p in situation.of(Pairing) if p.newcomer == situation.person.id and going(p)), None
    )


def late(pairing: Pairing | None, *states: str) -> bool:
    return pairing is None or pairing.state not in states


def partner(situation: Situation, pairing: Pairing | None) -> Person:
    """The other of the two; somebody without a name when they are not known any more."""
    found = situation.somebody(pairing.other(situation.person.id)) if pairing else None
    return found or Person("")


def side(situation: Situation, pairing: Pairing) -> str:
    return "newcomer" if pairing.newcomer == situation.person.id else "buddy"


def other_side(situation: Situation, pairing: Pairing) -> str:
    return "buddy" if pairing.newcomer == situation.person.id else "newcomer"


async def choose(situation: Situation, pairings: Iterable[Pairing]) -> Pairing:
    """The only one, or the one whose name is picked."""
    among = list(pairings)
    if len(among) == 1:
        return among[0]
    choices = tuple(Choice(p.id, Words(partner(situation, p).name)) for p in among)
    picked = await ask("whom", one_of("whom", tuple(p.id for p in among)), choices=choices)
    return next(p for p in among if p.id == picked)


def described(situation: Situation, pairing: Pairing | None) -> dict[str, Any]:
    """The other of the two, and why they fit. Before they have agreed: department, language and
    week, nothing else.
    """
    other = partner(situation, pairing)
    if pairing is None:
        return {}
    agreed = other.standing == "active"
    return {
        "name": other.name if agreed else "",
        "department": other.department,
        "role": other.role if agreed else "",
        "language": common_language(other, situation.person),
        "week": pairing.starts_on.isocalendar().week,
        **(why(pairing) if agreed else dict.fromkeys(REASON_SLOTS, "")),
    }


def search_at_once(situation: Situation) -> Opening:
    """The round of the company, as soon as this conversation is kept."""
    return Opening(f"pairing:{situation.conversation}", "", "pairing.search", minute(situation.now))
