"""Where people talk on the page: everybody's own chat and home page, groups, and the community
channel.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from adapters.web.characters import Cast
from coaching.messages import HOME, Letter, Place
from coaching.ports.platform import Refused

Kind = Literal["direct", "group", "channel", "home"]

MAILTO = "mailto:"


@dataclass(frozen=True, slots=True)
class Room:
    """A place with its readers."""

    id: str
    kind: Kind
    members: tuple[str, ...] = ()  # accounts; a channel has none and is read by everybody

    @property
    def shared(self) -> bool:
        return self.kind in ("group", "channel")

    def read_by(self, user: str) -> bool:
        return self.kind == "channel" or user in self.members


def own_chat(user: str) -> Room:
    return Room(user, "direct", (user,))


def home_page(user: str) -> Room:
    return Room(f"{user}/{HOME}", "home", (user,))


class Rooms:
    """All rooms there are; a group is opened by the first letter that goes there."""

    def __init__(self, cast: Cast, channels: Sequence[str] = ()) -> None:
        self._cast = cast
        self._channels = {name: Room(name, "channel") for name in channels}
        self._groups: dict[str, Room] = {}

    def of(self, letter: Letter) -> Room:
        """Where the letter is shown. Raises Refused when nobody reads there."""
        room = self.at(letter.to)
        return home_page(room.id) if letter.kind == HOME else room

    def at(self, place: Place) -> Room:
        """Raises Refused with the words that Slack has for it."""
        if place.direct:
            return own_chat(self._account(place.channel))
        if place.members or "+" in place.channel:
            return self._group(place.members or place.channel.split("+"))
        if place.channel not in self._channels:
            raise Refused("channel_not_found")
        return self._channels[place.channel]

    def find(self, id: str, user: str) -> Room | None:
        """The room of this id, if this person may read there."""
        return next((room for room in self.seen_by(user) if room.id == id), None)

    def seen_by(self, user: str) -> Iterator[Room]:
        """In the order in which the page lists them."""
        yield own_chat(user)
        yield from (group for group in self._groups.values() if group.read_by(user))
        yield from self._channels.values()
        yield home_page(user)

    def _group(self, members: Sequence[str]) -> Room:
        users = tuple(sorted(set(map(self._account, members))))
        if len(users) == 1:
            return own_chat(users[0])
        return self._groups.setdefault("+".join(users), Room("+".join(users), "group", users))

    def _account(self, name: str) -> str:
        if name.startswith(MAILTO):
            found = self._cast.with_email(name.removeprefix(MAILTO))
            if found is None:
                raise Refused("users_not_found")
            return found.user
        if self._cast.find(name) is None:
            raise Refused("user_not_found")
        return name
