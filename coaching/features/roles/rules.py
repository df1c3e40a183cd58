"""Who has which role, who is meant, and what is heard of it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.growing.growth import ROLES, Role, RoleName
from coaching.facts.identity import derived
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Opening
from coaching.people.alphabet import in_order
from coaching.people.programme import takes_part
from coaching.people.who import meant
from coaching.ports.facts import Facts
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import named, says
from coaching.script.feature import Intent, Round
from coaching.script.situation import Overview, Situation
from coaching.script.words import Outcome

KIND = "decision"  # of the letter that asks somebody to take a role on
NEWS = "role_news"  # of the one that tells the answer, or that a role has ended
SURE = 0.97
WISHES = ("give_up", "take_away", "classes")


def heard(said: Utterance) -> Intent | None:
    for role in ROLES:
        if who := named(f"roles.{role}", said.text):
            return Intent("roles.give", SURE, {"role": role, "who": who})
    wish = next((wish for wish in WISHES if says(f"roles.{wish}", said.text)), "")
    return Intent(f"roles.{wish}", SURE) if wish else None


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Person | Contact | Role]:
    """Everybody: a colleague is named by name, by e-mail or by a mention."""
    return (*tx.every(Person), *tx.every(Contact), *tx.every(Role))


def id_of(person: str, role: RoleName) -> str:
    return derived(person, "role", role)


def mine(situation: Situation) -> list[Role]:
    """Those that the person has, in the order of the roles."""
    me = situation.person.id
    there = (one for one in situation.of(Role) if one.person == me and one.state == "accepted")
    return sorted(there, key=lambda one: ROLES.index(one.role))


def held(situation: Situation) -> list[tuple[Role, Person]]:
    """Every role that somebody has, and who."""
    there = (one for one in situation.of(Role) if one.state == "accepted")
    found = [(one, situation.somebody(one.person)) for one in there]
    named = [(one, person) for one, person in found if person and takes_part(person)]
    return sorted(named, key=lambda pair: (ROLES.index(pair[0].role), pair[1].name, pair[0].id))


def names(situation: Situation, role: RoleName) -> Sequence[str]:
    """By name: they said yes to it. A process owner with their department."""
    there = [(one, person) for one, person in held(situation) if one.role == role]
    shown = (f"{person.name} ({one.area})" if one.area else person.name for one, person in there)
    return in_order(shown, situation.person.language)


def people_meant(situation: Situation, who: str) -> tuple[Person, ...]:
    return meant(who, situation.of(Person), situation.of(Contact))


def asked(person: str, role: RoleName, due: datetime, by: str, asking: str) -> Opening:
    """One letter for each `asking`, the conversation or the table that it comes from."""
    about: dict[str, JSON] = {"role": role, "by": by}
    key = f"{KIND}:{derived(id_of(person, role), asking)}"
    return Opening(key, person, "roles.offered", minute(due), about)


def news(person: str, flow: str, about: dict[str, JSON], situation: Situation) -> Opening:
    key = f"{NEWS}:{derived(situation.conversation, flow, person)}"
    return Opening(key, person, flow, minute(situation.now), about)


def _question(person: str, role: RoleName, due: datetime) -> Opening:
    """Somebody whom `company.toml` wants; each is asked once."""
    return asked(person, role, due, "", "company.toml")


def wanted(person: Person, company: Company) -> tuple[RoleName, ...]:
    """A process owner has a department."""
    roles = company.roles.of(person.email) if takes_part(person) else ()
    return tuple(role for role in roles if role != "process_owner" or person.department)


def of_the_file(situation: Situation, role: RoleName) -> Role | None:
    """As `company.toml` would have it; nobody has a role without their own yes."""
    me = situation.person
    if role not in wanted(me, situation.company):
        return None
    area = me.department if role == "process_owner" else ""
    return Role(id_of(me.id, role), me.id, role, "asked", situation.day, area)


def joined(situation: Situation) -> tuple[Opening, ...]:
    """Somebody whom the company wants has agreed to Kollega."""
    me, due = situation.person, situation.now
    return tuple(_question(me.id, role, due) for role in wanted(me, situation.company))


def _invited(overview: Overview) -> Outcome:
    """Those who are with us, and were asked by nobody before."""
    asked, company, due = {one.id for one in overview.of(Role)}, overview.company, overview.now
    there = [one for one in overview.of(Person) if one.active]
    pairs = [(one.id, role) for one in there for role in wanted(one, company)]
    fresh = [pair for pair in pairs if id_of(*pair) not in asked]
    return Outcome().plan(*(_question(person, role, due) for person, role in fresh))


INVITE = Round((Person, Role), _invited)


def founded(company: Company, now: datetime) -> tuple[Opening, ...]:
    """Once for every table `[roles]` that there has been."""
    if not company.roles.everybody:
        return ()
    key = f"round:roles:{derived(*company.roles.everybody)}"
    return (Opening(key, "", "roles.invite", minute(now)),)
