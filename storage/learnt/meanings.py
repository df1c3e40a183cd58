"""What sentences mean, learnt in a thread when a language is first spoken."""

import asyncio
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from coaching.meaning.sentences import sentences
from coaching.messages import Language
from storage.learnt import kept

if TYPE_CHECKING:
    from coaching.meaning.classifier import Classifier


class LearntMeanings:
    """One classifier for each language that somebody has spoken."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is that of what was learnt; nothing is kept outside a virtual environment when
        none is named.
        """
        self._folder = folder or kept.beside_the_packages()
        self._learning: dict[str, asyncio.Task[Classifier]] = {}

    async def likely(self, text: str, language: Language) -> Mapping[str, float]:
        return (await self.learnt(language)).judge(text)

    async def learnt(self, language: Language) -> "Classifier":
        """Takes two to four seconds the first time after the sentences have changed. What failed
        is tried again when it is asked for again.
        """
        if language not in self._learning:
            apart = asyncio.to_thread(_learn, language, self._folder)
            self._learning[language] = asyncio.create_task(apart)
        learning = self._learning[language]
        try:
            return await asyncio.shield(learning)
        except Exception:
            if self._learning.get(language) is learning:
                del self._learning[language]
            raise


@cache
def _learn(language: Language, folder: Path | None) -> "Classifier":
    from coaching.meaning import classifier  # its numpy is a tenth of a start

    arrays = kept.learnt(classifier.__name__, language, sentences(language), folder)
    return classifier.Classifier(arrays)
