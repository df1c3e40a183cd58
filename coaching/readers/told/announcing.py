"""What is to be announced, and to whom."""

import re
from collections.abc import Iterable
from functools import cache

from coaching.messages import JSON
from coaching.readers.slots.reader import Reader, one_line
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.readers.wishes import says

LONGEST = 700  # characters
LONGEST_HEAD = 120  # of the words that say to whom
CHANNEL = "channel"


def audience(departments: tuple[str, ...], groups: tuple[str, ...]) -> Reader[str]:
    """One of these departments or groups, in the words before what is to be said."""

    def mention(said: Utterance, n: int) -> JSON:
        return named_in(_head(said.text), departments, groups)

    def answer(said: Utterance, n: int) -> JSON:
        return named_in(said.text, departments, groups)

    options = (*groups, *departments)
    return Reader("audience", answer, mention=mention, correct=answer, options=options, closed=True)


def heard(said: Utterance) -> bool:
    """ "Tell Sales: …", or "tell everybody …"."""
    if not says("announcements.tells", said.text) or says("announcements.me", said.text):
        return False
    groups = _book()["audience"]
    return ": " in said.text[:LONGEST_HEAD] or named_in(_head(said.text), (), groups) is not None


def named_in(text: str, departments: Iterable[str], groups: Iterable[str]) -> str | None:
    """The department comes first: "everybody in Sales" is Sales."""
    for department in sorted(departments, key=len, reverse=True):
        if _stands_in(re.escape(department), text):
            return department
    for group in reversed(list(groups)):
        if group == text or any(_stands_in(word, text) for word in _book()["audience"][group]):
            return group
    return None


def _stands_in(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){word}(?!\w)", text, re.IGNORECASE) is not None


def _head(text: str) -> str:
    found = _behind().search(text[: LONGEST_HEAD + 1])
    return text[: found.start()] if found else text


def _told(said: Utterance, n: int) -> JSON:
    """Behind a colon, or behind "that"."""
    found = _behind().search(said.text[: LONGEST_HEAD + 1])
    rest = one_line(said.text[found.end() :], LONGEST) if found else ""
    return rest[:1].upper() + rest[1:] if rest else None


def _whole(said: Utterance, n: int) -> JSON:
    return one_line(said.text, LONGEST) or None


# taken as it stands: no wish is heard in it
text: Reader[str] = Reader("told", _whole, mention=_told, material=True)


@cache
def _behind() -> re.Pattern[str]:
    listed = "|".join(_book()["that"])
    return re.compile(rf":\s|,?\s(?:{listed})\s", re.IGNORECASE)


@cache
def _book() -> dict[str, dict[str, list[str]]]:
    return words("announcing", "announcements")
