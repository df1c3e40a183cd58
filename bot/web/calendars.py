"""Calendar files of drop-ins, each at an address that nobody can guess: the id and a mark that only
we can make.

Whoever has the address reads what the post in the community channel says, and nothing else: no
names but the host's.
"""

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlsplit

from aiohttp import web

from bot.settings.settings import Settings
from bot.settings.values import is_loopback
from coaching.calendar.calendar_file import Event, written
from coaching.facts.community import DropIn
from coaching.facts.people import Person
from coaching.messages import Text
from coaching.ports.clock import Clock
from coaching.ports.store import Store, Transaction
from coaching.script.surroundings import no_file

SECRET = "calendar_secret"  # noqa: S105  the name under which it is remembered
MARK = 32  # hexadecimal digits: 128 bits


@dataclass(frozen=True)
class Calendars:
    """Makes and checks the addresses."""

    secret: bytes
    origin: str

    def address(self, id: str) -> str:
        return f"{self.origin}/calendar/{id}-{self._mark(id)}.ics"

    def id_of(self, name: str) -> str:
        """The id in the name of a file, empty when its mark is not ours."""
        id, _, mark = name.rpartition("-")
        ours = hmac.compare_digest(mark.encode(), self._mark(id).encode())
        return id if ours else ""

    def _mark(self, id: str) -> str:
        return hmac.new(self.secret, id.encode(), sha256).hexdigest()[:MARK]


async def calendars(store: Store, origin: str) -> Calendars:
    """With the secret of this database, made once."""

    def secret(tx: Transaction) -> str:
        known = tx.recall(SECRET)
        if known is not None:
            return known
        made = secrets.token_hex(32)
        tx.remember(SECRET, made)
        return made

    return Calendars(bytes.fromhex(await store.transact(secret)), origin.rstrip("/"))


def addresses(known: Calendars, settings: Settings) -> Callable[[str], str]:
    """Where the files are fetched; nowhere while people in Slack would be sent to this machine's
    own address.
    """
    loopback = is_loopback(urlsplit(settings.public_url).hostname or "")
    return no_file if settings.slack and loopback else known.address


def route(
    known: Calendars, store: Store, clock: Clock, say: Callable[[Text, str], str], language: str
) -> web.RouteDef:
    """`say` finds the words of the event's title, in the company's `language`."""

    async def fetch(request: web.Request) -> web.Response:
        id = known.id_of(request.match_info["name"])
        found = await store.read(lambda tx: _found(tx, id)) if id else None
        if found is None:
            return web.Response(status=404, text="There is no such calendar file (any more).\n")
        drop_in, host = found
        event = Event(
            uid=f"{drop_in.id}@kollega.invalid",
            starts_at=drop_in.starts_at,
            minutes=drop_in.minutes,
            summary=say(Text("dropins-calendar-title", {"host": host}), language),
            location=drop_in.place,
            organizer=host or "Kollega",
            stamp=clock.now(),
            sequence=drop_in.sequence,
            cancelled=drop_in.cancelled_at is not None,
        )
        method = "CANCEL" if event.cancelled else "PUBLISH"
        headers = {
            "Content-Type": f"text/calendar; charset=utf-8; method={method}",
            "Content-Disposition": 'attachment; filename="drop-in.ics"',
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex",
        }
        return web.Response(body=written(event), headers=headers)

    return web.get(r"/calendar/{name:[0-9a-z-]{1,80}}.ics", fetch)


def _found(tx: Transaction, id: str) -> tuple[DropIn, str] | None:
    """The drop-in and its host's name, empty when the host is gone."""
    drop_in = tx.get(DropIn, id)
    if drop_in is None:
        return None
    host = tx.get(Person, drop_in.host)
    return drop_in, host.name if host else ""
