"""What somebody is told of their roles, of what they said of themselves, and what they decided."""

from collections.abc import Iterable

from coaching.facts.growing.growth import STATEMENTS, Leaning, Role
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.settings import Setting
from coaching.people.settings import PRIVACY
from coaching.ports.facts import Facts
from coaching.script.feature import Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome


def read(tx: Facts, person: Person) -> Iterable[Fact]:
    yield from tx.of(Role, person.id)
    yield from tx.of(Leaning, person.id)
    yield from tx.of(Setting, person.id)


def said(situation: Situation) -> Outcome:
    me, outcome = situation.person.id, Outcome()
    for role in situation.of(Role):
        if role.person == me:
            day = role.day.isoformat()
            outcome = outcome.say("told", role=role.role, state=role.state, day=day)
    for one in situation.of(Leaning):
        if one.person == me:
            said = {name: "yes" if getattr(one, name) else "no" for name in (*STATEMENTS, "named")}
            outcome = outcome.say("told-leaning", **said)
    for setting in situation.of(Setting):
        if setting.by == me and setting.key.startswith(PRIVACY):
            data, day = setting.key.removeprefix(PRIVACY), setting.day.isoformat()
            outcome = outcome.say("told-class", data=data, day=day)
    return outcome


TELLS = Tells(said, read, chapter="others")
