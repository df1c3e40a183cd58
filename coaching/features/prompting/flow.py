"""Questions on prompting and AI at work: asked, answered, and judged by whoever asked."""

from typing import Any
from zoneinfo import ZoneInfo

from coaching.advice.memory import ANSWERED, ASKED
from coaching.advice.memory import remembered as lately
from coaching.discretion import personal_data
from coaching.discretion.tokens import Tokens, hidden, put_back
from coaching.facts.advice import Exchange, Unanswered, Verdict
from coaching.facts.identity import derived
from coaching.features.prompting.rules import follows, last_answer, said_today
from coaching.knowledge.ground import cut, quoted
from coaching.knowledge.playbook import OURS
from coaching.messages import Choice, Text, Words
from coaching.readers.slots.answers import one_of, question
from coaching.script.feature import OPEN
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, consult, keep, say

HELPFUL = f"{OPEN}prompting.helpful"
UNHELPFUL = f"{OPEN}prompting.unhelpful"
PAGE = f"{OPEN}prompting.page"
RECIPE = f"{OPEN}prompting.recipe"  # the same page, under the label that a prompt review gives it
LESSON = f"{OPEN}lessons.lesson"
BEGIN = f"{OPEN}prompting.begin"
REST = "rest"  # of a page, below what was shown of it


async def answer(situation: Situation) -> Outcome:
    """One question, one answer. Personal data is found before anything leaves for a model."""
    asked = await ask("question", question)
    cleaned = await without_personal_data(situation, asked)
    if cleaned is None:
        return say("not-sent").privately()
    left, tokens = cleaned
    way = follows(asked)
    told: dict[str, Any] = await consult("answer", question=left, follows=way)
    shown = {**told, "answer": put_back(told["answer"], tokens)}
    if not way and told.get("verdict") and said_today(situation, told["topic"]):
        shown["again"] = True
    return remembered(situation, told, _answered(situation, shown)).privately()


async def without_personal_data(situation: Situation, text: str) -> tuple[str, Tokens] | None:
    """The text as it may leave, and what its tokens stand for in a chat with nobody else; None when
    the person stops.

    Where no model is asked, nothing is asked here. What is remembered of the talk keeps its tokens,
    so no other value gets the name of one of them.
    """
    found = personal_data.find(text)
    if found and situation.about.get("model"):
        kinds = tuple(sorted({span.type for span in found}))
        if await ask("pasted", one_of("pasted", ("remove", "stop")), kinds=kinds) == "stop":
            return None
    before = " ".join(f"{one.asked} {one.answered}" for one in lately(situation))
    left, tokens = hidden(text, found, before=before)
    return left, tokens if situation.place.direct else {}


def _answered(situation: Situation, told: dict[str, Any]) -> Outcome:
    if not told["answer"]:
        outcome = _counted(situation, say("no-answer", contact=situation.company.contact))
        return outcome.note(Text(f"model-{told['trouble']}.alone")) if told["trouble"] else outcome
    outcome = _spoken(told)
    if told["trouble"]:
        outcome = outcome.note(Text(f"model-{told['trouble']}"))
    if told["by_model"]:
        outcome = outcome.note(Text("by-model"))
        outcome = outcome if told["sources"] else outcome.note(Text("no-source"))
    return outcome.note(*sources(told)).offer(*_buttons(situation, told))


def _counted(situation: Situation, outcome: Outcome) -> Outcome:
    """That nothing was known is counted, of those who agreed; not what was asked."""
    if not _agreed(situation):
        return outcome
    person, month = (
        situation.person.id,
        situation.now.astimezone(ZoneInfo(situation.company.timezone)).strftime("%Y-%m"),
    )
    before = next((one.count for one in situation.of(Unanswered) if one.month == month), 0)
    return outcome.keep(Unanswered(derived(person, "unanswered", month), person, month, before + 1))


def _spoken(told: dict[str, Any]) -> Outcome:
    """An entry of the company's own is said as a text, for a person wrote it: whatever stands in it
    is mere text. What was said today is not said again in full.
    """
    if told.get("again"):
        return say("again").speak(Words(f"**{told['verdict']}**"))
    if own := told.get("own"):
        return say(
            f"own.{own['kind']}",
            **{part: quoted(words) if words else "" for part, words in own.items()},
        )
    return Outcome().speak(Words(told["answer"], told.get("by_model", False)))


def sources(told: dict[str, Any]) -> list[Text]:
    return [Text("source" if one["kind"] in OURS else "source-own", one) for one in told["sources"]]


def _buttons(situation: Situation, told: dict[str, Any]) -> list[Choice]:
    """What may be said of the answer. The buttons know which it was: its dialogue, and the topic it
    stood on.
    """
    which = f"{situation.conversation} {told['topic']}".strip()
    part = "" if told.get("again") else f" {REST}"
    more = [Choice(f"{PAGE} {told['topic']}{part}", Text("page"))] if told["more"] else []
    id = told.get("lesson")
    lesson = [Choice(f"{LESSON} {id}", Text("lesson"))] if id and situation.place.direct else []
    on = [] if situation.place.direct else [Choice(BEGIN, Text("go-on"))]
    return [
        Choice(f"{HELPFUL} {which}", Text("helpful")),
        Choice(f"{UNHELPFUL} {which}", Text("unhelpful")),
        *more,
        *lesson,
        *on,
    ]


def remembered(situation: Situation, told: dict[str, Any], outcome: Outcome) -> Outcome:
    """Keeps what a follow-up needs, of those who agreed to it."""
    if not (told["answer"] or told["topic"]) or not _agreed(situation):
        return outcome
    words = "" if told.get("own") else told["answer"]  # a colleague’s are not to leave later
    asked, answered = cut(told["asked"], ASKED), cut(words, ANSWERED)
    id, person, talk = situation.id("exchange"), situation.person.id, situation.conversation
    number = 1 + max((one.number for one in situation.of(Exchange)), default=0)
    place, now = situation.place, situation.now
    return outcome.keep(
        Exchange(id, person, talk, place, asked, answered, told["topic"], number, now)
    )


async def page(situation: Situation) -> Outcome:
    """The whole page, or the rest of one of which an answer showed the beginning."""
    topic, part = _page_meant(situation)
    told: dict[str, Any] = await consult("page", topic=topic, part=part)
    if not told["answer"]:
        return say("no-page")
    return _spoken(told).note(*sources(told))


def _page_meant(situation: Situation) -> tuple[str, str]:
    """The topic that the button names, or that of the last answer; and which part of it."""
    topic, _, part = situation.word("word").partition(" ")
    if topic:
        return topic, part
    last = last_answer(situation)
    if last is None:
        return "", ""
    return last.topic, "" if said_today(situation, last.topic, besides=last.id) else REST


async def helpful(situation: Situation) -> Outcome:
    return _voted(situation, True).say("glad")


async def unhelpful(situation: Situation) -> Outcome:
    return _voted(situation, False).say("sorry", contact=situation.company.contact)


def _voted(situation: Situation, helped: bool) -> Outcome:
    """One vote an answer, the last one; none from those who agreed to nothing."""
    talk, _, topic = situation.word("word").partition(" ")
    if not talk and (last := last_answer(situation)):
        talk, topic = last.conversation, last.topic
    if not talk or not _agreed(situation):
        return Outcome()
    person, now = situation.person.id, situation.now
    return keep(Verdict(f"verdict:{talk}", person, situation.conversation, helped, now, topic))


def _agreed(situation: Situation) -> bool:
    return situation.person.agreed_at is not None and situation.person.standing not in (
        "unknown",
        "declined",
    )


async def begin(situation: Situation) -> Outcome:
    """The menu's button: a question may be asked right away."""
    return say("ask-away")


async def discreet(situation: Situation) -> Outcome:
    """What others answered, saved or can do is nobody's business here. No model is asked."""
    return say("discreet")
