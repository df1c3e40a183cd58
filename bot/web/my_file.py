"""`/my-file/…`: all that is kept of somebody, for whoever has the link. It opens once, within ten
minutes: whoever looks at a link before its reader does, such as a scanner, only sees a button.
"""

import json
import secrets
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web

from bot.settings.settings import Settings
from bot.settings.values import is_loopback
from coaching.facts.audit import Download
from coaching.facts.people import Person
from coaching.messages import JSON, LANGUAGES, Language, Text
from coaching.ports.clock import Clock
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation

MINUTES: Final = 10  # of real time, whatever the virtual clock says
PATH: Final = "/my-file/{key:[0-9a-f]{64}}"
PART: Final = 2800  # characters of a paragraph in the chat
PARTS: Final = 3
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
Say = Callable[[Text, Language], str]


class MyFiles:
    """Is consulted for a link, or for the data itself where people reach no address of ours."""

    def __init__(self, store: Store, clock: Clock, origin: str, say: Say) -> None:
        """`origin` is empty where there is no such address."""
        self._store, self._clock, self._origin, self._say = store, clock, origin.rstrip("/"), say

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"link", "minutes", "parts", "more"}`: where it opens, or what it says and whether there
        is more of it.
        """
        person = situation.person.id
        if self._origin:
            return {"link": await self._link(person), "minutes": MINUTES}
        written = _written(await self._store.read(lambda tx: tx.everything_of(person)))
        parts = [written[at : at + PART] for at in range(0, len(written), PART)]
        shown: list[JSON] = [f"```\n{part}\n```" for part in parts[:PARTS]]
        return {"link": "", "parts": shown, "more": len(parts) > PARTS}

    async def _link(self, person: str) -> str:
        key, now = secrets.token_hex(32), self._clock.now()
        until = self._clock.elapsed() + MINUTES * 60
        link = Download(_hash(key), person, now, until)
        await self._store.transact(lambda tx: tx.put(link))
        return f"{self._origin}/my-file/{key}"

    def routes(self) -> list[web.RouteDef]:
        return [web.get(PATH, self._button), web.post(PATH, self._file)]

    async def _button(self, request: web.Request) -> web.Response:
        language = await self._store.read(lambda tx: self._language(tx, request))
        label = self._say(Text("privacy-file-button"), language)
        page = (
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            f"<title>Kollega</title></head><body><main><form method=post><button>{label}</button>"
            "</form></main></body></html>"
        )
        return web.Response(text=page, content_type="text/html", headers=_HEADERS)

    def _language(self, tx: Transaction, request: web.Request) -> Language:
        link = tx.get(Download, _hash(request.match_info["key"]))
        person = tx.get(Person, link.person) if link else None
        return person.language if person else LANGUAGES[1]

    async def _file(self, request: web.Request) -> web.Response:
        """The link is used up, whatever came of it."""
        id, now = _hash(request.match_info["key"]), self._clock.elapsed()

        def use(tx: Transaction) -> Mapping[str, Any] | None:
            tx.hold(Download, id)
            link = tx.get(Download, id)
            if link is None or now >= link.until:
                return None
            tx.put(Download(link.id, link.person, link.at, 0.0))
            return tx.everything_of(link.person)

        everything = await self._store.transact(use)
        if everything is None:
            why = "This link was used already, or is older than ten minutes. Ask for another.\n"
            return web.Response(status=403, text=why, headers=_HEADERS)
        named = {"Content-Disposition": 'attachment; filename="kollega.json"'}
        return web.Response(
            text=_written(everything),
            content_type="application/json",
            headers=_HEADERS | named,
        )


def address_of(settings: Settings) -> str:
    """Where people reach us; nowhere while people in Slack would be sent to this machine's own
    address.
    """
    loopback = is_loopback(urlsplit(settings.public_url).hostname or "")
    return "" if settings.slack and loopback else settings.public_url


def _written(everything: Mapping[str, Any]) -> str:
    return json.dumps(everything, ensure_ascii=False, indent=1, default=str)


def _hash(key: str) -> str:
    return sha256(key.encode()).hexdigest()
