"""A round of the company: read, decided and kept in one transaction."""

from datetime import datetime
from functools import partial
from itertools import chain

from coaching.facts.settings import Setting
from coaching.messages import Opening
from coaching.people.acquaintance import Acquaintance
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Overview
from coaching.turn import timing
from coaching.turn.dialogues import Stale
from coaching.turn.house import House
from coaching.turn.retention import keep_no_longer
from coaching.turn.unasked import switching
from coaching.turn.unasked.roll_call import Roll, call


async def hold(
    house: House,
    store: Store,
    acquaintance: Acquaintance,
    roll: Roll,
    opening: Opening,
    now: datetime,
) -> None:
    """With what has to be known or done before it, or after."""
    if opening.flow == house.roles.roll_call:
        await call(house, store, acquaintance, roll, now)
    if opening.flow == house.roles.retention:
        await keep_no_longer(house, store, now)
    await store.transact(lambda tx: decide(house, tx, opening, now))
    if opening.flow == house.roles.switched:
        await store.transact(lambda tx: switching.begin(tx, house, opening, now))


def decide(house: House, tx: Transaction, opening: Opening, now: datetime) -> None:
    """So that nobody else plans in between. Raises Stale where something was switched on or off
    meanwhile.
    """
    if tuple(tx.every(Setting)) != house.settings:
        raise Stale("settings")
    if not tx.opened(opening.key):
        return
    round = house.round(opening.flow)
    read = (tx.every(kind, round.since(kind, now)) for kind in round.reads)
    facts = tuple(chain.from_iterable(read))
    room = partial(timing.room_of, house, tx, now)
    outcome = round.decide(Overview(now, house.surroundings, opening, facts, room))
    if outcome.drops:
        tx.drop(outcome.drops.feature, outcome.drops.kinds)
    tx.put(*outcome.facts)
    tx.plan(*outcome.openings)
    for letter in outcome.letters:
        tx.post(letter)
