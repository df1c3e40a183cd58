"""A person's dialogues during one turn: which are open, which one hears free words, and what has
changed.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from coaching.facts.talk import Answer, Conversation
from coaching.messages import JSON, Letter, Place
from coaching.ports.queues import Asked
from coaching.ports.store import Transaction

# marks a dialogue that was interrupted: the key of the letter whose button leads back to it
WAITS = "~waits"


class Stale(Exception):
    """A conversation has changed since it was read: read and play again."""


class Dialogues:
    """Keeps nothing itself until `save`."""

    def __init__(self, known: tuple[Conversation, ...], now: datetime) -> None:
        self._now = now
        self._all = {talk.id: talk for talk in known}
        self._before = {talk.id: talk for talk in known}
        self._noted: set[str] = set()  # what only got a note: its question stands
        self._changed: dict[str, None] = {}  # ids, in the order in which they were changed

    def get(self, id: str) -> Conversation | None:
        return self._all.get(id)

    def __getitem__(self, id: str) -> Conversation:
        return self._all[id]

    @property
    def begun(self) -> int:
        """How many were opened in this turn."""
        return len(self._all) - len(self._before)

    def open(self) -> list[Conversation]:
        """Whichever asked last comes first."""
        return [talk for talk in last_first(self._all.values()) if talk.open]

    def change(
        self, talk: Conversation, answers: Mapping[str, Answer], **changes: Any
    ) -> Conversation:
        if changes.get("asked"):
            changes["asked_as"] = self._next()
        changed = replace(talk, answers={**talk.answers, **answers}, touched=self._now, **changes)
        self._all[talk.id] = changed
        self._changed[talk.id] = None
        self._noted.discard(talk.id)
        return changed

    def came_last(self, talk: Conversation) -> bool:
        """Whether nothing was asked later, and answered since."""
        return talk.asked_as == self._next() - 1

    def told_last(self, id: str, answers: Mapping[str, Answer]) -> None:
        """What is talked about is numbered like a question, whatever the clock says."""
        self.change(self._all[id], answers, asked_as=self._next())

    def _next(self) -> int:
        return 1 + max((one.asked_as for one in self._all.values()), default=0)

    def mark(self, talk: Conversation, about: Mapping[str, JSON]) -> None:
        """Notes something about it, which is no reason to think that it is going on."""
        self._all[talk.id] = replace(self._all[talk.id], about=about)
        if talk.id not in self._changed:
            self._noted.add(talk.id)
        self._changed[talk.id] = None

    def ended(self) -> list[Conversation]:
        """Those that waited for an answer before this turn, and are done or dropped by now."""
        before = {id: self._before[id] for id in self._changed if id in self._before}
        waited = [id for id, talk in before.items() if talk.open or talk.ended == "expired"]
        return [self._all[id] for id in waited if self._all[id].ended in ("done", "cancelled")]

    def letter_before(self, talk: Conversation) -> str:
        """The key of the letter that asked last, before this turn."""
        before = self._before.get(talk.id)
        return before.letter if before else ""

    def addressed(self, place: Place) -> Conversation | None:
        """The dialogue that hears free words there: the one of the thread, else the one that asked
        last in the chat.
        """
        waiting = [talk for talk in self.open() if talk.asked]
        in_thread = [talk for talk in waiting if here(talk, place)]
        in_chat = [talk for talk in waiting if near(talk, place)] if place.direct else []
        return next(iter(in_thread or in_chat), None)

    def save(self, tx: Transaction, letter: Letter | None) -> list[Asked]:
        """Stores what has changed, and closes the questions that were answered: the letters that
        asked them. Raises Stale.
        """
        closed: list[Asked] = []
        asks = letter.reply.asks if letter else None
        for id in self._changed:
            talk = self._all[id]
            if id not in self._before and not talk.open and not talk.answers:
                # begun and ended in this turn, without a question: nothing to come back to
                continue
            asking = letter is not None and asks is not None and asks.conversation == id
            if not tx.save(replace(talk, letter=letter.key) if letter and asking else talk):
                raise Stale(id)
            if id not in self._noted and (asking or not self._still_asked(talk)):
                closed += _closed(tx, self._before.get(id))
        return closed

    def wait_no_more(self) -> Iterator[str]:
        """The letters whose button leads back to what is over by now, or asked again."""
        for id in self._changed:
            before = self._before.get(id)
            offered = before.answers.get(WAITS) if before else None
            now = self._all[id]
            if offered and not (now.open and WAITS in now.answers):
                yield str(offered.value)

    def _still_asked(self, talk: Conversation) -> bool:
        """What was interrupted waits: its buttons hold."""
        before = self._before.get(talk.id)
        return before is not None and talk.open and talk.asked == before.asked


def _closed(tx: Transaction, talk: Conversation | None) -> list[Asked]:
    """The letter in which this dialogue asked last, as it was."""
    if talk is None or not talk.letter:
        return []
    asked = tx.asked_in(talk.letter)
    tx.close_letter(talk.letter)
    return [asked] if asked else []


def last_first(talks: Iterable[Conversation]) -> list[Conversation]:
    """Whichever asked last comes first, whatever the clock says."""
    return sorted(talks, key=lambda talk: (talk.asked_as, talk.touched), reverse=True)


def here(talk: Conversation, place: Place) -> bool:
    return (talk.place.channel, talk.place.thread) == (place.channel, place.thread)


def near(talk: Conversation, place: Place) -> bool:
    return talk.place.channel == place.channel
