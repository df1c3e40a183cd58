"""Whoever keeps the prompts in order says that one still holds, or folds two alike into one."""

from dataclasses import replace

from coaching.calendar.moments import minute
from coaching.facts.community import Contribution
from coaching.facts.identity import derived
from coaching.features.library.rules import MOST, keeps_order, standing
from coaching.messages import Choice, Opening, Words
from coaching.readers.slots.answers import one_of
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, keep, say

REMOVED, APPROVED, MERGED = "shared_removed", "shared_approved", "shared_merged"  # as audited


async def approve(situation: Situation) -> Outcome:
    """From now on it says that it was looked over today."""
    if not keeps_order(situation):
        return say("only-keepers", contact=situation.company.contact)
    found = _meant(situation)
    if found is None:
        return say("prompt-gone").offer(opens("library.browse", "all-prompts"))
    if not await confirm_doing("approve", title=found.title):
        return say("stays")
    looked = replace(found, looked_on=situation.day, revision=found.revision + 1)
    act = situation.act(APPROVED, found.kind, found.person)
    return keep(looked, act).say("approved", title=found.title)


async def merge(situation: Situation) -> Outcome:
    """Of two that are alike one goes; whoever shared it is told."""
    if not keeps_order(situation):
        return say("only-keepers", contact=situation.company.contact)
    found = _meant(situation)
    if found is None:
        return say("prompt-gone").offer(opens("library.browse", "all-prompts"))
    others = [one for one in _prompts(situation) if one.id != found.id][:MOST]
    if not others:
        return say("nothing-alike", title=found.title)
    choices = tuple(Choice(one.id, Words(one.title)) for one in others)
    ids = tuple(one.id for one in others)
    picked = await ask("merge-into", one_of("into", ids), choices=choices, title=found.title)
    other = next(one for one in others if one.id == picked)
    shown = {"title": found.title, "into": other.title}
    if not await confirm_doing("merge", **shown):
        return say("stays")
    act = situation.act(MERGED, found.kind, found.person)
    gone = keep(emptied(found, situation), act).say("are-merged", **shown)
    return gone.plan(*for_author(found, "merged", situation, **shown))


async def merged(situation: Situation) -> Outcome:
    """Told to its author."""
    shown = {"title": situation.word("title"), "into": situation.word("into")}
    return say("folded-in", **shown, contact=situation.company.contact)


def _prompts(situation: Situation) -> list[Contribution]:
    return [one for one in standing(situation.of(Contribution)) if one.kind == "prompt"]


def _meant(situation: Situation) -> Contribution | None:
    wanted = situation.word("word")
    return next((one for one in _prompts(situation) if one.id == wanted), None)


def for_author(
    one: Contribution, flow: str, situation: Situation, **shown: str
) -> tuple[Opening, ...]:
    """Its author hears that it is gone, unless they did it themselves."""
    if one.person == situation.person.id:
        return ()
    key = f"removed:{derived(one.id, flow)}"
    return (Opening(key, one.person, f"library.{flow}", minute(situation.now), {**shown}),)


def emptied(one: Contribution, situation: Situation) -> Contribution:
    """None of its words stay."""
    return replace(
        one,
        title="",
        text="",
        why="",
        lesson="",
        credit="",
        revision=one.revision + 1,
        withdrawn_at=situation.now,
    )
