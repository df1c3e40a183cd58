"""Joining the coffee rounds, leaving them, skipping one, and hearing whom one meets."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from coaching.calendar.free import free_times
from coaching.calendar.moments import minute, own
from coaching.facts.meeting.coffee import Coffee, CoffeeGuest
from coaching.facts.people import Person
from coaching.features.coffee.rounds import apart, tool
from coaching.features.coffee.rules import PAUSES, guest_id, monday_after
from coaching.messages import Choice, Opening
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say, tell

LEAVE = opens("coffee.leave", "leave")
JOIN = opens("coffee.coffee", "join-again")
ANSWERS = ("yes", "more", "no")


async def coffee(situation: Situation) -> Outcome:
    """Whether somebody wants to take part; what is up, when they do."""
    guest = own_part(situation)
    if guest and guest.state == "in" and not situation.begun:
        return _as_it_stands(situation)
    weeks, minutes = situation.company.coffee_weeks, situation.company.coffee_minutes
    answer = await ask("join", one_of("join", ANSWERS), weeks=weeks, minutes=minutes)
    if answer == "more":
        await tell("more")
        answer = await ask("join-now", one_of("join-now", ("yes", "no")))
    if answer == "no":
        return say("declined")
    id = situation.person.id
    fresh = CoffeeGuest(guest_id(id), id, "in", situation.now)
    return keep(fresh).say("joined", day=_next(situation).isoformat()).offer(LEAVE)


def _as_it_stands(situation: Situation) -> Outcome:
    outcome = say("in", day=_next(situation).isoformat())
    others = whom(situation)
    if others:
        outcome = outcome.say("with", names=[described(one) for one in others])
        outcome = outcome.offer(_times(situation))
    return outcome.offer(skip_button(_next(situation).isoformat()), LEAVE)


async def turn(situation: Situation) -> Outcome:
    """In one's own chat, where the platform gathers nobody."""
    others = whom(situation)
    if not others or not _takes_part(situation):
        return Outcome()
    everybody = (situation.person, *others)
    outcome = say(
        "turn",
        names=[described(one) for one in others],
        count=len(others),
        minutes=situation.company.coffee_minutes,
        tool=tool(everybody),
        apart=apart(everybody),
    ).say("tip")
    for other in others:
        link = situation.chat(situation.place.platform, other.email)
        if link:
            outcome = outcome.say("chat", name=first_name(other.name), link=link)
    return outcome.offer(_times(situation), skip_button(_round(situation)))


async def times(situation: Situation) -> Outcome:
    """Three times at which all of them work; whoever asks writes to the others."""
    others = whom(situation)
    if not others:
        return say("nobody-now", day=_next(situation).isoformat())
    free = free_times(situation.person, others[0], situation.company, situation.day, *others[1:])
    names = [first_name(one.name) for one in others]
    if not free:
        return say("no-times", names=names)
    at = [own(one, situation.zone) for one in free]
    outcome = say("times", names=names, count=len(at))
    for one in at:
        outcome = outcome.say("time", at=one)
    return outcome


async def skip(situation: Situation) -> Outcome:
    """One tap; the third in a row pauses, and says so."""
    guest = own_part(situation)
    if guest is None or guest.state != "in":
        return say("not-in").offer(JOIN)
    round = _meant(situation)
    if guest.skipped == round:
        return say("skipped-already", day=round)
    skips = guest.skips + 1
    kept = replace(guest, skipped=round, skips=skips)
    outcome = Outcome().plan(*_without_me(situation, round))
    if skips < PAUSES:
        return outcome.keep(kept).say("skipped", day=round)
    return outcome.keep(replace(kept, state="paused")).say("paused").offer(JOIN)


def _without_me(situation: Situation, round: str) -> list[Opening]:
    """Those who would have met the person hear of it."""
    me, due = situation.person.id, minute(situation.now)
    others = [id for id in _group(situation, round) if id != me]
    about = {"round": round, "who": me}
    return [
        Opening(f"coffee_news:{round}-{me}-{id}", id, "coffee.without", due, dict(about))
        for id in others
    ]


async def without(situation: Situation) -> Outcome:
    missing = situation.somebody(situation.word("who"))
    if missing is None or not _takes_part(situation):
        return Outcome()
    left = [one for one in whom(situation) if one.id != missing.id]
    names = [described(one) for one in left]
    next_one = _next(situation).isoformat()
    return say("without", name=first_name(missing.name), names=names, day=next_one)


async def leave(situation: Situation) -> Outcome:
    guest = own_part(situation)
    if guest is None or guest.state == "out":
        return say("not-in").offer(JOIN)
    return keep(replace(guest, state="out", skips=0)).say("left").offer(JOIN)


def own_part(situation: Situation) -> CoffeeGuest | None:
    theirs = (one for one in situation.of(CoffeeGuest) if one.person == situation.person.id)
    return next(theirs, None)


def _takes_part(situation: Situation) -> bool:
    guest = own_part(situation)
    return guest is not None and guest.state == "in" and guest.skipped != _round(situation)


def whom(situation: Situation) -> list[Person]:
    """Whom the person meets in the round that is meant, as far as they are still here."""
    group = _group(situation, _round(situation))
    ids = [id for id in group if id != situation.person.id]
    found = (situation.somebody(id) for id in ids)
    return [one for one in found if one and one.active]


def _group(situation: Situation, round: str) -> Sequence[str]:
    me = situation.person.id
    for coffee in situation.of(Coffee):
        if coffee.round == round:
            return next((group for group in coffee.groups if me in group), ())
    return ()


def _round(situation: Situation) -> str:
    """The one that the message was about, else the one that goes on now."""
    said = situation.word("round") or situation.word("word")
    if said:
        return said
    weeks = situation.company.coffee_weeks
    return (monday_after(situation.day, weeks) - timedelta(weeks=weeks)).isoformat()


def _meant(situation: Situation) -> str:
    """The round to skip: the button's, else the next."""
    said = situation.word("word")
    return said if _is_day(said) else _next(situation).isoformat()


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


def _next(situation: Situation) -> date:
    return monday_after(situation.day, situation.company.coffee_weeks)


def _times(situation: Situation) -> Choice:
    return opens("coffee.times", "three-times", _round(situation))


def skip_button(round: str) -> Choice:
    return opens("coffee.skip", "skip-it", round)


def described(person: Person) -> str:
    return f"{person.name} ({person.department})" if person.department else person.name
