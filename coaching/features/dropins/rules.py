"""Judgement on drop-ins: when one may be, who may host, who is reminded."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from coaching.calendar import days_off, workdays
from coaching.company.company import Company
from coaching.facts.audit import Audit
from coaching.facts.community import Appointment, Attendance, DropIn
from coaching.facts.growing.growth import Role
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.messages import Opening
from coaching.people.programme import is_champion
from coaching.ports.facts import Facts
from coaching.readers.slots import meetings
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import says
from coaching.readers.written.dates import date_of
from coaching.script.feature import Intent
from coaching.script.situation import Situation

REMINDED = timedelta(hours=1)  # before it begins
SEEN_FOR = timedelta(days=14)  # after it was
FARTHEST = timedelta(days=366)
ANNOUNCED = "drop_in_announced"  # the act of an AI trainer, as it is audited
Trouble = Literal["", "nonsense", "gap", "past", "far", "night", "holiday", "away"]


def heard(said: Utterance) -> Intent | None:
    text = said.text
    if said.reading.kind == "report":
        return None  # time saved on a drop-in is time saved
    if not says("dropins.noun", text):
        return Intent("dropins.coming", 0.96) if says("dropins.alone", text) else None
    for wish in ("cancel", "move", "absent", "coming", "who"):
        if says(f"dropins.{wish}", text):
            return Intent(f"dropins.{wish}", 0.97)
    if says("dropins.join", text):
        return Intent("dropins.upcoming", 0.97)
    meeting = meetings.read(text, said.language)
    if (meeting.day or meeting.clock or says("dropins.announce", text)) and not said.asks:
        return Intent("dropins.announce", 0.96)
    short = len(said.text.split()) <= 3
    return (
        Intent("dropins.upcoming", 0.96)
        if short or said.asks or says("dropins.ask", text)
        else None
    )


def heard_of_it(said: Utterance) -> str:
    """The flow that is wished for of the drop-in that was talked about last."""
    if says("dropins.noun", said.text):
        return ""
    if says("dropins.who", said.text):
        return "who"
    wishes = ("absent", "cancel", "move")
    return next((wish for wish in wishes if says(f"dropins.{wish}_it", said.text)), "")


def seen(tx: Facts, person: Person, now: datetime) -> Iterable[Fact]:
    """The drop-ins of these weeks, their hosts, one's own answers, and those to the drop-ins one
    hosts.
    """
    lately = [drop_in for drop_in in tx.every(DropIn) if drop_in.starts_at > now - SEEN_FOR]
    yield from lately
    yield from tx.of(Appointment, person.id)
    yield from tx.of(Role, person.id)
    yield from tx.of(Attendance, person.id)
    for host in sorted({drop_in.host for drop_in in lately}):
        yield from filter(None, [tx.get(Person, host)])
    mine = {drop_in.id for drop_in in lately if drop_in.host == person.id}
    if mine:
        yield from (one for one in tx.every(Attendance) if one.drop_in in mine)


def may_host(situation: Situation) -> bool:
    """A champion, an AI trainer, or somebody who leads the programme."""
    return by_right(situation) or situation.bears("trainer") is not None


def by_right(situation: Situation) -> bool:
    """Without the role of an AI trainer."""
    return situation.lead or is_champion(situation.person, situation.of(Appointment))


def audited(situation: Situation) -> tuple[Audit, ...]:
    """What somebody may do by their role alone leaves a line."""
    if by_right(situation):
        return ()
    return (situation.act(ANNOUNCED),)


def to_come(situation: Situation) -> list[DropIn]:
    """Those that are still to come, soonest first."""
    planned = [
        one
        for one in situation.of(DropIn)
        if one.cancelled_at is None and ends(one) > situation.now
    ]
    return sorted(planned, key=lambda one: (one.starts_at, one.id))


def ends(drop_in: DropIn) -> datetime:
    return drop_in.starts_at + timedelta(minutes=drop_in.minutes)


def starts_at(day: str, clock: str, said_on: date, zone: ZoneInfo) -> datetime | None:
    """The moment of a day's word and a wall-clock time, "15:00" in `zone` or "15:00
    Europe/London"; None when there is no such day.
    """
    found = date_of(day, said_on)
    wall, there = _wall(clock, zone)
    return workdays.at(found, time.fromisoformat(wall), there).astimezone(zone) if found else None


def _wall(clock: str, zone: ZoneInfo) -> tuple[str, ZoneInfo]:
    wall, _, named = clock.partition(" ")
    return wall, ZoneInfo(named) if named else zone


def trouble(day: str, clock: str, minutes: int, situation: Situation) -> Trouble:
    """Why there can be no drop-in then; empty when there can."""
    zone = situation.zone
    begins = starts_at(day, clock, situation.day, zone)
    if begins is None:
        return "nonsense"
    wall, there = _wall(clock, zone)
    if f"{begins.astimezone(there):%H:%M}" != wall:
        return "gap"  # the hour that spring takes away
    if begins <= situation.now:
        return "past"
    if begins > situation.now + FARTHEST:
        return "far"
    return _off_hours(begins, (begins + timedelta(minutes=minutes)).astimezone(zone), situation)


def _off_hours(begins: datetime, until: datetime, situation: Situation) -> Trouble:
    """Both in the host's own time."""
    person, company = situation.person, situation.company
    opens, closes = workdays.hours_on(begins.date(), person, company)
    if begins.time() < opens or until.time() > closes or until.date() != begins.date():
        return "night"
    if person.away(begins.date()):
        return "away"
    return "" if workdays.is_workday(begins.date(), person, company) else "holiday"


def day_off(day: str, situation: Situation) -> str:
    """What people call the day off that this is; "closed" for one of the company's, "weekend"."""
    found = date_of(day, situation.day)
    if found is None:
        return ""
    country, region = workdays.lives_in(situation.person, situation.company)
    name = days_off.named(found, country, region, situation.person.language)
    if not name and situation.company.days.is_closed(found, country):
        return "closed"
    return name or "weekend"


def attendance(drop_in: DropIn, person: str, coming: bool, now: datetime) -> Attendance:
    return Attendance(derived("attendance", drop_in.id, person), person, drop_in.id, coming, now)


def comes(drop_in: DropIn, answers: Iterable[Attendance]) -> set[str]:
    """The people who said that they come."""
    return {one.person for one in answers if one.drop_in == drop_in.id and one.coming}


def reminder(
    drop_in: DropIn, person: Person, company: Company, now: datetime
) -> tuple[Opening, ...]:
    """On the day, an hour before or at the beginning of the person's own day; none when that is
    over.
    """
    there = drop_in.starts_at.astimezone(ZoneInfo(person.timezone))
    opens, _ = workdays.hours(person, company)
    due = max(there - REMINDED, workdays.at(there.date(), opens, ZoneInfo(person.timezone)))
    if not now < due < there:
        return ()
    key = f"drop_in:{drop_in.id}-{drop_in.sequence}-day-{person.id}"
    return (
        Opening(
            key,
            person.id,
            "dropins.remind",
            due,
            {"drop_in": drop_in.id, "sequence": drop_in.sequence},
        ),
    )
