"""What a visitor does besides talking: moves the time, reads, begins again."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import timedelta

from aiohttp import web

from adapters.web.characters import Character
from adapters.web.gate import Refusal, body_of, language_of
from adapters.web.platform import PagePlatform
from adapters.web.world import World
from coaching.messages import Text
from coaching.ports.phrasebook import Phrasebook

STEPS = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
    "next": None,
}
Known = Callable[[str], Character]


class Steering:
    """The addresses under which the page steers the company. `known` refuses whom nobody knows."""

    def __init__(
        self, platform: PagePlatform, world: World, phrasebook: Phrasebook, known: Known
    ) -> None:
        self._platform, self._world = platform, world
        self._phrasebook, self._known = phrasebook, known

    async def forward(self, request: web.Request) -> Mapping[str, object]:
        """{as, by: hour, day, week or next}: where that led, and what happened meanwhile."""
        body = await body_of(request)
        user, by = self._known(str(body.get("as", ""))).user, str(body.get("by", ""))
        if by not in STEPS:
            raise Refusal(400, Text("page-unreadable", {"field": "by"}))
        arrival = await self._world.forward(user, STEPS[by])
        language = language_of(request)
        name = self._known(user).name.split()[0]
        news = Text("page-clock-news", {"count": arrival.news, "name": name})
        told = [self._phrasebook.say(text, language) for text in (*arrival.told, news)]
        return {"now": arrival.now.isoformat(), "news": arrival.news, "told": told}

    async def read(self, request: web.Request) -> Mapping[str, object]:
        """{as, chat, id}: all up to this message was seen."""
        body = await body_of(request)
        user = self._known(str(body.get("as", ""))).user
        room = self._platform.rooms.find(str(body.get("chat", "")), user)
        if room is None:
            raise Refusal(404, Text("page-no-chat"))
        self._platform.chats.read(room, user, str(body.get("id", "")))
        return self.told_of(self._known(user))

    async def anew(self, request: web.Request) -> Mapping[str, object]:
        """{}: the company begins again."""
        await body_of(request)
        self._world.anew()
        return {"id": self._world.id}

    def told_of(self, character: Character) -> Mapping[str, object]:
        """Somebody as the page lists them, with how much they have not read."""
        user = character.user
        rooms = self._platform.rooms.seen_by(user)
        unread = sum(len(self._platform.chats.unread(room, user)) for room in rooms)
        return {**asdict(character), "unread": unread}
