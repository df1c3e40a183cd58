"""Drop-ins: an hour without an agenda, announced by a champion in one sentence."""

from dataclasses import replace

from coaching.calendar import moments
from coaching.facts.community import Attendance, DropIn
from coaching.features.dropins.attending import shown_to
from coaching.features.dropins.posting import (
    channel_of,
    looks,
    next_week,
    post,
    spreading,
    told_after,
)
from coaching.features.dropins.rules import (
    audited,
    comes,
    day_off,
    may_host,
    starts_at,
    to_come,
    trouble,
)
from coaching.messages import Choice, Text
from coaching.readers.slots import meetings
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

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
    if not await confirm_doing(
        "right", **shown, **looks(id, situation), channel=channel, late=late
    ):
        return say("dropped")
    fresh = DropIn(id, situation.person.id, at, situation.person.timezone, minutes, place)
    if repeats == "weekly":
        fresh = replace(fresh, series=id, regular_at=at)
    known = next((one for one in situation.of(DropIn) if one.id == id), None)
    if known is None:
        posted = _posted(situation, fresh).keep(*audited(situation))
        return posted.say("announced", channel=channel).of(id)
    moved = _posted(situation, replace(fresh, sequence=known.sequence + 1))
    return moved.say("moved", channel=channel).of(id)


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
        return say("unmoved").of(drop_in.id)
    channel = channel_of(situation)
    return _posted(situation, moved, changed).say("moved", channel=channel).of(drop_in.id)


async def cancel(situation: Situation) -> Outcome:
    drop_in = await _chosen(situation)
    if drop_in is None:
        return say("nothing-to-change")
    off = replace(drop_in, cancelled_at=situation.now, sequence=drop_in.sequence + 1)
    if drop_in.series and await ask("extent", one_of("extent", ("once", "all"))) == "all":
        off = replace(off, series="", regular_at=None)
    at = moments.own(drop_in.starts_at, situation.zone)
    if not await confirm_doing("cancel-right", at=at, place=drop_in.place):
        return say("stays").of(drop_in.id)
    return _posted(situation, off).say("cancelled", channel=channel_of(situation))


async def _chosen(situation: Situation) -> DropIn | None:
    """The one that was just talked about, or one of one's own that is still to come; a lead may
    change anybody's.
    """
    mine = [one for one in to_come(situation) if _mine(situation, one)]
    if meant := next((one for one in mine if one.id == situation.word("word")), None):
        return meant
    if len(mine) < 2:
        return mine[0] if mine else None
    labels = tuple(Choice(one.id, Text("which-one", shown_to(situation, one))) for one in mine)
    picked = await ask("which", one_of("which", tuple(one.id for one in mine)), choices=labels)
    return next(one for one in mine if one.id == picked)


def _mine(situation: Situation, drop_in: DropIn) -> bool:
    return situation.lead or drop_in.host == situation.person.id


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
            "line", **shown_to(situation, drop_in), coming=coming, mine=mine, count=len(going)
        )
        if mine == "no" and coming == "no" and not outcome.choices:
            outcome = outcome.offer(opens("dropins.coming", "i-come", drop_in.id, style="primary"))
    if may_host(situation):
        outcome = outcome.offer(opens("dropins.announce", "announce-one"))
    return outcome
