"""A bot of a few lines, so that the page can be driven alone: it asks, hears taps and forms, and turns a clock."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from aiohttp import web

from coaching.messages import Choice, Field, Incoming, Letter, Reply, Signal, Text, Words
from tests.adapters.web.stage import MONDAY, Stage, letter

ANSWER = """Give it **three things** before you ask:

- who will read it and what they should do then
- an example of yours that worked
- what must not be in it

> Write a quote for *Norrbo Mekaniska* in the tone of the one below. At most half a page.

Read more at [the guide](https://example.com/guide)."""

STEPS = {"PT1H": timedelta(hours=1), "P1D": timedelta(days=1), "P7D": timedelta(days=7)}


def choice(says: str, style: str = "") -> Choice:
    return Choice(says, Words(says), style)  # type: ignore[arg-type]


HOURS = tuple(choice(says) for says in ("15 min", "30 min", "1 h", "2 h", "other"))
FORM = (
    Field("department", Words("Department"), "one", tuple(map(choice, ("Sales", "Service", "Finance")))),
    Field("tools", Words("Tools you use"), "many", tuple(map(choice, ("Copilot", "ChatGPT", "none"))), required=False),
    Field("role", Words("Your role"), "line"),
    Field("task", Words("A task that costs you time"), "lines", required=False),
)


@dataclass
class Echo:
    """Answers by rote: a question with buttons, a form, or a long answer."""

    stage: Stage = field(default_factory=Stage)

    def __post_init__(self) -> None:
        self.stage.page._write_down = self.hear
        for hours, who in ((2, "Elin Sandberg"), (26, "Jonas Åkesson"), (26, "Ann Berg"), (75, "Petra Vogel")):
            self.stage.plan(hours, who, "page-tagline")

    def app(self) -> web.Application:
        app = web.Application()
        self.stage.page.add_to(app)
        app.add_routes([web.get("/clock", self.clock), web.post("/clock", self.turn)])
        return app

    async def hear(self, incoming: Incoming) -> None:
        if not await self.stage.write_down(incoming):
            return
        if incoming.about:
            await self.answered(incoming)
        await self.stage.platform.signal(Signal("thinking", incoming.place))
        if incoming.text != "wait":
            await self.stage.speak(self.reply(incoming))

    async def answered(self, incoming: Incoming) -> None:
        closed = letter(f"answered:{incoming.id}", f"You answered: {incoming.text}", kind="answered", to=self.who(incoming))
        if incoming.text:
            await self.stage.speak(closed, replaces=incoming.about)

    def reply(self, incoming: Incoming) -> Letter:
        key, to = f"reply:{incoming.id}", self.who(incoming)
        if "form" in incoming.text:
            return letter(key, "Tell me a little about you.", to=to, fields=FORM)
        if "prompt" in incoming.text:
            said = Reply((Words(ANSWER, by_model=True),), (Words("Written by AI. Please check it."),))
            return Letter(key, "reply", incoming.place, said, MONDAY)
        if incoming.answers:
            return letter(key, "Noted: " + "; ".join(incoming.answers.values()), to=to)
        return letter(key, f"I heard “{incoming.text}”. How much time did it save?", to=to, choices=HOURS)

    def who(self, incoming: Incoming) -> str:
        return incoming.sender.user

    async def clock(self, request: web.Request) -> web.Response:
        return web.json_response({"now": self.stage.clock.now().isoformat(), "next": self.next()})

    async def turn(self, request: web.Request) -> web.Response:
        asked = await request.json()
        moment = datetime.fromisoformat(asked["to"]) if "to" in asked else self.stage.clock.moment + STEPS[asked["by"]]
        self.stage.clock.moment = moment
        await self.stage.speak(letter(f"week:{moment:%d%H}", "Did you meet your buddy?", choices=(choice("yes", "primary"), choice("no"))))
        return web.json_response({"now": moment.isoformat(), "next": self.next(), "sent": 1, "held": 0})

    def next(self) -> str | None:
        later = [one.at for one in self.stage.planned if one.at > self.stage.clock.now()]
        return min(later).isoformat() if later else None
