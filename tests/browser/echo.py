"""A bot that answers by rote, so that the page can be driven alone: it asks, hears taps and forms,
turns a clock.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from aiohttp import web

from adapters.phrasebook import Phrasebook
from adapters.web.routes import Page
from adapters.web.upcoming import Upcoming
from adapters.web.world import Arrival, Still
from coaching.messages import Choice, Field, Incoming, Letter, Reply, Section, Signal, Text, Words
from tests.adapters.web.stage import MONDAY, Stage, letter, paged

ANSWER = """Give it **three things** before you ask:

- who will read it and what they should do then
- an example of yours that worked
- what must not be in it

> Write a quote for *Norrbo Mekaniska* in the tone of the one below. At most half a page.

Read more at [the guide](https://example.com/guide)."""


def choices(*says: str) -> tuple[Choice, ...]:
    return tuple(Choice(word, Words(word)) for word in says)


FORM = (
    Field("department", Words("Department"), "one", choices("Sales", "Service", "Finance")),
    Field(
        "tools",
        Words("Tools you use"),
        "many",
        choices("Copilot", "ChatGPT", "none"),
        required=False,
    ),
    Field("role", Words("Your role")),
    Field("task", Words("A task that costs you time"), "lines", required=False),
)

PAGE = (
    Section(
        (Words("**Day 12** of your 90.\n\n- Thursday: the weekly question"),),
        choices=choices("What is next?"),
    ),
    Section(
        (Words("At most **two messages a week**."),),
        (Words("in your working hours"),),
        choices("Less often"),
    ),
)


class Echo(Stage):
    """The stage with an answer to everything: a question, a form, a long text, or (to "wait") only
    thought.
    """

    def __post_init__(self) -> None:
        super().__post_init__()
        self.page = Page(
            self.platform, Phrasebook(), self.clock, self.hear, self.due, world=EchoWorld(self)
        )
        for hours, who in (
            (2, "Elin Sandberg"),
            (26, "Jonas Åkesson"),
            (26, "Ann Berg"),
            (75, "Petra Vogel"),
        ):
            self.plan(hours, who, "page-tagline")

    def app(self) -> web.Application:
        app = web.Application()
        self.page.add_to(app)
        app.add_routes([web.get("/clock", self.tell_time)])
        return app

    async def hear(self, incoming: Incoming) -> None:
        if incoming.kind == "opened" or not await self.write_down(incoming):
            return
        if incoming.kind == "tap" and incoming.text and incoming.about.startswith("reply:"):
            await self.speak(closing(incoming), replaces=incoming.about)
        if incoming.kind == "home":
            await self.speak(paged(f"home:{incoming.id}", *PAGE, to=incoming.sender.user))
            return
        await self.platform.signal(Signal("thinking", incoming.place))
        if incoming.text != "wait":
            await self.speak(replace(answer(incoming), to=incoming.place))

    async def due(self) -> Sequence[Upcoming]:
        return [one for one in self.planned if one.at > self.clock.now()]

    async def tell_time(self, request: web.Request) -> web.Response:
        return web.json_response({"now": self.clock.now().isoformat()})


class EchoWorld(Still):
    """Turns the clock, and asks Elin a question each time."""

    def __init__(self, echo: Echo) -> None:
        self._echo = echo

    async def forward(self, user: str, by: timedelta | None) -> Arrival:
        clock = self._echo.clock
        later = [one.at for one in await self._echo.due()]
        clock.moment = clock.moment + by if by else min(later)
        asked = letter(f"week:{clock.moment}", "Did you meet?", choices=choices("yes", "no"))
        await self._echo.speak(asked)
        return Arrival(clock.moment, 1, (Text("page-meanwhile-update"),))


def closing(tap: Incoming) -> Letter:
    """The question again, without its buttons."""
    told = {"details": (Words(tap.text),)}
    return letter(
        f"answered:{tap.id}",
        "How much time did it save?",
        to=tap.sender.user,
        kind="answered",
        **told,
    )


def answer(heard: Incoming) -> Letter:
    key, to = f"reply:{heard.id}", heard.sender.user
    if "form" in heard.text:
        return letter(key, "Tell me a little about you.", to=to, fields=FORM)
    if "prompt" in heard.text:
        said = Reply((Words(ANSWER, by_model=True),), (Words("Written by AI. Please check it."),))
        return Letter(key, "reply", heard.place, said, MONDAY)
    if "dates" in heard.text:
        return letter(key, "2. Juni – Start\n5. Juli – Pause", to=to)
    if heard.answers:
        return letter(key, "Noted: " + "; ".join(heard.answers.values()), to=to)
    if heard.kind == "tap":
        return letter(key, f"Kept: {heard.text}.", to=to)
    asked = choices("15 min", "30 min", "1 h", "2 h", "other")
    return letter(key, "How much time did it save?", to=to, choices=asked)
