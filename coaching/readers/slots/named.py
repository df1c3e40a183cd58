"""A colleague, as somebody names them: by name, by e-mail, by a mention; the topic of a talk."""

from coaching.messages import JSON
from coaching.readers.slots.reader import LONGEST_WORDS, Find, Reader, one_line
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.readers.wishes import named


def _named_in(wish: str) -> Find:
    """Finds the words that stand for "{who}" in a phrase of this wish."""

    def find(said: Utterance, n: int) -> JSON:
        return named(wish, said.text)[:LONGEST_WORDS] or None

    return find


def _named_or_all(wish: str) -> Find:
    named_in = _named_in(wish)

    def find(said: Utterance, n: int) -> JSON:
        return named_in(said, n) or one_line(said.text, LONGEST_WORDS) or None

    return find


colleague: Reader[str] = Reader(
    "colleague", _named_or_all("champions.appoint"), mention=_named_in("champions.appoint")
)


def _is_a_title(said: Utterance) -> bool:
    """Whether it begins like a title, where a question would have its verb."""
    if "?" in said.text:
        return False
    begins: dict[str, list[str]] = words("any")["title"]
    first, second, *_ = (*said.text.casefold().split()[:2], "", "")
    return first in begins["alone"] or (first in begins["asking"] and second in begins["of"])


# Whatever is said, or what stands behind "topic:".
topic: Reader[str] = Reader(
    "topic",
    _named_or_all("updates.topic"),
    mention=_named_in("updates.topic"),
    correct=_named_in("updates.topic"),
    sure=_is_a_title,
)
