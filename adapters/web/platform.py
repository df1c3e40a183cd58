"""The page as a platform: letters become bubbles in memory, and open pages are told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from adapters.web.bubbles import Bubble, Own, Phrasebook, Renderer
from adapters.web.characters import Cast
from adapters.web.chats import Chats, Event
from coaching.messages import Address, Incoming, Place, Profile, Signal
from coaching.ports import Clock, Outgoing, Pace, Refused

TEAM = "demo"


def address_of(user: str) -> Address:
    """The account of somebody on the page."""
    return Address("web", TEAM, user)


def place_of(user: str) -> Place:
    """The only chat that somebody has on the page."""
    return Place("web", TEAM, user)


class PagePlatform:
    """Carries letters to the page. `origin` is the page's own, such as "http://127.0.0.1:3978"."""

    name, team, gathers = "web", TEAM, False

    def __init__(self, cast: Cast, phrasebook: Phrasebook, clock: Clock, origin: str) -> None:
        self.cast = cast
        self.chats = Chats()
        self._renderer = Renderer(phrasebook, origin)
        self._clock = clock

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        return ()

    async def deliver(self, outgoing: Outgoing) -> str:
        """Shows the letter; an edit stays where the edited one stood. Raises Refused when nobody reads there."""
        letter, user = outgoing.letter, outgoing.letter.to.channel
        if self.cast.find(user) is None:
            raise Refused("user_not_found")
        if letter.kind == "answered" and not outgoing.replaces:
            return ""  # the question it closes was never shown
        id = outgoing.replaces or letter.key
        shown = self.chats.get(user, id)
        at = datetime.fromisoformat(shown.at) if shown else self._clock.now()
        self.chats.keep(user, self._renderer.bubble(letter, outgoing.language, id, at))
        self.chats.tell_others(user, Event("elsewhere", {"user": user}))
        return id

    async def find(self, outgoing: Outgoing) -> str | None:
        """The page never forgets what it showed while it lives."""
        shown = self.chats.of(outgoing.letter.to.channel)
        return next((m.id for m in shown if isinstance(m, Bubble) and m.key == outgoing.letter.key), "")

    async def profile(self, address: Address) -> Profile:
        character = self.cast.find(address.user)
        if character is None:
            raise Refused("user_not_found")
        return character.profile

    async def signal(self, signal: Signal) -> None:
        self.chats.tell(signal.to.channel, Event("thinking", {"on": signal.kind == "thinking"}))

    def heard(self, incoming: Incoming) -> None:
        """Shows what the person typed, or closes the bubble whose button they pressed."""
        user = incoming.sender.user
        if incoming.kind == "words":
            self.chats.keep(user, Own(incoming.id, incoming.at.isoformat(), incoming.text))
        elif bubble := self._asking(user, incoming.about):
            inputs = tuple(replace(i, value=incoming.answers.get(i.slot, i.value)) for i in bubble.inputs)
            closed = replace(bubble, chosen=incoming.text, inputs=inputs, answered=True)
            self.chats.keep(user, closed)

    def unheard(self, incoming: Incoming) -> None:
        """Takes back what could not be written down."""
        user = incoming.sender.user
        if incoming.kind == "words":
            self.chats.drop(user, incoming.id)
        elif bubble := self._asking(user, incoming.about):
            self.chats.keep(user, replace(bubble, chosen="", answered=False))

    def moved(self, now: datetime, next: datetime | None) -> None:
        """Tells the open pages that the virtual clock reached another moment."""
        upcoming = next.isoformat() if next else None
        self.chats.tell_all(Event("clock", {"now": now.isoformat(), "next": upcoming}))

    def _asking(self, user: str, key: str) -> Bubble | None:
        shown = self.chats.of(user)
        return next((m for m in shown if isinstance(m, Bubble) and m.key == key), None)
