"""Somebody leaves: the leads decide whom to ask, the heirs whether they take over."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from coaching.calendar.moments import own
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Item
from coaching.facts.people import Person
from coaching.features.handover.interview import with_legacy
from coaching.features.handover.rounds import asking, look_now
from coaching.features.handover.rules import inheritance_id
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of
from coaching.readers.told.leaving import ONESELF, last_day, leaver
from coaching.readers.utterance import bare
from coaching.readers.written.dates import date_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say


async def leave(situation: Situation) -> Outcome:
    """A lead's sentence, or somebody's own. Nothing is begun before the day was shown."""
    who = await ask("who", leaver, default=None if situation.lead else ONESELF)
    if not situation.lead and who != ONESELF:
        return say("only-leads", contact=situation.company.contact)
    said = await ask("day", last_day)
    day = _to_come(situation, said)
    if who == ONESELF:
        return await _own(situation, day)
    found = called(situation, who)
    if len(found) != 1:
        return say("several" if found else "nobody", who=who, count=len(found))
    return await _begin(situation, found[0], day)


async def _own(situation: Situation, day: date | None) -> Outcome:
    if day is None:
        return say("day-over")
    if not await confirm_doing("own-right", day=day.isoformat()):
        return say("dropped")
    return _begun(situation, situation.person, day).say("own-begun", day=day.isoformat())


async def _begin(situation: Situation, person: Person, day: date | None) -> Outcome:
    if day is None:
        return say("day-over")
    if not await confirm_doing("right", name=person.name, day=day.isoformat()):
        return say("dropped")
    begun = _begun(situation, person, day)
    return begun.say("begun", name=first_name(person.name), day=day.isoformat())


def _to_come(situation: Situation, said: str) -> date | None:
    """Not one that has passed."""
    day = date_of(said, situation.day)
    return day if day and day >= situation.day else None


def _begun(situation: Situation, person: Person, day: date) -> Outcome:
    """The round lists what hangs on them, and comes back to whoever decides."""
    leaving = replace(person, leaves_on=day)
    return keep(leaving).plan(look_now(situation.conversation, situation.now))


def called(situation: Situation, name: str) -> list[Person]:
    """Everybody of this name, by their e-mail, their whole name or a part of it."""
    wanted = bare(name)
    people = [one for one in situation.of(Person) if not one.gone and one.name]
    exact = [one for one in people if one.email == name.strip().casefold()]
    whole = [one for one in people if bare(one.name) == wanted]
    return exact or whole or [one for one in people if wanted in bare(one.name).split()]


async def review(situation: Situation) -> Outcome:
    """A lead decides whether the proposed heirs are asked now. Each lead is asked; the first one
    decides.
    """
    hand_over = _meant(situation)
    waiting = [item for item in hand_over.items if _may_ask(item)] if hand_over else []
    if hand_over is None or not situation.lead or not waiting:
        return Outcome()
    if await ask("ask-them", one_of("ask-them", ("ask", "later")), **_about(situation)) == "later":
        return say("later")
    outcome = Outcome()
    items: list[Item] = []
    for item in hand_over.items:
        if _may_ask(item):
            asked = asking(hand_over, item, situation.now)
            outcome = outcome.keep(*asked.facts).plan(*asked.openings)
        items.append(replace(item, state="asked") if _may_ask(item) else item)
    return outcome.keep(replace(hand_over, items=tuple(items))).say("asking", count=len(waiting))


def _may_ask(item: Item) -> bool:
    return item.state == "open" and bool(item.heir)


def _about(situation: Situation) -> dict[str, Any]:
    hand_over = _meant(situation)
    leaver = situation.somebody(hand_over.leaver) if hand_over else None
    if hand_over is None or leaver is None:
        return {}
    kinds = [item.kind for item in hand_over.items]
    counts = {kind: kinds.count(kind) for kind in ("buddy", "drop_in", "contribution", "champion")}
    heirs = {item.heir for item in hand_over.items if _may_ask(item)}
    names = [one.name for one in situation.of(Person) if one.id in heirs]
    more = len(kinds) - sum(counts.values())
    day = hand_over.last_day.isoformat()
    return {"name": leaver.name, "day": day, "heirs": names, "more": more, **counts}


def _meant(situation: Situation) -> HandOver | None:
    id = situation.word("hand_over") or situation.word("word")
    return next((one for one in situation.of(HandOver) if one.id == id), None)


async def inherit(situation: Situation) -> Outcome:
    """Somebody is asked whether they take something over."""
    hand_over, item = _meant(situation), _item(situation)
    if hand_over is None or item is None or (not situation.begun and item.state != "asked"):
        return Outcome()
    leaver = situation.somebody(hand_over.leaver)
    name = leaver.name if leaver else ""
    asked = shown(situation, item)
    answer = await ask("inherit", one_of("inherit", ("yes", "no")), name=name, **asked)
    me = situation.person.id
    id = inheritance_id(hand_over, item, me)
    state = "accepted" if answer == "yes" else "declined"
    given = Inheritance(id, me, hand_over.id, item.id, state, situation.now)  # type: ignore[arg-type]
    cause = f"{situation.conversation} {state}"
    outcome = keep(given).plan(look_now(cause, situation.now))
    if state == "declined":
        return outcome.say("inherit-no")
    outcome = outcome.say("inherit-yes", day=hand_over.last_day.isoformat())
    return with_legacy(situation, hand_over, outcome)


def _item(situation: Situation) -> Item | None:
    hand_over, id = _meant(situation), situation.word("item")
    items = hand_over.items if hand_over else ()
    return next((item for item in items if item.id == id), None)


def shown(situation: Situation, item: Item) -> dict[str, Any]:
    """As the texts name it."""
    other = situation.somebody(item.other)
    at = own(datetime.fromisoformat(item.at), situation.zone) if item.at else ""
    name = other.name if other else ""
    return {"kind": item.kind, "title": item.title, "at": at, "other": name}


async def handovers(situation: Situation) -> Outcome:
    """Leads see all that are open, others what is theirs."""
    mine = situation.person.id
    open = [one for one in situation.of(HandOver) if one.state == "open"]
    if not situation.lead:
        open = [one for one in open if one.leaver == mine]
    if not open:
        return say("none-open")
    outcome = Outcome()
    for hand_over in sorted(open, key=lambda one: (one.last_day, one.id)):
        leaver = situation.somebody(hand_over.leaver)
        name = leaver.name if leaver else ""
        day, count = hand_over.last_day.isoformat(), len(hand_over.items)
        outcome = outcome.say("of", name=name, day=day, count=count)
        for item in hand_over.items:
            heir = situation.somebody(item.heir)
            args = shown(situation, item)
            outcome = outcome.say("item", **args, heir=heir.name if heir else "", state=item.state)
        if situation.lead and any(_may_ask(item) for item in hand_over.items):
            outcome = outcome.offer(opens("handover.review", "ask-now", hand_over.id))
    return outcome


async def back(situation: Situation) -> Outcome:
    """An account that is there again is offered its things."""
    hand_over = _meant(situation)
    if hand_over is None or hand_over.state != "done":
        return Outcome()
    count = sum(item.state in ("passed", "group") for item in hand_over.items)
    if await ask("back", one_of("back", ("yes", "no")), count=count) == "no":
        return say("back-no")
    returned = replace(hand_over, state="returned")
    again = look_now(f"{hand_over.id} back", situation.now)
    person = replace(situation.person, leaves_on=None)
    return keep(returned, person).plan(again).say("back-yes")
