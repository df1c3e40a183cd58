"""What somebody is told of their check-ins, and what goes of them as they age."""

from collections.abc import Iterator
from dataclasses import replace

from coaching.facts.checkins import BuddyCard, CheckIn, CheckInTime, Remark
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.messages import JSON
from coaching.ports.facts import Facts
from coaching.script.feature import Erases, Tells
from coaching.script.situation import Situation
from coaching.script.words import Outcome

SHOWN = 10  # weeks, the newest


def read(tx: Facts, person: Person) -> Iterator[Fact]:
    yield from tx.of(CheckIn, person.id)
    yield from tx.of(Remark, person.id)
    yield from tx.of(BuddyCard, person.id)
    yield from tx.of(CheckInTime, person.id)


def said(situation: Situation) -> Outcome:
    """The newest weeks that were asked about, from either side, with what was added in own
    words.
    """
    me = situation.person.id
    remarks = {remark.week: remark.text for remark in situation.of(Remark) if remark.person == me}
    asked: list[CheckIn | BuddyCard] = [*situation.of(CheckIn), *situation.of(BuddyCard)]
    mine = [one for one in asked if one.person == me and one.answered_at]
    answered = [one for one in mine if one.met is not None or _minutes(one) is not None]
    outcome = Outcome()
    for one in sorted(answered, key=lambda one: one.week, reverse=True)[:SHOWN]:
        words = remarks.get(one.week, "")
        outcome = outcome.say("told", **_week(one), words=words)
    more = len(answered) - SHOWN
    if more > 0:
        outcome = outcome.say("told-more", count=more)
    silent = sum(one.person == me and not one.answered_at for one in asked)
    if silent:
        outcome = outcome.say("told-silent", count=silent)
    for wish in situation.of(CheckInTime):
        if wish.person == me and wish.stopped:
            outcome = outcome.say("told-stopped")
        elif wish.person == me:
            at = wish.at.strftime("%H:%M") if wish.at else ""
            outcome = outcome.say("told-time", days=[wish.weekday], at=at, every=wish.every)
    return outcome


def _minutes(one: CheckIn | BuddyCard) -> int | None:
    return one.minutes if isinstance(one, CheckIn) else None


def _week(one: CheckIn | BuddyCard) -> dict[str, JSON]:
    minutes = _minutes(one)
    return {
        "week": int(one.week[6:]),
        "met": {None: "", True: "yes", False: "no"}[one.met],
        "minutes": "" if minutes is None else minutes,
        "side": type(one).__name__,
    }


def emptied(remark: Remark) -> Remark:
    if not remark.text:
        return remark
    return replace(remark, text="", tried="", stuck="", question="", shared=False)


TELLS = Tells(said, read, chapter="weeks")
ERASES = Erases(Remark, lambda remark: remark.told_at, emptied)
