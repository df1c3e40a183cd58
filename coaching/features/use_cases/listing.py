"""The company's table of use cases, one of them closely, and why it stands where it does."""

from dataclasses import replace
from typing import Any

from coaching.facts.use_cases import STATUSES, UseCase, Weights
from coaching.features.use_cases.rules import (
    BUTTONS,
    MOST,
    PARTS,
    among,
    by_role,
    in_order,
    may_change,
    minutes,
    voice,
)
from coaching.ledger.priorities import FEWEST, ranked, weighed
from coaching.messages import Choice, Style, Text, Words
from coaching.readers.slots.answers import one_of
from coaching.readers.utterance import bare
from coaching.script.feature import OPEN, opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

POWERS = {"double": 2.0, "even": 1.0, "half": 0.5}


async def list(situation: Situation) -> Outcome:
    """A row for each, with the sums, of the department or the status that is named."""
    said = situation.word("among")
    everything = in_order(situation.of(UseCase))
    if not everything:
        return say("none").offer(opens("use_cases.new", "add"))
    shown = among(everything, said)
    if not shown:
        return say("none-of-these", count=len(everything)).offer(opens("use_cases.list", "all"))
    outcome = say("table", count=len(shown))
    for one in shown[:MOST]:
        outcome = outcome.say("row", **_row(one))
    if len(shown) > MOST:
        outcome = outcome.say("rest", count=len(shown) - MOST)
    takes = sum(one.hours_per_week for one in shown)
    saves = sum(_saved(one) for one in shown)
    outcome = outcome.say("sum", takes=minutes(takes), saves=minutes(saves))
    outcome = outcome.offer(*(_button(one) for one in shown[:BUTTONS]))
    return outcome.offer(opens("use_cases.new", "add"))


def _button(one: UseCase, style: Style = "") -> Choice:
    return Choice(f"{OPEN}use_cases.one {one.id}", Words(one.title), style)


def _saved(one: UseCase) -> float:
    return one.saved_per_week if one.measured_per_week is None else one.measured_per_week


def _row(one: UseCase) -> dict[str, Any]:
    return {
        "area": one.area,
        "title": one.title,
        "takes": minutes(one.hours_per_week),
        "saves": minutes(_saved(one)),
        "told": "told" if one.measured_per_week is None else "measured",
        "status": one.status,
    }


async def one(situation: Situation) -> Outcome:
    """All that everybody may see of it."""
    found = _meant(situation)
    if found is None:
        return say("gone").offer(opens("use_cases.list", "all"))
    owner = situation.somebody(found.owner)
    many = found.people if found.people >= FEWEST else 0
    named = owner.name if owner else ""
    outcome = say("one", **_row(found), owner=named, people=many, data=found.data_class)
    outcome = outcome.speak(_formula(found, situation))
    if situation.person.id not in (found.person, found.owner):
        outcome = outcome.offer(opens("use_cases.too", "me-too", found.id))
    if not found.owner:
        outcome = outcome.offer(opens("use_cases.own", "mine", found.id))
    if may_change(found, situation):
        outcome = outcome.offer(opens("use_cases.change", "change", found.id))
    return outcome.of(found.id)


def _meant(situation: Situation) -> UseCase | None:
    """By the id on a button, or by the title that was typed."""
    wanted, title = situation.word("word"), bare(situation.word("title"))
    known = situation.of(UseCase)
    if wanted:
        return next((one for one in known if one.id == wanted), None)
    return next((one for one in known if title and bare(one.title) == title), None)


def _formula(one: UseCase, situation: Situation) -> Text:
    weights = weighed(situation.of(Weights))
    powers = {f"{part}power": float(getattr(weights, part)) for part in PARTS}
    parts = {part: getattr(one, part) for part in PARTS}
    return Text("formula", {"title": one.title, "priority": one.priority, **parts, **powers})


async def why(situation: Situation) -> Outcome:
    """ "Why 12?": each that has this number, or the first of the list."""
    number = situation.word("number").replace(",", ".")
    ordered = in_order(situation.of(UseCase))
    if not ordered:
        return say("none").offer(opens("use_cases.new", "add"))
    meant = [one for one in ordered if f"{one.priority:g}" == number] or ordered[:1]
    outcome = Outcome().speak(*(_formula(one, situation) for one in meant[:BUTTONS]))
    return outcome.say("how-ranked")


async def too(situation: Situation) -> Outcome:
    """Somebody else has the task as well."""
    found = _meant(situation)
    if found is None:
        return say("gone").offer(opens("use_cases.list", "all"))
    if not await confirm_doing("join", title=found.title, minutes=0, told="none"):
        return say("dropped")
    return keep(voice(found, situation, 0.0)).say("joined", title=found.title)


async def own(situation: Situation) -> Outcome:
    """An owner is somebody who said so, and stands there with their name."""
    found = _meant(situation)
    if found is None:
        return say("gone").offer(opens("use_cases.list", "all"))
    other = situation.somebody(found.owner)
    if other and other.id != situation.person.id:
        return say("owned", title=found.title, name=other.name)
    if not await confirm_doing("own", title=found.title, name=situation.person.name):
        return say("stays", title=found.title)
    return keep(replace(found, owner=situation.person.id)).say("owns", title=found.title)


async def change(situation: Situation) -> Outcome:
    """A status, or off the list: its author's, its owner's and a lead's to say."""
    found = _meant(situation)
    if found is None:
        return say("gone").offer(opens("use_cases.list", "all"))
    if not may_change(found, situation):
        return say("not-yours", contact=situation.company.contact)
    others = tuple(status for status in STATUSES if status not in ("pilot", found.status))
    typed = situation.word("status")
    if typed == found.status:
        return say("stays", title=found.title)
    status = typed or await ask("status", one_of("status", others), title=found.title)
    if not await confirm_doing("move", title=found.title, status=status):
        return say("stays", title=found.title)
    known = next(one for one in STATUSES if one == status)
    moved = keep(replace(found, status=known)).say("moved", title=found.title, status=status)
    if not by_role(found, situation):
        return moved
    return moved.keep(situation.act("use_case_moved", status))


async def weigh(situation: Situation) -> Outcome:
    """A lead says what counts more or less; the list is put in order anew, and the act is noted."""
    if not situation.lead:
        return say("weights-by-lead", contact=situation.company.contact)
    part = await ask("part", one_of("part", PARTS), default=situation.about.get("part"))
    power = await ask("power", one_of("power", tuple(POWERS)), default=situation.about.get("power"))
    known = in_order(situation.of(UseCase))
    if not await confirm_doing("weigh", part=part, power=power, count=len(known)):
        return say("weights-stay")
    before = weighed(situation.of(Weights))
    changes: dict[str, Any] = {part: POWERS[power], "by": situation.person.id, "day": situation.day}
    weights = replace(before, **changes)
    act = situation.act("weights", f"{part} {power}")
    outcome = keep(weights, act, *(ranked(one, weights) for one in situation.of(UseCase)))
    return outcome.say("weighed").offer(opens("use_cases.list", "show"))
