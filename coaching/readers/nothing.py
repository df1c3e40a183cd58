"""A valid zero: "nothing this week", "0 min", "haven't saved any time"."""

from coaching.readers.sentences import Sentence
from coaching.readers.vetoes import asks

# What may stand beside "nothing" without giving it another meaning.
BESIDE = (
    "filler", "polite", "hedge", "this_week", "last_week", "today", "yesterday", "moment", "saved", "mine",
    "pronoun", "and",
    "but", "negated", "tool", "ai", "tooled", "none_of", "nothing", "mark", "line", "per_week", "per_day", "now",
)  # fmt: skip


def says_nothing(sentence: Sentence) -> bool:
    """Whether the sentence reports that no time was saved."""
    if asks(sentence) or any(span.minutes != 0 for span in sentence.durations):
        return False
    saved = sentence.any("saved")
    nothing = _index_of_nothing(sentence, saved)
    if nothing is None or sentence.any("wish", "said", "price"):
        return False
    return _plain(sentence, sentence.where("prep", lo=nothing) if saved or sentence.durations else None)


def _index_of_nothing(sentence: Sentence, saved: bool) -> int | None:
    if (index := sentence.where("nothing")) is not None:
        return index
    zeros = (i for i, t in enumerate(sentence.terms) if t.has("number") and t.amount == 0)
    if (zero := next(zeros, None)) is not None:
        return zero
    negated = sentence.where("negated")
    return negated if negated is not None and (saved or sentence.any("none_of", lo=negated)) else None


def _plain(sentence: Sentence, until: int | None) -> bool:
    """Whether nothing strange is said, up to the task when one is named."""
    counted = {i for span in sentence.durations for i in range(span.first, span.last)}
    words = (i for i in range(len(sentence.terms) if until is None else until) if i not in counted)
    return all(sentence.at(i, *BESIDE) or (sentence.terms[i].amount == 0 and sentence.at(i, "number")) for i in words)
