"""From characters to terms: the words and phrases of a text, each with what the vocabulary knows
about it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from coaching.readers.grammar.entries import Entry
from coaching.readers.grammar.lexicon import Lexicon, lexicon
from coaching.readers.vocabulary import words
from coaching.readers.written.numerals import NUMBER, value

CLOCK = r"\d{1,2}:\d{2}(?!\d)"
WORD = r"(?<=\d)[^\W\d_]+|[^\W\d_](?:[^\W_]|[’'](?=[^\W\d_]))*"
PIECES = (
    rf"(?P<clock>{CLOCK})|(?P<number>{NUMBER})|(?P<fraction>[¼½¾])|(?P<word>{WORD})"
    r"|(?P<line>\n)|(?P<arrow>-+>|→)|(?P<mark>[^\w\s])"
)
ADDRESS = r"(?P<address>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,4})|"
UNKNOWN, EVENT = frozenset({"unknown"}), frozenset({"unknown", "event"})
FRACTIONS = {"¼": 0.25, "½": 0.5, "¾": 0.75}
LONGEST_PHRASE = 6  # words
# Characters: what somebody tells in one message, while a pasted document is no report.
LONGEST_TEXT = 4000


@dataclass(frozen=True, slots=True)
class Term:
    """A word, phrase, number or mark; `start` and `end` are offsets into the text, `amount` is a
    count or minutes.
    """

    start: int
    end: int
    text: str
    tags: frozenset[str]
    amount: float = 0.0

    def has(self, *tags: str) -> bool:
        """Whether it carries any of the tags."""
        return not self.tags.isdisjoint(tags)


def stands(terms: Sequence[Term], at: int, *tags: str) -> bool:
    """Whether the term at an index, which may be out of bounds, carries one of the tags."""
    return 0 <= at < len(terms) and not terms[at].tags.isdisjoint(tags)


@dataclass(frozen=True, slots=True)
class Token:
    start: int
    end: int
    kind: str
    word: str


def fold(word: str) -> str:
    """The form in which words are compared: NFKC, caseless, one kind of apostrophe."""
    return normalize("NFKC", word).casefold().replace("’", "'")


@cache
def _token(addressed: bool) -> re.Pattern[str]:
    """Looks for e-mail addresses, which costs time at every word, only where there may be some."""
    return re.compile((ADDRESS if addressed else "") + PIECES)


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order; white space is dropped, line ends stay."""
    found = _token("@" in text).finditer(text, 0, LONGEST_TEXT)
    return [Token(m.start(), m.end(), m.lastgroup or "", fold(m.group())) for m in found]


def read_terms(text: str, language: str) -> tuple[Term, ...]:
    """The terms of a text; where languages share a word, `language` (sv, en or de) decides what it
    means.
    """
    return tuple(_terms(text, tokens(text), language))


def _terms(text: str, found: list[Token], language: str) -> Iterator[Term]:
    book = lexicon(language)
    meant = _meant(found, language)
    position = 0
    while position < len(found):
        token = found[position]
        if token.kind == "word":
            entry, length = book.longest(meant[position : position + LONGEST_PHRASE])
            last = found[position + length - 1]
            yield _worded(text, token.start, last.end, entry)
            position += length
        else:
            if _multiplies(found, position):
                yield Term(token.start, token.end, token.word, frozenset({"mark", "×"}))
            else:
                yield _unworded(text, token, _figure(found, position, book, language))
            position += 1


def _meant(found: list[Token], language: str) -> list[str]:
    """The words without their typos."""
    book = lexicon(language)
    meant: list[str] = []
    before = ""
    for token in found:
        before = book.meant(token.word, before) if token.kind == "word" else token.word
        meant.append(before)
    return meant


def _worded(text: str, start: int, end: int, entry: Entry | None) -> Term:
    written = text[start:end]
    if entry is not None:
        return Term(start, end, written, entry.tags, entry.amount)
    event = fold(written).endswith(_events())
    return Term(start, end, written, EVENT if event else UNKNOWN)


@cache
def _events() -> tuple[str, ...]:
    return tuple(words("any")["endings"]["event"])


def _figure(found: list[Token], position: int, book: Lexicon, language: str) -> float:
    """What a number says, which depends on the unit behind it; 0 of anything else."""
    token = found[position]
    if token.kind != "number":
        return 0.0
    behind = found[position + 1] if position + 1 < len(found) else None
    entry = book.longest([behind.word])[0] if behind and behind.kind == "word" else None
    counted = entry.amount if entry and entry.tags & {"unit"} else 0.0
    return value(token.word, language, counted)


def _multiplies(found: list[Token], position: int) -> bool:
    """The star of 3*20 min and 20 min * 3, which stands as near to what is before as to what is
    behind; that of bold letters does not.
    """
    if found[position].word != "*" or not 0 < position < len(found) - 1:
        return False
    before, star, behind = found[position - 1 : position + 2]
    even = (before.end == star.start) == (star.end == behind.start)
    return even and before.kind in ("number", "word") and behind.kind == "number"


def _unworded(text: str, token: Token, figure: float) -> Term:
    start, end = token.start, token.end
    written = text[start:end]
    if token.kind == "number" and not _part_of_a_name(text, start):
        return Term(start, end, written, frozenset({"number", "digits"}), figure)
    if token.kind == "clock":
        hours, minutes = token.word.split(":")
        return Term(start, end, written, frozenset({"clock"}), int(hours) + int(minutes) / 60)
    if token.kind == "fraction":
        return Term(start, end, written, frozenset({"fraction", "digits"}), FRACTIONS[written])
    kind = {"number": "unknown", "address": "mark"}.get(token.kind, token.kind)
    return Term(start, end, written, frozenset({kind, written}))


def _part_of_a_name(text: str, start: int) -> bool:
    """The 4 in GPT-4 counts nothing."""
    return start >= 2 and text[start - 1] == "-" and text[start - 2].isalpha()
