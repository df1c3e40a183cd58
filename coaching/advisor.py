"""The consultant for questions: the playbook's ground, and a language model's words where one is configured."""

import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from coaching.known import Known
from coaching.messages import JSON
from coaching.playbook import Topic
from coaching.ports import LanguageModel, Library, ModelUnavailable, Turn
from coaching.situation import Situation

GROUND = 2  # topics that the model is given
_FENCE = re.compile(r"<+\s*/?\s*(question|playbook)\s*>+", re.IGNORECASE)


class Advisor:
    """Answers a question. Never raises: without the model's answer there is the playbook's."""

    def __init__(self, library: Library, model: LanguageModel) -> None:
        self.library, self.model = library, model

    async def __call__(self, args: Mapping[str, Any], situation: Situation, known: Known) -> JSON:
        """`{"answer": Markdown or "", "by_model": bool, "trouble": word or "", "sources": [titles]}`."""
        question, language = str(args["question"]), situation.person.language
        topics = self.library.find(question, language, GROUND)
        trouble = ""
        if self.model.configured:
            try:
                words = await self.model.write(self._turns(question, topics, situation))
                return {"answer": words, "by_model": True, "trouble": "", "sources": [t.title for t in topics]}
            except ModelUnavailable as unavailable:
                trouble = str(unavailable)
        answer = topics[0].body if topics else ""
        return {"answer": answer, "by_model": False, "trouble": trouble, "sources": [t.title for t in topics[:1]]}

    def _turns(
        self, question: str, topics: "list[Topic] | tuple[Topic, ...] | Any", situation: Situation
    ) -> list[Turn]:
        rules = files("coaching.prompts").joinpath("advisor.md").read_text(encoding="utf-8")
        ground = "\n\n".join(f"## {topic.title}\n{topic.body}" for topic in topics) or "(nothing fits)"
        person = situation.person
        told = {"language": person.language, "department": person.department, "role": person.role}
        filled = rules.replace("{ground}", ground)
        for name, value in told.items():
            filled = filled.replace("{" + name + "}", value or "unknown")
        return [Turn("system", filled), Turn("user", f"<question>\n{_FENCE.sub('', question)}\n</question>")]
