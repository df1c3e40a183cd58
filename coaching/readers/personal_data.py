"""What must not leave for a model: addresses, personal numbers, secrets, mentions; found by shape and checksum."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from coaching.readers.credentials import credentials
from coaching.readers.identifiers import cards, ibans, personal_numbers, tax_ids
from coaching.readers.phones import phones
from coaching.readers.plain_text import plain
from coaching.readers.reachable import addresses, emails, mentions

Found = tuple[int, int]
Finder = Callable[[str], Iterable[Found]]

# What comes first wins where two overlap: a secret may contain an e-mail address, a card number a telephone number.
FINDERS: tuple[tuple[str, Finder], ...] = (
    ("SECRET", credentials),
    ("MENTION", mentions),
    ("EMAIL", emails),
    ("IBAN", ibans),
    ("CARD", cards),
    ("PERSONNUMMER", personal_numbers),
    ("STEUERID", tax_ids),
    ("PHONE", phones),
    ("IP", addresses),
)


@dataclass(frozen=True, slots=True)
class Span:
    """`start` and `end` are offsets into the text as it was written; `value` is what stands there."""

    start: int
    end: int
    type: str
    value: str


def find(text: str) -> tuple[Span, ...]:
    """The personal data of a text from left to right; spans never overlap."""
    surface = plain(text)
    taken: list[tuple[int, int, str]] = []
    for kind, finder in FINDERS:
        taken.extend((start, end, kind) for start, end in finder(surface.text) if _free(taken, start, end))
    return tuple(_spans(text, sorted((*surface.original(start, end), kind) for start, end, kind in taken)))


def masked(text: str, spans: Sequence[Span]) -> str:
    """The text with each span replaced by its type in brackets."""
    pieces: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda span: span.start):
        pieces += [text[at : span.start], f"[{span.type}]"]
        at = span.end
    return "".join([*pieces, text[at:]])


def _free(taken: Iterable[tuple[int, int, str]], start: int, end: int) -> bool:
    return all(end <= first or last <= start for first, last, _ in taken)


def _spans(text: str, found: Iterable[tuple[int, int, str]]) -> Iterator[Span]:
    """Two finds may meet inside one original character; the second then gives way."""
    at = 0
    for start, end, kind in found:
        if start >= at:
            yield Span(start, end, kind, text[start:end])
            at = end
