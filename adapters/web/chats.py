"""What was said in the rooms of the page, kept while the process lives, and those who watch."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from typing import Literal

from adapters.web.bubbles import Bubble, Message, Own
from adapters.web.rooms import Room

Kind = Literal["message", "edit", "gone", "thinking", "clock", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that an open page should know."""

    kind: Kind
    data: Mapping[str, object]


Watch = asyncio.Queue[Event | None]  # None: the page closes


class Chats:
    """One list of messages per room. An edit takes the place of what it edits."""

    def __init__(self) -> None:
        self._messages: defaultdict[str, dict[str, Message]] = defaultdict(dict)
        self._picks: dict[
            tuple[str, str, str], str
        ] = {}  # room, message, reader -> what they tapped there
        self._watches: defaultdict[str, list[Watch]] = defaultdict(list)
        self._read: dict[tuple[str, str], str] = {}  # room, reader -> the last message they saw

    def of(self, room: str) -> Sequence[Message]:
        """All that was said, in its order."""
        return tuple(self._messages[room].values())

    def get(self, room: str, id: str) -> Message | None:
        return self._messages[room].get(id)

    def shown(self, room: Room, user: str) -> Sequence[Mapping[str, object]]:
        """The same as this reader sees it."""
        return [self._seen(room, message, user) for message in self.of(room.id)]

    def read(self, room: Room, user: str, upto: str) -> None:
        """This reader has seen all up to this message. Reading does not go back."""
        known = list(self._messages[room.id])
        before = self._read.get((room.id, user), "")
        if upto in known and (before not in known or known.index(before) < known.index(upto)):
            self._read[room.id, user] = upto

    def read_all(self, room: str, user: str) -> None:
        """This reader knows what stands there."""
        for id in list(self._messages[room])[-1:]:
            self._read[room, user] = id

    def unread(self, room: Room, user: str) -> Sequence[str]:
        """The ids of the messages that this reader has not seen, but for their own words."""
        if room.kind == "home":
            return ()
        known = list(self._messages[room.id])
        last = self._read.get((room.id, user), "")
        new = known[known.index(last) + 1 :] if last in known else known
        return [id for id in new if not self._by(room, id, user)]

    def _by(self, room: Room, id: str, user: str) -> bool:
        message = self._messages[room.id][id]
        return isinstance(message, Own) and message.user == user

    def keep(self, room: Room, message: Message) -> None:
        """Adds a message, or puts it in the place of the one with its id."""
        kind: Kind = "edit" if message.id in self._messages[room.id] else "message"
        self._messages[room.id][message.id] = message
        for user in self._watching(room):
            self.tell(user, Event(kind, self._seen(room, message, user)))

    def change(self, room: Room, message: Message) -> None:
        """The same message in other words, of which nobody needs to be told."""
        self._messages[room.id][message.id] = message

    def looked_at(self, room: Room) -> bool:
        """Whether a page is open of somebody who reads there."""
        return any(self._watches[user] for user in self._watching(room))

    def watched(self, user: str) -> bool:
        """Whether a page is open on which the visitor is this person."""
        return bool(self._watches.get(user))

    def pick(self, room: Room, message: Message, user: str, says: str) -> None:
        """What a reader tapped where others read too; nobody else sees it. Empty: taken back."""
        self._picks[room.id, message.id, user] = says
        self.tell(user, Event("edit", self._seen(room, message, user)))

    def drop(self, room: Room, id: str) -> None:
        if self._messages[room.id].pop(id, None):
            self.tell_readers(room, Event("gone", {"id": id, "chat": room.id}))

    @contextmanager
    def watch(self, user: str) -> Iterator[Watch]:
        """Events of what this person reads from now on."""
        watch: Watch = asyncio.Queue()
        self._watches[user].append(watch)
        try:
            yield watch
        finally:
            self._watches[user].remove(watch)

    def tell(self, user: str, event: Event) -> None:
        """Tells whoever watches as this person."""
        for watch in self._watches[user]:
            watch.put_nowait(event)

    def tell_readers(self, room: Room, event: Event) -> None:
        for user in self._watching(room):
            self.tell(user, event)

    def tell_others(self, user: str, event: Event) -> None:
        """Tells whoever watches as somebody else."""
        for other in [other for other in self._watches if other != user]:
            self.tell(other, event)

    def tell_all(self, event: Event) -> None:
        """Tells every open page."""
        for user in list(self._watches):
            self.tell(user, event)

    def close(self) -> None:
        """Ends every watch, so that the service can stop."""
        for watches in self._watches.values():
            for watch in watches:
                watch.put_nowait(None)

    def _watching(self, room: Room) -> Sequence[str]:
        return [user for user in self._watches if room.read_by(user)]

    def _seen(self, room: Room, message: Message, user: str) -> Mapping[str, object]:
        if isinstance(message, Own):
            message = replace(message, mine=message.user == user)
        elif picked := self._picks.get((room.id, message.id, user)):
            message = replace(message, chosen=picked)
        return {**asdict(message), "chat": room.id}


def asking(messages: Sequence[Message], key: str) -> Bubble | None:
    """The bubble whose buttons belong to this letter."""
    return next((m for m in messages if isinstance(m, Bubble) and m.key == key), None)
