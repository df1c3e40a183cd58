"""What a turn leaves in the database: its letter and all that it decided, in one transaction; or
that it came to nothing.
"""

from dataclasses import replace
from datetime import datetime

from coaching.facts.identity import derived
from coaching.facts.settings import Setting
from coaching.messages import FAREWELL, Choice, Incoming, Lane, Language, Letter, Reply, Text
from coaching.ports.clock import Clock
from coaching.ports.queues import Asked, Heard
from coaching.ports.store import Transaction
from coaching.turn import timing
from coaching.turn.dialogues import Stale
from coaching.turn.house import House
from coaching.turn.leaving import CONTINUE
from coaching.turn.question import answered_letter, opened_by
from coaching.turn.turn import Decided, Turn
from coaching.turn.unasked import decisions

ANSWERED = ("words", "tap")  # whoever only opened something waits for nothing


def letter_of(turn: Turn, kind: str, lane: Lane) -> Letter | None:
    """The one letter of this turn, or None when there is nothing to say."""
    if turn.draft.empty:
        return None
    person, key = turn.known.person, turn.key(kind)
    reply = turn.draft.reply()
    counted = any(_counts(turn, choice) for choice in reply.choices)
    if counted and turn.known.person.active:  # of nobody else anything is kept
        reply = replace(reply, once=True)
    if not turn.prompted:
        reply = replace(reply, aside=turn.house.aside())
    return Letter(key, kind, turn.place, reply, turn.now, person.id, person.language, lane)


def _counts(turn: Turn, choice: Choice) -> bool:
    """Whether this button is to go once it was used, or has nothing left to lead to."""
    return choice.says.startswith(CONTINUE) or turn.house.once(opened_by(choice))


def check(turn: Turn, tx: Transaction) -> None:
    """Raises Stale when what was decided would overwrite what somebody else has changed meanwhile,
    or something else was written that takes its room.
    """
    if tuple(tx.every(Setting)) != turn.house.settings:
        raise Stale("settings")  # something was switched off meanwhile
    if not (turn.prompted or turn.draft.empty):
        if timing.held(tx, turn.known.person, turn.now) != turn.counted:
            raise Stale(turn.cause)
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
    decisions.close(turn, tx)
    closed = turn.talks.save(tx, letter)
    _write_decided(tx, turn.decided, person)
    for asked in closed:
        _take_buttons(tx, asked, turn)
    for key in turn.talks.wait_no_more():
        _take_way_back(tx, key, turn)
    if letter:
        tx.post(letter)


def _write_decided(tx: Transaction, decided: Decided, person: str) -> None:
    for conversation, stays in decided.withdrawn:
        tx.withdraw(conversation, stays)
    tx.take_away(*decided.gone)
    tx.put(*decided.facts)
    if decided.stops_diary:
        tx.cancel_openings(person)
        tx.withdraw_letters(person)
    for key in decided.opened:
        if not tx.opened(key):
            raise Stale(key)
    tx.plan(*decided.openings)
    for opening in decided.moves:
        tx.move(opening.key, opening.due)
    for letter in decided.letters:
        tx.post(letter)
    for key in decided.closes:
        tx.close_letter(key)


def _take_buttons(tx: Transaction, asked: Asked, turn: Turn) -> None:
    """From a question that was answered in words; one that was tapped shows what was picked."""
    shown = asked.reply
    if shown and (shown.choices or shown.fields or shown.together):
        words = Reply(shown.paragraphs, shown.details)
        tx.post(answered_letter(asked, words, turn.known.person, turn.now))


def _take_way_back(tx: Transaction, key: str, turn: Turn) -> None:
    """The button alone that led back to a dialogue: what else was offered there still holds."""
    asked = tx.asked_in(key)
    if asked is None or asked.reply is None:
        return
    left = tuple(one for one in asked.reply.choices if not one.says.startswith(CONTINUE))
    shown = replace(asked.reply, choices=left)
    tx.post(answered_letter(asked, shown, turn.known.person, turn.now))


def _forget(tx: Transaction, person: str, letter: Letter | None) -> None:
    """Erases the person; the last word to them belongs to nobody."""
    tx.forget(person)
    if letter:
        tx.post(replace(letter, person="", kind=FAREWELL))


def sorry(house: House, clock: Clock, tx: Transaction, heard: Heard) -> None:
    """After too many tries: one line where it was said, in the language of whoever said it."""
    incoming = heard.incoming
    if not incoming.addressed or incoming.kind not in ANSWERED:
        return
    person = tx.person_at(incoming.sender)
    language = person.language if person else house.company.language
    key = f"reply:{derived(incoming.id, 'sorry')}"
    reply = Reply((Text("talk-trouble"),))
    who = person.id if person else ""
    tx.post(Letter(key, "reply", incoming.place, reply, clock.now(), who, language))


def to_stranger(house: House, incoming: Incoming, language: Language, now: datetime) -> Letter:
    """The way in, once in each thread, or on the home page."""
    home = incoming.kind == "home"
    thread = derived(str(incoming.place))
    key = f"home:{derived(incoming.id)}" if home else f"reply:stranger-{thread}"
    words = Text("talk-home-stranger" if home else "talk-stranger")
    reply = Reply((words,), choices=(house.welcome,))
    kind = "home" if home else "reply"
    return Letter(key, kind, incoming.place, reply, now, language=language)
