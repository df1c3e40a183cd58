"""The page's addresses. Whoever the visitor plays is told by the page, for everybody here is
fictive.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from aiohttp import web

from adapters.web import chats, gate, incoming
from adapters.web.assets import Assets
from adapters.web.bubbles import Bubble
from adapters.web.characters import Character
from adapters.web.gate import Refusal, body_of, language_of
from adapters.web.platform import PagePlatform
from adapters.web.rooms import Room
from adapters.web.steering import Steering
from adapters.web.stream import follow
from adapters.web.upcoming import Upcoming, listed
from adapters.web.view import View
from adapters.web.world import Still, World
from coaching.messages import Incoming, Text
from coaching.ports.clock import Clock
from coaching.ports.phrasebook import Phrasebook

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Reader = Callable[[Mapping[str, object], datetime, str], Incoming]

FOREVER = "public, max-age=31536000, immutable"
SAFE = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        "object-src 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Page:
    """Everything that the page asks for, except the clock."""

    def __init__(
        self,
        platform: PagePlatform,
        phrasebook: Phrasebook,
        clock: Clock,
        write_down: Callable[[Incoming], Awaitable[object]],
        due: Callable[[], Awaitable[Sequence[Upcoming]]],
        own_host: str = "127.0.0.1",
        world: World | None = None,
    ) -> None:
        self._platform, self._cast, self._chats = platform, platform.cast, platform.chats
        self._phrasebook, self._clock = phrasebook, clock
        self._write_down, self._due, self._own_host = write_down, due, own_host
        self._world = world or Still()
        self._steering = Steering(platform, self._world, phrasebook, self._known)
        self._assets = Assets()
        self._view = View(phrasebook, self._assets.version, twins=bool(platform.drawings.draw))

    def add_to(self, app: web.Application) -> None:
        """Adds the addresses, and lets go of the open pages when the service stops."""
        gets = {
            "/": self._page,
            "/static/{version}/{name}": self._static,
            "/demo/people": self._people,
            "/demo/chat": self._chat,
            "/demo/chats": self._list,
            "/demo/drawn": self._drawn,
            "/demo/stream": self._stream,
            "/demo/next": self._next,
        }
        posts = {
            "/demo/say": incoming.typed,
            "/demo/tap": incoming.tapped,
            "/demo/send": incoming.sent,
            "/demo/open": incoming.opened,
        }
        app.add_routes([web.get(path, self.guarded(handler)) for path, handler in gets.items()])
        app.add_routes(
            [web.post(path, self.guarded(self._hear(reader))) for path, reader in posts.items()]
        )
        steered = {
            "/demo/forward": self._steering.forward,
            "/demo/read": self._steering.read,
            "/demo/anew": self._steering.anew,
        }
        app.add_routes([web.post(path, self.guarded(_told(do))) for path, do in steered.items()])
        app.on_shutdown.append(self._close)

    def guarded(self, handler: Handler) -> Handler:
        """The handler behind the gate: a refusal is answered in one sentence."""

        async def behind_the_gate(request: web.Request) -> web.StreamResponse:
            try:
                gate.check(request, self._own_host)
                return await handler(request)
            except Refusal as refusal:
                why = self._phrasebook.say(refusal.why, language_of(request))
                return _json({"error": why}, refusal.status)

        return behind_the_gate

    async def _page(self, request: web.Request) -> web.Response:
        language = language_of(request)
        await self._world.speak(language)
        start = self._cast.find(request.query.get("as", ""))
        people = [self._steering.told_of(character) for character in self._cast.leading()]
        page = self._view.page(people, start, language, self._world.id)
        return web.Response(text=page, content_type="text/html", headers=SAFE)

    async def _static(self, request: web.Request) -> web.Response:
        asset = self._assets.find(request.match_info["version"], request.match_info["name"])
        if asset is None:
            raise Refusal(404, Text("page-not-found"))
        headers = SAFE | {"Cache-Control": FOREVER, "Content-Type": asset.type}
        return web.Response(body=asset.content, headers=headers)

    async def _people(self, request: web.Request) -> web.Response:
        words = request.query.get("q", "")
        found = self._cast.search(words) if words.strip() else self._cast.leading()
        return _json({"people": [self._steering.told_of(character) for character in found]})

    async def _chat(self, request: web.Request) -> web.Response:
        character = self._played(request)
        room = self._room(request.query.get("chat", character.user), character.user)
        if room.kind != "direct" or character.part != "newcomer":
            await self._world.begun()
        self._platform.agree(room)
        unread = self._chats.unread(room, character.user)
        return _json(
            {
                "who": asdict(character),
                "messages": self._chats.shown(room, character.user),
                "unread": unread[0] if unread else "",
                "id": self._world.id,
            }
        )

    async def _drawn(self, request: web.Request) -> web.Response:
        """A message as Slack and as Teams would be sent it."""
        user = self._played(request).user
        room = self._room(request.query.get("chat", user), user)
        id = request.query.get("id", "")
        shown = self._chats.get(room.id, id)
        spoken = shown.language if isinstance(shown, Bubble) else ""
        language = spoken or language_of(request)
        drawn = self._platform.drawings.of(room.id, id, language)
        if drawn is None:
            raise Refusal(404, Text("page-not-found"))
        return _json(drawn)

    async def _list(self, request: web.Request) -> web.Response:
        user = self._played(request).user
        rooms = self._platform.rooms.seen_by(user)
        return _json({"chats": [self._named(room, user) for room in rooms]})

    def _named(self, room: Room, user: str) -> Mapping[str, object]:
        """A group is called by its people, a channel by its name; the page has names for the other
        two.
        """
        people = [character.name for user in room.members if (character := self._cast.find(user))]
        name = {"group": ", ".join(people), "channel": room.id}.get(room.kind, "")
        unread = len(self._chats.unread(room, user))
        return {"id": room.id, "kind": room.kind, "name": name, "unread": unread}

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        return await follow(request, self._chats, self._played(request).user, SAFE)

    async def _next(self, request: web.Request) -> web.Response:
        character = self._played(request)
        known = [one.name for one in self._cast.leading()]
        due, language = await self._due(), language_of(request)
        rows = listed(due, character.name, self._phrasebook, language, known)
        return _json({"next": rows})

    def _hear(self, read: Reader) -> Handler:
        async def hear(request: web.Request) -> web.Response:
            body = await body_of(request)
            try:
                heard = self._placed(
                    read(body, self._clock.now(), language_of(request)), incoming.room_of(body)
                )
            except incoming.Unreadable as unreadable:
                raise Refusal(400, Text("page-unreadable", {"field": str(unreadable)})) from None
            if self._known(heard.sender.user).part != "newcomer":
                await self._world.begun()
            await self._keep(heard)
            return _json({"id": heard.id, "at": heard.at.isoformat()}, 202)

        return hear

    def _placed(self, heard: Incoming, chat: str) -> Incoming:
        room = self._room(chat, self._known(heard.sender.user).user)
        asking = chats.asking(self._chats.of(room.id), heard.about)
        return incoming.placed(heard, room, (asking.thread or asking.id) if asking else "")

    async def _keep(self, heard: Incoming) -> None:
        if heard.kind in ("words", "tap"):
            self._platform.spoken_for(heard.sender.user)
        # Shown first, so that no answer can come before the words that it answers.
        self._platform.heard(heard)
        if not heard.addressed:
            return  # what people say to one another is not ours to keep
        try:
            await self._write_down(incoming.meant(heard))
        except Exception:
            self._platform.unheard(heard)
            raise

    def _room(self, id: str, user: str) -> Room:
        room = self._platform.rooms.find(id, user)
        if room is None:
            raise Refusal(404, Text("page-no-chat"))
        return room

    def _played(self, request: web.Request) -> Character:
        return self._known(request.query.get("as", ""))

    def _known(self, user: str) -> Character:
        character = self._cast.find(user)
        if character is None:
            raise Refusal(404, Text("page-nobody"))
        return character

    async def _close(self, app: web.Application) -> None:
        self._chats.close()


def _told(do: Callable[[web.Request], Awaitable[Mapping[str, object]]]) -> Handler:
    async def answered(request: web.Request) -> web.Response:
        return _json(await do(request))

    return answered


def _json(body: Mapping[str, object], status: int = 200) -> web.Response:
    return web.json_response(body, status=status, headers=SAFE)
