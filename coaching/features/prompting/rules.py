"""What is a question for the coach."""

import tomllib
from functools import cache
from importlib.resources import files

from coaching.feature import Intent
from coaching.readers.utterance import Utterance


@cache
def _words() -> dict[str, tuple[str, ...]]:
    table = tomllib.loads(files("coaching.readers").joinpath("questions.toml").read_text(encoding="utf-8"))
    return {kind: tuple(words) for kind, words in table["questions"].items()}


def heard(said: Utterance) -> Intent | None:
    """Sure when it asks and speaks of AI or writing; likely when it merely asks."""
    padded = f" {said.bare} "
    begins = any(padded.startswith(f" {word} ") for word in _words()["begins"])
    topical = any(word in padded for word in _words()["topics"])
    if len(said.text.split()) < 2 and not (said.asks and topical):
        return None
    asks = said.asks or begins
    if asks and topical:
        return Intent("prompting.answer", 0.95)
    if asks or topical:
        return Intent("prompting.answer", 0.8 if said.asks else 0.6)
    return None
