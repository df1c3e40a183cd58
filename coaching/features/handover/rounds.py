"""Every night, and at once when somebody leaves: what is begun, asked and passed on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.calendar.moments import minute
from coaching.company.company import Company
from coaching.facts.identity import derived
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Item
from coaching.facts.people import Person
from coaching.features.handover.rules import (
    Estate,
    answers,
    hand_over_id,
    has_left,
    inheritance_id,
    last_day_of,
    leads,
    leaves,
)
from coaching.messages import Opening
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome

AT = time(4)  # the company's time, after the accounts were looked at
Decide = Callable[[Overview], Outcome]


def first_night(company: Company, now: datetime) -> tuple[Opening, ...]:
    return (_night(company, now),)


def nightly(estate: Estate) -> Decide:
    look = at_once(estate)
    return lambda overview: look(overview).plan(_night(overview.company, overview.now))


def _night(company: Company, after: datetime) -> Opening:
    home = ZoneInfo(company.timezone)
    today = after.astimezone(home).date()
    coming = (workdays.at(today + timedelta(days=n), AT, home) for n in range(3))
    due = next(at for at in coming if at > after)
    return Opening(f"round:handover:{due.date().isoformat()}", "", "handover.nightly", due)


def look_now(cause: str, now: datetime) -> Opening:
    """The round at once. `cause` tells one reason from another."""
    return Opening(f"round:handover:{derived(cause)}", "", "handover.look", minute(now))


def at_once(estate: Estate) -> Decide:
    """The same looked at twice is the same."""

    def look(overview: Overview) -> Outcome:
        outcome = Outcome()
        known = {one.id: one for one in overview.of(HandOver)}
        for hand_over in (*known.values(), *_begun(estate, known, overview)):
            moved, more = _moved(estate, hand_over, overview)
            if moved != known.get(hand_over.id):
                more = more.keep(moved)
            outcome = _together(outcome, more)
            if hand_over.id not in known:
                outcome = outcome.plan(*_told(hand_over, overview))
        return outcome

    return look


def _together(one: Outcome, other: Outcome) -> Outcome:
    joined = one.keep(*other.facts).plan(*other.openings)
    return replace(joined, letters=(*joined.letters, *other.letters))


def _begun(estate: Estate, known: dict[str, HandOver], overview: Overview) -> Iterator[HandOver]:
    """Whoever's last day is near, or who is gone, and was with us or owns something."""
    for person in overview.of(Person):
        last_day = last_day_of(person)
        if last_day is None or not leaves(person, overview.day):
            continue
        if _open_already(person, known.values()) or hand_over_id(person.id, last_day) in known:
            continue
        hand_over = estate.begun(person, last_day, overview)
        if hand_over.items or person.agreed_at:
            yield hand_over


def _open_already(person: Person, known: Iterable[HandOver]) -> bool:
    return any(one.leaver == person.id and one.state == "open" for one in known)


def _told(hand_over: HandOver, overview: Overview) -> Iterator[Opening]:
    """The leads decide whom to ask, the leaver whether to write something down."""
    people, due = by_id(overview.of(Person)), minute(overview.now)
    leaver = people.get(hand_over.leaver)
    asks = any(item.heir for item in hand_over.items)
    if leaver is None or leaver.gone:
        return
    if asks:
        for lead in leads(overview):
            key = f"decision:handover-{hand_over.id}-{lead.id}"
            about = {"hand_over": hand_over.id}
            yield Opening(key, lead.id, "handover.review", due, dict(about))
    if leaver.active and hand_over.items:
        key = f"interview:{hand_over.id}"
        about = {"hand_over": hand_over.id}
        yield Opening(key, leaver.id, "handover.interview", due, dict(about))


def _moved(estate: Estate, hand_over: HandOver, overview: Overview) -> tuple[HandOver, Outcome]:
    """One step on for each thing."""
    if hand_over.state == "done":
        return hand_over, Outcome()
    people = by_id(overview.of(Person))
    leaver = people.get(hand_over.leaver)
    if hand_over.state == "returned":
        return _given_back(estate, hand_over, leaver, overview)
    if leaver and last_day_of(leaver) is None:  # the last day was taken back
        return replace(hand_over, state="done"), Outcome()
    over = has_left(hand_over, leaver, overview.day)
    outcome = Outcome()
    items: list[Item] = []
    for item in hand_over.items:
        moved = _answered(estate, hand_over, item, overview)
        if moved.heir and moved.state == "open" and (over or item.state == "asked"):
            moved = replace(moved, state="asked")
            outcome = _together(outcome, asking(hand_over, moved, overview.now))
        if over:
            moved, more = _passed(estate, hand_over, moved, people, overview)
            outcome = _together(outcome, more)
        items.append(moved)
    moving = any(item.state in ("open", "asked", "accepted") for item in items)
    state = "done" if over and not moving else "open"
    return replace(hand_over, items=tuple(items), state=state), outcome  # type: ignore[arg-type]


def _answered(estate: Estate, hand_over: HandOver, item: Item, overview: Overview) -> Item:
    """With the heir's answer; who declined, or leaves, too, makes room for the next."""
    if item.state in ("passed", "group"):
        return item
    given = answers(hand_over, overview.of(Inheritance))
    heir = by_id(overview.of(Person)).get(item.heir)
    answer = next((one for one in given if one.item == item.id and one.person == item.heir), None)
    stays = heir is not None and heir.active and heir.leaves_on is None
    declined = answer is not None and answer.state == "declined"
    if declined or (item.heir and not stays):
        return estate.next_heir(item, hand_over.leaver, given, overview)
    if answer and answer.state == "accepted":
        return replace(item, state="accepted")
    return item


def asking(hand_over: HandOver, item: Item, now: datetime) -> Outcome:
    """The possible heir is asked, once."""
    id = inheritance_id(hand_over, item, item.heir)
    asked = Inheritance(id, item.heir, hand_over.id, item.id, "asked", now)
    about = {"hand_over": hand_over.id, "item": item.id}
    opening = Opening(f"decision:{id}", item.heir, "handover.inherit", minute(now), dict(about))
    return Outcome().keep(asked).plan(opening)


def _passed(
    estate: Estate,
    hand_over: HandOver,
    item: Item,
    people: dict[str, Person],
    overview: Overview,
) -> tuple[Item, Outcome]:
    """After the last day: to the heir who said yes; to everybody where nobody is asked any more;
    to a lead for as long as somebody is asked.
    """
    if item.state == "accepted":
        return replace(item, state="passed"), estate.passed(item, people[item.heir], overview)
    if item.state == "open" and not item.heir:
        return replace(item, state="group"), estate.passed(item, None, overview)
    keeper = next(iter(leads(overview)), None)
    if item.state == "asked" and keeper and estate.is_theirs(item, hand_over.leaver, overview):
        return item, estate.passed(item, keeper, overview)
    return item, Outcome()


def _given_back(
    estate: Estate, hand_over: HandOver, leaver: Person | None, overview: Overview
) -> tuple[HandOver, Outcome]:
    outcome = Outcome()
    for item in hand_over.items:
        if leaver and leaver.active and item.state in ("passed", "group"):
            outcome = _together(outcome, estate.passed(item, leaver, overview))
    return replace(hand_over, state="done", items=()), outcome
