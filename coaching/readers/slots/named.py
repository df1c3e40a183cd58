"""A colleague, as somebody names them: by name, by e-mail, by a mention of the platform."""

from coaching.messages import JSON
from coaching.readers.slots.answers import LONGEST_WORDS, Reader
from coaching.readers.utterance import Utterance
from coaching.readers.wishes import named


def _appointed(said: Utterance, n: int) -> JSON:
    return named("champions.appoint", said.text)[:LONGEST_WORDS] or None


def _named(said: Utterance, n: int) -> JSON:
    return _appointed(said, n) or " ".join(said.text.split())[:LONGEST_WORDS] or None


colleague: Reader[str] = Reader("colleague", _named, mention=_appointed)
