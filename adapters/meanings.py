"""Meanings learnt in a thread, so that nobody else waits while somebody is the first to ask."""

import asyncio
from collections.abc import Mapping
from functools import cache

from coaching.meaning.classifier import Classifier
from coaching.meaning.sentences import sentences
from coaching.messages import Language


class LearntMeanings:
    """One classifier for each language that somebody has spoken."""

    def __init__(self) -> None:
        self._learning: dict[str, asyncio.Task[Classifier]] = {}

    async def likely(self, text: str, language: Language) -> Mapping[str, float]:
        return (await self.learnt(language)).judge(text)

    async def learnt(self, language: Language) -> Classifier:
        """Takes three to five seconds the first time."""
        if language not in self._learning:
            learning = asyncio.to_thread(_learn, language)
            self._learning[language] = asyncio.create_task(learning)
        return await asyncio.shield(self._learning[language])


@cache
def _learn(language: Language) -> Classifier:
    return Classifier(sentences(language))
