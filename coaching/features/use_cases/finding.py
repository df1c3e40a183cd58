"""A use case, found in talk that begins with the working day, and put on the list after a yes."""

from dataclasses import dataclass
from typing import Any, cast

from coaching.facts.savings import BaselineTask
from coaching.facts.use_cases import DataClass, Hardship, UseCase, Voice, Weights
from coaching.features.use_cases.rules import DATA, HARDSHIPS, failed_before, like, minutes, voice
from coaching.ledger.priorities import ranked, weighed
from coaching.messages import JSON, Choice, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.catalogue import hours, telling, title, titled, told_as
from coaching.readers.slots.skipping import answered, skippable
from coaching.readers.slots.work import department
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, consult, keep, say, tell

UNKNOWN = (Choice("skip", Text("hours.skip")),)


@dataclass(frozen=True)
class Found:
    """What was told of a task."""

    title: str
    hours: float  # a week; 0: not told
    saves: bool  # they are saved, not spent
    hardship: Hardship

    @property
    def kind(self) -> str:
        if not self.hours:
            return "none"
        return "saves" if self.saves else "takes"


async def new(situation: Situation) -> Outcome:
    """A task is told, a likeness of it is shown, and only then is it somebody's own entry."""
    named = await ask("title", title)
    saved = await ask("told_as", told_as, default="takes") == "saves"
    told = await ask("hours", skippable(hours), choices=UNKNOWN, title=named)
    cleaned: dict[str, Any] = await consult("cleaned", texts=[named])
    if cleaned["kinds"] and await _stops(cleaned["kinds"]):
        return say("dropped").privately()
    named = str(cleaned["texts"][0])
    heavy = await ask("heavy", one_of("heavy", (*HARDSHIPS, "no")), title=named)
    if heavy == "no":
        return say("only-told").privately()
    known = float(told) if answered(told) else 0.0
    found = Found(named, known, saved, cast(Hardship, heavy))
    same = await _same_as(named, situation)
    if same:
        return await _join(same, found, situation)
    return await _put(found, situation)


async def _stops(kinds: list[str]) -> bool:
    return await ask("personal", one_of("personal", ("remove", "stop")), kinds=kinds) == "stop"


async def _same_as(named: str, situation: Situation) -> UseCase | None:
    """Each likeness on the list is shown once; what somebody answered holds for that one alone."""
    mine = situation.id("use_case")
    for one in like(named, situation.of(UseCase), but=mine):
        shown: dict[str, Any] = {"title": one.title, "area": one.area, "status": one.status}
        shown["minutes"] = minutes(one.hours_per_week or one.saved_per_week)
        number = int.from_bytes(one.id.encode())
        if await ask("same", one_of("same", ("yes", "no")), n=number, **shown) == "yes":
            return one
    return None


async def _put(found: Found, situation: Situation) -> Outcome:
    failed = failed_before(found.title, situation)
    if failed:
        await tell("failed-before", title=failed.title, why=failed.why, lesson=failed.lesson)
    data = await ask("data", one_of("data", DATA), title=found.title)
    listed = situation.company.departments
    area = await ask("area", department(listed), default=situation.person.department or None)
    shown: dict[str, Any] = {"told": found.kind, "area": area, "data": data}
    shown["minutes"] = minutes(found.hours)
    if not await confirm_doing("right", title=found.title, **shown):
        return say("dropped").privately()
    one = UseCase(
        situation.id("use_case"),
        situation.person.id,
        situation.conversation,
        found.title,
        area,
        situation.now,
        hours_per_week=0.0 if found.saves else found.hours,
        saved_per_week=found.hours if found.saves else 0.0,
        data_class=cast(DataClass, data),
        hardship=found.hardship,
    )
    placed = ranked(one, weighed(situation.of(Weights)))
    outcome = keep(placed, voice(placed, situation, found.hours)).say("kept", title=placed.title)
    mine = opens("use_cases.own", "mine", placed.id)
    return outcome.offer(mine, opens("use_cases.list", "show")).of(placed.id).privately()


async def _join(one: UseCase, found: Found, situation: Situation) -> Outcome:
    """Another person's word for a task that is on the list; their hours stay with them."""
    mine = voice(one, situation, found.hours)
    if any(known.id == mine.id for known in situation.of(Voice)):
        return say("in-already", title=one.title).of(one.id).privately()
    if not await confirm_doing(
        "join", title=one.title, minutes=minutes(found.hours), told=found.kind
    ):
        return say("dropped").privately()
    outcome = keep(mine).say("joined", title=one.title)
    if not found.hours or found.saves or not situation.company.has("savings"):
        return outcome.of(one.id).privately()
    person, talk, now = situation.person.id, situation.conversation, situation.now
    baseline = BaselineTask(
        situation.id("task"), person, talk, one.title, minutes(found.hours), "week", now, one.id
    )
    return outcome.keep(baseline).of(one.id).privately()


async def discover(situation: Situation) -> Outcome:
    """One question after a check-in, in weeks 2, 4 and 6; the answer begins the same talk."""
    number = situation.number("number") or 1
    told = await ask("discover", telling, number=number)
    known: dict[str, JSON] = {"title": titled(told, situation.person.language)}
    return Outcome(then="use_cases.new", then_said=told, then_known=known).privately()
