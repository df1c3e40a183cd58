"""What an answer stands on: the playbook's pages, and how much of one is shown at first."""

from collections.abc import Sequence
from itertools import takewhile

ROOM = 900  # characters: what is read in a chat without scrolling
# How a paragraph ends that announces an example; half of an example teaches the wrong half.
LABEL = (":", ":**")


def shortened(paragraphs: Sequence[str], room: int = ROOM) -> tuple[str, ...]:
    """The opening, what fits after it, and the last paragraph, which says what to try. Never cut
    within a paragraph.
    """
    if len(paragraphs) < 3 or sum(map(len, paragraphs)) <= room:
        return tuple(paragraphs)
    opening, *middle, last = paragraphs
    kept, left = [opening], room - len(opening) - len(last)
    for paragraph in takewhile(lambda paragraph: not paragraph.endswith(LABEL), middle):
        left -= len(paragraph)
        if left < 0:
            break
        kept.append(paragraph)
    return (*kept, last)


def remainder(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """What `shortened` leaves out."""
    shown = shortened(paragraphs)
    return tuple(paragraph for paragraph in paragraphs if paragraph not in shown)


def cut(text: str, most: int) -> str:
    """At most so many characters, ended after a paragraph, a sentence or a word."""
    if len(text) <= most:
        return text
    return text[: part_end(text, most, ("\n\n", ". ", "\n", " "))].rstrip()


def part_end(text: str, most: int, marks: Sequence[str]) -> int:
    """Where the first part of at most so many characters ends: after the first of the `marks` that
    stands in its second half; at `most` when none does.
    """
    head = text[:most]
    for mark in marks:
        end = head.rfind(mark) + len(mark.rstrip())
        if end > most // 2:
            return end
    return most


def quoted(text: str) -> str:
    """On every line the sign of a quotation, but the first, which the sentence around it has."""
    return "\n> ".join(line.strip() or "\u00a0" for line in text.strip().splitlines())
