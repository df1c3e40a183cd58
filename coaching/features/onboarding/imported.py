"""Somebody whom HR imported: invited once, and not asked again for what HR told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from coaching.calendar import workdays
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Letter, Opening, Place, Reply, Text
from coaching.readers.naming import first_name
from coaching.script.feature import opens
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome


def invite(overview: Overview) -> Outcome:
    """A letter to everybody of the opening's list in whose working time it is now; the others are
    come back to.

    The list maps a person's id to the key of their letter, which is the same for ever for the same
    e-mail: nobody is invited twice, whatever they answered, and also when they were forgotten and
    imported again.
    """
    listed = overview.opening.about["letters"]
    assert isinstance(listed, dict)  # as the import wrote it
    people, reached = (
        by_id(overview.of(Person)),
        {contact.person for contact in overview.of(Contact)},
    )
    waiting = {
        id: str(key)
        for id, key in listed.items()
        if id in people and invitable(people[id], overview, reached)
    }
    outcome = Outcome()
    later: dict[str, JSON] = {}
    for id, key in waiting.items():
        if overview.door and workdays.at_work(overview.now, people[id], overview.company):
            outcome = replace(
                outcome,
                letters=(*outcome.letters, letter(people[id], key, overview.door, overview)),
            )
        else:
            later[id] = key
    return outcome.plan(_again([people[id] for id in later], later, overview)) if later else outcome


def invitable(person: Person, overview: Overview, reached: set[str]) -> bool:
    left = person.gone or (person.leaves_on is not None and person.leaves_on < overview.day)
    return (
        person.standing == "unknown"
        and bool(person.email)
        and person.id not in reached
        and not left
    )


def letter(person: Person, key: str, door: Place, overview: Overview) -> Letter:
    args: dict[str, JSON] = {
        "name": first_name(person.name),
        "company": overview.company.name,
    }
    said = Text("onboarding-invitation", {**args, "contact": overview.company.contact})
    hello = opens("onboarding.hello", "onboarding-invitation-open", style="primary")
    to = replace(door, channel=f"mailto:{person.email}")
    reply = Reply((said,), choices=(hello,))
    return Letter(
        key, "invitation", to, reply, overview.now, person.id, person.language, "broadcast"
    )


def _again(people: list[Person], letters: Mapping[str, JSON], overview: Overview) -> Opening:
    """When the first of those who are left is at work; tomorrow, while nobody can be reached at
    all.
    """
    soon = overview.now + timedelta(minutes=1 if overview.door else 60 * 24)
    due = min(workdays.next_working_time(soon, person, overview.company) for person in people)
    key = f"{overview.opening.key.partition('@')[0]}@{due.isoformat()}"
    return replace(overview.opening, key=key, due=due, about={"letters": dict(letters)})


def told_by_hr(person: Person) -> dict[str, JSON]:
    """Answers of the profile that HR has given already; they are shown for a yes and can be
    changed.
    """
    known: dict[str, JSON] = {"department": person.department, "role": person.role}
    known["buddy"] = "gives" if person.buddy_wish == "both" else person.buddy_wish
    known["capacity"] = str(person.capacity) if person.capacity else ""
    return {slot: value for slot, value in known.items() if value}
