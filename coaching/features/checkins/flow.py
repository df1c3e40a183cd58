"""The weekly check-in: two taps and a line, if somebody wants to add one. Each tap is kept
at once.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from coaching.calendar import digest, weeks
from coaching.facts.checkins import CheckIn, CheckInTime
from coaching.facts.community import News
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.savings import TimeSaving
from coaching.features.checkins import rules
from coaching.features.checkins.added import beyond, line_added
from coaching.features.checkins.going_on import heard_of, no_more, wanted_on
from coaching.features.checkins.thanks import thanked
from coaching.messages import Choice, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.check_in import (
    AWAY,
    OFFERED,
    OTHER,
    met,
    met_or_away,
    minutes_of,
    saved,
    spent,
    task_along,
)
from coaching.readers.slots.lines import SKIP, line, read_line
from coaching.readers.slots.lines import told as told_along
from coaching.readers.slots.savings import duration
from coaching.script.situation import Situation, word_in
from coaching.script.words import Outcome, ask, confirm, keep, say, settle, tell

TIMES = (
    Choice("0", Text("time.none")),
    *duration.choices("time"),
    Choice(OTHER, Text("time.other")),
)
REMEMBERED = timedelta(days=28)  # a check-in is answered and corrected that long
TOO_LATE = timedelta(days=7)  # for a reminder: the service slept
SKIPPED = (Choice(SKIP, Text("line.skip")),)
NOTHING_TRIED = (Choice(SKIP, Text("tried.skip")),)
MET = met.choices("met")


async def week(situation: Situation) -> Outcome:
    """The diary's entry: freezes what the check-in is about, and asks it. A week that is over is
    let go.
    """
    week, person = situation.word("week"), situation.person
    asked_before = rules.in_week(situation.of(CheckIn), person.id, week)
    stopped = rules.wish(situation.of(CheckInTime), person.id).stopped
    if weeks.now_of(situation.now, person.timezone) != week or asked_before or stopped:
        return Outcome()
    topic = rules.topic(situation, week)
    id, pairing = derived("check_in", person.id, week), word_in(topic, "pairing")
    asked = CheckIn(id, person.id, week, situation.now, pairing)
    return keep(asked).plan(rules.reminder(situation, week)).go_on("checkins.check_in", **topic)


async def check_in(situation: Situation) -> Outcome:
    if rules.passed_over(situation):
        return Outcome()
    buddy = rules.first_name(situation.somebody(situation.word("buddy")))
    if wanted_on(situation):
        wish = await ask("going-on", one_of("going_on", ("on", "fewer", "stop")))
        if wish == "stop":
            return no_more(situation)
        await settle(partial(heard_of, situation, wish))
    if words := rules.quoted(situation):
        await tell("quote", words=words, silent=situation.number("silent") or 0)
    elif (saved_then := situation.number("saved")) and rules.asks_time(situation):
        await tell("last-time", minutes=saved_then)
    together = ""
    variant = situation.number("variant") or 0
    if situation.about.get("pairing"):
        together = await ask(
            "met", met_or_away, choices=MET, card="week", buddy=buddy, variant=variant
        )
    if _says_away(together):
        return skipped(situation)
    if not rules.asks_time(situation):
        return await _tried(situation, buddy, together)
    return await _time_saved(situation, buddy, together)


async def _tried(situation: Situation, buddy: str, together: str) -> Outcome:
    """Where time savings are switched off nobody is asked for any."""
    await settle(partial(answered, situation, together))
    words = await ask("tried", line, choices=NOTHING_TRIED, card="week", buddy=buddy)
    await settle(partial(answered, situation, together, done=True))
    if _not_met_again(situation, together):
        return _propose(situation, thanked(situation))
    if words == SKIP:
        return thanked(situation)
    return await line_added(situation, buddy, None, words, read_line(words))


def _says_away(together: object) -> bool:
    """No, as long as the answer is only looked ahead to: the card shows what follows."""
    return isinstance(together, str) and together == AWAY


async def _time_saved(situation: Situation, buddy: str, together: str) -> Outcome:
    await settle(partial(answered, situation, together))
    added = await ask("added", told_along, default="", card="week")
    name = await ask("task", task_along, default="")
    variant = situation.number("variant") or 0
    taken = await ask("time", saved, choices=TIMES, card="week", buddy=buddy, variant=variant)
    if taken == AWAY:
        return skipped(situation)
    told = await ask("other", spent) if taken == OTHER else taken
    minutes = minutes_of(told)
    missed = _not_met_again(situation, together)
    parts = beyond(situation, added, minutes)
    time_saved = partial(answered, situation, together, minutes, name)
    unsure = name or told not in OFFERED
    if unsure and parts.said and not missed:
        shown = {"minutes": minutes, "task": name}
        return await line_added(situation, buddy, minutes, added, parts, time_saved, shown)
    if unsure and not await confirm("right", minutes=minutes, task=name):
        return say("dropped")
    await settle(time_saved)

    if missed:
        return _propose(situation, thanked(situation, minutes))
    words = added if parts.said or added == SKIP else ""
    words = words or await ask("line", line, choices=SKIPPED, met=together, minutes=minutes)
    if words == SKIP:
        return thanked(situation, minutes)
    parts = parts if parts.said else read_line(words)
    return await line_added(situation, buddy, minutes, words, parts)


def _not_met_again(situation: Situation, together: str) -> bool:
    return together == "no" and bool(situation.about.get("missed"))


def _propose(situation: Situation, outcome: Outcome) -> Outcome:
    """Times at which the two could meet."""
    week = situation.word("week")
    about = {"pairing": situation.about["pairing"], "buddy": situation.about["buddy"], "week": week}
    return outcome.go_on("checkins.meet", once=week, **about)


async def remind(situation: Situation) -> Outcome:
    """Once, to whoever has not answered; nothing when the digest says it, or a week later."""
    asked = rules.in_week(situation.of(CheckIn), situation.person.id, situation.word("week"))
    if asked is None or asked.answered_at or asked.reminded_at or spared(situation, asked):
        return Outcome()
    if situation.now - asked.asked_at > TOO_LATE:
        return Outcome()
    quiet = rules.silent(situation.of(CheckIn), asked.person, asked.week)
    if quiet >= rules.PATIENCE:
        return Outcome()  # it was asked whether to go on
    reminded = keep(replace(asked, reminded_at=situation.now))
    return reminded.say("reminder", variant=quiet % rules.VARIANTS).go_on(
        "checkins.check_in", once=asked.week, week=asked.week
    )


async def now(situation: Situation) -> Outcome:
    """The button under "not answered yet": goes on where this week's check-in stopped."""
    week = situation.word("word")
    asked = rules.in_week(situation.of(CheckIn), situation.person.id, week)
    if asked is None or situation.now - asked.asked_at > REMEMBERED:
        return say("nothing-open")
    again = Outcome().go_on("checkins.check_in", once=week, week=week)
    return again.keep(replace(asked, skipped_at=None)) if asked.skipped_at else again


def skipped(situation: Situation) -> Outcome:
    """Somebody was away, or has nothing to tell: the week is unknown, and not asked about again."""
    asked = rules.in_week(situation.of(CheckIn), situation.person.id, situation.word("week"))
    outcome = say("skipped").privately()
    return outcome.keep(replace(asked, skipped_at=situation.now)) if asked else outcome


def spared(situation: Situation, asked: CheckIn) -> bool:
    """Whether the digest has said it, or will this week, or the person has put the check-in off by
    themselves, or is away.
    """
    news, me = situation.of(News), situation.person
    if asked.skipped_at or rules.away_then(me, asked):
        return True
    if me.quiet_until is not None and me.quiet_until > asked.asked_at:
        return True
    mine = [one for one in news if one.person == me.id]
    if any(one.told_at and one.told_at > asked.asked_at for one in mine):
        return True
    return _in_a_digest(situation, asked) and bool(digest.waiting(news, me.id, situation.now))


def _in_a_digest(situation: Situation, asked: CheckIn) -> bool:
    """Whether a digest is planned that belongs to the week of this check-in."""
    ends = situation.now + timedelta(days=7)
    digests = [one for one in situation.diary if one.kind == "digest" and one.due < ends]
    return any(one.about.get("week") == asked.week for one in digests)


def answered(
    situation: Situation,
    together: str = "",
    minutes: int | None = None,
    name: str = "",
    done: bool = False,
) -> Iterable[Fact]:
    """The check-in as it is answered so far, and the time saved in its week."""
    person, week = situation.person.id, situation.word("week")
    asked = rules.in_week(situation.of(CheckIn), person, week)
    if asked is None or not (together or minutes is not None or done):
        return
    met_each_other = together == "yes" if together else None
    first = asked.answered_at or situation.now
    yield replace(asked, met=met_each_other, minutes=minutes, answered_at=first)
    if minutes is not None:
        yield _saving(situation, week, minutes, name)


def _saving(situation: Situation, week: str, minutes: int, name: str) -> TimeSaving:
    """Of the whole week. What was told of it otherwise is kept when it is corrected."""
    person, talk, id = situation.person.id, situation.conversation, situation.id("saving")
    before = next((saving for saving in situation.savings if saving.id == id), None)
    day = rules.day_in(week, situation.day)
    saving = before or TimeSaving(
        id, person, talk, "", minutes, "once", "", day, situation.now, week
    )
    return replace(saving, minutes=minutes, task=name or saving.task)
