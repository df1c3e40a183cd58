"""The week that somebody names, by its number."""

import re

from coaching.messages import JSON
from coaching.readers.slots.reader import Reader
from coaching.readers.slots.weeks import find
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import says
from coaching.script.feature import Intent

SURE = 0.97
_NUMBER = re.compile(r"(?<!\d)(?:[1-9]|[1-4]\d|5[0-3])(?!\d)")


def heard(said: Utterance) -> Intent | None:
    wish = next((wish for wish in ("apply", "book") if says(f"levels.{wish}", said.text)), "")
    return Intent(f"levels.{wish}", SURE) if wish else None


def _mentioned(said: Utterance, n: int) -> JSON:
    found = find(said.text)
    if found is None or not found.code.startswith("isoweek:"):
        return None
    return found.code.removeprefix("isoweek:").partition("-")[0]


def _answered(said: Utterance, n: int) -> JSON:
    if told := _mentioned(said, n):
        return told
    alone = _NUMBER.search(said.bare) if len(said.bare.split()) <= 2 else None
    return alone[0] if alone else None


wanted_week: Reader[str] = Reader("week", _answered, mention=_mentioned, correct=_answered)
