"""A round of the company: read, decided and kept in one transaction."""

from datetime import datetime
from functools import partial

from coaching.messages import Opening
from coaching.ports.store import Transaction
from coaching.script.situation import Overview
from coaching.turn import timing
from coaching.turn.house import House


def decide(house: House, tx: Transaction, opening: Opening, now: datetime) -> None:
    """So that nobody else plans in between."""
    if not tx.opened(opening.key):
        return
    round = house.round(opening.flow)
    facts = tuple(fact for kind in round.reads for fact in tx.every(kind))
    room = partial(timing.room_of, house, tx, now)
    outcome = round.decide(Overview(now, house.surroundings, opening, facts, room))
    if outcome.drops:
        tx.drop(outcome.drops.feature, outcome.drops.kinds)
    tx.put(*outcome.facts)
    tx.plan(*outcome.openings)
    for letter in outcome.letters:
        tx.post(letter)
    if outcome.forgets_talk_before:
        tx.forget_talk(outcome.forgets_talk_before)
