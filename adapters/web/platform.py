"""The page as a platform: letters become bubbles in memory, and open pages are told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from adapters.outgoing import closes_nothing
from adapters.web.anew import Word, in_language, own_word
from adapters.web.bubbles import Bubble, Message, Own, Renderer
from adapters.web.characters import Cast
from adapters.web.chats import Chats, Event, asking
from adapters.web.drawing import Draw, Drawings
from adapters.web.rooms import Room, Rooms
from coaching.messages import (
    HOME,
    Address,
    Incoming,
    Language,
    Letter,
    Place,
    Profile,
    Reply,
    Signal,
)
from coaching.ports.clock import Clock
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.platform import Outgoing, Pace, Refused

TEAM = "demo"


def unseen(outgoing: Outgoing) -> None:
    return None


def address_of(user: str) -> Address:
    """The account of somebody on the page."""
    return Address("web", TEAM, user)


def place_of(user: str) -> Place:
    """The chat in which somebody is alone with Kollega."""
    return Place("web", TEAM, user)


class PagePlatform:
    """Carries letters to the page. `origin` is the page's own, such as "http://127.0.0.1:3978"."""

    name, team, gathers = "web", TEAM, True

    def __init__(
        self,
        cast: Cast,
        phrasebook: Phrasebook,
        clock: Clock,
        origin: str,
        channels: Sequence[str] = (),
        draw: Draw | None = None,
    ) -> None:
        self.cast, self.rooms, self.chats = cast, Rooms(cast, channels), Chats()
        self.drawings = Drawings(draw)
        self.language: Language = "sv"  # of the company and of the page
        self.past: dict[str, datetime] = {}  # what is said there now was said then
        self.word: Word = own_word  # what somebody said in another language, where that is known
        self.outlines = False  # the words of a message are found when somebody looks
        self.carried: Callable[[Outgoing], None] = unseen  # told of whatever is shown
        self._spoken_for: set[str] = set()  # whom the visitor has been, in words or by a tap
        self._said: dict[tuple[str, str], Mapping[Language, str]] = {}
        self._chosen: set[tuple[str, str]] = set()  # messages in a language that somebody chose
        self._renderer = Renderer(phrasebook, origin)
        self._clock = clock

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        return ()

    async def deliver(self, outgoing: Outgoing) -> str:
        """Shows the letter; an edit stays where the edited one stood. Raises Refused when nobody
        reads there.
        """
        letter, room = outgoing.letter, self.rooms.of(outgoing.letter)
        id = self.reference(outgoing)
        if not id:
            return ""
        before = self.chats.get(room.id, id)
        at = self._since(letter, before)
        self.drawings.keep(room.id, id, letter, outgoing.language)
        bubble = self._drawn(outgoing, room, id, at)
        if outgoing.language != self.language:
            self._chosen.add((room.id, id))
        self.chats.keep(room, replace(bubble, picked=_tells_its_answer(bubble, before)))
        self._tell_of(room)
        self.carried(outgoing)
        return id

    def _drawn(self, outgoing: Outgoing, room: Room, id: str, at: datetime) -> Bubble:
        if self.outlines and not self.chats.looked_at(room):
            return self._renderer.outline(outgoing.letter, id, at)
        self.agree(room)
        return self._renderer.bubble(outgoing.letter, outgoing.language, id, at)

    def reference(self, outgoing: Outgoing) -> str:
        """The message that it is or edits; empty when it edits nothing that was shown."""
        if closes_nothing(outgoing):
            return ""
        letter = outgoing.letter
        return HOME if letter.kind == HOME else outgoing.replaces or letter.key

    def _since(self, letter: Letter, before: Message | None) -> datetime:
        """What was written in the past of the demo stands there."""
        if letter.kind == HOME:
            return self._clock.now()
        if before:
            return datetime.fromisoformat(before.at)
        return self.past.get(letter.to.channel) or self._clock.now()

    async def find(self, outgoing: Outgoing) -> str | None:
        """The page never forgets what it showed while it lives."""
        shown = self.chats.of(self.rooms.of(outgoing.letter).id)
        bubble = asking(shown, outgoing.letter.key)
        return bubble.id if bubble else ""

    async def profile(self, address: Address) -> Profile:
        character = self.cast.find(address.user)
        if character is None:
            raise Refused("user_not_found")
        return character.profile

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        return {}

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        return ()

    async def signal(self, signal: Signal) -> None:
        try:
            room = self.rooms.at(signal.to)
        except Refused:
            return
        if signal.kind == "writing":
            self._show_so_far(room, signal)
            return
        self.chats.tell_readers(
            room, Event("thinking", {"on": signal.kind == "thinking", "chat": room.id})
        )

    def _show_so_far(self, room: Room, signal: Signal) -> None:
        """The letter's bubble, before there is a letter: its key is left out, for nobody delivered
        it yet.
        """
        letter = Letter(signal.key, "reply", signal.to, Reply(signal.said), self._clock.now())
        bubble = self._renderer.bubble(letter, signal.language, signal.key, letter.due)
        self.chats.keep(room, replace(bubble, key=""))

    def plays(self, user: str) -> bool:
        """Whether the visitor is this person now, and has said or tapped something as them."""
        return user in self._spoken_for and self.chats.watched(user)

    def spoken_for(self, user: str) -> None:
        self._spoken_for.add(user)

    def agree(self, room: Room) -> None:
        """What stands there is said in the company's language, also what was said in another."""
        for message in self.chats.of(room.id):
            anew = self._anew(room, message)
            if anew != message:
                self.chats.change(room, anew)

    def _anew(self, room: Room, message: Message) -> Message:
        if isinstance(message, Own):
            said = self._said.get((room.id, message.id), {})
            return replace(message, text=said.get(self.language, message.text))
        sent = self.drawings.letter(room.id, message.id)
        if sent is None:
            return message
        letter, spoken = sent
        language = spoken if (room.id, message.id) in self._chosen else self.language
        if message.language == language:
            return message
        return in_language(message, letter, language, self._renderer, self.word)

    def heard(self, incoming: Incoming, said: Mapping[Language, str] | None = None) -> None:
        """Shows what the person typed, or what they pressed: their own question is closed by it,
        another stays open. `said`: the same words in every language, where they are known.
        """
        room, user = self.rooms.at(incoming.place), incoming.sender.user
        if self.chats.looked_at(room):
            self.agree(room)
        if incoming.kind == "words":
            name = character.name if (character := self.cast.find(user)) else ""
            self._said[room.id, incoming.id] = said or {}
            self.chats.keep(
                room, Own(incoming.id, incoming.at.isoformat(), incoming.text, user, name)
            )
            self._tell_of(room, user)
        elif not (bubble := asking(self.chats.of(room.id), incoming.about)):
            return
        elif room.shared:
            self.chats.pick(room, bubble, user, incoming.text)
        elif incoming.text not in {button.says for button in bubble.aside}:
            inputs = tuple(
                replace(i, value=incoming.answers.get(i.slot, i.value)) for i in bubble.inputs
            )
            self.chats.keep(
                room, replace(bubble, chosen=incoming.text, inputs=inputs, answered=True)
            )

    def unheard(self, incoming: Incoming) -> None:
        """Takes back what could not be written down."""
        room, user = self.rooms.at(incoming.place), incoming.sender.user
        if incoming.kind == "words":
            self.chats.drop(room, incoming.id)
        elif not (bubble := asking(self.chats.of(room.id), incoming.about)):
            return
        elif room.shared:
            self.chats.pick(room, bubble, user, "")
        else:
            self.chats.keep(room, replace(bubble, chosen="", answered=False))

    def moved(self, now: datetime, next: datetime | None) -> None:
        """Tells the open pages that the virtual clock reached another moment."""
        upcoming = next.isoformat() if next else None
        self.chats.tell_all(Event("clock", {"now": now.isoformat(), "next": upcoming}))

    def _tell_of(self, room: Room, by: str = "") -> None:
        """Whoever plays somebody else sees beside the name that there is news."""
        if room.kind != "home":
            for user in set(room.members) - {by}:
                self.chats.tell_others(user, Event("elsewhere", {"user": user}))


def _tells_its_answer(bubble: Bubble, before: Message | None) -> bool:
    """A question that was answered in words keeps its small print, and says no more."""
    told = len(before.details) if isinstance(before, Bubble) else 0
    return bubble.answered and len(bubble.details) > told
