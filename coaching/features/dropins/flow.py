"""Drop-ins: an hour without an agenda, announced by a champion in one sentence."""

from dataclasses import replace

from coaching.calendar import moments
from coaching.facts.community import Attendance, DropIn
from coaching.features.dropins.posting import (
    channel_of,
    looks,
    next_week,
    post,
    spreading,
    told_after,
)
from coaching.features.dropins.rules import (
    attendance,
    comes,
    day_off,
    ends,
    may_host,
    reminder,
    starts_at,
    to_come,
    trouble,
)
from coaching.messages import Choice, Text
from coaching.readers.slots import meetings
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, confirm_doing, keep, say

LENGTH = 30  # minutes, when nothing else is said
SHOWN = 3


async def announce(situation: Situation) -> Outcome:
    """ "Drop-in på torsdag kl 15 i fikarummet" is all it takes."""
    if not may_host(situation):
        return say("only-champions", contact=situation.company.contact)
    day = await ask("day", meetings.day)
    clock = await ask("clock", meetings.clock)
    place = await ask("place", meetings.place)
    minutes = await ask("minutes", meetings.length, default=LENGTH)
    repeats = await ask("repeats", meetings.repeats, default="once")

    day, clock = await _mended(situation, day, clock, minutes)
    at = starts_at(day, clock, situation.day, situation.zone)
    assert at is not None  # such a day was refused
    channel = channel_of(situation)
    when = moments.own(at, situation.zone)
    shown = {"at": when, "place": place, "minutes": minutes, "repeats": repeats}
    late = "yes" if channel == "no" and told_after(situation, at) else "no"
    id = situation.id("drop_in")
    if not await confirm("right", **shown, **looks(id, situation), channel=channel, late=late):
        return say("dropped")
    fresh = DropIn(id, situation.person.id, at, situation.person.timezone, minutes, place)
    if repeats == "weekly":
        fresh = replace(fresh, series=id, regular_at=at)
    known = next((one for one in situation.of(DropIn) if one.id == id), None)
    if known is None:
        return _posted(situation, fresh).say("announced", channel=channel)
    return _posted(situation, replace(fresh, sequence=known.sequence + 1)).say(
        "moved", channel=channel
    )


async def _mended(situation: Situation, day: str, clock: str, minutes: int) -> tuple[str, str]:
    """Asks for another time for as long as there can be no drop-in then, and says why."""
    n = 1
    while why := trouble(day, clock, minutes, situation):
        off = day_off(day, situation)
        told = await ask("instead", meetings.instead_of(day, clock), n=n, why=why, off=off)
        other_day, other_clock, refused_day, refused_clock = told.split("|")
        # what was corrected since is not what was refused: the correction holds
        if other_day and day == refused_day:
            day = other_day
        if other_clock and clock == refused_clock:
            clock = other_clock
        n += 1
    return day, clock


def _posted(situation: Situation, drop_in: DropIn, changed: str = "time") -> Outcome:
    outcome = keep(drop_in).plan(
        spreading(drop_in, situation), *next_week(drop_in, situation.company)
    )
    if situation.community is None:
        return outcome
    host = situation.somebody(drop_in.host) or situation.person
    letter = post(drop_in, host.name, situation.community, situation, changed)
    return replace(outcome, letters=(letter,))


async def move(situation: Situation) -> Outcome:
    """Another time or another place, in the same post; those who come are told."""
    drop_in = await _chosen(situation)
    if drop_in is None:
        return say("nothing-to-change")
    day = await ask("day", meetings.day, default="")
    clock = await ask("clock", meetings.clock, default="")
    place = await ask("place", meetings.elsewhere, default="")
    if not (day or clock or place):
        day, _, clock = (await ask("to", meetings.day_or_clock)).partition("|")
    was = drop_in.starts_at.astimezone(situation.zone)
    day, clock = day or f"date:{was.date().isoformat()}", clock or f"{was:%H:%M}"
    day, clock = await _mended(situation, day, clock, drop_in.minutes)
    at = starts_at(day, clock, situation.day, situation.zone)
    assert at is not None  # such a day was refused
    moved = replace(
        drop_in, starts_at=at, place=place or drop_in.place, sequence=drop_in.sequence + 1
    )
    changed = "place" if at == drop_in.starts_at else "time"
    before = moments.own(drop_in.starts_at, situation.zone)
    shown = {"before": before, "at": moments.own(at, situation.zone), "place": moved.place}
    if not await confirm_doing("move-right", **shown, changed=changed):
        return say("unmoved")
    return _posted(situation, moved, changed).say("moved", channel=channel_of(situation))


async def cancel(situation: Situation) -> Outcome:
    drop_in = await _chosen(situation)
    if drop_in is None:
        return say("nothing-to-change")
    off = replace(drop_in, cancelled_at=situation.now, sequence=drop_in.sequence + 1)
    if drop_in.series and await ask("extent", one_of("extent", ("once", "all"))) == "all":
        off = replace(off, series="", regular_at=None)
    if not await confirm(
        "cancel-right", at=moments.own(drop_in.starts_at, situation.zone), place=drop_in.place
    ):
        return say("stays")
    return _posted(situation, off).say("cancelled", channel=channel_of(situation))


async def _chosen(situation: Situation) -> DropIn | None:
    """One of one's own that is still to come; a lead may change anybody's."""
    mine = [one for one in to_come(situation) if situation.lead or one.host == situation.person.id]
    if len(mine) < 2:
        return mine[0] if mine else None
    labels = tuple(Choice(one.id, Text("which-one", _shown(situation, one))) for one in mine)
    picked = await ask("which", one_of("which", tuple(one.id for one in mine)), choices=labels)
    return next(one for one in mine if one.id == picked)


async def coming(situation: Situation) -> Outcome:
    """ "I'm coming": tapped on the post by anybody, or said."""
    drop_in = _named(situation, to_come(situation))
    if drop_in is None:
        return say("none-planned")
    if drop_in.cancelled_at or ends(drop_in) <= situation.now:
        return say("is-over", cancelled="yes" if drop_in.cancelled_at else "no")
    shown = _shown(situation, drop_in)
    if situation.person.standing != "active":
        return say("coming-unkept", **shown)
    answer = attendance(drop_in, situation.person.id, True, situation.now)
    reminded = reminder(drop_in, situation.person, situation.company, situation.now)
    outcome = keep(answer).plan(*reminded)
    outcome = outcome.say("noted", **shown, reminded="yes" if reminded else "no")
    return _with_calendar(situation, outcome, drop_in).offer(_not_coming(drop_in))


async def absent(situation: Situation) -> Outcome:
    going = [
        one
        for one in to_come(situation)
        if situation.person.id in comes(one, situation.of(Attendance))
    ]
    drop_in = _named(situation, going)
    if drop_in is None:
        return say("not-on-a-list")
    return keep(attendance(drop_in, situation.person.id, False, situation.now)).say("absent-noted")


def _named(situation: Situation, otherwise: list[DropIn]) -> DropIn | None:
    """The drop-in of the button, else the next one."""
    word = situation.word("word")
    if word:
        return next((one for one in situation.of(DropIn) if one.id == word), None)
    return otherwise[0] if otherwise else None


async def remind(situation: Situation) -> Outcome:
    """On the day, for those who come. Nothing when it was moved, cancelled or is not theirs any
    more.
    """
    drop_in = _named_by_opening(situation)
    if drop_in is None or drop_in.cancelled_at or drop_in.starts_at <= situation.now:
        return Outcome()
    return say("remind", **_shown(situation, drop_in)).offer(_not_coming(drop_in))


async def changed(situation: Situation) -> Outcome:
    """To those who come: another time, another place, or not at all."""
    drop_in = _named_by_opening(situation)
    if drop_in is None or ends(drop_in) <= situation.now:
        return Outcome()
    if drop_in.cancelled_at:
        return say("changed-cancelled", **_shown(situation, drop_in))
    outcome = say("changed-moved", **_shown(situation, drop_in))
    return _with_calendar(situation, outcome, drop_in).offer(_not_coming(drop_in))


def _named_by_opening(situation: Situation) -> DropIn | None:
    """As it was when it was planned to speak of it, and only if the person still comes."""
    id = situation.word("drop_in")
    found = next((one for one in situation.of(DropIn) if one.id == id), None)
    if found is None or found.sequence != situation.number("sequence"):
        return None
    return found if situation.person.id in comes(found, situation.of(Attendance)) else None


async def upcoming(situation: Situation) -> Outcome:
    return _listed(situation, SHOWN)


def home(situation: Situation) -> Outcome:
    """The next one, on the home page."""
    return _listed(situation, 1)


def _listed(situation: Situation, most: int) -> Outcome:
    outcome = say("upcoming", count=len(to_come(situation)))
    for drop_in in to_come(situation)[:most]:
        going = comes(drop_in, situation.of(Attendance))
        mine = "yes" if drop_in.host == situation.person.id else "no"
        coming = "yes" if situation.person.id in going else "no"
        outcome = outcome.say(
            "line", **_shown(situation, drop_in), coming=coming, mine=mine, count=len(going)
        )
        if mine == "no" and coming == "no" and not outcome.choices:
            outcome = outcome.offer(opens("dropins.coming", "i-come", drop_in.id, style="primary"))
    if may_host(situation):
        outcome = outcome.offer(opens("dropins.announce", "announce-one"))
    return outcome


def _shown(situation: Situation, drop_in: DropIn) -> dict[str, str | int]:
    """What texts say of it, in the reader's own time."""
    mine = drop_in.host == situation.person.id
    host = situation.person if mine else situation.somebody(drop_in.host)
    name = host.name if host else ""
    at = moments.own(drop_in.starts_at, situation.zone)
    return {"at": at, "place": drop_in.place, "minutes": drop_in.minutes, "host": name}


def _with_calendar(situation: Situation, outcome: Outcome, drop_in: DropIn) -> Outcome:
    address = situation.calendar(drop_in.id)
    return outcome.note(Text("dropins-calendar", {"address": address})) if address else outcome


def _not_coming(drop_in: DropIn) -> Choice:
    return opens("dropins.absent", "i-do-not-come", drop_in.id)
