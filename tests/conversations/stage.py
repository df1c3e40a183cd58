"""A stage for transcripts: the real coach on a real database, with a platform that writes everything down.

A transcript reads like talk:

    > Hej                          what the person writes
    > [Ja, kör igång]              a tap on the button of that label
    > {"task#1": "offerter", …}    a form that is sent
    < Hej! Jag är                  a part of what comes back, in order
    [Ja, kör igång] [Nej tack]     exactly these buttons under it
    @ PT3H                         time passes; what is due happens
    ~ Skriv kort.                  what the language model answers next; "\\n" is a line break
    ~ !down                        how it fails next: slow, down, busy, refused, nonsense or cut
    # a remark
    # model: on                    on or failing: the real client on a server of our own; off: no model
"""

import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.language_model import NoModel, OpenAIModel
from adapters.phrasebook import Phrasebook
from coaching import playbook
from coaching.acquaintance import Acquaintance
from coaching.advisor import Advisor, consultants
from coaching.bookkeeper import Bookkeeper
from coaching.coach import Coach
from coaching.company import Company
from coaching.contents import FEATURES
from coaching.house import Consultant, House
from coaching.messages import LANGUAGES, Address, Incoming, Letter, Place, Profile
from coaching.ports import Heard, LanguageModel
from coaching.privacy_rules import PrivacyRules
from coaching.writer import PATIENCE, Writer
from storage.migrate import migrate
from storage.search import TopicSearch
from storage.store import SqlStore
from tests.fakes.openai import BROKEN, HTML, REFUSED, Answer, OpenAIServer, Slow, too_many
from tests.fakes.openai import Reply as ModelReply

MONDAY = datetime.fromisoformat("2026-01-12T09:00:00+01:00")
COMPANY = Company(
    name="Almviks Maskin",
    departments=("Ekonomi", "Sälj", "IT"),
    contact="Karin Ståhl, HR",
    privacy=PrivacyRules(tools=("Copilot",)),
)


class StageClock:
    def __init__(self) -> None:
        self.at = MONDAY

    def now(self) -> datetime:
        return self.at

    def elapsed(self) -> float:
        return self.at.timestamp()


@dataclass
class Stage:
    """One person's talk with Kollega."""

    store: SqlStore
    coach: Coach
    clock: StageClock
    phrasebook: Phrasebook
    locale: str
    answers: list[ModelReply] = field(default_factory=list)  # what the model says next
    letters: list[Letter] = field(default_factory=list)
    heard: "count[int]" = field(default_factory=count)

    async def say(
        self, text: str = "", about: str = "", answers: Mapping[str, str] | None = None, user: str = "U1"
    ) -> list[str]:
        """What comes back, each letter as one text."""
        self.clock.at += timedelta(seconds=1)
        sender = Address("web", "demo", user)
        incoming = Incoming(
            id=f"event{next(self.heard)}",
            sender=sender,
            place=Place("web", "demo", user),
            at=self.clock.now(),
            text=text,
            answers=answers or {},
            about=about,
            kind="tap" if about else "words",
            locale=self.locale,
        )
        await self.store.transact(lambda tx: tx.write_down(incoming))
        await self.coach.hear(Heard(incoming, 0))
        return await self.deliver()

    async def deliver(self) -> list[str]:
        now, real = self.clock.now(), self.clock.elapsed()
        shown: list[str] = []
        while claimed := await self.store.transact(lambda tx: tx.claim_letters(now, real, 60.0, 20)):
            for outgoing in claimed:
                letter, language = outgoing.letter, outgoing.language
                await self.store.transact(lambda tx, key=letter.key: tx.sent(key, "ref", now))  # type: ignore[misc]
                if letter.kind != "answered":
                    self.letters.append(letter)
                    said = (*letter.reply.paragraphs, *letter.reply.details)
                    shown.append("\n\n".join(self.phrasebook.say(one, language) for one in said))
        return shown

    @property
    def last(self) -> Letter:
        return self.letters[-1]

    async def labels(self) -> list[str]:
        language = await self._language()
        return [self.phrasebook.say(choice.label, language) for choice in self.last.reply.choices]

    async def tap(self, label: str) -> list[str]:
        language = await self._language()
        offered = (*self.last.reply.choices, *self.last.reply.aside)
        says = {self.phrasebook.say(c.label, language): c.says for c in offered}
        assert label in says, f"no button [{label}], there are {sorted(says)}"
        return await self.say(says[label], about=self.last.key)

    async def pass_time(self, span: timedelta) -> list[str]:
        self.clock.at += span
        shown: list[str] = []
        now, real = self.clock.now(), self.clock.elapsed()
        while due := await self.store.transact(lambda tx: tx.claim_openings(now, real, 60.0, 20)):
            for opening in due:
                await self.coach.open(opening)
                shown += await self.deliver()
        await self.store.transact(lambda tx: tx.expire(now - timedelta(hours=72)))
        return shown + await self.deliver()

    async def _language(self) -> str:
        person = await self.store.read(lambda tx: tx.person_at(Address("web", "demo", "U1")))
        return person.language if person else self.last.language


TROUBLE: Mapping[str, ModelReply] = {
    "!slow": Slow("för sent"),
    "!down": BROKEN,
    "!busy": too_many(),
    "!refused": REFUSED,
    "!nonsense": HTML,
    "!cut": Answer("Först ska du", "length"),
}
SHORT = timedelta(seconds=0.3)  # patience with a model that never answers
WITH_ALL = timedelta(seconds=4)  # with one that may, on a busy machine


@cache
def _empty_database() -> bytes:
    with TemporaryDirectory() as folder:
        migrate(f"sqlite:///{folder}/empty.db")
        return Path(folder, "empty.db").read_bytes()


@asynccontextmanager
async def played(folder: Path, transcript: str, locale: str) -> AsyncIterator[Stage]:
    """The stage that a transcript asks for: without a model, or with one that says what stands there."""
    if not re.search(r"^# model: (on|failing)$", transcript, re.MULTILINE):
        async with staged(folder, locale) as stage:
            yield stage
        return
    answers: list[ModelReply] = []
    async with OpenAIServer(lambda asked: answers.pop(0) if answers else BROKEN) as server:
        model = OpenAIModel(server.key, server.base_url, server.deployment)
        async with aclosing(model), staged(folder, locale, model, patience=WITH_ALL) as stage:
            stage.answers = answers
            yield stage


@asynccontextmanager
async def staged(
    folder: Path,
    locale: str,
    model: LanguageModel | None = None,
    company: Company = COMPANY,
    patience: timedelta = PATIENCE,
) -> AsyncIterator[Stage]:
    file = folder / "stage.db"
    file.write_bytes(_empty_database())
    url = f"sqlite:///{file}"
    people = count(1)
    async with SqlStore(url) as store:
        with TopicSearch(topic for language in LANGUAGES for topic in playbook.load(language)) as library:
            chosen = model or NoModel()
            clock = StageClock()
            phrasebook = Phrasebook(company.privacy.links)
            writer = Writer(chosen, store, clock, company.spending, patience)
            advice: dict[str, Consultant] = {
                **consultants(Advisor(library, writer, store)),
                "figures": Bookkeeper(store),
            }
            house = House(FEATURES, company, phrasebook, advice, model=chosen.configured)

            async def profile(address: Address) -> Profile:
                return Profile("Sofia Lindgren", f"{address.user.lower()}@almvik.example", "Europe/Stockholm", locale)

            acquaintance = Acquaintance(store, company, profile, lambda: f"person{next(people):06}")
            yield Stage(store, Coach(house, store, clock, acquaintance), clock, phrasebook, locale)


_SPAN = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")


async def perform(stage: Stage, transcript: str) -> None:
    """Plays a transcript; raises AssertionError with the line that does not come true."""
    shown = ""
    for number, line in enumerate(transcript.splitlines(), 1):
        where = f"line {number}: {line}\n--- what came:\n{shown}"
        if line.startswith("> ["):
            shown = "\n".join(await stage.tap(line[3:].rstrip("]")))
        elif line.startswith("> {"):
            shown = "\n".join(await stage.say(about=stage.last.key, answers=json.loads(line[2:])))
        elif line.startswith("> "):
            shown = "\n".join(await stage.say(line[2:]))
        elif line.startswith("~ "):
            stage.answers.append(TROUBLE.get(line[2:]) or line[2:].replace("\\n", "\n"))
        elif line.startswith("@ "):
            days, hours, minutes = (int(part or 0) for part in _SPAN.fullmatch(line[2:].strip()).groups())  # type: ignore[union-attr]
            shown = "\n".join(await stage.pass_time(timedelta(days=days, hours=hours, minutes=minutes)))
        elif line.startswith("< "):
            assert line[2:] in shown, where
        elif line.startswith("["):
            labels = "".join(f"[{label}] " for label in await stage.labels()).strip()
            assert line.strip() == labels, f"{where}\n--- buttons: {labels}"
        elif line.strip() == "<":
            assert shown == "", where
