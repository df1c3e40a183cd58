"""What a line of `dump` tells of a fact: ids, numbers, days and stable words; nothing that anybody
wrote.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time
from functools import cache
from typing import Any, Literal, get_args, get_origin

from coaching.facts import advice, checkins, community, pairs, savings, use_cases
from coaching.facts.audit import Audit, Erasure
from coaching.facts.growing.growth import Level, Role, Sabbatical
from coaching.facts.growing.learning import LessonDone, PathAssigned
from coaching.facts.growing.record import OutsideCourse, RecordHead, RecordLink, RecordRow
from coaching.facts.kinds import Fact, parties
from coaching.facts.meeting.announcing import Announcement, Notice
from coaching.facts.meeting.coffee import Coffee, CoffeeGuest
from coaching.facts.meeting.hand_over import Inheritance
from coaching.facts.people import Contact, Person, SelfRating
from coaching.facts.pilots import Pilot, Seat
from coaching.facts.publications import Publication
from coaching.facts.settings import Setting
from storage.database.rows import plain, scalar

IDS = frozenset({"id", "person", "conversation"})
# told of every fact that has them; words are told where they are known to be stable
NUMBERS = frozenset({bool, int, float, date, datetime, time})


@dataclass(frozen=True)
class Told:
    """`words`: the fields of a kind that hold stable words, ids or a department's name. `named`:
    the fields that are called otherwise; a moment that becomes a day tells its day alone.
    """

    words: frozenset[str] = frozenset()
    named: Mapping[str, str] = field(default_factory=dict)


def _told(words: str = "", **named: str) -> Told:
    return Told(frozenset(words.split()), named)


WORDS: Mapping[type, Told] = {
    Person: _told(
        "email department timezone experience buddy_wish country region platform put_off"
        " declines paths",
        agreed_at="agreed_on",
    ),
    Contact: _told("closed"),
    SelfRating: _told("dimension"),
    savings.BaselineTask: _told("use_case", rhythm="per"),
    savings.TimeSaving: _told("week use_case", rhythm="per"),
    Pilot: _told("use_case"),
    Seat: _told("pilot"),
    use_cases.UseCase: _told("title area", told_at="day"),
    use_cases.Voice: _told("use_case", told_at="day"),
    savings.Trial: _told(told_at="day"),
    advice.Verdict: _told("topic"),
    advice.Unanswered: _told("month"),
    advice.Exchange: _told("topic"),
    advice.Habit: _told("about", told_at="day"),
    advice.ModelUse: _told("period"),
    pairs.Pairing: _told("why because", active_at="active_on", ended_at="ended_on"),
    pairs.Tie: _told("pairing"),
    pairs.LookBack: _told("pairing worth"),
    pairs.Proposal: _told("pairings"),
    checkins.CheckIn: _told("week pairing", answered_at="answered_on"),
    checkins.Remark: _told("week"),
    checkins.BuddyCard: _told("pairing week went", answered_at="answered_on"),
    LessonDone: _told("lesson path"),
    PathAssigned: _told("department path"),
    OutsideCourse: _told(told_at="told_on"),
    RecordRow: _told("topic evidence people"),
    RecordLink: _told("row sealed hash"),
    RecordHead: _told("hash"),
    Level: _told("by"),
    Sabbatical: _told("week by became"),
    Role: _told("area"),
    Inheritance: _told("hand_over item"),
    Announcement: _told("audience", told_at="told_on"),
    Notice: _told("announcement"),
    CoffeeGuest: _told("skipped"),
    Coffee: _told("round groups alone"),
    community.DropIn: _told("timezone series", starts_at="at"),
    community.Attendance: _told("drop_in", drop_in="what"),
    community.Update: _told("team swapped", starts_at="at"),
    community.Presenter: _told("month team swap_with"),
    community.Contribution: _told(told_at="day", withdrawn_at="withdrawn_on"),
    Publication: _told("period cut figures"),
    Audit: _told("action object"),
    Erasure: _told("kind"),
    Setting: _told("key value over"),
}
NOTHING = Told()


def told(fact: Fact) -> dict[str, Any]:
    """As JSON."""
    return {name: _value(getattr(fact, own), name) for own, name in _shape(type(fact))}


@cache
def _shape(kind: type[Fact]) -> tuple[tuple[str, str], ...]:
    """The fields that are told, and what they are called."""
    named = WORDS.get(kind, NOTHING).named
    return tuple((own, named.get(own, own)) for own in _fields(kind))


def _fields(kind: type[Fact]) -> Iterator[str]:
    always = IDS | set(parties(kind))
    words = WORDS.get(kind, NOTHING).words
    for known in fields(kind):
        if known.name in always | words or _counts(known.type):
            yield known.name


def _counts(hint: Any) -> bool:
    """Whether the type alone says that nobody's words are in it."""
    if get_origin(hint) is tuple:
        return _counts(get_args(hint)[0])
    return get_origin(hint) is Literal or scalar(hint) in NUMBERS


def _value(value: Any, name: str) -> Any:
    becomes_day = isinstance(value, datetime) and (name == "day" or name.endswith("_on"))
    return plain(value.date() if becomes_day else value)
