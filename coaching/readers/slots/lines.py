"""A free line of a check-in, taken apart: what was tried, where somebody is stuck, a question."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from coaching.messages import JSON
from coaching.readers.slots.check_in_words import has, phrases
from coaching.readers.slots.reader import Reader
from coaching.readers.utterance import Utterance, bare, vocabulary
from coaching.readers.vocabulary import words

LONGEST_LINE = 500  # characters; the rest is cut
LONGEST_MET = 4  # words of a clause that only says whether they met
FEWEST_WORDS = 4  # of a correction that may be a line of its own
SKIP = "skip"  # word of a button
_ENDS = re.compile(r"(?<=[.!?;\n])\s+|\n")
_COMMA = re.compile(r",\s+")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Line:
    """A free line, taken apart into its own words."""

    tried: str = ""
    stuck: str = ""
    question: str = ""

    @property
    def said(self) -> bool:
        return bool(self.tried or self.stuck or self.question)


def _never(clause: str) -> bool:
    return False


def read_line(text: str, used: Callable[[str], bool] = _never) -> Line:
    """Each clause is a question, a place where somebody is stuck, or else something that
    was tried. `used`: what was understood otherwise, and is not said again.
    """
    parts: dict[str, list[str]] = {"tried": [], "stuck": [], "question": []}
    for clause in _clauses(text[:LONGEST_LINE]):
        if not used(clause):
            parts[_kind(clause)].append(clause)
    return Line(**{kind: " ".join(said) for kind, said in parts.items()})


def _clauses(text: str) -> list[str]:
    clauses: list[str] = []
    for piece in _pieces(text):
        clause = _opening_joint().sub("", piece.strip(" ,;–-\n\t"))
        if clause:
            clauses.append(clause)
    telling = [clause for clause in clauses if not _says_met(clause)]
    return telling or clauses


def _pieces(text: str) -> Iterator[str]:
    for sentence in _ENDS.split(text):
        for piece in _joint().split(sentence):
            yield from _at_commas(piece)


def _at_commas(piece: str) -> list[str]:
    """Parted at a comma only where something else begins: "did this, stuck there"."""
    parts: list[str] = []
    for part in _COMMA.split(piece):
        if parts and not _says_met(parts[-1]) and _kind(parts[-1]) == _kind(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    return parts


@cache
def _joint() -> re.Pattern[str]:
    """What parts two clauses: a space in front of "but", "stuck with" and the like."""
    joints = [re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases("parts")]
    return re.compile(rf",?\s+(?=(?:{'|'.join(joints)})\b)", re.IGNORECASE)


@cache
def _opening_joint() -> re.Pattern[str]:
    joints = "|".join(words("any")["joints"]["opening_a_clause"])
    return re.compile(rf"^(?:{joints})\s+", re.IGNORECASE)


def _says_met(clause: str) -> bool:
    said = bare(clause)
    if said in vocabulary().yes or said in vocabulary().no:
        return True
    if len(said.split()) > LONGEST_MET:
        return False
    return has(said, phrases("met", "no")) or has(said, phrases("met", "yes"))


def _kind(clause: str) -> str:
    said = bare(clause)
    if clause.endswith("?") or _begins_a_question(said):
        return "question"
    stuck = has(said, phrases("stuck")) and not has(said, phrases("stuck", "none"))
    return "stuck" if stuck else "tried"


def _begins_a_question(said: str) -> bool:
    return any(f"{said} ".startswith(f"{word} ") for word in phrases("question", "begins"))


def _has_a_cue(said: Utterance) -> bool:
    return has(said.bare, phrases("tried")) or has(said.bare, phrases("stuck"))


def _line(said: Utterance, n: int) -> JSON:
    """Any words, but not a bare number, a yes, or a correction of something else."""
    text = said.text.strip()[:LONGEST_LINE]
    if said.command or said.yes or said.no or not _WORD.search(text):
        return None
    short = len(text.split()) < FEWEST_WORDS and not _has_a_cue(said)
    return None if short and said.correction is not None else text


def _line_mentioned(said: Utterance, n: int) -> JSON:
    return said.text.strip()[:LONGEST_LINE] if _has_a_cue(said) else None


def _line_along(said: Utterance, n: int) -> JSON:
    """Words that also answer what is asked before the line."""
    first, _, _ = said.bare.partition(" ")
    met = has(said.bare, (*phrases("met", "no"), *phrases("met", "yes")))
    answers = met or first in (*vocabulary().yes, *vocabulary().no)
    return _line_mentioned(said, n) if answers or said.reading.kind == "report" else None


line: Reader[str] = Reader(
    "line",
    _line,
    labelled=False,
    mention=_line_mentioned,
    correct=_line_mentioned,
    sure=_has_a_cue,
    synonyms={SKIP: phrases("skip")},
)
told: Reader[str] = Reader("told", _line, mention=_line_along, correct=_line_along, blank=SKIP)
