"""Why an amount of time is no report of a saving: questions, plans, other people, meetings, prices,
clocks.
"""

from collections.abc import Callable

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.degrees import off_a_task
from coaching.readers.saved.quantities import MONEY
from coaching.readers.saved.vetoes.moods import asks, wished
from coaching.readers.saved.vetoes.spent import unsaid
from coaching.readers.saved.vetoes.whose import done_by_somebody, somebody_else
from coaching.readers.vocabulary import words

CENTURY = range(2000, 2100)  # years
NEAR = 4  # terms between a "not" and the saving that it denies
# What is asked for: write a speech, rewrite: …
ORDERED = (
    "article", "pronoun", "mine", "other", ":", "'", '"', "“", "„", "”", "‘", "’",
)  # fmt: skip


def requests(sentence: Sentence) -> bool:
    """Write a speech of 10 minutes; Rewrite: we saved 20 hours."""
    first = sentence.after(0, "polite", ",", "question", "pronoun")
    if not sentence.at(first, "request"):
        return False
    if any(span.first == first + 2 for span in sentence.durations):
        return False
    counted = sentence.at(first + 1, "number") and sentence.plain(first + 1)
    if counted and sentence.at(first + 2, "unknown", "noun"):
        return True  # write 200 words
    if sentence.at(first + 1, *ORDERED):
        return True
    return sentence.at(first + 2, ":") and sentence.any("saved", lo=first + 2)


def forbidden(sentence: Sentence, at: int) -> str | None:
    """The reason why nothing in the clause around a term is one's own past saving, or None."""
    lo, hi = sentence.clause(at)
    reasons: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("question", lambda: asks(sentence, at)),
        ("hearsay", lambda: _hearsay(sentence, hi)),
        ("wish", lambda: wished(sentence, lo, hi)),
        ("price", lambda: _priced(sentence, lo, hi)),
        ("other", lambda: somebody_else(sentence, lo, at) or done_by_somebody(sentence)),
        ("denied", lambda: _denied(sentence, lo, hi)),
        ("long ago", lambda: _long_ago(sentence, lo, hi)),
        ("left undone", lambda: sentence.any("saved") and sentence.any("undone")),
        ("wish", lambda: _goes_on_wishing(sentence, lo, hi)),
    )
    return next((reason for reason, holds in reasons if holds()), None)


def _hearsay(sentence: Sentence, hi: int) -> bool:
    """Somebody says so; but in "2 hours on the contract, legal said it's fine" they say something
    else.
    """
    said = sentence.cue("said")
    if said is None:
        return False
    if said <= sentence.after(0, "mine", "polite") and sentence.any("but", lo=said):
        return False  # thought it would save me time, but it took longer
    lo, end = sentence.clause(said)
    if lo < hi or sentence.any("mine", lo=lo, hi=said):
        return True
    somebody = said > sentence.after(lo, "mark")
    something = end - said > 2
    return not (somebody and something)


def _priced(sentence: Sentence, lo: int, hi: int) -> bool:
    """Money in the clause; where nobody saved anything, anywhere: "the rate is 95 euros, 2 hours at
    least".
    """
    if not sentence.any("saved"):
        lo, hi = 0, len(sentence.terms)
    price = sentence.cue("price", *MONEY, lo=lo, hi=hi)
    while price is not None and not sentence.plain(price):
        price = sentence.cue("price", *MONEY, lo=price + 1, hi=hi)  # 25 % of four hours
    if price is None:
        return False
    faster = sentence.at(price, "percent") and sentence.any("speed", "less")
    return not faster


def _long_ago(sentence: Sentence, lo: int, hi: int) -> bool:
    """Last year we saved …; in 2022 we saved …"""
    if not sentence.any("saved", lo=lo, hi=hi):
        return False
    if sentence.any("long_ago", lo=lo, hi=hi):
        return True
    first = sentence.after(lo, "polite", "but", "mark", "prep", "regained")
    counts = sentence.at(first, "number") and sentence.plain(first)
    return counts and int(sentence.terms[first].amount) in CENTURY


def _denied(sentence: Sentence, lo: int, hi: int) -> bool:
    """It did not save me an hour."""
    saved = sentence.where("saved", lo=lo, hi=hi)
    if saved is None:
        return False
    if sentence.language != "en" and sentence.at(saved + 1, "negated"):
        return True
    return sentence.any("negated", lo=max(lo, saved - NEAR), hi=saved)


def _goes_on_wishing(sentence: Sentence, lo: int, hi: int) -> bool:
    """The second half of "we should save more time, at least an hour a day"."""
    if lo == 0 or sentence.any("saved", "verb", "mine", "taskwise", "but", lo=lo, hi=hi):
        return False
    before, _ = sentence.clause(lo - 1)
    if not sentence.any("saved", lo=before, hi=lo):
        return False
    return wished(sentence, before, lo) or somebody_else(sentence, before, lo - 1)


def not_saved(sentence: Sentence, duration: Duration) -> str | None:
    """The reason why a duration is not a saving, or None."""
    lo, hi = sentence.clause(duration.first)
    if _then_something_else(sentence, lo, hi) or _up_to_a_moment(sentence, duration, lo, hi):
        return "instant"
    if reason := forbidden(sentence, duration.first):
        return reason
    if _called_nothing(sentence, duration):
        return "nothing"
    saved = sentence.where("saved", lo=lo, hi=hi)
    if saved is None:
        return unsaid(sentence, duration, lo, hi)
    return "spent" if _something_else(sentence, duration, lo, saved) else None


def _then_something_else(sentence: Sentence, lo: int, hi: int) -> bool:
    """Another quarter of an hour, then I go home."""
    if hi >= len(sentence.terms) or not sentence.at(sentence.after(hi, "mark"), "then"):
        return False
    return not sentence.any("unknown", "saved", "noun", "taskwise", "less", lo=lo, hi=hi)


def _up_to_a_moment(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """An hour ago; 15 min till the deadline; two hours, until the bid closes."""
    behind = sentence.after(duration.last, "hedge", "late")
    ago = sentence.at(behind, "ago")
    until = sentence.at(behind, "to", "range") and sentence.at(behind + 1, "event")
    later = sentence.at(behind, ",") and sentence.at(behind + 1, "ago")
    left = later and not sentence.at(behind + 1, "and")
    if not ago and not until and not left:
        return False
    return not _given(sentence, duration, lo, hi)


def _given(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """Whether what stands behind the amount says that it was saved on a task."""
    behind = sentence.after(duration.last, "hedge", "late")
    if sentence.at(behind, "less", "longer"):
        return True
    if sentence.at(behind, "earlier") and sentence.any("done", lo=lo, hi=hi):
        return True
    if sentence.at(behind, "prep") and _of_a_task(sentence, behind, lo, hi):
        return True
    return sentence.at(duration.last, "off") and off_a_task(sentence, duration)


def _of_a_task(sentence: Sentence, preposition: int, lo: int, hi: int) -> bool:
    """An hour off the report, not a day off."""
    if sentence.at(preposition, "off") and sentence.in_a_name(preposition + 1):
        return True
    return sentence.any("saved", lo=lo, hi=hi) or sentence.at(preposition + 1, "article", "unknown")


def _called_nothing(sentence: Sentence, duration: Duration) -> bool:
    """40 min is nothing really."""
    behind = sentence.after(duration.last, "hedge", "late")
    if not sentence.at(behind, "copula"):
        return False
    called = sentence.after(behind, "hedge", "but")
    return sentence.at(sentence.after(called + 1, "hedge", "but", "filler"), "nothing")


def _something_else(sentence: Sentence, duration: Duration, lo: int, saved: int) -> bool:
    """Cut the grass for an hour; my shift was cut by two hours."""
    if sentence.at(saved, "keeping") and _kept_going(sentence, duration, saved):
        return True
    if not sentence.at(saved, "weak_saving") or sentence.any("mine", "ai", "tool", lo=lo):
        return False
    return sentence.cue("event", lo=lo, hi=saved) is not None


def _kept_going(sentence: Sentence, duration: Duration, saved: int) -> bool:
    """Whether the amount says how long something went on."""
    lead = sentence.before(duration.first, "hedge")
    if lead <= saved or sentence.word(lead) not in words("any")["leads"]["lasting"]:
        return False
    if sentence.at(lead - 1, "unknown"):
        return True
    everywhere = sentence.terms[lead].text in words("de")["leads"]["lasting"]
    return everywhere and lead == saved + 1
