"""What a turn leaves in the database: its letter and all that it decided, in one transaction."""

from dataclasses import replace

from coaching.messages import Lane, Letter
from coaching.ports.store import Transaction
from coaching.turn.dialogues import Stale
from coaching.turn.turn import Decided, Turn


def letter_of(turn: Turn, kind: str, lane: Lane) -> Letter | None:
    """The one letter of this turn, or None when there is nothing to say."""
    if turn.draft.empty:
        return None
    person, key = turn.known.person, turn.key(kind)
    reply = turn.draft.reply()
    if not turn.prompted:
        reply = replace(reply, aside=turn.house.aside())
    return Letter(key, kind, turn.place, reply, turn.now, person.id, person.language, lane)


def check(turn: Turn, tx: Transaction) -> None:
    """Raises Stale when what was decided would overwrite what somebody else has changed
    meanwhile.
    """
    for fact in turn.decided.facts:
        kind, id = type(fact), fact.id
        read = turn.read.get((kind, id))
        if read is None:
            continue
        tx.hold(kind, id)
        if tx.get(kind, id) not in (read, None):
            raise Stale(id)


def write(turn: Turn, tx: Transaction, kind: str = "reply", lane: Lane = "answer") -> None:
    """Writes everything that was decided; raises Stale when a conversation has changed
    meanwhile.
    """
    person, letter = turn.known.person.id, letter_of(turn, kind, lane)
    if turn.decided.erases:
        _forget(tx, person, letter)
        return
    turn.talks.save(tx, letter)
    _write_decided(tx, turn.decided, person)
    if letter:
        tx.post(letter)


def _write_decided(tx: Transaction, decided: Decided, person: str) -> None:
    for conversation, stays in decided.withdrawn:
        tx.withdraw(conversation, stays)
    tx.put(*decided.facts)
    if decided.stops_diary:
        tx.cancel_openings(person)
        tx.withdraw_letters(person)
    tx.plan(*decided.openings)
    for opening in decided.moves:
        tx.move(opening.key, opening.due)
    for letter in decided.letters:
        tx.post(letter)


def _forget(tx: Transaction, person: str, letter: Letter | None) -> None:
    """Erases the person; the last word to them belongs to nobody."""
    tx.forget(person)
    if letter:
        tx.post(replace(letter, person=""))
