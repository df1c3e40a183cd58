"""The monthly update, as its presenter, its guests' hosts and everybody else meet it."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from coaching.calendar import moments
from coaching.facts.community import Presenter, Update
from coaching.features.updates.rules import (
    at_once,
    holder,
    may_add,
    next_update,
    presenter_id,
    reminders,
    topic_by,
)
from coaching.messages import JSON, Choice, Text, Words
from coaching.readers.slots.answers import one_of, words
from coaching.readers.slots.named import topic as topic_reader
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, confirm_doing, keep, say

LATER = Choice("later", Text("topic.later"))


async def asked(situation: Situation) -> Outcome:
    """A turn is offered to one of the team: yes, a colleague, or another team."""
    update, mine = _meant(situation), _mine(situation)
    if update is None or mine is None or not _free(situation, update):
        return say("turn-gone") if situation.begun else Outcome()
    partners = _partners(situation)
    options = ("accept", "pass", "swap") if partners else ("accept", "pass")
    refused = situation.word("refused")
    turn = await ask(
        "turn", one_of("turn", options), team=mine.team, refused=refused, **_when(situation, update)
    )
    if turn == "accept":
        return _accepted(situation, update, mine)
    if turn == "pass":
        return _passed(situation, update, mine)
    others = tuple(Choice(team, Words(team)) for team in partners)
    other = await ask("with", one_of("with", partners), choices=others)
    swapping = replace(mine, state="swapping", swap_with=other, answered_at=situation.now)
    return keep(swapping).plan(at_once(situation)).say("asking-to-swap", team=other)


def _passed(situation: Situation, update: Update, mine: Presenter) -> Outcome:
    """The next one is asked, as long as there is time."""
    today = situation.now.astimezone(ZoneInfo(situation.company.timezone)).date()
    late = today >= topic_by(update, situation.company)
    outcome = keep(replace(mine, state="passed", answered_at=situation.now)).plan(
        at_once(situation)
    )
    return outcome.say("passed-late" if late else "passed-on")


async def swap(situation: Situation) -> Outcome:
    """Another team would like to change places: theirs now, one's own later."""
    update, mine = _meant(situation), _mine(situation)
    if update is None or mine is None or not _free(situation, update):
        return say("turn-gone") if situation.begun else Outcome()
    by = situation.word("by") or update.team
    takes = await ask(
        "take", one_of("take", ("yes", "no")), by=by, team=mine.team, **_when(situation, update)
    )
    if takes == "no":
        return (
            keep(replace(mine, state="passed", answered_at=situation.now))
            .plan(at_once(situation))
            .say("no-swap")
        )
    swapped = replace(update, team=mine.team, swapped=(*update.swapped, update.team, mine.team))
    outcome = _accepted(situation, swapped, mine).keep(swapped)
    return outcome.keep(*(replace(one, state="passed") for one in _swapping(situation, update)))


def _accepted(situation: Situation, update: Update, mine: Presenter) -> Outcome:
    yes = replace(mine, state="accepted", answered_at=situation.now)
    planned = reminders(update, situation.person, situation.company, situation.now)
    outcome = (
        keep(yes).plan(*planned, at_once(situation)).say("accepted", **_when(situation, update))
    )
    return outcome.go_on("updates.topic", month=update.id)


async def volunteer(situation: Situation) -> Outcome:
    """Somebody of the team whose turn it is comes forward, whoever was asked."""
    update, person = next_update(situation), situation.person
    if update is None or not _may_volunteer(situation, update):
        return say("turn-gone")
    mine = next(
        (one for one in situation.of(Presenter) if one.month == update.id and _own(situation, one)),
        None,
    )
    fresh = Presenter(
        presenter_id(update.id, person.id),
        person.id,
        update.id,
        update.team,
        "asked",
        situation.now,
    )
    return _accepted(situation, update, mine or fresh)


def _may_volunteer(situation: Situation, update: Update) -> bool:
    team = situation.person.department.casefold()
    return bool(team) and team == update.team.casefold() and _free(situation, update)


async def topic(situation: Situation) -> Outcome:
    """What the presenter will talk about; a digest steps in when nobody knows."""
    update = _meant(situation) or next_update(situation)
    if update is None or not _is_mine(situation, update):
        return say("not-yours")
    told = await ask("topic", topic_reader, choices=(LATER,))
    if told == "later":
        return say("topic-later", **_when(situation, update))
    if not await confirm("topic-right", topic=told, **_when(situation, update)):
        return say("dropped")
    return keep(replace(update, topic=told)).plan(at_once(situation)).say("topic-kept", topic=told)


async def remind(situation: Situation) -> Outcome:
    """Two weeks, one week and one day before, to the presenter alone."""
    update = _meant(situation)
    if update is None or not _is_mine(situation, update) or update.starts_at <= situation.now:
        return Outcome()
    days = situation.number("days")
    outcome = say("remind", days=days, topic=update.topic, **_when(situation, update))
    if not update.topic:
        outcome = outcome.offer(opens("updates.topic", "tell-topic", style="primary"))
    return outcome.offer(opens("updates.cannot", "i-cannot"))


async def cannot(situation: Situation) -> Outcome:
    """The presenter cannot after all: the next one is asked."""
    update = next_update(situation)
    mine = holder(update.id, situation.of(Presenter)) if update else None
    if update is None or mine is None or not _own(situation, mine):
        return say("not-yours")
    if await ask("sure", one_of("cannot", ("hand", "keep"))) == "keep":
        return say("stays-yours")
    return _passed(situation, update, mine)


async def guest(situation: Situation) -> Outcome:
    """A guest or a webinar beside the team's own topic."""
    if not may_add(situation):
        return say("only-leads-and-champions", contact=situation.company.contact)
    update = next_update(situation)
    if update is None:
        return say("none-planned")
    line = await ask("guest", words)
    if not await confirm_doing("guest-right", guest=line, **_when(situation, update)):
        return say("dropped")
    guests = tuple(dict.fromkeys((*update.guests, line)))
    return keep(replace(update, guests=guests)).plan(at_once(situation)).say("guest-kept")


async def upcoming(situation: Situation) -> Outcome:
    return home(situation)


async def alarm(situation: Situation) -> Outcome:
    """To a lead: what keeps the rotation from going round, and what to do."""
    named = situation.names("teams")
    first, last = (named[0], named[-1]) if named else ("", "")
    return say("alarm", what=situation.word("what"), teams=named, first=first, last=last)


def home(situation: Situation) -> Outcome:
    """The next update, on the home page and when somebody asks."""
    update = next_update(situation)
    if update is None:
        return say("none-planned")
    holding = holder(update.id, situation.of(Presenter))
    person = situation.somebody(holding.person) if holding else None
    mine = "yes" if holding and _own(situation, holding) else "no"
    presenter = person.name if person else ""
    shown: dict[str, JSON] = {
        "team": update.team,
        "presenter": presenter,
        "topic": update.topic,
        "mine": mine,
    }
    outcome = say("upcoming", **shown, **_when(situation, update))
    if update.guests:
        outcome = outcome.say("guests", guests=list(update.guests))
    if _may_volunteer(situation, update):
        outcome = outcome.offer(opens("updates.volunteer", "i-do-it", style="primary"))
    if mine == "yes" and not update.topic:
        outcome = outcome.offer(opens("updates.topic", "tell-topic"))
    return outcome


def _meant(situation: Situation) -> Update | None:
    month = situation.word("month")
    return next((one for one in situation.of(Update) if one.id == month), None)


def _own(situation: Situation, one: Presenter) -> bool:
    return one.person == situation.person.id


def _mine(situation: Situation) -> Presenter | None:
    month = situation.word("month")
    return next(
        (one for one in situation.of(Presenter) if one.month == month and _own(situation, one)),
        None,
    )


def _is_mine(situation: Situation, update: Update) -> bool:
    holding = holder(update.id, situation.of(Presenter))
    return holding is not None and _own(situation, holding)


def _free(situation: Situation, update: Update) -> bool:
    """Nobody has taken it, and it is still to come."""
    return holder(update.id, situation.of(Presenter)) is None and update.starts_at > situation.now


def _swapping(situation: Situation, update: Update) -> list[Presenter]:
    return [
        one for one in situation.of(Presenter) if one.month == update.id and one.state == "swapping"
    ]


def _partners(situation: Situation) -> tuple[str, ...]:
    return situation.names("partners")


def _when(situation: Situation, update: Update) -> dict[str, Any]:
    at = moments.own(update.starts_at, situation.zone)
    return {"at": at, "minutes": update.minutes, "where": update.where}
