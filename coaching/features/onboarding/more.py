"""What can wait: tools, practice, tasks and the self-rating, a small part at a time.

Each part is a dialogue of its own, kept as soon as it is answered. Which parts follow stands in
`rest`, or in the word of the button that began it.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from coaching.facts.people import SelfRating
from coaching.features.onboarding.imported import told_by_hr
from coaching.features.onboarding.skips import LEAVES, SKIPS, or_later
from coaching.messages import Choice, Text
from coaching.readers.slots.answers import NONE, level, many_of, one_of
from coaching.readers.slots.skipping import answered, left, skippable
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say, settle

TOOLS = ("Copilot", "ChatGPT", "Claude", "Gemini", "DeepL", NONE)
EXPERIENCE = ("none", "some", "weekly", "daily", "expert")
DIMENSIONS = ("knowledge", "breadth", "independence", "innovation", "sharing")
AGAIN = ("tools", "practice", "rating")  # parts that may be told anew


def missing(situation: Situation) -> tuple[str, ...]:
    """The parts that nobody has answered yet, in their order."""
    person = situation.person
    told = {
        "profile": bool(person.buddy_wish),
        # whoever told their practice was asked for tools before
        "tools": bool(person.tools or person.experience),
        "practice": bool(person.experience),
        "baseline": bool(situation.baseline) or not _asks_time(situation),
        "rating": bool(situation.ratings),
    }
    return tuple(part for part, answered in told.items() if not answered)


def _asks_time(situation: Situation) -> bool:
    return situation.company.has("savings") and "time" not in situation.person.declines


async def more(situation: Situation) -> Outcome:
    """The next part; "along" with something else it is silent where nothing is missing."""
    along = bool(situation.about.get("along"))
    parts = missing(situation)
    if parts:
        begun = say("along") if along else Outcome()
        known = told_by_hr(situation.person)
        asked = begin_with(begun, parts, along=along)
        return replace(asked, then_known=known if parts[0] == "profile" else {})
    if along:
        return Outcome()
    again = (opens(f"onboarding.{part}", f"part.{part}") for part in AGAIN)
    return say("all-told").offer(*again)


def beginning(parts: tuple[str, ...]) -> Choice:
    """The button that asks the first of them, and then the others."""
    return opens(f"onboarding.{parts[0]}", "now.more", word=" ".join(parts[1:]))


def begin_with(outcome: Outcome, parts: tuple[str, ...], along: bool = False) -> Outcome:
    """`along`: nobody asked for it, so nothing is said of it when it expires."""
    return outcome.go_on(f"onboarding.{parts[0]}", rest=list(parts[1:]), along=along)


def after(situation: Situation, outcome: Outcome, answer: object = None) -> Outcome:
    """On to the part that follows, unless the rest is left for another time."""
    rest = situation.names("rest") or tuple(situation.word("word").split())
    if left(answer):
        return outcome.say("left").offer(opens("onboarding.more", "now.more"))
    return begin_with(outcome, rest) if rest else outcome.say("thanks")


async def tools(situation: Situation) -> Outcome:
    """Several at once, then on."""
    none = Choice(NONE, Text("tools.none"))
    told = await ask("tools", skippable(many_of("tools", TOOLS)), choices=(none, SKIPS, LEAVES))
    if not answered(told):
        return after(situation, Outcome(), told)
    named = tuple(tool for tool in told if tool != NONE)
    return after(situation, keep(replace(situation.person, tools=named)))


async def practice(situation: Situation) -> Outcome:
    asked = one_of("experience", EXPERIENCE)
    told = await ask("experience", skippable(asked), choices=or_later(asked.choices("experience")))
    if not answered(told):
        return after(situation, Outcome(), told)
    return after(situation, keep(replace(situation.person, experience=told)))


async def rating(situation: Situation) -> Outcome:
    """How somebody sees themselves, in five dimensions; each is kept when it is answered."""
    levels: dict[str, str] = {}
    told = ""
    for place, dimension in enumerate(DIMENSIONS):
        asked = level(place, len(DIMENSIONS))
        choices = or_later(asked.choices(dimension))
        told = await ask(dimension, skippable(asked), choices=choices)
        if left(told):
            break
        if answered(told):
            levels[dimension] = told
            await settle(partial(_rated, situation, dict(levels)))
    outcome = say("rated", **shown(levels)) if levels else Outcome()
    return after(situation, outcome, told)


def _rated(situation: Situation, levels: dict[str, str]) -> Iterable[SelfRating]:
    person, talk = situation.person.id, situation.conversation
    for dimension, told in levels.items():
        yield SelfRating(situation.id(dimension), person, talk, dimension, int(told), situation.now)


def shown(levels: dict[str, str]) -> dict[str, str]:
    """All five, so that a text finds each; empty where it was passed over."""
    return {dimension: levels.get(dimension, "") for dimension in DIMENSIONS}
