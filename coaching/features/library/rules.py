"""What somebody wants with the library, and which of its entries are theirs to take down."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coaching.facts.community import Contribution
from coaching.facts.people import Person
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import says
from coaching.script.feature import Intent
from coaching.script.situation import Situation

Kind = Literal["prompt", "use_case", "failure", "rule"]
KINDS: tuple[Kind, ...] = ("prompt", "use_case", "failure")  # that anybody may share
RULE: Kind = "rule"  # a lead's
MOST = 20  # entries that are offered at once, the newest


def heard(said: Utterance) -> Intent | None:
    """Sure, unless it asks how sharing is done: that is a question for the coach."""
    if said.asks and said.bare.split()[:1] in (
        ["how"],
        ["hur"],
        ["wie"],
        ["why"],
        ["varför"],
        ["warum"],
    ):
        return None
    for kind in (*KINDS, RULE):
        if says(f"library.{kind}", said.text):
            return Intent("library.share", 0.96, {"kind": kind})
    wish = next((wish for wish in ("mine", "all") if says(f"library.{wish}", said.text)), "")
    return Intent(f"library.{wish}", 0.96) if wish else None


@dataclass(frozen=True)
class Shown:
    """A prompt as everybody sees it: shared in chat, or the company's own from `company.toml`."""

    id: str
    title: str
    text: str
    credit: str
    day: str  # on which it was last looked over; "" where nobody said
    shared: Contribution | None = None


def prompts(situation: Situation) -> tuple[Shown, ...]:
    """By title."""
    shared = (one for one in standing(situation.of(Contribution)) if one.kind == "prompt")
    theirs = [
        Shown(one.id, one.title, one.text, one.credit, _looked_on(one), one) for one in shared
    ]
    companys = [
        Shown(one.id, one.title, "\n".join(one.paragraphs), one.source, _day(one.reviewed))
        for one in situation.company.ground
        if one.kind == "prompt"
    ]
    return tuple(sorted((*theirs, *companys), key=lambda one: one.title.casefold()))


def _looked_on(one: Contribution) -> str:
    return (one.looked_on or one.told_at.date()).isoformat()


def _day(reviewed: date) -> str:
    return "" if reviewed == date.min else reviewed.isoformat()


def failures(situation: Situation) -> tuple[Contribution, ...]:
    """The newest first."""
    return tuple(one for one in standing(situation.of(Contribution)) if one.kind == "failure")


def keeps_order(situation: Situation) -> bool:
    """A lead, and whoever looks after the prompts."""
    return situation.lead or situation.bears("prompt_engineer") is not None


def credits(person: Person) -> tuple[str, ...]:
    """Who may be named with an entry: nobody need be."""
    known = {"name": person.name, "team": person.department}
    return (*(credit for credit in ("team", "name") if known[credit]), "nobody")


def credited(person: Person, credit: str) -> str:
    return {"name": person.name, "team": person.department}.get(credit, "")


def standing(shared: Iterable[Contribution], person: str = "") -> tuple[Contribution, ...]:
    """What was not withdrawn, the newest first; of one person, or of everybody."""
    there = (one for one in shared if one.withdrawn_at is None and person in ("", one.person))
    return tuple(sorted(there, key=lambda one: (one.told_at, one.id), reverse=True)[:MOST])
