"""The plain pages of a service: what this is, what is kept and who sees it, and the terms. They
say what Kollega says of itself in chat, in every language.
"""

from collections.abc import Sequence
from html import escape
from typing import Final

from aiohttp import web

from adapters.phrasebook import Phrasebook
from bot.settings.settings import Settings
from coaching.company.retention import days
from coaching.facts.talk import IDLE
from coaching.messages import JSON, LANGUAGES, Language, Text

PRIVACY: Final = "/privacy"
TERMS: Final = "/terms"
_OF_A_MODEL: Final = "about-model-leaves-more"  # says nothing where none is connected
_PRIVACY: Final = (
    ("about-menu.who_sees", ("about-who-sees", "about-who-sees-more")),
    ("about-menu.retention", ("about-retention", "about-retention-more")),
    ("about-menu.model_leaves", ("about-model-leaves", _OF_A_MODEL)),
    ("about-page.never", ("about-never-recorded", "about-works-council-more")),
    ("about-page.where", ("about-where", "about-where-more")),
    ("about-page.voluntary", ("about-voluntary", "about-voluntary-more", "about-page.rights")),
)
_TERMS: Final = (
    ("about-page.what", ("about-who-are-you", "about-page.wrong")),
    ("about-page.voluntary", ("about-voluntary", "about-page.rights")),
)
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
    "section+section{border-top:1px solid;margin-top:3rem}"
)
_Chapters = Sequence[tuple[str, Sequence[str]]]


class Pages:
    """The company's own language comes first."""

    def __init__(self, settings: Settings, phrasebook: Phrasebook) -> None:
        self._settings, self._phrasebook = settings, phrasebook

    def routes(self) -> list[web.RouteDef]:
        return [web.get(PRIVACY, self._privacy), web.get(TERMS, self._terms)]

    async def start(self, request: web.Request) -> web.Response:
        """For whoever opens the service's address."""
        links = [(PRIVACY, "about-page.privacy"), (TERMS, "about-page.terms")]
        sections = [self._section(one, "about-page.start", (), links) for one in self._languages()]
        return _page("".join(sections))

    async def _privacy(self, request: web.Request) -> web.Response:
        unsaid = () if self._settings.model else (_OF_A_MODEL,)
        chapters = [
            (heading, [text for text in texts if text not in unsaid]) for heading, texts in _PRIVACY
        ]
        return self._told("about-page.privacy", chapters)

    async def _terms(self, request: web.Request) -> web.Response:
        return self._told("about-page.terms", _TERMS)

    def _told(self, title: str, chapters: _Chapters) -> web.Response:
        return _page("".join(self._section(one, title, chapters) for one in self._languages()))

    def _languages(self) -> list[Language]:
        own = self._settings.company.language
        return sorted(LANGUAGES, key=lambda language: language != own)

    def _section(
        self,
        language: Language,
        title: str,
        chapters: _Chapters,
        links: Sequence[tuple[str, str]] = (),
    ) -> str:
        parts = [f"<h1>{self._say(title, language)}</h1>"]
        for heading, texts in chapters:
            parts.append(f"<h2>{self._say(heading, language)}</h2>")
            parts += [f"<p>{self._say(text, language)}</p>" for text in texts]
        for address, label in links:
            parts.append(f'<p><a href="{address}">{self._say(label, language)}</a></p>')
        return f'<section lang="{language}">{"".join(parts)}</section>'

    def _say(self, key: str, language: Language) -> str:
        return escape(self._phrasebook.say(Text(key, self._arguments()), language))

    def _arguments(self) -> dict[str, JSON]:
        company = self._settings.company
        return {
            "approval": "yes" if company.pairing_approval else "no",
            "platform": "teams" if self._settings.teams else "slack",
            "days": company.keep_text_days,
            **days(company.retention, company.keep_text_days),
            "asked": IDLE.days,
            "model": "yes" if self._settings.model else "no",
            "contact": company.contact,
            "company": company.name,
        }


def _page(body: str) -> web.Response:
    whole = (
        '<!doctype html><html><head><meta charset="utf-8"><title>Kollega</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{_STYLE}</style></head><body><main>{body}</main></body></html>"
    )
    return web.Response(text=whole, content_type="text/html")
