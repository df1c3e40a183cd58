"""Stuck twice, with the newcomer's yes: champions are asked one after the other, until one has a
quarter of an hour.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from coaching.calendar.moments import minute
from coaching.facts.checkins import Remark
from coaching.facts.community import Appointment
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Person
from coaching.features.checkins import rules
from coaching.messages import JSON, Opening
from coaching.people.programme import is_champion, manages
from coaching.ports.facts import Facts
from coaching.readers.slots.answers import one_of
from coaching.script.situation import Overview, Situation, by_id, word_in
from coaching.script.words import Outcome, ask, say

LATELY = timedelta(days=14)


def wanted(remark: str, now: datetime, asked: tuple[str, ...] = ()) -> Opening:
    """Looks for the next champion, besides those who were asked."""
    due = minute(now)
    return Opening(
        f"help:{remark}-{len(asked)}",
        "",
        "checkins.lend",
        due,
        {"remark": remark, "asked": list(asked)},
    )


def lend(overview: Overview) -> Outcome:
    """The round: chooses who is asked, or tells the newcomer that there is nobody."""
    people, asked = by_id(overview.of(Person)), overview.names("asked")
    stuck = (one for one in overview.of(Remark) if one.stuck)
    remark = next((one for one in stuck if one.id == overview.word("remark")), None)
    if remark is None or remark.person not in people:
        return Outcome()
    newcomer = people[remark.person]
    buddies = {pair.buddy for pair in overview.of(Pairing) if pair.newcomer == newcomer.id}
    spared = {*asked, *buddies, newcomer.id}
    appointments = overview.of(Appointment)
    champions = [one for one in people.values() if is_champion(one, appointments)]
    free = [one for one in champions if one.id not in spared and not manages(one, newcomer)]
    fit = [one for one in free if _can(one, newcomer, overview)]
    due = minute(overview.now)
    if not fit:
        return Outcome().plan(_answer(remark.id, newcomer.id, "", due))
    chosen = min(fit, key=lambda person: derived(remark.id, person.id)).id
    told_of: dict[str, JSON] = {"remark": remark.id, "asked": [*asked, chosen]}
    return Outcome().plan(
        Opening(f"help:{remark.id}-{chosen}", chosen, "checkins.helps", due, told_of)
    )


def _can(champion: Person, newcomer: Person, overview: Overview) -> bool:
    shared = set(champion.speaks) & set(newcomer.speaks)
    return bool(shared) and champion.active and not champion.away(overview.day)


def _answer(remark: str, newcomer: str, champion: str, due: datetime) -> Opening:
    about: dict[str, JSON] = {"remark": remark, "champion": champion}
    return Opening(f"help:{remark}-told", newcomer, "checkins.helped", due, about)


async def helps(situation: Situation) -> Outcome:
    """A champion is asked. What was erased meanwhile is let go."""
    remark = next((one for one in situation.of(Remark) if one.id == situation.word("remark")), None)
    newcomer = situation.somebody(remark.person) if remark else None
    if remark is None or newcomer is None or not remark.stuck:
        return Outcome()
    name, department = rules.first_name(newcomer), newcomer.department
    yes = await ask(
        "helps",
        one_of("helps", ("yes", "no")),
        newcomer=name,
        department=department,
        words=remark.stuck,
    )
    due = minute(situation.now)
    if yes == "yes":
        return say("helps-yes", newcomer=name).plan(
            _answer(remark.id, newcomer.id, situation.person.id, due)
        )
    return say("helps-no").plan(wanted(remark.id, situation.now, situation.names("asked")))


async def helped(situation: Situation) -> Outcome:
    """The newcomer hears who helps, or whom to turn to."""
    champion = situation.somebody(situation.word("champion"))
    if champion is None:
        return say("helped-none", contact=situation.company.contact)
    return say("helped", champion=champion.name)


def sees_help(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """What a champion is asked about, and who answered: only where this person is the one who is
    asked or told.
    """
    planned = [(one.flow, one.about) for one in tx.diary_of(person.id)]
    for flow, about in (
        *planned,
        *((talk.flow, talk.about) for talk in tx.conversations(person.id, now - LATELY)),
    ):
        if flow in ("checkins.helps", "checkins.helped"):
            remark = tx.get(Remark, word_in(about, "remark"))
            teller = tx.get(Person, remark.person) if remark else None
            if teller and manages(person, teller):
                continue
            others = (remark.person if remark else "", word_in(about, "champion"))
            yield from (found for id in others if id and (found := tx.get(Person, id)))
            yield from (remark,) if remark else ()
