"""`/my-file/…`: all that is kept of somebody, for whoever has the link."""

import json
from collections.abc import Mapping
from typing import Any, Final

from aiohttp import web

from bot.web.once import HEADERS, MINUTES, OnceLinks, Say, used_up
from coaching.messages import JSON
from coaching.ports.clock import Clock
from coaching.ports.model import Aloud
from coaching.ports.store import Store
from coaching.script.situation import Situation

FOLDER: Final = "my-file"
PART: Final = 2800  # characters of a paragraph in the chat
PARTS: Final = 3


class MyFiles:
    """Is consulted for a link, or for the data itself where people reach no address of ours."""

    def __init__(self, store: Store, clock: Clock, origin: str, say: Say) -> None:
        self._store, self._say = store, say
        self._links = OnceLinks(store, clock, origin, FOLDER)

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"link", "minutes", "parts", "more"}`: where it opens, or what it says and whether there
        is more of it.
        """
        person = situation.person.id
        if self._links.reach:
            return {"link": await self._links.fresh(person), "minutes": MINUTES}
        written = _written(await self._store.read(lambda tx: tx.everything_of(person)))
        parts = [written[at : at + PART] for at in range(0, len(written), PART)]
        shown: list[JSON] = [f"```\n{part}\n```" for part in parts[:PARTS]]
        return {"link": "", "parts": shown, "more": len(parts) > PARTS}

    def routes(self) -> list[web.RouteDef]:
        path = self._links.path
        return [web.get(path, self._button), web.post(path, self._file)]

    async def _button(self, request: web.Request) -> web.Response:
        return await self._links.button(request, "privacy-file-button", self._say)

    async def _file(self, request: web.Request) -> web.Response:
        everything = await self._links.use(request, lambda tx, person: tx.everything_of(person))
        if everything is None:
            return used_up()
        named = {"Content-Disposition": 'attachment; filename="kollega.json"'}
        return web.Response(
            text=_written(everything),
            content_type="application/json",
            headers=HEADERS | named,
        )


def _written(everything: Mapping[str, Any]) -> str:
    return json.dumps(everything, ensure_ascii=False, indent=1, default=str)
