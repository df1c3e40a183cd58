"""A valid zero: "nothing this week", "0 min", "haven't saved any time", "as long as usual, no
difference".
"""

from coaching.readers.grammar.durations import DAY, HALF_DAY, Duration
from coaching.readers.grammar.sentences import Sentence
from coaching.readers.saved.moods import asks
from coaching.readers.saved.names import begins_name, name_from

# What may stand beside "nothing" without giving it another meaning.
BESIDE = (
    "filler", "polite", "hedge", "this_week", "last_week", "today", "yesterday", "moment", "saved",
    "mine",
    "pronoun", "and", "usual", "copula", "light", "took",
    "but", "negated", "same", "tool", "ai", "tooled", "none_of", "nothing", "mark", "line",
    "per_week",
    "per_day", "now",
)  # fmt: skip
ZEROS = frozenset({"zero", "zilch", "noll", "null", "0"})
ELSEWHERE = (
    "saved",
    "wish",
    "said",
    "price",
    "digits",
    "unit",
    "part",
    "?",
    "other",
    "vague",
    "speed",
)


def says_nothing(sentence: Sentence) -> bool:
    """Whether the sentence reports that no time was saved; what its other clauses say may be
    anything but a figure.
    """
    if asks(sentence) or sentence.any("wish", "said", "price"):
        return False
    spans = (
        span
        for span in sentence.durations
        if span.minutes != 0 and not _span_of_days(sentence, span)
    )
    if any(not _whereabouts(sentence, span) for span in spans):
        return _as_ever(sentence)
    if _concluded(sentence):
        return True
    nothing = _index_of_nothing(sentence)
    if nothing is None or _busy(sentence, nothing):
        return False
    if _plain(sentence, nothing, 0, len(sentence.terms)) or (
        sentence.at(nothing, "same") and sentence.any("took")
    ):
        return True
    lo, hi = sentence.clause(nothing)
    timed = sentence.any("today", "this_week", "last_week", "saved", lo=lo, hi=hi)
    strange = [tag for tag in ELSEWHERE if not (timed and tag in {"other", "part", "unit"})]
    apart = not sentence.any(*strange, hi=lo) and not sentence.any(*strange, lo=hi)
    return apart and _plain(sentence, nothing, lo, hi)


def on_what(sentence: Sentence) -> str:
    """The letters of "saved nothing on the letters"; empty when nothing is named."""
    nothing = _index_of_nothing(sentence)
    if nothing is None:
        return ""
    led = next((i for i in range(len(sentence.terms)) if sentence.at(i, "taskwise")), None)
    if led is None or not (led < nothing or sentence.at(nothing + 1, *BESIDE, "taskwise")):
        return ""
    end = nothing if led < nothing else len(sentence.terms)
    return name_from(sentence, led + 1, end) if begins_name(sentence, led + 1) else ""


def _concluded(sentence: Sentence) -> bool:
    """The "so zero" at the end of why there was nothing to save."""
    lo, hi = sentence.clauses[-1]
    first = sentence.after(lo, "mark")
    zero = any(
        term.has("nothing") or (term.has("number") and term.amount == 0)
        for term in sentence.terms[first:hi]
    )
    told = zero and lo > 0 and sentence.at(first, "sum_up") and not sentence.any("saved", hi=lo)
    return told and _plain(sentence, first, first, hi)


def _span_of_days(sentence: Sentence, span: Duration) -> bool:
    """The past five days."""
    return span.unit >= DAY and sentence.at(span.first - 1, "instant")


def _whereabouts(sentence: Sentence, span: Duration) -> bool:
    """The whole day of "nothing today, was on the ward the whole day"."""
    lo, hi = sentence.clause(span.first)
    told = sentence.verb(lo, hi) and not sentence.any("saved", "took", "nothing", lo=lo, hi=hi)
    return span.unit >= HALF_DAY and bool(lo) and told


def _as_ever(sentence: Sentence) -> bool:
    """It took two hours, exactly as always."""
    plain = sentence.cue("event") is None and not sentence.any("saved", "other")
    return plain and len(sentence.durations) == 1 and sentence.any("same") and sentence.any("took")


def _busy(sentence: Sentence, nothing: int) -> bool:
    """Who has no time today has not saved any, but does not say so."""
    return (
        sentence.at(nothing, "timeless")
        and not sentence.any("saved")
        and sentence.any("mine", "today")
    )


def _index_of_nothing(sentence: Sentence) -> int | None:
    if (index := sentence.where("nothing")) is not None:
        return index
    zeros = (i for i, t in enumerate(sentence.terms) if t.has("number") and t.amount == 0)
    if (zero := next(zeros, None)) is not None:
        return zero
    if (saved := sentence.where("saved")) is not None:
        lo, hi = sentence.clause(saved)
        return sentence.where("negated", lo=lo, hi=hi)
    negated = sentence.where("negated")
    return negated if negated is not None and sentence.any("none_of", lo=negated) else None


def _task_first(sentence: Sentence, lo: int, nothing: int) -> bool:
    """The form of "beim Formular null gespart"."""
    led = sentence.at(lo, "prep") and sentence.any("saved")
    return led and all(
        sentence.at(i, *BESIDE, "prep", "article", "unknown", "noun") for i in range(lo, nothing)
    )


def _zero_on_a_task(sentence: Sentence, zero: int, hi: int) -> bool:
    """Zero on the letters this week; but "nothing on the calendar" is about the calendar."""
    if sentence.terms[zero].text.casefold().partition(" ")[0] not in ZEROS or not sentence.at(
        zero + 1, "taskwise"
    ):
        return False
    rest = range(zero + 2, hi)
    plain = all(
        sentence.at(i, *BESIDE, "article", "unknown", "noun", "instant", "plain") for i in rest
    )
    return plain and any(sentence.at(i, "unknown", "noun") for i in rest)


def _plain(sentence: Sentence, nothing: int, lo: int, hi: int) -> bool:
    """Whether nothing strange is said between two terms, up to the task when one is named."""
    counted = {
        i
        for span in sentence.durations
        for i in range(span.first - _span_of_days(sentence, span), span.last)
    }
    told = sentence.any("saved", lo=lo, hi=hi) or counted or _zero_on_a_task(sentence, nothing, hi)
    named = sentence.where("prep", lo=nothing, hi=hi) if told else None
    lo = nothing if _task_first(sentence, lo, nothing) else lo
    words = (i for i in range(lo, hi if named is None else named) if i not in counted)
    return all(
        sentence.at(i, *BESIDE) or (sentence.terms[i].amount == 0 and sentence.at(i, "number"))
        for i in words
    )
