"""Which roles there are and who has them; a lead gives one, and its bearer says yes."""

from dataclasses import replace
from typing import Literal

from coaching.facts.growing.growth import ROLES, Role, RoleName
from coaching.facts.people import Person
from coaching.features.roles.rules import (
    asked,
    held,
    id_of,
    mine,
    names,
    news,
    of_the_file,
    people_meant,
)
from coaching.messages import Choice, Text
from coaching.people.programme import holds
from coaching.readers.naming import first_name
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.named import colleague
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

# role -> the feature that it is about, the flow and the label of its button
DOES = {
    "process_owner": ("use_cases", "use_cases.list", "cases-button"),
    "prompt_engineer": ("library", "library.all", "library-button"),
    "trainer": ("dropins", "dropins.announce", "announce-button"),
    "data_steward": ("prompting", "roles.classes", "classes-button"),
}


async def list(situation: Situation) -> Outcome:
    """What each may do, and who has it; what one may do oneself is a button."""
    outcome = say("intro")
    for role in ROLES:
        there = names(situation, role)
        outcome = outcome.say("line", role=role, names=[*there], count=len(there))
    theirs = mine(situation)
    for one in theirs:
        feature, flow, label = DOES[one.role]
        if situation.company.has(feature):
            outcome = outcome.offer(opens(flow, label))
    trains = situation.lead or any(one.role == "trainer" for one in theirs)
    if trains and situation.company.has("lessons"):
        outcome = outcome.offer(opens("lessons.counts", "counts-button"))
    if theirs:
        outcome = outcome.offer(opens("roles.give_up", "give-up-button"))
    if not situation.lead:
        return outcome.note(Text("given", {"contact": situation.company.contact}))
    outcome = outcome.offer(opens("roles.give", "give-button", style="primary"))
    outcome = outcome.offer(opens("roles.talent", "talent-button"))
    return outcome.offer(opens("roles.take_away", "take-button")) if held(situation) else outcome


async def give(situation: Situation) -> Outcome:
    """A lead proposes somebody; nobody has a role by somebody else's word."""
    if not situation.lead:
        return say("only-leads", contact=situation.company.contact)
    role = _role(situation.word("role") or await ask("which", one_of("role", ROLES)))
    who = situation.word("who") or await ask("who", colleague, role=role)
    found = people_meant(situation, who)
    if hindered := _hindered(situation, who, found, role):
        return hindered
    person = found[0]
    area = person.department if role == "process_owner" else ""
    shown = {"name": person.name, "email": person.email, "role": role, "area": area}
    if not await confirm_doing("give-right", **shown):
        return say("dropped")
    given = Role(id_of(person.id, role), person.id, role, "asked", situation.day, area)
    outcome = keep(given, situation.act("role_given", role, person.id))
    if person.id == situation.person.id:
        return outcome.go_on("roles.offered", role=role)
    by, asking = situation.person.id, situation.conversation
    opening = asked(person.id, role, situation.now, by, asking)
    return outcome.plan(opening).say("will-ask", name=first_name(person.name))


def _role(word: str) -> RoleName:
    return next(role for role in ROLES if role == word)


def _hindered(
    situation: Situation, who: str, found: tuple[Person, ...], role: RoleName
) -> Outcome | None:
    """What stands in the way of asking the person, and what to do about it."""
    if len(found) != 1:
        return say("several" if found else "nobody", who=who, count=len(found))
    person = found[0]
    if person.standing != "active":
        return say("not-with-us", name=person.name or person.email)
    if holds(person, role, situation.of(Role)):
        return say("already", name=person.name, role=role)
    if role == "process_owner" and not person.department:
        return say("no-department", name=person.name)
    return None


async def offered(situation: Situation) -> Outcome:
    """A decision asked of the person."""
    role = _role(situation.word("role"))
    id = id_of(situation.person.id, role)
    known = next((one for one in situation.of(Role) if one.id == id), None)
    given = known or of_the_file(situation, role)
    if given is None or (given.state != "asked" and not situation.begun):
        return Outcome()
    answer = await ask("accept", one_of("accept", ("yes", "no")), role=role, area=given.area)
    state: Literal["accepted", "declined"] = "accepted" if answer == "yes" else "declined"
    decided = replace(given, state=state, day=situation.day)
    outcome = keep(decided, situation.act(f"role_{state}", role, situation.person.id))
    if by := situation.word("by"):
        about = {"name": situation.person.name, "role": role, "state": state}
        outcome = outcome.plan(news(by, "roles.answered", {**about}, situation))
    if answer == "no":
        return outcome.say("declined")
    return outcome.say("welcome", role=role).offer(opens("roles.list", "mine-button"))


async def answered(situation: Situation) -> Outcome:
    name, role = first_name(situation.word("name")), situation.word("role")
    return say("answer", name=name, role=role, state=situation.word("state"))


async def give_up(situation: Situation) -> Outcome:
    """One's own, at any time."""
    theirs = mine(situation)
    if not theirs:
        return say("none")
    one = theirs[0]
    if len(theirs) > 1:
        there = tuple(role.role for role in theirs)
        picked = await ask("which-mine", one_of("role", there))
        one = next(role for role in theirs if role.role == picked)
    if not await confirm_doing("give-up-right", role=one.role):
        return say("stays")
    ended = replace(one, state="ended", day=situation.day)
    gone = situation.act("role_ended", one.role, one.person)
    return keep(ended, gone).say("given-up", role=one.role)


async def take_away(situation: Situation) -> Outcome:
    """A lead ends a role; whoever had it is told."""
    if not situation.lead:
        return say("only-leads", contact=situation.company.contact)
    there = held(situation)
    if not there:
        return say("nobody-has")
    choices = tuple(
        Choice(one.id, Text("held", {"name": person.name, "role": one.role}))
        for one, person in there
    )
    ids = tuple(choice.says for choice in choices)
    picked = await ask("which-held", one_of("held", ids), choices=choices)
    one, person = next(pair for pair in there if pair[0].id == picked)
    shown = {"name": first_name(person.name), "role": one.role}
    if not await confirm_doing("take-right", **shown):
        return say("stays")
    ended = replace(one, state="ended", day=situation.day)
    outcome = keep(ended, situation.act("role_ended", one.role, person.id)).say("taken", **shown)
    if person.id == situation.person.id:
        return outcome
    return outcome.plan(news(person.id, "roles.ended", {"role": one.role}, situation))


async def ended(situation: Situation) -> Outcome:
    return say("has-ended", role=situation.word("role"), contact=situation.company.contact)
