"""The consultants of the coach: the playbook's ground, and a language model's words where one is configured."""

from collections.abc import Mapping, Sequence
from typing import Any

from coaching import playbook
from coaching.brief import brief
from coaching.discretion import nameless
from coaching.facts import Exchange
from coaching.ground import remainder, shortened
from coaching.house import Consultant
from coaching.known import Known
from coaching.memory import remembered
from coaching.messages import JSON, Language
from coaching.playbook import Topic
from coaching.ports import Aloud, Library, ModelUnavailable, Store, Turn
from coaching.situation import Situation
from coaching.writer import Writer

GROUND = 2  # topics that the model is given
REASONS = ("slow", "down", "busy", "refused", "nonsense", "cut", "daily", "budget")  # for which there is a sentence


class Advisor:
    """Answers questions and rewrites prompts. Without the model's words there are always the playbook's."""

    def __init__(self, library: Library, writer: Writer, store: Store) -> None:
        self._library, self._writer, self._store = library, writer, store

    async def answer(self, args: Mapping[str, Any], situation: Situation, known: Known) -> JSON:
        """`asked`, `answer` (Markdown or ""), `by_model`, `trouble` (a word or ""), `topic`, `sources`, `more`."""
        earlier, way = remembered(situation), str(args["follows"])
        asked = await self._nameless(str(args["question"]), situation)
        last = earlier[-1] if earlier and way else None
        topics = self._ground(asked, last, way, situation.person.language)
        turns = brief("advisor", asked, topics, situation, earlier)
        words, trouble = await self._written(turns, situation, known.aloud)
        told = {"asked": asked, "trouble": trouble, "topic": topics[0].id if topics else ""}
        if words:
            return {**told, "answer": words, "by_model": True, "more": False, "sources": [t.title for t in topics]}
        shown, more = _shown(topics, way if last else "")
        sources: list[JSON] = [topics[0].title] if shown else []
        return {**told, "answer": shown, "by_model": False, "more": more, "sources": sources}

    def _ground(self, asked: str, last: Exchange | None, way: str, language: Language) -> Sequence[Topic]:
        """The pages that fit. What asks for more or less of the same stays with the page it was about."""
        if last and way != "on" and (page := _page(last.topic, language)):
            return (page,)
        found = self._library.find(asked, language, GROUND)
        return found or (self._library.find(f"{last.asked} {asked}", language, GROUND) if last else ())

    async def page(self, args: Mapping[str, Any], situation: Situation, known: Known) -> JSON:
        """`answer`, the whole page of a topic, and `sources`."""
        topic = _page(str(args["topic"]), situation.person.language)
        return {"answer": topic.body if topic else "", "sources": [topic.title] if topic else []}

    async def rewrite(self, args: Mapping[str, Any], situation: Situation, known: Known) -> JSON:
        """`asked`; `words`, the model's, or ""; `trouble`; the nearest recipe as `topic` and `title`."""
        prompt = await self._nameless(str(args["prompt"]), situation)
        topics = self._library.find(prompt, situation.person.language, 1)
        turns = brief("rewriter", prompt, topics, situation, gap=str(args["gap"]))
        words, trouble = await self._written(turns, situation)
        recipe: dict[str, JSON] = {"topic": topics[0].id, "title": topics[0].title} if topics else {"topic": ""}
        return {**recipe, "asked": prompt, "words": words, "trouble": trouble}

    async def _written(
        self, turns: Sequence[Turn], situation: Situation, aloud: Aloud | None = None
    ) -> tuple[str, str]:
        """The model's words, or why there are none; both are empty where there is no model."""
        if not self._writer.configured:
            return "", ""
        try:
            return await self._writer.write(turns, situation, aloud=aloud), ""
        except ModelUnavailable as unavailable:
            return "", unavailable.reason if unavailable.reason in REASONS else "down"

    async def _nameless(self, text: str, situation: Situation) -> str:
        names = await self._store.read(lambda tx: tx.names())
        return nameless(text, names, situation.person.name)


def _page(topic: str, language: Language) -> Topic | None:
    return next((page for page in playbook.load(language) if page.id == topic), None)


def _shown(topics: Sequence[Topic], way: str) -> tuple[str, bool]:
    """The best page, shortened, and whether there is more of it; what was left out when somebody wants more."""
    if not topics:
        return "", False
    paragraphs = topics[0].paragraphs
    rest = remainder(paragraphs)
    if way == "less":
        return "\n\n".join((paragraphs[0], paragraphs[-1])[: len(paragraphs)]), len(paragraphs) > 2
    if way == "more" and rest:
        return "\n\n".join(rest), False
    return "\n\n".join(shortened(paragraphs)), bool(rest)


def consultants(advisor: Advisor) -> Mapping[str, Consultant]:
    """Whom flows may consult, by the name of the slot."""
    return {"answer": advisor.answer, "page": advisor.page, "rewrite": advisor.rewrite}
