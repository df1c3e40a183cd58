"""A feature that was switched on in chat takes up its work: its rounds, and what it plans for
everybody who is in.
"""

from dataclasses import replace
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.facts.identity import derived
from coaching.facts.people import Person
from coaching.facts.settings import Setting
from coaching.messages import Opening
from coaching.people.known import look
from coaching.people.settings import lapsed
from coaching.ports.store import Transaction
from coaching.script.situation import word_in
from coaching.turn.house import House


def found(tx: Transaction, house: House, now: datetime) -> None:
    """When the service starts: what was decided in chat ends where the file has changed since, and
    the rounds of what is on are planned.
    """
    tx.put(*lapsed(tx.every(Setting), house.company))
    tx.plan(*house.decided(tx.every(Setting)).founded(now))


def begin(tx: Transaction, house: House, switched: Opening, now: datetime) -> None:
    """Nothing, where it was switched off."""
    name = word_in(switched.about, "feature")
    feature = next((one for one in house.on if one.name == name), None)
    if feature is None:
        return
    for opening in feature.founds(house.company, now):
        # this week's may have been let go already, and the next one follows on it
        key = f"{opening.key}-{derived(switched.key)}"
        tx.plan(replace(opening, key=key, due=max(opening.due, minute(now))))
    for person in tx.every(Person):
        if not person.active:
            continue
        known = house.see(tx, look(tx, person, now), {name}, now)
        if known.direct:
            tx.plan(*feature.starts(house.outside(known.direct, {}, known, now)))
