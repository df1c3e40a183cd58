"""What must not leave for a model: addresses, personal numbers, secrets, mentions; found by shape
and checksum.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from coaching.discretion.credentials import credentials
from coaching.discretion.identifiers import cards, ibans, personal_numbers, tax_ids
from coaching.discretion.neighbours import neighbours
from coaching.discretion.phones import phones
from coaching.discretion.plain_text import plain
from coaching.discretion.reachable import addresses, emails, mentions

Found = tuple[int, int]
Place = tuple[int, int, str]
Finder = Callable[[str], Iterable[Found]]

COVER = "\0"  # stands where something was found; no plain text contains it
ROUNDS = 8  # enough for rows of numbers, and a bound for texts made to be slow
SECRET_ROUNDS = 2  # keys do not stand in rows, and looking for them costs most

# What comes first wins where two overlap: a secret may contain an e-mail address, a card number a
# telephone number.
FINDERS: tuple[tuple[str, Finder], ...] = (
    ("SECRET", credentials),
    ("MENTION", mentions),
    ("EMAIL", emails),
    ("IBAN", ibans),
    ("CARD", cards),
    ("PERSONNUMMER", personal_numbers),
    ("PERSONNUMMER", neighbours),
    ("STEUERID", tax_ids),
    ("PHONE", phones),
    ("IP", addresses),
)


@dataclass(frozen=True, slots=True)
class Span:
    """`start` and `end` are offsets into the text as it was written; `value` is what
    stands there.
    """

    start: int
    end: int
    type: str
    value: str


def find(text: str) -> tuple[Span, ...]:
    """The personal data of a text from left to right; spans never overlap."""
    surface = plain(text)
    found = [(*surface.original(start, end), kind) for start, end, kind in _search(surface.text)]
    return tuple(_spans(text, sorted(found)))


def masked(text: str, spans: Sequence[Span]) -> str:
    """The text with each span replaced by its type in brackets."""
    pieces: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda span: span.start):
        pieces += [text[at : span.start], f"[{span.type}]"]
        at = span.end
    return "".join([*pieces, text[at:]])


def _search(text: str) -> list[Place]:
    """Each finder sees what the others left, and all look again: a number must not hide the one
    beside it.
    """
    found: list[Place] = []
    for again in range(ROUNDS):
        before = len(found)
        for kind, finder in FINDERS[0 if again < SECRET_ROUNDS else 1 :]:
            fresh = _apart(text, finder(text))
            found.extend((start, end, kind) for start, end in fresh)
            text = _covered(text, fresh)
        if len(found) == before:
            break
    return found


def _apart(text: str, places: Iterable[Found]) -> list[Found]:
    """What is still free, from left to right; of two that overlap the one told first stays."""
    taken = bytearray(len(text))
    apart: list[Found] = []
    for start, end in places:
        if COVER not in text[start:end] and not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            apart.append((start, end))
    return sorted(apart)


def _covered(text: str, places: Iterable[Found]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end in places:
        pieces += [text[at:start], COVER * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _spans(text: str, found: Iterable[Place]) -> Iterator[Span]:
    """Two finds may meet inside one original character; the second then gives way."""
    at = 0
    for start, end, kind in found:
        if start >= at:
            yield Span(start, end, kind, text[start:end])
            at = end
