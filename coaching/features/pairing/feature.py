"""Buddies, as the table of contents lists them."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Avoidance, LookBack, Pairing, Proposal, Tie
from coaching.facts.people import Contact, Person
from coaching.features.pairing.approval import review, short
from coaching.features.pairing.flow import (
    capacity,
    intro,
    mine,
    project,
    request,
    shown_to,
    swap,
    want,
)
from coaching.features.pairing.heard import heard
from coaching.features.pairing.later import look_back, over, paused, resume, resumed, waiting
from coaching.features.pairing.rounds import founded, plan, search
from coaching.features.pairing.standing import OWNS
from coaching.features.pairing.told import ERASES, TELLS
from coaching.ports.facts import Facts
from coaching.script.feature import OPEN, Feature, Round, by_name

ON_BUTTONS = ("want", "swap", "project", "capacity", "resume")
READS = (Person, Contact, Pairing, Avoidance, Tie, Proposal)


def seen(tx: Facts, person: Person, now: datetime) -> Iterator[Fact]:
    """The person's pairs and the other half of each; a lead's plans with everything that could
    stand against a swap.
    """
    pairings = list(tx.of(Pairing, person.id))
    proposals = tx.of(Proposal, person.id)
    waiting = _waiting(tx, proposals)
    for id in waiting:
        pairings += tx.of(Pairing, id)
        yield from tx.of(Avoidance, id)
    yield from pairings
    yield from proposals
    others = _both(pairings) | waiting
    for id in sorted(others - {person.id}):
        other = tx.get(Person, id)
        if other:
            yield other


def _waiting(tx: Facts, proposals: Iterable[Proposal]) -> set[str]:
    """Whose pairs of these proposals are only planned."""
    ids = [id for proposal in proposals for id in proposal.pairings]
    found = [tx.get(Pairing, id) for id in ids]
    return _both(pairing for pairing in found if pairing and pairing.state == "planned")


def _both(pairings: Iterable[Pairing]) -> set[str]:
    return {id for pairing in pairings for id in (pairing.newcomer, pairing.buddy)}


PAIRING = Feature(
    name="pairing",
    flows=by_name(
        mine,
        want,
        capacity,
        project,
        swap,
        request,
        intro,
        waiting,
        over,
        paused,
        resume,
        resumed,
        look_back,
        review,
        short,
    ),
    hears=heard,
    commands={"buddy": "mine", "buddy_plan": "review"},
    means={
        "my_buddy": "mine",
        "want_buddy": "want",
        "be_buddy": "capacity",
        "capacity": "capacity",
        "swap": "swap",
    },
    menu=("mine",),
    offers={f"{OPEN}pairing.{flow}": (f"pairing-menu.{flow}",) for flow in ON_BUTTONS},
    rounds={"plan": Round(READS, plan), "search": Round(READS, search)},
    founds=founded,
    sees=seen,
    home=shown_to,
    uncounted=frozenset({"buddy_request", "buddy_plan", "buddy_short", "intro"}),
    patient=frozenset({"buddy_news"}),
    alarms=frozenset({"buddy_short"}),
    decides=frozenset({"request", "review"}),
    corner=("review",),
    owns=(OWNS,),
    tells=TELLS,
    erases=ERASES,
    keeps=(Pairing, Tie, LookBack, Proposal),
)
