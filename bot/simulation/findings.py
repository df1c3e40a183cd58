"""What happened in a simulation, counted from the letters that went out and from what stands in the
database.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.simulation.announced import announcements
from bot.simulation.coffee import coffee
from bot.simulation.learning import lessons, levels
from bot.simulation.leavers import hand_overs
from bot.simulation.life import Delivered
from bot.simulation.tried import pilots, use_cases
from coaching.calendar import workdays
from coaching.company.company import Company
from coaching.facts.audit import Erasure
from coaching.facts.checkins import CheckIn
from coaching.facts.community import DropIn, Update
from coaching.facts.growing.growth import Level
from coaching.facts.growing.learning import LessonDone
from coaching.facts.kinds import Fact
from coaching.facts.meeting.announcing import Announcement
from coaching.facts.meeting.coffee import Coffee
from coaching.facts.pairs import Pairing
from coaching.facts.people import Contact, Person
from coaching.facts.pilots import Pilot
from coaching.facts.savings import TimeSaving
from coaching.facts.use_cases import UseCase
from coaching.script.situation import by_id

FAILED = ("failed", "declined")  # never to be planned again
WANTS = ("wants", "both")
WORDS = ("remarks", "dialogues", "exchanges")  # kinds of what people said


@dataclass(frozen=True)
class Record:
    """All that the figures are made of. `counts`: whether a kind of message is taken out of the
    budget. `alarms`: whether one is outside every limit.
    """

    delivered: Sequence[Delivered]
    facts: Sequence[Fact]
    company: Company
    counts: Callable[[str], bool]
    alarms: Callable[[str], bool]
    now: datetime
    too_old: int = 0  # rows that should have gone in the last night

    def of(self, kind: type[Any]) -> list[Any]:
        return [fact for fact in self.facts if isinstance(fact, kind)]


def found(record: Record) -> dict[str, Any]:
    """The summary, as `simulate --json` prints it."""
    people = by_id(record.of(Person))
    agreed = sum(person.agreed_at is not None for person in people.values())
    standings = Counter(person.standing for person in people.values())
    return {
        "people": {"known": len(people), "agreed": agreed, **dict(sorted(standings.items()))},
        "letters": dict(sorted(Counter(one.letter.kind for one in record.delivered).items())),
        "calm": _calm(record, people),
        "digests": _digests(record, people),
        "check_ins": _check_ins(record),
        "pairs": _pairs(record, people),
        "updates": [
            {"month": one.id, "team": one.team, "topic": bool(one.topic)}
            for one in record.of(Update)
        ],
        "drop_ins": _drop_ins(record.of(DropIn), record.delivered),
        "announcements": announcements(record.of(Announcement)),
        "lessons": lessons(record.of(LessonDone)),
        "levels": levels(record.of(Level)),
        "hand_overs": hand_overs(record.facts, record.company, record.now),
        "coffee": coffee(record.of(Coffee)),
        "savings": _savings(record.of(TimeSaving)),
        "use_cases": use_cases(record.of(UseCase), record.delivered),
        "pilots": pilots(record.of(Pilot)),
        "privacy": _privacy(record),
    }


def _unprompted(record: Record, people: dict[str, Person]) -> Iterable[tuple[Delivered, Person]]:
    for one in record.delivered:
        letter = one.letter
        began = (
            letter.lane != "answer"
            and letter.kind not in ("answered", "home")
            and not letter.replaces
        )
        if began and letter.to.direct and letter.person in people:
            yield one, people[letter.person]


def _reaching(record: Record, people: dict[str, Person]) -> Iterable[tuple[Delivered, Person]]:
    """As people would count: whatever came unasked, to them alone or in a group, of every kind but
    alarms.
    """
    yield from _unprompted(record, people)
    whose = {
        (c.address.platform, c.address.team, c.address.user): c.person for c in record.of(Contact)
    }
    for one in record.delivered:
        place = one.letter.to
        if not one.letter.replaces:
            accounts = ((place.platform, place.team, member) for member in place.members)
            yield from ((one, people[whose[account]]) for account in accounts if account in whose)


def _calm(record: Record, people: dict[str, Person]) -> dict[str, int]:
    weeks: Counter[tuple[str, str]] = Counter()
    outside: Counter[str] = Counter()
    for one, person in _unprompted(record, people):
        day = one.at.astimezone(ZoneInfo(person.timezone)).date()
        if record.counts(one.letter.kind):
            weeks[person.id, workdays.week_of(day)] += 1
        if person.away(day):
            outside["to_people_on_leave"] += 1
        elif not workdays.is_workday(day, person, record.company):
            outside["on_days_off"] += 1
        elif not workdays.at_work(one.at, person, record.company):
            outside["outside_working_hours"] += 1
    most, ceiling = record.company.weekly_messages, record.company.weekly_ceiling
    reached = Counter(
        (person.id, _week(one, person))
        for one, person in _reaching(record, people)
        if not record.alarms(one.letter.kind)
    )
    return {
        "most_in_a_week": max(weeks.values(), default=0),
        "over_budget": sum(1 for count in weeks.values() if count > most),
        "most_of_all_kinds": max(reached.values(), default=0),
        "over_ceiling": sum(1 for count in reached.values() if count > ceiling),
        "outside_working_hours": outside["outside_working_hours"],
        "on_days_off": outside["on_days_off"],
        "to_people_on_leave": outside["to_people_on_leave"],
    }


def _digests(record: Record, people: dict[str, Person]) -> dict[str, int]:
    unprompted = _unprompted(record, people)
    sent = [(one, person) for one, person in unprompted if one.letter.kind == "digest"]
    return {"sent": len(sent), "weeks": len({_week(one, person) for one, person in sent})}


def _week(one: Delivered, person: Person) -> str:
    return workdays.week_of(one.at.astimezone(ZoneInfo(person.timezone)).date())


def _check_ins(record: Record) -> dict[str, int]:
    asked: list[CheckIn] = record.of(CheckIn)
    per_week = Counter((one.person, one.week) for one in asked)
    letters: Counter[tuple[str, str]] = Counter()
    people = by_id(record.of(Person))
    for one in record.delivered:
        if one.letter.kind == "check_in" and one.letter.person in people:
            zone = ZoneInfo(people[one.letter.person].timezone)
            letters[one.letter.person, workdays.week_of(one.at.astimezone(zone).date())] += 1
    asked_twice = sum(number > 1 for number in per_week.values())
    written_twice = sum(number > 1 for number in letters.values())
    return {
        "asked": len(asked),
        "answered": sum(one.answered_at is not None for one in asked),
        "reminded": sum(one.reminded_at is not None for one in asked),
        "twice_in_a_week": asked_twice + written_twice,
    }


def _pairs(record: Record, people: dict[str, Person]) -> dict[str, Any]:
    pairings: list[Pairing] = record.of(Pairing)
    wanting = [p for p in people.values() if p.active and p.buddy_wish in WANTS]
    paired = {p.newcomer for p in pairings if p.active_at is not None}
    planned = {
        p.newcomer
        for p in pairings
        if p.active_at is None and p.state in ("planned", "asked", "accepted")
    }
    told = {one.letter.person for one in record.delivered if one.letter.kind == "buddy_news"}
    untold = [p for p in wanting if p.id not in paired | planned | told]
    return {
        **dict(sorted(Counter(p.state for p in pairings).items())),
        "newcomers_who_agreed": len(wanting),
        "paired": sum(p.id in paired for p in wanting),
        "a_buddy_is_being_asked": sum(p.id in planned - paired for p in wanting),
        "told_why_not": sum(p.id in told - paired - planned for p in wanting),
        "neither": len(untold),
        "failed_pairs_planned_again": _again(pairings),
        "with_own_manager": sum(_own_manager(p, people) for p in pairings),
    }


def _again(pairings: Iterable[Pairing]) -> int:
    plans: dict[tuple[str, str], list[Pairing]] = defaultdict(list)
    for pairing in pairings:
        plans[pairing.newcomer, pairing.buddy].append(pairing)
    again = 0
    for all_of in plans.values():
        *earlier, _ = sorted(all_of, key=lambda pairing: pairing.planned_at)
        again += any(pairing.state in FAILED for pairing in earlier)
    return again


def _own_manager(pairing: Pairing, people: dict[str, Person]) -> bool:
    newcomer, buddy = people.get(pairing.newcomer), people.get(pairing.buddy)
    if newcomer is None or buddy is None:
        return False
    return _leads(newcomer, buddy) or _leads(buddy, newcomer)


def _leads(manager: Person, other: Person) -> bool:
    return manager.email != "" and manager.email == other.manager


def _drop_ins(drop_ins: Sequence[DropIn], delivered: Iterable[Delivered]) -> dict[str, int]:
    edits = sum(one.letter.kind == "drop_in" and bool(one.letter.replaces) for one in delivered)
    cancelled = sum(one.cancelled_at is not None for one in drop_ins)
    moved = sum(one.sequence > 0 and one.cancelled_at is None for one in drop_ins)
    return {
        "announced": len(drop_ins),
        "moved": moved,
        "cancelled": cancelled,
        "edited_in_place": edits,
    }


def _savings(savings: Sequence[TimeSaving]) -> dict[str, int]:
    return {"told": len(savings), "minutes": sum(saving.minutes for saving in savings)}


def _privacy(record: Record) -> dict[str, int]:
    words = [one for one in record.of(Erasure) if one.kind in WORDS]
    return {"erased_text": sum(one.rows for one in words), "kept_too_long": record.too_old}
