"""The line of a check-in: what was tried, where somebody is stuck, who may see it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from coaching.facts.checkins import Remark
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.features.checkins import rules
from coaching.features.checkins.champions import wanted
from coaching.features.checkins.thanks import and_thanked
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.lines import SKIP, Line, read_line
from coaching.readers.utterance import Utterance
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm, keep, say

NOTHING: Mapping[str, Any] = {"minutes": "", "task": ""}


def beyond(situation: Situation, added: str, minutes: int) -> Line:
    """What was said along with the time saved, besides that."""
    if added in ("", SKIP):
        return Line()
    return read_line(added, lambda clause: minutes != 0 and _tells_time(situation, clause))


def _tells_time(situation: Situation, clause: str) -> bool:
    return Utterance(clause, situation.person.language).reading.kind == "report"


async def line_added(
    situation: Situation,
    buddy: str,
    minutes: int | None,
    words: str,
    parts: Line,
    also: Callable[[], Iterable[Fact]] = tuple,
    shown: Mapping[str, Any] = NOTHING,
) -> Outcome:
    """`also`: what was said in the same breath, shown and confirmed in one with the line."""
    open_words = parts.stuck or parts.question
    shared = "no"
    if open_words and buddy and not rules.by_manager(situation):
        shared = await ask("share", one_of("share", ("yes", "no")), buddy=buddy, words=open_words)
    champion = "no"
    if parts.stuck and situation.about.get("stuck") and situation.company.has("champions"):
        champion = await ask("champion", one_of("champion", ("yes", "no")), words=parts.stuck)
    told = {"tried": parts.tried, "stuck": parts.stuck, "question": parts.question, **shown}
    if not await confirm("line-right", **told, shared=shared, buddy=buddy, champion=champion):
        return say("dropped")
    remark = remarked(situation, words, parts, shared == "yes")
    outcome = keep(remark, *also())
    if champion == "yes":
        outcome = outcome.plan(wanted(remark.id, situation.now))
    return and_thanked(outcome, situation, minutes)


def remarked(situation: Situation, words: str, parts: Line, shared: bool) -> Remark:
    person, week = situation.person.id, situation.word("week")
    id, talk = derived("remark", person, week), situation.conversation
    return Remark(
        id,
        person,
        talk,
        week,
        words,
        situation.now,
        parts.tried,
        parts.stuck,
        parts.question,
        shared,
    )
