"""A stage for transcripts: the real coach on a real database, with a platform that writes
everything down.

A transcript reads like talk:

    > Hej                          what the person writes
    > [Ja, kör igång]              a tap on the button of that label
    > {"task#1": "offerter", …}    a form that is sent
    < Hej! Jag är                  a part of what comes back
    <                              nothing comes back
    [Ja, kör igång] [Nej tack]     exactly these buttons under it
    @ PT3H                         time passes, from due moment to due moment
    ~ Skriv kort.                  what the language model answers next; "\\n" is a line break
    ~ !down                        how it fails next: slow, down, busy, refused, nonsense or cut
    # a remark
    # model: on                    on or failing: the real client on a server of our own; off: no model

With several people everybody has a name; what `= …` lines say of them is known beforehand (see
cast.py):

    = Markus language=de role="Konstrukteur" capacity=2 contact=web
    = Sofia + Markus               an active pair since today; further fields of the pairing may follow
    % pairing_approval=yes         a setting of the company
    % rounds=yes                   the company's rounds are planned, as when the service starts; rounds=pairing: its own
    % levels=open                  level 2 asks for nothing, and is enough for a week of one's own
    % gathers=web                  the platform opens chats of several people
    ! gone [Ja, kör igång]         nothing that was said has a button of this label any more
    ! silent 3 Sofia + Markus      so many rounds go by in which neither says a word
    Sofia> hej                     what Sofia writes, taps or sends
    Markus< Frage                  a part of what Markus has got since the last line that did something
    Markus<                        Markus has got nothing since
    Markus [Ja] [Nein]             exactly these buttons under the last message Markus got
    Sofia+Markus< Hej              a part of what came into the chat of the two with Kollega
    #< Hej                         a part of what came into the community channel
"""

import json
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.language_model import NoModel, OpenAIModel
from adapters.phrasebook import Phrasebook
from bot.reporting.reaching import Reach
from bot.web.certificate import Certificates
from bot.web.my_file import MyFiles
from coaching.advice.advisor import Advisor, consultants
from coaching.advice.interpreter import Interpreter
from coaching.advice.shelf import Shelf, pages_of
from coaching.advice.writer import PATIENCE, Writer
from coaching.company.company import Company
from coaching.company.levels import Levels
from coaching.company.privacy_rules import PrivacyRules
from coaching.contents import FEATURES, ROLES
from coaching.facts.people import Contact, Person
from coaching.knowledge.playbook import Topic
from coaching.ledger import bookkeeper
from coaching.ledger.learning import Learning
from coaching.ledger.programme import Programme
from coaching.messages import Address, Incoming, Letter, Place, Profile
from coaching.people.acquaintance import Acquaintance
from coaching.ports.model import Aloud, LanguageModel, ModelTurn, ModelUnavailable, Written
from coaching.ports.queues import Heard
from coaching.script.consulting import Consultant
from coaching.script.surroundings import Surroundings
from coaching.turn.coach import Coach
from coaching.turn.house import House
from storage.learnt.meanings import LearntMeanings
from storage.safekeeping.migrate import migrate
from storage.search.topics import TopicSearch
from storage.store import SqlStore
from tests.conversations import cast
from tests.conversations.playable import Playable
from tests.fakes.openai import BROKEN, HTML, REFUSED, Answer, OpenAIServer, Slow, too_many
from tests.fakes.openai import Reply as ModelReply

NOTHING_ASKED = Levels(lessons_2=0, tasks_2=0, guided_2=0, shared_2=0, sabbatical_from=2)
MONDAY = datetime.fromisoformat("2026-01-12T09:00:00+01:00")
COMPANY = Company(
    name="Almviks Maskin",
    departments=("Ekonomi", "Sälj", "IT"),
    contact="Karin Ståhl, HR",
    privacy=PrivacyRules(tools=("Copilot",)),
)
CONSENT = ["yes", "no", "open:about.more"]  # what the buttons of that question say
FIRST = "U1"  # who speaks in a transcript without names
CHANNEL = "#"  # the community channel


class StageClock:
    def __init__(self) -> None:
        self.at = MONDAY

    def now(self) -> datetime:
        return self.at

    def elapsed(self) -> float:
        return self.at.timestamp()


@dataclass
class Stage:
    """Everybody's talk with Kollega."""

    store: SqlStore
    coach: Coach
    clock: StageClock
    phrasebook: Phrasebook
    locale: str
    answers: list[ModelReply] = field(default_factory=list)  # what the model says next
    letters: list[Letter] = field(default_factory=list)
    edits: list[Letter] = field(default_factory=list)  # questions as they look once answered
    heard: "count[int]" = field(default_factory=count)
    # since the last step: where it came, and its text
    shown: list[tuple[str, str]] = field(default_factory=list)

    async def say(
        self,
        text: str = "",
        about: str = "",
        answers: Mapping[str, str] | None = None,
        user: str = FIRST,
        place: Place | None = None,
    ) -> list[str]:
        """What comes back, each letter as one text."""
        self.shown.clear()
        self.clock.at += timedelta(seconds=1)
        incoming = Incoming(
            id=f"event{next(self.heard)}",
            sender=Address("web", "demo", user),
            place=place or Place("web", "demo", user),
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

    def address(self, name: str, platform: str = "") -> Address:
        return Address(platform or "web", "demo", name)

    def place(self, name: str, platform: str = "") -> Place:
        return Place(platform or "web", "demo", name)

    def contact(self, name: str, platform: str, person: str) -> Contact:
        address, place = self.address(name, platform), self.place(name, platform)
        return Contact(
            f"{address.platform}:demo:{name}",
            person,
            address,
            place,
            self.clock.now() - timedelta(days=14),
        )

    def gathering(self, written: str) -> frozenset[str]:
        return frozenset(written.split("|"))

    def agrees(self, part: str, came: str) -> bool:
        return part in came

    async def speak(self, text: str, user: str = FIRST) -> None:
        await self.say(text, user=user)

    async def send(self, answers: Mapping[str, str], user: str = FIRST) -> None:
        about = self.last.key if user == FIRST else self.last_to(user).key
        await self.say(about=about, answers=answers, user=user)

    async def deliver(self) -> list[str]:
        now, real = self.clock.now(), self.clock.elapsed()
        texts: list[str] = []
        while claimed := await self.store.transact(
            lambda tx: tx.claim_letters(now, real, 60.0, 20)
        ):
            for outgoing in claimed:
                letter, language = outgoing.letter, outgoing.language
                await self.store.transact(lambda tx, key=letter.key: tx.sent(key, "ref", now))  # type: ignore[misc]
                if letter.kind == "answered":
                    self.edits.append(letter)
                else:
                    self.letters.append(letter)
                    said = (*letter.reply.paragraphs, *letter.reply.details)
                    texts.append("\n\n".join(self.phrasebook.say(one, language) for one in said))
                    self.shown.append((_spot(letter.to), texts[-1]))
        return texts

    @property
    def last(self) -> Letter:
        return self.letters[-1]

    def last_to(self, user: str) -> Letter:
        """The newest letter that this person got in their own chat."""
        found = [letter for letter in self.letters if letter.to.direct and _spot(letter.to) == user]
        assert found, f"{user} has got nothing yet"
        return found[-1]

    def came(self, spot: str) -> list[str]:
        """What came there since the last step; everywhere, when no place is named."""
        return [text for where, text in self.shown if spot in ("", where)]

    async def labels(self, user: str = "") -> list[str]:
        letter = self.last_to(user) if user else self.last
        language = await self._language(user or FIRST, letter)
        return [self.phrasebook.say(choice.label, language) for choice in letter.reply.choices]

    @property
    def closed(self) -> set[str]:
        """The letters whose buttons have been taken."""
        return {edit.replaces for edit in self.edits}

    async def standing(self) -> list[str]:
        """The buttons that can be tapped, wherever they stand."""
        newest = {edit.replaces: edit for edit in self.edits}
        offering = (newest.get(letter.key, letter) for letter in self.letters)
        return [
            self.phrasebook.say(choice.label, await self._language(_spot(letter.to), letter))
            for letter in offering
            for choice in letter.reply.choices
        ]

    async def tap(self, label: str, user: str = FIRST) -> list[str]:
        """On the newest message of theirs, or of the channel, that has this button; without names,
        on the last one.
        """
        read_there = [one for one in reversed(self.letters) if _spot(one.to) in (user, CHANNEL)]
        mine = [self.last] if user == FIRST else read_there
        seen: set[str] = set()
        for letter in mine:
            language = await self._language(user, letter) if letter.to.direct else letter.language
            offered = (*letter.reply.choices, *letter.reply.aside)
            says = {self.phrasebook.say(c.label, language): c.says for c in offered}
            if label in says:
                # that is where their own chat is
                there = None if letter.to.channel.startswith("mailto:") else letter.to
                return await self.say(says[label], about=letter.key, user=user, place=there)
            seen |= set(says)
        raise AssertionError(f"no button [{label}] for {user}, there are {sorted(seen)}")

    async def pass_time(self, span: timedelta) -> list[str]:
        """From due moment to due moment, never in a jump."""
        self.shown.clear()
        end = self.clock.at + span
        shown = await self._settle()
        while (due := await self._next()) and due <= end:
            self.clock.at = due
            shown += await self._settle()
        self.clock.at = end
        return shown + await self._settle()

    async def _next(self) -> datetime | None:
        now = self.clock.at
        return await self.store.read(lambda tx: tx.next_due(now))

    async def _settle(self) -> list[str]:
        """Does all that is due now, and what comes of it."""
        shown: list[str] = []
        now, real = self.clock.now(), self.clock.elapsed()
        await self.store.transact(lambda tx: tx.expire(now - timedelta(hours=72)))
        while due := await self.store.transact(lambda tx: tx.claim_openings(now, real, 60.0, 20)):
            for opening in due:
                await self.coach.open(opening)
                shown += await self.deliver()
        return shown + await self.deliver()

    async def found(self, feature: str = "") -> None:
        """Plans the rounds of the company, as the service does when it starts; or those of one
        feature.
        """

        def plan(tx: object) -> None:
            for opening in self.coach.house.founded(self.clock.now()):
                if opening.flow.startswith(feature):
                    tx.plan(opening)  # type: ignore[attr-defined]

        await self.store.transact(plan)

    def settle_on(self, **settings: object) -> None:
        """Other settings of the company from now on."""
        company = replace(self.coach.house.company, **settings)  # type: ignore[arg-type]
        self.coach.house = cast.within(self.coach.house, company=company)
        self.coach.acquaintance.company = company

    async def person(self, user: str) -> Person | None:
        return await self.store.read(lambda tx: tx.person_at(Address("web", "demo", user)))

    async def _language(self, user: str, letter: Letter) -> str:
        person = await self.person(user)
        return person.language if person else letter.language


def _spot(place: Place) -> str:
    """Where a transcript says that a letter came: a name, names joined by +, or #."""
    if place.channel.startswith("mailto:"):
        return place.channel.removeprefix("mailto:").partition("@")[0].capitalize()
    return place.channel or "+".join(place.members)


TROUBLE: Mapping[str, ModelReply] = {
    "!slow": Slow("för sent"),
    "!down": BROKEN,
    "!busy": too_many(),
    "!refused": REFUSED,
    "!nonsense": HTML,
    "!cut": Answer("Först ska du", "length"),
}
SHORT = timedelta(seconds=0.3)  # patience with a model that never answers
WITH_ALL = timedelta(seconds=10)  # with one that may, on a busy machine
WITH_NOBODY = timedelta(seconds=1)  # with one that is asked and known to stay silent


@cache
def empty_database() -> bytes:
    with TemporaryDirectory() as folder:
        migrate(f"sqlite:///{folder}/empty.db")
        return Path(folder, "empty.db").read_bytes()


class Search(TopicSearch):
    """Learns the pages and lessons once for all tests, and forgets between them what a company added."""

    def __init__(self) -> None:
        self.own: set[str] = set()
        super().__init__(pages_of(COMPANY))

    def add(self, topic: Topic) -> None:
        super().add(topic)
        self.own |= {topic.id} if topic.own else set()


@cache
def _search() -> Search:
    return Search()


@contextmanager
def learnt_once(company: Company) -> Iterator[TopicSearch]:
    search = _search()
    for topic in company.ground:
        search.add(topic)
    yield search
    for id in search.own:
        search.remove(id)
    search.own.clear()


def _own_database(folder: Path) -> str:
    file = folder / "stage.db"
    file.write_bytes(empty_database())
    return f"sqlite:///{file}"


class KnownModel(OpenAIModel):
    """The real client, that waits less where a transcript says that no answer comes."""

    answers: list[ModelReply]

    async def write(
        self,
        turns: Sequence[ModelTurn],
        limit: int = 700,
        within: timedelta = WITH_ALL,
        aloud: Aloud | None = None,
    ) -> Written:
        silent = self.answers[0] if self.answers and isinstance(self.answers[0], Slow) else None
        if not silent:
            return await super().write(turns, limit, within, aloud)
        try:
            return await super().write(turns, limit, WITH_NOBODY, aloud)
        except ModelUnavailable:
            never_asked = self.answers[:1] == [silent]  # the machine was too busy to send it
            if not never_asked:
                raise
        return await super().write(turns, limit, within, aloud)


@asynccontextmanager
async def played(folder: Path, transcript: str, locale: str, url: str = "") -> AsyncIterator[Stage]:
    """The stage that a transcript asks for: without a model, or with one that says what stands
    there.
    """
    if not re.search(r"^# model: (on|failing)$", transcript, re.MULTILINE):
        async with staged(folder, locale, url=url) as stage:
            yield stage
        return
    answers: list[ModelReply] = []
    async with OpenAIServer(lambda asked: answers.pop(0) if answers else BROKEN) as server:
        model = KnownModel(server.key, server.base_url, server.deployment)
        model.answers = answers
        async with (
            aclosing(model),
            staged(folder, locale, model, patience=WITH_ALL, url=url) as stage,
        ):
            stage.answers = answers
            yield stage


@asynccontextmanager
async def staged(
    folder: Path,
    locale: str,
    model: LanguageModel | None = None,
    company: Company = COMPANY,
    patience: timedelta = PATIENCE,
    url: str = "",
    origin: str = "",
) -> AsyncIterator[Stage]:
    """On the empty database at `url`, or on one of its own. `origin`: where people reach us."""
    people = count(1)
    async with SqlStore(url or _own_database(folder), threads=False) as store:
        with learnt_once(company) as library:
            chosen = model or NoModel()
            clock = StageClock()
            phrasebook = Phrasebook(hosts=company.privacy.links)
            writer = Writer(chosen, store, clock, company.spending, patience)
            advice = consultants(Advisor(Shelf(library, store), writer, store))
            asked: dict[str, Consultant] = {
                **advice,
                "reading": Interpreter(writer, store),
                **bookkeeper.consultants(store, FEATURES),
                "programme": Programme(store),
                "learning": Learning(store),
                "my_file": MyFiles(store, clock, origin, phrasebook.say),
                "certificate": Certificates(store, clock, origin, company, phrasebook.say),
            }
            alone = House(
                FEATURES,
                ROLES,
                Surroundings(
                    company,
                    community=lambda: Place("web", "demo", CHANNEL, direct=False),
                    door=lambda: Place("web", "demo", ""),
                ),
                phrasebook,
                asked,
                model=chosen.configured,
                meanings=LearntMeanings(),
            )
            reach = {"announcement_reach": Reach(store, alone)}
            house = replace(alone, consultants={**alone.consultants, **reach})

            async def profile(address: Address) -> Profile:
                name = address.user if address.user.isalpha() else "Sofia Lindgren"
                known = await store.read(lambda tx: tx.person_at(address))
                guest = known is not None and known.guest
                email = cast.email(address.user)
                return Profile(name, email, "Europe/Stockholm", locale, guest=guest)

            acquaintance = Acquaintance(
                store, company, profile, lambda: f"person{next(people):06}", ROLES.where
            )
            yield Stage(store, Coach(house, store, clock, acquaintance), clock, phrasebook, locale)


_SPAN = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_SPOKEN = re.compile(r"(?P<who>[^\W\d_]+|)> (?P<what>.+)")
_READ = re.compile(r"(?P<where>[^\W\d_]+(?:\+[^\W\d_]+)*|#|)<(?: (?P<what>.*))?")
_BUTTONS = re.compile(r"(?:(?P<who>[^\W\d_]+) )?(?P<labels>\[.+\])")


async def perform(stage: Playable, transcript: str) -> None:
    """Plays a transcript; raises AssertionError with the line that does not come true."""
    for number, line in enumerate(map(str.strip, transcript.splitlines()), 1):
        if line and not line.startswith("# ") and line != "#":
            try:
                await _play(stage, line)
            except AssertionError as wrong:
                came = "\n".join(f"{where}: {text}" for where, text in stage.shown)
                raise AssertionError(
                    f"line {number}: {line}\n{wrong}\n--- what came:\n{came}"
                ) from None


async def _play(stage: Playable, line: str) -> None:
    if line.startswith("= "):
        await cast.known_beforehand(stage, line[2:])
    elif line.startswith("! silent "):
        await cast.fall_silent(stage, line.removeprefix("! silent "))
    elif line.startswith("! gone "):
        label = line.removeprefix("! gone ").strip("[]")
        assert label not in await stage.standing(), "it can still be tapped"
    elif line.startswith("% "):
        await _settings(stage, line[2:])
    elif line.startswith("~ "):
        stage.answers.append(TROUBLE.get(line[2:]) or line[2:].replace("\\n", "\n"))
    elif line.startswith("@ "):
        span = _SPAN.fullmatch(line[2:].strip())
        assert span, "no span of time"
        days, hours, minutes = (int(part or 0) for part in span.groups())
        await stage.pass_time(timedelta(days=days, hours=hours, minutes=minutes))
    elif spoken := _SPOKEN.fullmatch(line):
        await _speak(stage, spoken["who"] or FIRST, spoken["what"])
    elif read := _READ.fullmatch(line):
        came = "\n".join(stage.came(read["where"]))
        assert stage.agrees(read["what"], came) if read["what"] else came == "", "it did not come"
    elif buttons := _BUTTONS.fullmatch(line):
        labels = "".join(
            f"[{label}] " for label in await stage.labels(buttons["who"] or "")
        ).strip()
        assert buttons["labels"] == labels, f"buttons: {labels}"
    else:
        raise AssertionError("this line says nothing")


async def _settings(stage: Playable, line: str) -> None:
    if line.startswith("rounds="):
        await stage.found(line.removeprefix("rounds=").replace("yes", ""))
    elif line.startswith("gathers="):
        platforms = stage.gathering(line.removeprefix("gathers="))
        stage.coach.house = cast.within(stage.coach.house, gathers=lambda: platforms)
    elif line == "levels=open":
        stage.settle_on(levels=NOTHING_ASKED)
    else:
        stage.settle_on(**cast.fields_of(Company, line))


async def _speak(stage: Playable, who: str, what: str) -> None:
    if what.startswith("["):
        await stage.tap(what[1:].rstrip("]"), who)
    elif what.startswith("{"):
        await stage.send(json.loads(what), who)
    else:
        await stage.speak(what, who)
