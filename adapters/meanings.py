"""Meanings learnt in a thread, so that nobody else waits while somebody is the first to ask.

What was learnt is kept beside the installed packages, so that the next start reads it in a moment.
"""

import asyncio
import sys
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from coaching.meaning.sentences import sentences
from coaching.messages import Language

if TYPE_CHECKING:
    from coaching.meaning.classifier import Classifier

FORGOTTEN = 30 * 86_400.0  # seconds after which a file of other sentences is of no use any more


class LearntMeanings:
    """One classifier for each language that somebody has spoken."""

    def __init__(self, kept: Path | None = None) -> None:
        """`kept` is the folder of what was learnt; nothing is kept outside a virtual environment
        when no folder is named.
        """
        self._kept = kept or _beside_the_packages()
        self._learning: dict[str, asyncio.Task[Classifier]] = {}

    async def likely(self, text: str, language: Language) -> Mapping[str, float]:
        return (await self.learnt(language)).judge(text)

    async def learnt(self, language: Language) -> "Classifier":
        """Takes two to four seconds the first time after the sentences have changed. What failed
        is tried again when it is asked for again.
        """
        if language not in self._learning:
            apart = asyncio.to_thread(_learn, language, self._kept)
            self._learning[language] = asyncio.create_task(apart)
        learning = self._learning[language]
        try:
            return await asyncio.shield(learning)
        except Exception:
            if self._learning.get(language) is learning:
                del self._learning[language]
            raise


@cache
def _learn(language: Language, kept: Path | None) -> "Classifier":
    from coaching.meaning.classifier import Classifier  # its numpy is a tenth of a start

    examples = sentences(language)
    if kept is None:
        return Classifier.learn(examples)
    file = kept / f"{language}-{_fingerprint(examples)}.npz"
    try:
        return Classifier.load(file)
    except (OSError, ValueError, KeyError):  # not there yet, or half of it
        learnt = Classifier.learn(examples)
        _keep(learnt, file)
        return learnt


def _keep(learnt: "Classifier", file: Path) -> None:
    """Whole or not at all; what other sentences gave long ago goes. A folder that nobody may write
    to costs seconds at each start and nothing else.
    """
    language = file.name.split("-")[0]
    try:
        if not file.parent.exists():  # learnt by whoever set up, read by whoever serves
            file.parent.mkdir()
            file.parent.chmod(0o755)
        others = [one for one in file.parent.glob(f"{language}-*.npz") if one != file]
        with NamedTemporaryFile(dir=file.parent, suffix=".part", delete=False) as part:
            learnt.save(part.file)
        Path(part.name).chmod(0o644)
        Path(part.name).replace(file)
        written = file.stat().st_mtime
        for one in others:
            if written - one.stat().st_mtime > FORGOTTEN:
                one.unlink(missing_ok=True)
    except OSError:
        return


def _fingerprint(examples: Mapping[str, tuple[str, ...]]) -> str:
    """Changes with every sentence, and with how sentences are learnt."""
    from coaching.meaning.classifier import VERSION

    told = sha256(str(VERSION).encode())
    for meaning, texts in examples.items():
        told.update("\n".join((meaning, *texts, "")).encode())
    return told.hexdigest()[:16]


def _beside_the_packages() -> Path | None:
    return Path(sys.prefix, "kollega-meanings") if sys.prefix != sys.base_prefix else None
