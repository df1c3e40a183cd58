"""Why an amount of time is no report of a saving: questions, plans, other people, meetings, prices,
clocks.
"""

from collections.abc import Callable

from coaching.readers.grammar.durations import Duration
from coaching.readers.grammar.sentences import Sentence
from coaching.readers.saved.degrees import off_a_task
from coaching.readers.saved.moods import asks, wished
from coaching.readers.saved.spent import unsaid
from coaching.readers.saved.whose import done_by_somebody, somebody_else

LASTING = {"for", "i", "after", "efter", "nach"}  # lead in how long something went on


def requests(sentence: Sentence) -> bool:
    """Write a speech of 10 minutes; Rewrite: we saved 20 hours."""
    first = sentence.after(0, "polite", ",", "question", "pronoun")
    if not sentence.at(first, "request") or any(
        span.first == first + 2 for span in sentence.durations
    ):
        return False
    if (
        sentence.at(first + 1, "number")
        and sentence.plain(first + 1)
        and sentence.at(first + 2, "unknown", "noun")
    ):
        return True  # write 200 words
    return sentence.at(
        first + 1, "article", ":", "pronoun", "mine", "'", '"', "“", "„", "”", "‘", "’", "other"
    ) or (sentence.at(first + 2, ":") and sentence.any("saved", lo=first + 2))


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
    apart = (
        lo >= hi and said > sentence.after(lo, "mark") and not sentence.any("mine", lo=lo, hi=said)
    )
    return not (apart and end - said > 2)


def _priced(sentence: Sentence, lo: int, hi: int) -> bool:
    """Money in the clause; where nobody saved anything, anywhere: "the rate is 95 euros, 2 hours at
    least".
    """
    lo, hi = (lo, hi) if sentence.any("saved") else (0, len(sentence.terms))
    price = sentence.cue("price", "€", "$", "£", lo=lo, hi=hi)
    faster = price is not None and sentence.at(price, "percent") and sentence.any("speed", "less")
    return price is not None and not faster


def _long_ago(sentence: Sentence, lo: int, hi: int) -> bool:
    """Last year we saved …; in 2022 we saved …"""
    if not sentence.any("saved", lo=lo, hi=hi):
        return False
    first = sentence.after(lo, "polite", "but", "mark", "prep", "regained")
    year = (
        sentence.at(first, "number")
        and 2000 <= sentence.terms[first].amount < 2100
        and sentence.plain(first)
    )
    return year or sentence.any("long_ago", lo=lo, hi=hi)


def _denied(sentence: Sentence, lo: int, hi: int) -> bool:
    """It did not save me an hour."""
    saved = sentence.where("saved", lo=lo, hi=hi)
    if saved is None:
        return False
    behind = sentence.at(saved + 1, "negated") and sentence.language != "en"
    return behind or sentence.any("negated", lo=max(lo, saved - 4), hi=saved)


def _goes_on_wishing(sentence: Sentence, lo: int, hi: int) -> bool:
    """The second half of "we should save more time, at least an hour a day"."""
    before, _ = sentence.clause(lo - 1) if lo else (0, 0)
    if not lo or sentence.any("saved", "verb", "mine", "taskwise", "but", lo=lo, hi=hi):
        return False
    return sentence.any("saved", lo=before, hi=lo) and (
        wished(sentence, before, lo) or somebody_else(sentence, before, lo - 1)
    )


def not_saved(sentence: Sentence, duration: Duration) -> str | None:
    """The reason why a duration is not a saving, or None."""
    lo, hi = sentence.clause(duration.first)
    behind = sentence.after(duration.last, "hedge", "late")
    of_a_task = sentence.at(behind, "prep") and _of_a_task(sentence, behind, lo, hi)
    early = sentence.at(behind, "earlier") and sentence.any("done", lo=lo, hi=hi)
    given = of_a_task or early or sentence.at(behind, "less", "longer")
    given = given or (sentence.at(duration.last, "off") and off_a_task(sentence, duration))
    left = (
        sentence.at(behind, ",")
        and sentence.at(behind + 1, "ago")
        and not sentence.at(behind + 1, "and")
    )  # two hours, until the bid closes
    last_bit = hi < len(sentence.terms) and sentence.at(sentence.after(hi, "mark"), "then")
    if last_bit and not sentence.any("unknown", "saved", "noun", "taskwise", "less", lo=lo, hi=hi):
        return "instant"  # another quarter of an hour, then I go home
    until = sentence.at(behind, "to", "range") and sentence.at(
        behind + 1, "event"
    )  # 15 min till the deadline
    if (sentence.at(behind, "ago") or left or until) and not given:
        return "instant"
    if reason := forbidden(sentence, duration.first):
        return reason
    called = sentence.after(behind, "hedge", "but")
    if sentence.at(behind, "copula") and sentence.at(
        sentence.after(called + 1, "hedge", "but", "filler"), "nothing"
    ):
        return "nothing"  # 40 min is nothing really
    saved = sentence.where("saved", lo=lo, hi=hi)
    if saved is None:
        return unsaid(sentence, duration, lo, hi)
    return "spent" if _something_else(sentence, duration, lo, saved) else None


def _something_else(sentence: Sentence, duration: Duration, lo: int, saved: int) -> bool:
    """Cut the grass for an hour; my shift was cut by two hours."""
    lead = sentence.before(duration.first, "hedge")
    if (
        sentence.at(saved, "keeping")
        and lead > saved
        and sentence.terms[lead].text.casefold() in LASTING
        and (
            sentence.at(lead - 1, "unknown")
            or (lead == saved + 1 and sentence.terms[lead].text == "nach")
        )
    ):
        return True
    weak = sentence.at(saved, "weak_saving") and not sentence.any("mine", "ai", "tool", lo=lo)
    return weak and sentence.cue("event", lo=lo, hi=saved) is not None


def _of_a_task(sentence: Sentence, preposition: int, lo: int, hi: int) -> bool:
    """An hour off the report, not a day off."""
    if sentence.at(preposition, "off") and sentence.in_a_name(preposition + 1):
        return True
    return sentence.any("saved", lo=lo, hi=hi) or sentence.at(preposition + 1, "article", "unknown")
