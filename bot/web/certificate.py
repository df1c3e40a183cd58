"""`/certificate/…`: one's own certificate as a file that prints on one A4 page, for whoever has the
link.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any, Final

from aiohttp import web

from adapters.spoken import spoken_date
from bot.web.once import HEADERS, MINUTES, OnceLinks, Say, used_up
from coaching.company.company import Company
from coaching.facts.community import Update
from coaching.facts.growing.record import OutsideCourse
from coaching.facts.people import Person
from coaching.ledger.certificate import SHOWN, Certificate, Learnt, Walked, certificate_of
from coaching.messages import JSON, Language, Text
from coaching.ports.clock import Clock
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation

FOLDER: Final = "certificate"
MOST_LESSONS: Final = 12  # by title, of paths that are not whole; the rest in numbers
MOST_COURSES: Final = 6  # by name, the newest
_STYLE: Final = (
    "@page{size:A4;margin:16mm}"
    "body{font:10.5pt/1.4 Georgia,'Times New Roman',serif;color:#1c1b19;background:#fff;"
    "max-width:178mm;margin:0 auto;padding:14mm 6mm}"
    "@media print{body{padding:0;max-width:none}}"
    ".over{font-size:10pt;color:#5d594f;margin:0}"
    "h1{font-size:25pt;line-height:1.15;margin:1mm 0 2mm}"
    ".name{font-size:17pt;margin:0 0 4mm;padding-bottom:4mm;border-bottom:2px solid #0b5d5a}"
    "h2{font:600 11pt/1.3 'Segoe UI',system-ui,sans-serif;color:#0b5d5a;margin:5mm 0 1mm}"
    "ul{margin:0;padding-left:5mm}li{margin:0 0 1mm}"
    "footer{margin-top:8mm;padding-top:3mm;border-top:1px solid #b3aea2;"
    "font-size:9pt;color:#5d594f}"
)
Named = tuple[Person, Certificate]


class Certificates:
    """Is consulted for whether people reach us, and for a link."""

    def __init__(self, store: Store, clock: Clock, origin: str, company: Company, say: Say) -> None:
        self._store, self._clock, self._company, self._say = store, clock, company, say
        self._links = OnceLinks(store, clock, origin, FOLDER)

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"reach"}`, or `{"link", "minutes"}`; an empty link where people reach no address."""
        if args["what"] == "reach":
            return {"reach": self._links.reach}
        link = await self._links.fresh(situation.person.id) if self._links.reach else ""
        return {"link": link, "minutes": MINUTES}

    def routes(self) -> list[web.RouteDef]:
        path = self._links.path
        return [web.get(path, self._button), web.post(path, self._file)]

    async def _button(self, request: web.Request) -> web.Response:
        return await self._links.button(request, "record-file-button", self._say)

    async def _file(self, request: web.Request) -> web.Response:
        found = await self._links.use(request, self._read)
        if found is None:
            return used_up()
        person, shown = found
        name = self._say(Text("record-page.file"), person.language)
        named = {"Content-Disposition": f'attachment; filename="{name}.html"'}
        page = self._page(person, shown)
        return web.Response(text=page, content_type="text/html", headers=HEADERS | named)

    def _read(self, tx: Transaction, id: str) -> Named | None:
        person = tx.get(Person, id)
        if person is None:
            return None
        own = [fact for kind in SHOWN for fact in tx.of(kind, id)]
        facts = [*own, *tx.every(Update)]
        taught = self._company.taught()
        return person, certificate_of(person, facts, taught, self._clock.now())

    def _page(self, person: Person, shown: Certificate) -> str:
        language = person.language
        title = self._words("title", language)
        today = _day(self._clock.now().date(), language)
        return (
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            f"<title>{title}</title><style>{_STYLE}</style></head><body>"
            f'<p class="over">{escape(self._company.name)} · {escape(today)}</p>'
            f'<h1>{title}</h1><p class="name">{escape(person.name or person.email)}</p>'
            f"{''.join(self._chapters(shown, language))}"
            f"<footer>{self._words('foot', language)}</footer></body></html>"
        )

    def _chapters(self, shown: Certificate, language: Language) -> Iterator[str]:
        yield from self._chapter("lessons", self._lessons(shown, language), language)
        yield from self._chapter("besides", self._besides(shown, language), language)
        yield from self._chapter("outside", self._courses(shown.courses, language), language)

    def _chapter(self, heading: str, lines: Iterable[str], language: Language) -> Iterator[str]:
        """Nothing of what there is nothing of."""
        items = "".join(f"<li>{line}</li>" for line in lines)
        if items:
            yield f"<h2>{self._words(heading, language)}</h2><ul>{items}</ul>"

    def _lessons(self, shown: Certificate, language: Language) -> Iterator[str]:
        begun = [len(path.learnt) for path in shown.paths if not path.whole]
        brief = sum(begun) > MOST_LESSONS
        for path in shown.paths:
            yield f"<b>{escape(path.name)}</b>{self._path(path, brief, language)}"
        taught = sum(len(path.learnt) for path in shown.paths)
        if gone := shown.lessons - taught:
            yield self._words("gone", language, count=gone)

    def _path(self, path: Walked, brief: bool, language: Language) -> str:
        last = _day(max(one.day for one in path.learnt), language)
        if path.whole:
            return self._words("whole", language, count=path.of, day=last)
        if brief:
            return self._words("part", language, done=len(path.learnt), of=path.of, day=last)
        return ": " + ", ".join(self._lesson(one, language) for one in path.learnt)

    def _lesson(self, one: Learnt, language: Language) -> str:
        seen = "yes" if one.seen else "no"
        day = _day(one.day, language)
        return escape(one.title) + self._words("learnt", language, day=day, seen=seen)

    def _besides(self, shown: Certificate, language: Language) -> Iterator[str]:
        if shown.weeks:
            yield self._words("weeks", language, count=shown.weeks)
        if shown.updates:
            yield self._words("updates", language, count=shown.updates)
        if shown.level:
            day = _day(shown.level.day, language)
            yield self._words("level", language, level=shown.level.level, day=day)

    def _courses(self, courses: tuple[OutsideCourse, ...], language: Language) -> Iterator[str]:
        for one in courses[-MOST_COURSES:]:
            until = _day(one.expires_on, language) if one.expires_on else ""
            day = _day(one.day, language)
            yield escape(one.title) + self._words("course", language, day=day, until=until)
        if more := len(courses[:-MOST_COURSES]):
            yield self._words("more", language, count=more)

    def _words(self, key: str, language: Language, **args: JSON) -> str:
        return escape(self._say(Text(f"record-page.{key}", args), language))


def _day(day: date, language: Language) -> str:
    """In one piece, whatever the width of the line."""
    return spoken_date(day, language).replace(" ", "\u00a0")
