"""Two times of day as a saving: "left at four instead of half five", "fertig um drei, sonst um
vier".
"""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.vetoes.reasons import forbidden
from coaching.readers.slots import clocks
from coaching.readers.slots.clocks import Clock

PIVOTS = ("instead", "usual", "otherwise")
LONGEST = 240  # minutes


def earlier(sentence: Sentence, text: str) -> tuple[int, int] | None:
    """The minutes by which somebody was done or gone before the usual time, and the term that
    compares; None when nobody was.
    """
    if sentence.durations or sentence.cue("event") is not None:
        return None
    pivot = sentence.where(*PIVOTS)
    if pivot is None or not sentence.any("finishing"):
        return None
    reason = forbidden(sentence, pivot)
    asked = reason == "question" and not sentence.any("?")  # was done at two: no question
    if reason and not asked:
        return None
    if _for_another_reason(sentence, pivot):
        return None
    minutes = _between(sentence, text, pivot)
    return (minutes, pivot) if 0 < minutes <= LONGEST else None


def _for_another_reason(sentence: Sentence, pivot: int) -> bool:
    """Left at three instead of four to pick up the kids."""
    if sentence.any("tool", "ai"):
        return False
    reasons = ("because",) if sentence.language == "de" else ("because", "infinitive")
    return sentence.any(*reasons, lo=pivot + 1)


def _between(sentence: Sentence, text: str, pivot: int) -> int:
    """From the time of day before the pivot to the one right behind it; 0 without both."""
    beginning, end = sentence.terms[0].start, sentence.terms[-1].end
    done = clocks.last(text[beginning : sentence.terms[pivot].start])
    usually = clocks.first(text[sentence.terms[pivot].end : end])
    if done is None or usually is None:
        return 0
    return _minutes(usually) - _minutes(done)


def _minutes(clock: Clock) -> int:
    return clock.at.hour * 60 + clock.at.minute
