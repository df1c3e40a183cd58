"""`/login/{key}`, `/dashboard` and `/api/kpis`: who may see the figures is asked each time."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.ids import new_id
from bot.reporting import figures
from bot.web.board.logins import LASTS, Logins
from bot.web.board.page import document, page
from bot.web.board.tiles import Seen
from bot.web.board.words import Words
from coaching.facts.audit import Audit
from coaching.facts.people import Person
from coaching.facts.publications import Publication
from coaching.ledger.published.kpis import CUTS, By, published
from coaching.ledger.published.publishing import Press, latest_shown, published_at, running_month
from coaching.messages import LANGUAGES, Language, named
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.store import Transaction

COOKIE = "kollega_visit"
SHOWN = 12  # months of the chart
# they follow each link that is written in a chat, to show a picture of it
_FOLLOWS = re.compile(r"bot|preview|crawl|unfurl|facebookexternal", re.IGNORECASE)
_KEY = r"/login/{key:[A-Za-z0-9_-]{20,100}}"
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


@dataclass(frozen=True)
class Asked:
    """What somebody wants to see, as the address says."""

    month: str
    by: By


class Refused(Exception):
    """The visitor may not see the figures, or not any more."""


@dataclass(frozen=True)
class Board:
    """The addresses, for whoever came by a link."""

    logins: Logins
    press: Press
    phrasebook: Phrasebook

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(_KEY, self._login, allow_head=False),
            web.get("/login/{other:.*}", self._no_login, allow_head=False),
            web.get("/dashboard", self._page),
            web.get("/dashboard.xlsx", self._workbook),
            web.get("/dashboard.csv", self._table),
            web.get("/api/kpis", self._kpis),
        ]

    async def _login(self, request: web.Request) -> web.Response:
        if _FOLLOWS.search(request.headers.get("User-Agent", "")):
            return web.Response(text="Kollega\n", headers=HEADERS)
        visiting = request.cookies.get(COOKIE, "")
        visit = await self.logins.open(request.match_info["key"], visiting)
        if not visit:
            return self._closed()
        answer = web.Response(status=303, headers={**HEADERS, "Location": "/dashboard"})
        secure = self.logins.origin.startswith("https:")
        answer.set_cookie(
            COOKIE, visit, max_age=int(LASTS), httponly=True, samesite="Lax", secure=secure
        )
        return answer

    async def _no_login(self, request: web.Request) -> web.Response:
        return self._closed()

    async def _page(self, request: web.Request) -> web.Response:
        def look(tx: Transaction) -> tuple[Seen, Language]:
            visitor = self._visitor(tx, request)
            language = named_or(request.query.get("lang", ""), visitor.language)
            told = self._told(tx, visitor, request)
            return self._seen(tx, told, language), language

        try:
            seen, language = await self.logins.store.transact(look)
        except Refused:
            return self._closed()
        except ValueError as wrong:
            return web.Response(status=400, text=f"{wrong}\n", headers=HEADERS)
        written = page(seen, Words(self.phrasebook.say, language))
        return web.Response(text=written, content_type="text/html", headers=HEADERS)

    async def _kpis(self, request: web.Request) -> web.Response:
        told = await self._asked(request)
        if isinstance(told, web.Response):
            return told
        return web.json_response(figures.whole(told.figures), headers=HEADERS)

    async def _workbook(self, request: web.Request) -> web.Response:
        told = await self._asked(request)
        if isinstance(told, web.Response):
            return told
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return _file(figures.workbook_of(told), kind, f"kollega-{told.month}.xlsx")

    async def _table(self, request: web.Request) -> web.Response:
        told = await self._asked(request)
        if isinstance(told, web.Response):
            return told
        written = figures.csv_of(told, self.press.company)
        return _file(written, "text/csv", f"kollega-{told.month}.csv")

    async def _asked(self, request: web.Request) -> figures.Told | web.Response:
        def look(tx: Transaction) -> figures.Told:
            return self._told(tx, self._visitor(tx, request), request)

        try:
            return await self.logins.store.transact(look)
        except Refused:
            return web.json_response({"error": "forbidden"}, status=403, headers=HEADERS)
        except ValueError as wrong:
            return web.json_response({"error": str(wrong)}, status=400, headers=HEADERS)

    def _visitor(self, tx: Transaction, request: web.Request) -> Person:
        """Raises Refused."""
        kind, _, bearer = request.headers.get("Authorization", "").partition(" ")
        visit = bearer.strip() if kind.casefold() == "bearer" else request.cookies.get(COOKIE, "")
        person = tx.get(Person, self.logins.visitor(tx, visit))
        if person is None:
            raise Refused
        return person

    def _told(self, tx: Transaction, visitor: Person, request: web.Request) -> figures.Told:
        """Leaves a line that they looked. Raises ValueError for a month or a cut that is none."""
        clock = self.logins.clock
        asked = self._meant(tx, request)
        told = figures.told(tx, self.press, clock, asked.month, asked.by)
        tx.put(Audit(new_id(), clock.now(), visitor.id, "company_figures", told.month))
        return told

    def _meant(self, tx: Transaction, request: web.Request) -> Asked:
        by = request.query.get("by") or CUTS[0]
        cut = next((one for one in CUTS if one == by), None)
        if cut is None:
            raise ValueError(f"by={by}: expected one of {', '.join(CUTS)}")
        month = request.query.get("month", "")
        try:
            return Asked(figures.month_of(month) or self._latest(tx), cut)
        except ValueError as wrong:
            raise ValueError(str(wrong).replace("--month ", "month=")) from None

    def _latest(self, tx: Transaction) -> str:
        tx.put(*self.press.due(tx, self.logins.clock.now()))
        return latest_shown(tx.every(Publication), self._today())

    def _today(self) -> date:
        zone = ZoneInfo(self.press.company.timezone)
        return self.logins.clock.now().astimezone(zone).date()

    def _seen(self, tx: Transaction, told: figures.Told, language: Language) -> Seen:
        month = told.figures
        company = self.press.company
        out = published(tx)
        trend = [{"month": one.period, "total": _total(one)} for one in out][-SHOWN:]
        running = running_month(self._today())
        months = sorted({*(one.period for one in out), running, month["month"]}, reverse=True)
        words = Words(self.phrasebook.say, language)
        comes_out = words.day(published_at(month["month"], company).date())
        return Seen(company.name, month, months, trend, comes_out, told.by)

    def _closed(self) -> web.Response:
        language = self.press.company.language
        words = Words(self.phrasebook.say, language)
        body = f"<main><h1>{words.say('closed')}</h1><p>{words.say('closed-why')}</p></main>"
        written = document("Kollega", language, body)
        return web.Response(status=403, text=written, content_type="text/html", headers=HEADERS)


def named_or(language: str, own: Language) -> Language:
    return named(language) if language in LANGUAGES else own


def _total(one: Publication) -> Any:
    whole: Any = one.figures
    return whole["time"]["total"]


def _file(content: bytes, kind: str, name: str) -> web.Response:
    headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}
    return web.Response(body=content, headers={**headers, "Content-Type": kind})
