"""Who comes to a drop-in: saying so, taking it back, being reminded, and asking who does."""

from coaching.calendar import moments
from coaching.facts.community import Attendance, DropIn
from coaching.features.dropins.rules import attendance, comes, ends, reminder, to_come
from coaching.messages import Choice, Text
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, keep, say


async def coming(situation: Situation) -> Outcome:
    """ "I'm coming": tapped on the post by anybody, or said."""
    drop_in = _named(situation, to_come(situation))
    if drop_in is None:
        return say("none-planned")
    if drop_in.cancelled_at or ends(drop_in) <= situation.now:
        return say("is-over", cancelled="yes" if drop_in.cancelled_at else "no")
    shown = shown_to(situation, drop_in)
    if situation.person.standing != "active":
        return say("coming-unkept", **shown)
    answer = attendance(drop_in, situation.person.id, True, situation.now)
    reminded = reminder(drop_in, situation.person, situation.company, situation.now)
    outcome = keep(answer).plan(*reminded)
    outcome = outcome.say("noted", **shown, reminded="yes" if reminded else "no")
    with_calendar = _with_calendar(situation, outcome, drop_in)
    return with_calendar.offer(_not_coming(drop_in)).of(drop_in.id)


async def who(situation: Situation) -> Outcome:
    """How many come; who they are is theirs to tell."""
    drop_in = _named(situation, to_come(situation))
    if drop_in is None:
        return say("none-planned")
    going = comes(drop_in, situation.of(Attendance))
    return say("who", **shown_to(situation, drop_in), count=len(going)).of(drop_in.id)


async def absent(situation: Situation) -> Outcome:
    said_of = situation.word("word")
    if any(one.id == said_of and one.host == situation.person.id for one in to_come(situation)):
        return Outcome().go_on("dropins.cancel", word=said_of)  # without its host there is none
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
    return say("remind", **shown_to(situation, drop_in)).offer(_not_coming(drop_in))


async def changed(situation: Situation) -> Outcome:
    """To those who come: another time, another place, or not at all."""
    drop_in = _named_by_opening(situation)
    if drop_in is None or ends(drop_in) <= situation.now:
        return Outcome()
    if drop_in.cancelled_at:
        return say("changed-cancelled", **shown_to(situation, drop_in))
    outcome = say("changed-moved", **shown_to(situation, drop_in))
    return _with_calendar(situation, outcome, drop_in).offer(_not_coming(drop_in))


def _named_by_opening(situation: Situation) -> DropIn | None:
    """As it was when it was planned to speak of it, and only if the person still comes."""
    id = situation.word("drop_in")
    found = next((one for one in situation.of(DropIn) if one.id == id), None)
    if found is None or found.sequence != situation.number("sequence"):
        return None
    return found if situation.person.id in comes(found, situation.of(Attendance)) else None


def shown_to(situation: Situation, drop_in: DropIn) -> dict[str, str | int]:
    """What texts say of it, in the reader's own time."""
    host = situation.somebody(drop_in.host)
    if drop_in.host == situation.person.id:
        host = situation.person
    name = host.name if host else ""
    at = moments.own(drop_in.starts_at, situation.zone)
    return {"at": at, "place": drop_in.place, "minutes": drop_in.minutes, "host": name}


def _with_calendar(situation: Situation, outcome: Outcome, drop_in: DropIn) -> Outcome:
    address = situation.calendar(drop_in.id)
    return outcome.note(Text("dropins-calendar", {"address": address})) if address else outcome


def _not_coming(drop_in: DropIn) -> Choice:
    return opens("dropins.absent", "i-do-not-come", drop_in.id)
