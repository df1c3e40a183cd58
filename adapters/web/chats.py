"""The chats of the page, kept while the process lives, and those who watch them."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Literal

from adapters.web.bubbles import Message

Kind = Literal["message", "edit", "gone", "thinking", "clock", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that an open page should know."""

    kind: Kind
    data: Mapping[str, object]


Watch = asyncio.Queue[Event | None]  # None: the page closes


class Chats:
    """One list of messages per person. An edit takes the place of what it edits."""

    def __init__(self) -> None:
        self._messages: defaultdict[str, dict[str, Message]] = defaultdict(dict)
        self._watches: defaultdict[str, list[Watch]] = defaultdict(list)

    def of(self, user: str) -> Sequence[Message]:
        """All that was said, in its order."""
        return tuple(self._messages[user].values())

    def get(self, user: str, id: str) -> Message | None:
        return self._messages[user].get(id)

    def keep(self, user: str, message: Message) -> None:
        """Adds a message, or puts it in the place of the one with its id."""
        kind: Kind = "edit" if message.id in self._messages[user] else "message"
        self._messages[user][message.id] = message
        self.tell(user, Event(kind, asdict(message)))

    def drop(self, user: str, id: str) -> None:
        if self._messages[user].pop(id, None):
            self.tell(user, Event("gone", {"id": id}))

    @contextmanager
    def watch(self, user: str) -> Iterator[Watch]:
        """Events of this person's chat from now on."""
        watch: Watch = asyncio.Queue()
        self._watches[user].append(watch)
        try:
            yield watch
        finally:
            self._watches[user].remove(watch)

    def tell(self, user: str, event: Event) -> None:
        """Tells whoever watches this person's chat."""
        for watch in self._watches[user]:
            watch.put_nowait(event)

    def tell_others(self, user: str, event: Event) -> None:
        """Tells whoever watches somebody else's chat."""
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
