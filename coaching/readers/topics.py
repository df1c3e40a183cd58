"""The topic of a talk: whatever is said, or what stands behind "topic:"."""

from coaching.messages import JSON
from coaching.readers.slots.answers import LONGEST_WORDS, Reader
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import named


def _mentioned(said: Utterance, n: int) -> JSON:
    return named("updates.topic", said.text)[:LONGEST_WORDS] or None


def _told(said: Utterance, n: int) -> JSON:
    return _mentioned(said, n) or " ".join(said.text.split())[:LONGEST_WORDS] or None


topic: Reader[str] = Reader("topic", _told, mention=_mentioned, correct=_mentioned)
