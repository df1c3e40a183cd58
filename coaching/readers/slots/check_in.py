"""What people say in a check-in: whether they met, the time saved, and a line on what was tried and
what is stuck.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from typing import Any

from coaching.messages import JSON
from coaching.readers.slots.answers import LONGEST_TIME, Reader, duration, task
from coaching.readers.utterance import Utterance, bare, vocabulary
from coaching.readers.vocabulary import words

LONGEST_LINE = 500  # characters; the rest is cut
OTHER, SKIP = "other", "skip"  # words of buttons
OFFERED = (0, 15, 30, 60)  # minutes that are said with one tap
_ENDS = re.compile(r"(?<=[.!?;\n])\s+|\n")
_CLOCK = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])(?:[:.]([0-5]\d))?\s*(am|pm)?(?![\d:])")


@dataclass(frozen=True)
class Line:
    """A free line, taken apart into its own words."""

    tried: str = ""
    stuck: str = ""
    question: str = ""


@cache
def _words(section: str, name: str = "words") -> tuple[str, ...]:
    found: Iterable[str] = words("checkins", "checkins")[section][name]
    return tuple(sorted(map(bare, found), key=len, reverse=True))


def _has(said: str, phrases: Iterable[str]) -> bool:
    """In a phrase a "+" stands for one to four words: "komme + nicht weiter"."""
    padded = f" {re.sub(r'[-–—?/]', ' ', said)} "
    return any(
        f" {phrase} " in padded if "+" not in phrase else _parted(phrase).search(padded)
        for phrase in phrases
    )


@cache
def _parted(phrase: str) -> re.Pattern[str]:
    return re.compile(f" {'(?: [^ ]+){1,4} '.join(map(re.escape, phrase.split(' + ')))} ")


def read_line(text: str) -> Line:
    """Each clause is a question, a place where somebody is stuck, or else something that
    was tried.
    """
    parts: dict[str, list[str]] = {"tried": [], "stuck": [], "question": []}
    for clause in _clauses(" ".join(text.split(" "))[:LONGEST_LINE]):
        parts[_kind(clause)].append(clause)
    return Line(**{kind: " ".join(said) for kind, said in parts.items()})


def _clauses(text: str) -> list[str]:
    joints = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in _words("parts"))
    joint = re.compile(rf",?\s+(?=(?:{joints})\b)", re.IGNORECASE)
    pieces = (
        part
        for end in _ENDS.split(text)
        for piece in joint.split(end)
        for part in _at_commas(piece)
    )
    clauses = [clause for piece in pieces if (clause := _without_joint(piece.strip(" ,;–-\n\t")))]
    return [clause for clause in clauses if not _says_met(clause)] or clauses


def _at_commas(piece: str) -> list[str]:
    """Parted at a comma only where something else begins: "did this, stuck there"."""
    parts: list[str] = []
    for part in re.split(r",\s+", piece):
        if parts and not _says_met(parts[-1]) and _kind(parts[-1]) == _kind(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    return parts


def _says_met(clause: str) -> bool:
    said = bare(clause)
    plain = said in vocabulary().yes or said in vocabulary().no
    return plain or (
        len(said.split()) < 5 and any(_has(said, _words("met", kind)) for kind in ("no", "yes"))
    )


def _without_joint(clause: str) -> str:
    return re.sub(r"^(?:men|but|aber|och|and|und)\s+", "", clause, flags=re.IGNORECASE)


def _kind(clause: str) -> str:
    said = bare(clause)
    if clause.endswith("?") or any(
        f"{said} ".startswith(f"{word} ") for word in _words("question", "begins")
    ):
        return "question"
    stuck = _has(said, _words("stuck")) and not _has(said, _words("stuck", "none"))
    return "stuck" if stuck else "tried"


def _any_cue(said: Utterance) -> bool:
    return any(_has(said.bare, _words(section)) for section in ("tried", "stuck"))


def _line(said: Utterance, n: int) -> JSON:
    """Any words, but not a bare number, a yes, or a correction of something else."""
    text = said.text.strip()[:LONGEST_LINE]
    lettered = len(re.findall(r"[^\W\d_]{2,}", text)) > 0
    short = said.correction is not None and len(text.split()) < 4 and not _any_cue(said)
    other = said.command or said.yes or said.no
    return text if lettered and not short and not other else None


def _line_mentioned(said: Utterance, n: int) -> JSON:
    return said.text.strip()[:LONGEST_LINE] if _any_cue(said) else None


line: Reader[str] = Reader(
    "line",
    _line,
    labelled=False,
    mention=_line_mentioned,
    correct=_line_mentioned,
    sure=_any_cue,
    synonyms={SKIP: _words("skip")},
)
told: Reader[str] = Reader(
    "told", _line, mention=_line_mentioned, correct=_line_mentioned, blank=SKIP
)


def _always(said: Utterance) -> bool:
    return True


def _met_said(said: Utterance, n: int) -> JSON:
    text = bare(said.text).replace("?", "")
    return (
        "no"
        if _has(text, _words("met", "no"))
        else "yes"
        if _has(text, _words("met", "yes"))
        else None
    )


def _met(said: Utterance, n: int) -> JSON:
    first = re.split(r"[\s,.!–-]+", said.bare, maxsplit=1)[0]
    plain = (
        "yes"
        if said.yes or first in vocabulary().yes
        else "no"
        if said.no or first in vocabulary().no
        else None
    )
    return _met_said(said, n) or plain


met: Reader[str] = Reader(
    "met", _met, correct=_met_said, options=("yes", "no"), closed=True, sure=_always
)


def _went(said: Utterance, n: int) -> JSON:
    found = {
        word: kind for kind in ("good", "mixed", "hard") for word in (kind, *_words("went", kind))
    }
    return found.get(said.bare)


went: Reader[str] = Reader(
    "went", _went, correct=_went, options=("good", "mixed", "hard"), closed=True, sure=_always
)


def _saved(said: Utterance, n: int) -> JSON:
    if said.no:
        return 0
    return OTHER if said.bare == OTHER else duration.answer(said, n)


def _saved_mentioned(said: Utterance, n: int) -> JSON:
    """After a yes or a no: "ja, 30", "nej, inget"."""
    rest = said.correction or said
    for phrase in (*_words("met", "no"), *_words("met", "yes")):  # "keine Zeit" is no time to meet
        if _has(rest.bare, (phrase,)):
            rest = Utterance(
                re.sub(re.escape(phrase), "", rest.text, flags=re.IGNORECASE), said.language
            )
    *_, last = rest.bare.split() or [""]
    first = rest.bare.partition(" ")[0]
    if (
        first in vocabulary().yes | vocabulary().no
        and last.isdigit()
        and len(rest.bare.split()) == 2
    ):
        return int(last)
    return int(rest.bare) if rest.bare.isdigit() else duration.mention(rest, n)


def _is_time(value: JSON) -> bool:
    return value == OTHER or (
        isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LONGEST_TIME
    )


saved: Reader[Any] = Reader(
    "saved", _saved, mention=_saved_mentioned, correct=duration.correct, fits=_is_time, sure=_always
)
spent: Reader[int] = Reader(
    "spent", duration.answer, fits=duration.fits, sure=_always
)  # `saved` is corrected instead
task_along: Reader[str] = Reader(
    "task_along", task.mention, mention=task.mention, correct=task.mention
)


def _weekday(said: Utterance, n: int) -> JSON:
    named = [
        day
        for day in map(str, range(1, 8))
        if day == said.bare or _has(said.bare, _words("weekdays", day))
    ]
    return named[0] if len(named) == 1 else None


weekday: Reader[str] = Reader(
    "weekday", _weekday, _weekday, _weekday, options=tuple(map(str, range(1, 6))), closed=True
)


def _clock(said: Utterance, n: int) -> JSON:
    for hour, minutes, half in _CLOCK.findall(said.text.casefold()):
        at = int(hour) + (12 if half == "pm" and int(hour) < 12 else 0)
        return time(at % 24, int(minutes or 0)).isoformat("minutes")
    return None


def _is_clock(value: JSON) -> bool:
    return isinstance(value, str) and (not value or re.fullmatch(r"\d\d:\d\d", value) is not None)


clock: Reader[str] = Reader("clock", _clock, _clock, _clock, _is_clock)


def asks_for(said: Utterance) -> str:
    """What is wished about the check-ins: "time", "weekly", "fortnightly", or nothing."""
    text = said.bare
    if text in _words("asking", "weekly"):
        return "weekly"
    if text in _words("asking", "fortnightly"):
        return "fortnightly"
    if not any(text.startswith(f"{word} ") for word in _words("asking", "ask")):
        return ""
    often = next(
        (kind for kind in ("fortnightly", "weekly") if _has(text, _words("asking", kind))), ""
    )
    return "time" if _weekday(said, 1) else often


def one_time(times: tuple[datetime, ...]) -> Reader[str]:
    """One of these moments, by its number or its weekday; or "alone"."""
    offered = tuple(at.isoformat() for at in times)

    def find(said: Utterance, n: int) -> JSON:
        day = _weekday(said, n)
        named = [at.isoformat() for at in times if str(at.isoweekday()) == day]
        numbered = (
            offered[int(said.bare) - 1 : int(said.bare)]
            if said.bare.isdecimal() and said.bare != "0"
            else ()
        )
        exact = [word for word in (*offered, "alone") if word == said.text]
        return next(iter((*exact, *named, *numbered)), None) if len(named) < 2 else None

    return Reader("time", find, correct=find, options=(*offered, "alone"), closed=True)
