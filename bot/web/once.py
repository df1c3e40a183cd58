"""Links to something of somebody's own. Each opens once, within ten minutes: whoever looks at it
before its reader does, such as a scanner, only sees a button.
"""

import secrets
from collections.abc import Callable
from hashlib import sha256
from html import escape
from typing import Final, TypeVar
from urllib.parse import urlsplit

from aiohttp import web

from bot.settings.settings import Settings
from bot.settings.values import is_loopback
from coaching.facts.audit import Download
from coaching.facts.people import Person
from coaching.messages import LANGUAGES, Language, Text
from coaching.ports.clock import Clock
from coaching.ports.store import Store, Transaction

MINUTES: Final = 10  # of real time, whatever the virtual clock says
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
USED = "This link was used already, or is older than ten minutes. Ask for another.\n"
Say = Callable[[Text, Language], str]
T = TypeVar("T")


class OnceLinks:
    """Those below one folder, such as `/my-file/`: a key of one opens nothing below another."""

    def __init__(self, store: Store, clock: Clock, origin: str, folder: str) -> None:
        """`origin` is empty where people reach no address of ours."""
        self._store, self._clock, self._folder = store, clock, folder
        self._origin = origin.rstrip("/")

    @property
    def reach(self) -> bool:
        return bool(self._origin)

    @property
    def path(self) -> str:
        return f"/{self._folder}/{{key:[0-9a-f]{{64}}}}"

    async def fresh(self, person: str) -> str:
        key, now = secrets.token_hex(32), self._clock.now()
        until = self._clock.elapsed() + MINUTES * 60
        link = Download(self._id(key), person, now, until)
        await self._store.transact(lambda tx: tx.put(link))
        return f"{self._origin}/{self._folder}/{key}"

    async def use(self, request: web.Request, read: Callable[[Transaction, str], T]) -> T | None:
        """What `read` finds of whose it is. The link is used up, whatever comes of it."""
        id, now = self._id(request.match_info["key"]), self._clock.elapsed()

        def once(tx: Transaction) -> T | None:
            tx.hold(Download, id)
            link = tx.get(Download, id)
            if link is None or now >= link.until:
                return None
            tx.put(Download(link.id, link.person, link.at, 0.0))
            return read(tx, link.person)

        return await self._store.transact(once)

    async def button(self, request: web.Request, label: str, say: Say) -> web.Response:
        language = await self._store.read(lambda tx: self._language(tx, request))
        page = (
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            "<title>Kollega</title></head><body><main><form method=post>"
            f"<button>{escape(say(Text(label), language))}</button></form></main></body></html>"
        )
        return web.Response(text=page, content_type="text/html", headers=HEADERS)

    def _language(self, tx: Transaction, request: web.Request) -> Language:
        link = tx.get(Download, self._id(request.match_info["key"]))
        person = tx.get(Person, link.person) if link else None
        return person.language if person else LANGUAGES[1]

    def _id(self, key: str) -> str:
        return sha256(f"{self._folder}/{key}".encode()).hexdigest()


def used_up() -> web.Response:
    return web.Response(status=403, text=USED, headers=HEADERS)


def address_of(settings: Settings) -> str:
    """Where people reach us; nowhere while people in Slack would be sent to this machine's own
    address.
    """
    loopback = is_loopback(urlsplit(settings.public_url).hostname or "")
    return "" if settings.slack and loopback else settings.public_url
