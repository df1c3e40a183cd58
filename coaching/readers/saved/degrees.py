"""Less or longer: the word beside an amount that says what it is compared with before."""

from coaching.readers.grammar.durations import HALF_DAY, Duration
from coaching.readers.grammar.sentences import Sentence


def compared(sentence: Sentence, duration: Duration) -> str | None:
    """The word that says less or longer of a duration."""
    lo, hi = sentence.clause(duration.first)
    if _than_something_else(sentence, duration, hi):
        return None
    if sentence.any("faults") and sentence.any("ai", "tool") and sentence.any("check", "make"):
        return "longer"
    if _more_for_me(sentence, duration, lo):
        return "less"
    if beside := _beside(sentence, duration, lo, hi):
        avoided = sentence.any("otherwise", lo=lo, hi=hi) and sentence.any("counter", lo=lo, hi=hi)
        return "less" if avoided else beside
    if sentence.any("otherwise", lo=lo, hi=hi) and sentence.any(
        "counter", "usual", lo=lo, hi=duration.first
    ):
        return (
            "less"
            if len(sentence.durations) == 1 and sentence.any("counter", lo=lo, hi=hi)
            else None
        )
    return "less" if _regained(sentence, duration, lo, hi) else None


def _more_for_me(sentence: Sentence, duration: Duration, lo: int) -> bool:
    """Now I get 20 min more with the kids every day."""
    ways = (
        i
        for i in range(lo, duration.first)
        if sentence.at(i, "aux", "got") and not sentence.at(i, "copula")
    )
    got = next(ways, None)
    if got is None or sentence.any("took", "check", lo=got):
        return False
    mine = sentence.any("mine", lo=lo, hi=duration.first)
    return (
        mine
        and sentence.at(duration.last, "more")
        and sentence.at(duration.last + 1, "prep", "tooled")
    )


def _beside(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    for tag in ("longer", "less"):
        if sentence.any(tag, lo=duration.last, hi=min(duration.last + 4, hi)):
            return tag
        near = range(max(duration.first - 2, lo), duration.last)
        if any(sentence.at(i, tag) and not sentence.at(i, "hedge") for i in near):
            return tag
    return None


def _regained(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """Done an hour earlier; got an hour back."""
    if sentence.at(duration.last, "earlier") and (
        sentence.any("done", lo=lo, hi=hi) or sentence.any("tool", "ai")
    ):
        return True
    tool = sentence.where("tool", "ai")
    if (
        sentence.at(duration.last, "regained")
        and tool is not None
        and not sentence.at(tool + 1, "copula")
    ):
        return True
    if sentence.at(duration.last, "off") and off_a_task(sentence, duration):
        return True
    got = sentence.where("got", lo=lo, hi=duration.first)
    behind = hi if sentence.verb_comes_last else duration.last + 1
    if got is None:
        got = sentence.where("got", lo=duration.last, hi=hi)  # two hours a week we get back
        return (
            got is not None
            and not sentence.verb_comes_last
            and sentence.any("regained", lo=got, hi=got + 4)
        )
    often = sentence.after(duration.last, "per_day", "per_week", "per_month", "each", "hedge")
    if sentence.at(often, "regained"):
        return True
    back = sentence.before(duration.first, "hedge")
    before = (
        sentence.at(back, "regained")
        and sentence.after(got + 1, "pronoun", "mine", "hedge") == back
    )
    return before or sentence.any("regained", lo=duration.last, hi=behind)


def off_a_task(sentence: Sentence, duration: Duration) -> bool:
    """15 min off the triage, off invoices, "Spend report: 15 min off"; but a day off sick."""
    last = sentence.after(duration.last + 1, "mark")
    headed = sentence.any(":", hi=duration.first) or _headed(
        sentence, sentence.before(duration.first, "hedge")
    )
    if last >= len(sentence.terms) and duration.unit < HALF_DAY and headed:
        return True
    named = sentence.at(duration.last + 1, "unknown") and not sentence.at(
        duration.last + 1, "other", "light"
    )
    named = named or sentence.in_a_name(duration.last + 1)
    return sentence.at(duration.last + 1, "article") or (named and duration.unit < HALF_DAY)


def _headed(sentence: Sentence, comma: int) -> bool:
    """The invoices of "invoices, 20 min off"."""
    return (
        comma > 0
        and sentence.at(comma, ",")
        and all(sentence.at(i, "unknown", "noun") for i in range(comma))
    )


def _than_something_else(sentence: Sentence, duration: Duration, hi: int) -> bool:
    """An hour longer than the car, than planned."""
    than = sentence.where("than", lo=duration.last, hi=min(duration.last + 4, hi))
    return than is not None and sentence.at(sentence.after(than + 1, "article"), "unknown", "event")
