"""Champions: appointed by a lead, and one only after their own yes."""

from dataclasses import replace

from coaching.calendar.moments import minute
from coaching.facts.community import Appointment
from coaching.facts.people import Contact, Person
from coaching.features.champions.rules import (
    appointment_id,
    appointment_of,
    is_oneself,
    question,
    wanted,
)
from coaching.messages import JSON, Choice, Opening, Text
from coaching.people.alphabet import in_order
from coaching.people.programme import is_champion
from coaching.people.who import meant
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.named import colleague
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say


async def appoint(situation: Situation) -> Outcome:
    """Who leads is looked up from the platform's e-mail, whatever somebody says of themselves."""
    if not situation.lead:
        return say("only-leads", contact=situation.company.contact)
    who = await ask("who", colleague)
    found = (
        (situation.person,)
        if is_oneself(who)
        else meant(who, situation.of(Person), situation.of(Contact))
    )
    if hindered := _hindered(situation, who, found):
        return hindered
    person = found[0]

    if not await confirm_doing(
        "appoint", name=person.name, email=person.email, department=person.department
    ):
        return say("dropped")
    asked = Appointment(appointment_id(person.id), person.id, "asked", situation.now)
    if person.id == situation.person.id:
        return keep(asked).go_on("champions.asked")
    opening = question(person.id, situation.now, situation.conversation, by=situation.person.id)
    return keep(asked).plan(opening).say("will-ask", name=person.name)


def _hindered(situation: Situation, who: str, found: tuple[Person, ...]) -> Outcome | None:
    """What stands in the way of asking the person, and what to do about it."""
    if len(found) != 1:
        return say("several" if found else "nobody", who=who, count=len(found))
    person = found[0]
    if person.standing != "active":
        return say("not-with-us", name=person.name or person.email)
    known = appointment_of(person.id, situation.of(Appointment))
    return say("already", name=person.name) if known and known.state == "accepted" else None


async def asked(situation: Situation) -> Outcome:
    """A decision asked of the person: nobody is a champion by somebody else's word."""
    mine = appointment_of(situation.person.id, situation.of(Appointment))
    if not situation.begun and not wanted(situation, mine):
        return Outcome()
    accepts = (
        await ask("accept", one_of("accept", ("yes", "no")), name=first_name(situation.person.name))
        == "yes"
    )
    fresh = Appointment(
        appointment_id(situation.person.id), situation.person.id, "asked", situation.now
    )
    answer = replace(
        mine or fresh, state="accepted" if accepts else "declined", answered_at=situation.now
    )
    outcome = keep(answer).plan(*_to_the_lead(situation, accepts))
    if not accepts:
        return outcome.say("declined")
    return outcome.say("welcome").note(Text("champions-may-resign")).offer(_announce())


def _to_the_lead(situation: Situation, accepts: bool) -> tuple[Opening, ...]:
    """The lead who appointed hears the answer."""
    by = situation.word("by")
    if not by:
        return ()
    due = minute(situation.now)
    about: dict[str, JSON] = {"name": situation.person.name, "accepts": accepts}
    return (Opening(f"alarm:{situation.conversation}", by, "champions.answered", due, about),)


async def answered(situation: Situation) -> Outcome:
    key = "answered-yes" if situation.about.get("accepts") else "answered-no"
    return say(key, name=situation.word("name"))


async def resign(situation: Situation) -> Outcome:
    mine = appointment_of(situation.person.id, situation.of(Appointment))
    if mine is None or (mine.state not in ("accepted", "resigned")):
        return say("no-champion")
    if await ask("sure", one_of("resign", ("resign", "stay"))) == "stay":
        return say("stays")
    return keep(replace(mine, state="resigned", answered_at=situation.now)).say("resigned")


async def list(situation: Situation) -> Outcome:
    """By name: they said yes to being found."""
    appointments = situation.of(Appointment)
    champions = (one for one in situation.of(Person) if is_champion(one, appointments))
    names = in_order((champion.name for champion in champions), situation.person.language)
    return say("list", names=tuple(names), count=len(names))


def _announce() -> Choice:
    return opens("dropins.announce", "champions-first-drop-in")
