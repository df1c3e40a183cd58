"""A valid zero: "nothing this week", "0 min", "haven't saved any time", "as long as usual, no
difference".
"""

from coaching.readers.grammar.measures import DAY, HALF_DAY, Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.task.names import named_at
from coaching.readers.saved.vetoes.moods import asks
from coaching.readers.vocabulary import words

# What may stand beside "nothing" without giving it another meaning.
BESIDE = (
    "filler", "polite", "hedge", "this_week", "last_week", "today", "yesterday", "moment", "now",
    "per_week", "per_day", "saved", "took", "usual", "same", "copula", "light", "mine", "pronoun",
    "and", "but", "negated", "tool", "ai", "tooled", "none_of", "nothing", "mark", "line",
)  # fmt: skip
TASK = ("article", "unknown", "noun")
# What gives the other clauses a figure or another meaning.
ELSEWHERE = (
    "saved", "wish", "said", "price", "digits", "unit", "part", "?", "other", "vague", "speed",
)  # fmt: skip
HARMLESS_BESIDE_A_WEEK = ("other", "part", "unit")


def says_nothing(sentence: Sentence) -> bool:
    """Whether the sentence reports that no time was saved; what its other clauses say may be
    anything but a figure.
    """
    if asks(sentence) or sentence.any("wish", "said", "price"):
        return False
    if _has_an_amount(sentence):
        return _as_ever(sentence)
    if _concluded(sentence):
        return True
    nothing = _index_of_nothing(sentence)
    if nothing is None or _busy(sentence, nothing):
        return False
    as_long = sentence.at(nothing, "same") and sentence.any("took")
    if as_long or _plain(sentence, nothing, 0, len(sentence.terms)):
        return True
    return _plain_clause(sentence, nothing)


def on_what(sentence: Sentence) -> str:
    """The letters of "saved nothing on the letters"; empty when nothing is named."""
    nothing = _index_of_nothing(sentence)
    led = sentence.where("taskwise")
    if nothing is None or led is None:
        return ""
    if led < nothing:
        return named_at(sentence, led + 1, nothing)
    if sentence.at(nothing + 1, *BESIDE, "taskwise"):
        return named_at(sentence, led + 1)
    return ""


def _has_an_amount(sentence: Sentence) -> bool:
    for span in sentence.durations:
        if span.minutes == 0 or _span_of_days(sentence, span):
            continue
        if not _whereabouts(sentence, span):
            return True
    return False


def _plain_clause(sentence: Sentence, nothing: int) -> bool:
    """Whether the clause says it, and the others give no figure."""
    lo, hi = sentence.clause(nothing)
    timed = sentence.any("today", "this_week", "last_week", "saved", lo=lo, hi=hi)
    harmless = HARMLESS_BESIDE_A_WEEK if timed else ()
    strange = [tag for tag in ELSEWHERE if tag not in harmless]
    if sentence.any(*strange, hi=lo) or sentence.any(*strange, lo=hi):
        return False
    return _plain(sentence, nothing, lo, hi)


def _concluded(sentence: Sentence) -> bool:
    """The "so zero" at the end of why there was nothing to save."""
    lo, hi = sentence.clauses[-1]
    first = sentence.after(lo, "mark")
    if lo == 0 or not sentence.at(first, "sum_up") or sentence.any("saved", hi=lo):
        return False
    if not any(_means_nothing(sentence, index) for index in range(first, hi)):
        return False
    return _plain(sentence, first, first, hi)


def _means_nothing(sentence: Sentence, index: int) -> bool:
    return sentence.at(index, "nothing") or _is_zero(sentence, index)


def _is_zero(sentence: Sentence, index: int) -> bool:
    return sentence.at(index, "number") and sentence.terms[index].amount == 0


def _span_of_days(sentence: Sentence, span: Duration) -> bool:
    """The past five days."""
    return span.unit >= DAY and sentence.at(span.first - 1, "instant")


def _whereabouts(sentence: Sentence, span: Duration) -> bool:
    """The whole day of "nothing today, was on the ward the whole day"."""
    lo, hi = sentence.clause(span.first)
    if lo == 0 or span.unit < HALF_DAY:
        return False
    return sentence.verb(lo, hi) and not sentence.any("saved", "took", "nothing", lo=lo, hi=hi)


def _as_ever(sentence: Sentence) -> bool:
    """It took two hours, exactly as always."""
    if len(sentence.durations) != 1 or sentence.any("saved", "other"):
        return False
    if sentence.cue("event") is not None:
        return False
    return sentence.any("same") and sentence.any("took")


def _busy(sentence: Sentence, nothing: int) -> bool:
    """Who has no time today has not saved any, but does not say so."""
    if not sentence.at(nothing, "timeless") or sentence.any("saved"):
        return False
    return sentence.any("mine", "today")


def _index_of_nothing(sentence: Sentence) -> int | None:
    nothing = sentence.where("nothing")
    if nothing is not None:
        return nothing
    for index in range(len(sentence.terms)):
        if _is_zero(sentence, index):
            return index
    saved = sentence.where("saved")
    if saved is not None:
        lo, hi = sentence.clause(saved)
        return sentence.where("negated", lo=lo, hi=hi)
    negated = sentence.where("negated")
    if negated is None or not sentence.any("none_of", lo=negated):
        return None
    return negated


def _task_first(sentence: Sentence, lo: int, nothing: int) -> bool:
    """The form of "beim Formular null gespart"."""
    if not sentence.at(lo, "prep") or not sentence.any("saved"):
        return False
    return sentence.all(*BESIDE, "prep", *TASK, lo=lo, hi=nothing)


def _zero_on_a_task(sentence: Sentence, zero: int, hi: int) -> bool:
    """Zero on the letters this week; but "nothing on the calendar" is about the calendar."""
    first_word, _, _ = sentence.word(zero).partition(" ")
    if first_word not in words("any")["zero"]["alone"] or not sentence.at(zero + 1, "taskwise"):
        return False
    if not sentence.all(*BESIDE, *TASK, "instant", "plain", lo=zero + 2, hi=hi):
        return False
    return sentence.any("unknown", "noun", lo=zero + 2, hi=hi)


def _plain(sentence: Sentence, nothing: int, lo: int, hi: int) -> bool:
    """Whether nothing strange is said between two terms, up to the task when one is named."""
    counted = _counted(sentence)
    told = bool(counted) or sentence.any("saved", lo=lo, hi=hi)
    if told or _zero_on_a_task(sentence, nothing, hi):
        task = sentence.where("prep", lo=nothing, hi=hi)
        hi = hi if task is None else task
    if _task_first(sentence, lo, nothing):
        lo = nothing
    for index in range(lo, hi):
        strange = not sentence.at(index, *BESIDE) and not _is_zero(sentence, index)
        if strange and index not in counted:
            return False
    return True


def _counted(sentence: Sentence) -> set[int]:
    """The terms of amounts, each with the "past" before its days."""
    counted: set[int] = set()
    for span in sentence.durations:
        first = span.first - 1 if _span_of_days(sentence, span) else span.first
        counted.update(range(first, span.last))
    return counted
