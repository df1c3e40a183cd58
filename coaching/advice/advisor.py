"""What the coach consults: the company's own ground, the playbook, and a language model's words
where there is one.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from coaching.advice.brief import brief
from coaching.advice.memory import remembered
from coaching.advice.shelf import Shelf
from coaching.advice.writer import Writer
from coaching.discretion import personal_data
from coaching.discretion.harmless import visible
from coaching.discretion.names import nameless
from coaching.facts.advice import Exchange
from coaching.knowledge.ground import beginning, remainder
from coaching.knowledge.playbook import Topic
from coaching.messages import JSON, Language
from coaching.ports.model import Aloud, ModelTurn, ModelUnavailable
from coaching.ports.store import Store
from coaching.script.consulting import Consultant
from coaching.script.situation import Situation

GROUND = 2  # topics that the model is given
REST = "rest"  # of a page, below its beginning
# for which there is a sentence
REASONS = ("slow", "down", "busy", "refused", "nonsense", "cut", "daily", "budget")


class Advisor:
    """Answers questions and rewrites prompts. Without the model's words there are always those on
    the shelf.
    """

    def __init__(self, shelf: Shelf, writer: Writer, store: Store) -> None:
        self._shelf, self._writer, self._store = shelf, writer, store

    async def answer(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`asked`, `answer` (Markdown or ""), `by_model`, `trouble` (a word or ""), `topic`,
        `sources`, `more`, the `verdict` of a page, the parts of an `own` entry, and the `lesson`
        that teaches it.
        """
        earlier, way = remembered(situation), str(args["follows"])
        asked = await self._nameless(str(args["question"]), situation)
        last = earlier[-1] if earlier and way else None
        found = await self._ground(asked, last, way, situation.person.language)
        lesson = next((topic.id for topic in found if topic.kind == "lesson"), "")
        topics = [topic for topic in found if topic.kind != "lesson"][:GROUND] or found
        best = topics[0] if topics else None
        words, trouble = "", ""
        if not _kept_in_the_house(topics):
            turns = brief("advisor", asked, _for_model(topics), situation, earlier)
            words, trouble = await self._written(turns, situation, aloud)
        answer: dict[str, JSON] = {
            "asked": asked,
            "trouble": trouble,
            "topic": best.id if best else "",
            "lesson": lesson,
        }
        if words:
            named = [_source(topic) for topic in _for_model(topics)]
            return {**answer, "answer": words, "by_model": True, "more": False, "sources": named}
        return {**answer, "by_model": False, **_page(best, way if last else "")}

    async def _ground(
        self, asked: str, last: Exchange | None, way: str, language: Language
    ) -> Sequence[Topic]:
        """The pages that fit. What asks for more or less of the same stays with the page it was
        about.
        """
        if last and way != "on" and (page := await self._shelf.page(last.topic, language)):
            return (page,)
        found = await self._shelf.find(asked, language, GROUND + 1)
        if found or last is None:
            return found
        return await self._shelf.find(f"{last.asked} {asked}", language, GROUND + 1)

    async def page(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`answer`, the whole page of a topic, or the rest of one whose beginning was read;
        `sources`, and the parts of an `own` entry.
        """
        topic = await self._shelf.page(str(args["topic"]), situation.person.language)
        if topic is None:
            return _page(None)
        rest = args["part"] == REST and not topic.own
        read = "\n\n".join(remainder(topic.paragraphs)) if rest else topic.body
        return {**_page(topic), "answer": read}

    async def own_rule(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """The company's own rule that fits best: the parts of an `own` entry and its `sources`;
        neither where another page fits better.
        """
        found = await self._shelf.find(str(args["question"]), situation.person.language, 1)
        rules = [topic for topic in found if topic.own and topic.kind == "rule"]
        return _page(rules[0]) if rules else {}

    async def rewrite(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`asked`; `words`, the model's, or ""; `trouble`; the nearest recipe as `topic` and
        `sources`.
        """
        prompt = await self._nameless(str(args["prompt"]), situation)
        topics = await self._shelf.find(prompt, situation.person.language, 1)
        turns = brief("rewriter", prompt, _for_model(topics), situation, gap=str(args["gap"]))
        words, trouble = await self._written(turns, situation)
        recipe: dict[str, JSON] = {
            "topic": topics[0].id if topics else "",
            "sources": [_source(one) for one in topics],
        }
        return {**recipe, "asked": prompt, "words": words, "trouble": trouble}

    async def cleaned(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`texts` without personal data, secrets and colleagues' names, and the `kinds` that were
        found in them.
        """
        texts: list[JSON] = []
        kinds: set[str] = set()
        for text in args["texts"]:
            found = personal_data.find(text)
            masked = personal_data.masked(text, found)
            bare = await self._nameless(masked, situation)
            kinds |= {span.type for span in found}
            if bare != visible(masked):
                kinds.add("NAME")
            texts.append(bare)
        return {"texts": texts, "kinds": [*sorted(kinds)]}

    async def _written(
        self, turns: Sequence[ModelTurn], situation: Situation, aloud: Aloud | None = None
    ) -> tuple[str, str]:
        """The model's words, or why there are none; both are empty where there is no model."""
        if not self._writer.configured:
            return "", ""
        try:
            return await self._writer.write(turns, situation, aloud=aloud), ""
        except ModelUnavailable as unavailable:
            reason = unavailable.reason
            return "", reason if reason in REASONS else "down"

    async def _nameless(self, text: str, situation: Situation) -> str:
        names = await self._store.read(lambda tx: tx.names())
        return nameless(text, names, situation.person.name)


def _kept_in_the_house(topics: Sequence[Topic]) -> bool:
    """What answers best is the company's own and must not leave: it is shown as it stands, and no
    model is asked.
    """
    return bool(topics) and not topics[0].for_model


def _for_model(topics: Sequence[Topic]) -> list[Topic]:
    return [topic for topic in topics if topic.for_model]


def _source(topic: Topic) -> JSON:
    return {"kind": topic.kind, "title": topic.title, "credit": topic.source}


def _page(topic: Topic | None, way: str = "") -> dict[str, JSON]:
    """As much of a page as is shown at once, its source, and whether there is `more` of it."""
    if topic is None:
        return {"answer": "", "sources": [], "more": False}
    if topic.own:
        return {
            "answer": topic.body,
            "sources": [_source(topic)],
            "more": False,
            "own": _parts(topic),
        }
    shown, more = _shown(topic, way)
    sources: JSON = [_source(topic)]
    return {"answer": shown, "sources": sources, "more": more, "verdict": topic.summary}


def _parts(topic: Topic) -> JSON:
    text, why, lesson = (*topic.paragraphs, "", "")[:3]
    return {"kind": topic.kind, "title": topic.title, "text": text, "why": why, "lesson": lesson}


def _shown(topic: Topic, way: str) -> tuple[str, bool]:
    """The page's beginning, and whether there is more of it. Less of it is its verdict; more
    is the rest.
    """
    if way == "more":
        return "\n\n".join(remainder(topic.paragraphs)), False
    if way == "less":
        return f"**{topic.summary}**", True
    return "\n\n".join(beginning(topic.summary, topic.paragraphs)), True


def consultants(advisor: Advisor) -> Mapping[str, Consultant]:
    """Whom flows may consult, by the name of the slot."""
    return {
        "answer": advisor.answer,
        "page": advisor.page,
        "own_rule": advisor.own_rule,
        "rewrite": advisor.rewrite,
        "cleaned": advisor.cleaned,
    }
