"""A share of the usual time: "took a third of the time, usually an hour", "Zeit halbiert, vorher
2 Stunden".
"""

from dataclasses import dataclass

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence

USUALLY = ("usual", "otherwise", "formerly")


@dataclass(frozen=True, slots=True)
class Portion:
    """`at` is the term that says how much of `usual` it still takes; `minutes` is what it saves."""

    at: int
    usual: Duration
    minutes: float


def portion(sentence: Sentence) -> Portion | None:
    """The one that a sentence tells; None when it leaves open how long it usually takes."""
    at = _in_half(sentence)
    if at is None:
        at = sentence.where("portion")
    amounts = [span for span in sentence.durations if span.minutes]
    if at is None or len(amounts) != 1:
        return None
    usual = amounts[0]
    lo, hi = sentence.clause(usual.first)
    if lo <= at < hi or not sentence.any(*USUALLY, lo=lo, hi=hi):
        return None
    saved = (usual.minutes or 0.0) * (1 - sentence.terms[at].amount)
    return Portion(at, usual, saved)


def _in_half(sentence: Sentence) -> int | None:
    """The half of "cut the report in half", "cut by half", which no hour follows."""
    half = sentence.where("fraction")
    if half is None or not sentence.plain(half) or sentence.language != "en":
        return None
    return half if sentence.at(half - 1, "instant") and sentence.at(half + 1, "mark") else None
