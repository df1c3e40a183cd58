"""What is said when a message was tried again and again and could not be answered."""

from coaching.facts.identity import derived
from coaching.messages import Letter, Reply, Text
from coaching.ports.clock import Clock
from coaching.ports.queues import Heard
from coaching.ports.store import Transaction
from coaching.turn.house import House

ANSWERED = ("words", "tap")  # whoever only opened something waits for nothing


def sorry(house: House, clock: Clock, tx: Transaction, heard: Heard) -> None:
    """One line where it was said, in the language of whoever said it."""
    incoming = heard.incoming
    if not incoming.addressed or incoming.kind not in ANSWERED:
        return
    person = tx.person_at(incoming.sender)
    language = person.language if person else house.company.language
    key = f"reply:{derived(incoming.id, 'sorry')}"
    reply = Reply((Text("talk-trouble"),))
    who = person.id if person else ""
    tx.post(Letter(key, "reply", incoming.place, reply, clock.now(), who, language))
