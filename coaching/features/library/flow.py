"""What works, and what did not, shared with everybody: seen first, named only if its author wants,
and taken back.
"""

from collections.abc import Iterable
from typing import Any

from coaching.facts.community import Contribution
from coaching.facts.identity import derived
from coaching.facts.use_cases import UseCase
from coaching.features.library.keeping import REMOVED, emptied, for_author
from coaching.features.library.rules import (
    KINDS,
    RULE,
    Kind,
    credited,
    credits,
    keeps_order,
    standing,
)
from coaching.knowledge.ground import quoted
from coaching.knowledge.own_ground import placeholders
from coaching.ledger.titles import alike
from coaching.messages import Choice, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.material import headline, material, told
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, confirm_doing, consult, keep, say


async def share(situation: Situation) -> Outcome:
    """A prompt, a use case, a rule, or something that did not work. Personal data goes before
    anything is kept.
    """
    kind = await _kind(situation)
    if kind == "rule" and not situation.lead:
        return say("rule-by-lead", contact=situation.company.contact)
    text = await ask("text", material, kind=kind)
    why = await ask("why", told) if kind == "failure" else ""
    lesson = await ask("lesson", told) if kind == "failure" else ""
    title = await ask("title", headline, kind=kind)
    cleaned: dict[str, Any] = await consult("cleaned", texts=[title, text, why, lesson])
    if cleaned["kinds"] and await _stops(cleaned["kinds"]):
        return say("dropped").privately()
    title, text, why, lesson = cleaned["texts"]
    credit = await ask(
        "credit", one_of("credit", credits(situation.person)), team=situation.person.department
    )
    named = credited(situation.person, credit)
    model = bool(situation.about.get("model"))
    shown = {"text": quoted(text), "why": quoted(why), "lesson": quoted(lesson), "credit": named}
    places = placeholders(text) if kind == "prompt" else ()
    if not await confirm_doing(
        "right", kind=kind, title=title, **shown, places=places, model=model
    ):
        return say("dropped").privately()
    id, me, talk, now = (
        situation.id("shared"),
        situation.person.id,
        situation.conversation,
        situation.now,
    )
    language = situation.person.language
    fact = Contribution(id, me, talk, kind, language, title, text, now, why, lesson, named, model)
    return keep(fact, *_listed(fact, situation)).say("kept", kind=kind).privately()


def _listed(shared: Contribution, situation: Situation) -> Iterable[UseCase]:
    """A way of working stands on the list of use cases as an idea, unless one like it does."""
    known = situation.of(UseCase)
    mine = derived(shared.id, "use_case")
    if shared.kind != "use_case" or not situation.company.has("use_cases"):
        return
    if any(alike(one.title, shared.title) for one in known if one.id != mine):
        return
    area, me = situation.person.department, situation.person.id
    yield UseCase(mine, me, shared.conversation, shared.title, area, shared.told_at)


async def _stops(kinds: list[str]) -> bool:
    return await ask("personal", one_of("personal", ("remove", "stop")), kinds=kinds) == "stop"


async def _kind(situation: Situation) -> Kind:
    offered = (*KINDS, RULE) if situation.lead else KINDS
    kind = (
        situation.word("kind")
        or situation.word("word")
        or await ask("kind", one_of("kind", offered))
    )
    return next(known for known in (*KINDS, RULE) if known == kind)


async def mine(situation: Situation) -> Outcome:
    """What somebody shared, to be taken back."""
    return await _take_down(situation, standing(situation.of(Contribution), situation.person.id))


async def all(situation: Situation) -> Outcome:
    """What everybody shared, for a lead or a prompt engineer to take down."""
    if not keeps_order(situation):
        return await mine(situation)
    return await _take_down(situation, standing(situation.of(Contribution)))


async def _take_down(situation: Situation, there: tuple[Contribution, ...]) -> Outcome:
    if not there:
        return say("none")
    choices = (
        *(Choice(one.id, Text("one", {"title": one.title})) for one in there),
        Choice("none", Text("keep-all")),
    )
    picked = await ask(
        "which", one_of("which", tuple(choice.says for choice in choices)), choices=choices
    )
    one = next((one for one in there if one.id == picked), None)
    if one is None or not await confirm_doing("remove", title=one.title):
        return say("stays")
    outcome = keep(emptied(one, situation)).say("removed", title=one.title)
    if one.person == situation.person.id:
        return outcome
    outcome = outcome.keep(situation.act(REMOVED, one.kind, one.person))
    return outcome.plan(*for_author(one, "removed", situation, title=one.title))


async def removed(situation: Situation) -> Outcome:
    """Told to its author when a lead took something down."""
    return say("taken-down", title=situation.word("title"), contact=situation.company.contact)
