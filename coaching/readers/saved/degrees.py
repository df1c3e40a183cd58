"""Less or longer: the word beside an amount that says what it is compared with before."""

from coaching.readers.grammar.measures import HALF_DAY, Duration
from coaching.readers.grammar.sentence import Sentence

NEAR = 4  # terms behind an amount
OFTEN = ("per_day", "per_week", "per_month", "each", "hedge")


def compared(sentence: Sentence, duration: Duration) -> str | None:
    """The word that says less or longer of a duration."""
    lo, hi = sentence.clause(duration.first)
    if _than_something_else(sentence, duration, hi):
        return None
    if _full_of_faults(sentence):
        return "longer"
    if _more_for_me(sentence, duration, lo):
        return "less"
    otherwise = sentence.any("otherwise", lo=lo, hi=hi)
    avoided = otherwise and sentence.any("counter", lo=lo, hi=hi)
    if beside := _beside(sentence, duration, lo, hi):
        return "less" if avoided else beside
    if otherwise and sentence.any("counter", "usual", lo=lo, hi=duration.first):
        return "less" if avoided and len(sentence.durations) == 1 else None
    return "less" if _regained(sentence, duration, lo, hi) else None


def _full_of_faults(sentence: Sentence) -> bool:
    """What the tool made had to be put right."""
    if not sentence.any("faults"):
        return False
    return sentence.any("ai", "tool") and sentence.any("check", "make")


def _more_for_me(sentence: Sentence, duration: Duration, lo: int) -> bool:
    """Now I get 20 min more with the kids every day."""
    got = sentence.where("aux", "got", lo=lo, hi=duration.first)
    while got is not None and sentence.at(got, "copula"):
        got = sentence.where("aux", "got", lo=got + 1, hi=duration.first)
    if got is None or sentence.any("took", "check", lo=got):
        return False
    more = sentence.at(duration.last, "more") and sentence.at(duration.last + 1, "prep", "tooled")
    return more and sentence.any("mine", lo=lo, hi=duration.first)


def _beside(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    for degree in ("longer", "less"):
        if sentence.any(degree, lo=duration.last, hi=min(duration.last + NEAR, hi)):
            return degree
        for index in range(max(duration.first - 2, lo), duration.last):
            least = index + 2 == duration.first and sentence.at(index + 1, "than")  # more than 30
            if sentence.at(index, degree) and not sentence.at(index, "hedge") and not least:
                return degree
    return None


def _regained(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """Done an hour earlier; got an hour back."""
    if sentence.at(duration.last, "earlier"):
        if sentence.any("done", lo=lo, hi=hi) or sentence.any("tool", "ai"):
            return True
    if sentence.at(duration.last, "regained") and _by_a_tool(sentence):
        return True
    if sentence.at(duration.last, "off") and off_a_task(sentence, duration):
        return True
    got = sentence.where("got", lo=lo, hi=duration.first)
    if got is None:
        return _got_back_behind(sentence, duration, hi)
    return _got_back(sentence, duration, got, hi)


def _by_a_tool(sentence: Sentence) -> bool:
    tool = sentence.where("tool", "ai")
    return tool is not None and not sentence.at(tool + 1, "copula")


def _got_back_behind(sentence: Sentence, duration: Duration, hi: int) -> bool:
    """Two hours a week we get back."""
    got = sentence.where("got", lo=duration.last, hi=hi)
    if got is None or sentence.verb_comes_last:
        return False
    return sentence.any("regained", lo=got, hi=got + NEAR)


def _got_back(sentence: Sentence, duration: Duration, got: int, hi: int) -> bool:
    """Got an hour back, got back an hour."""
    if sentence.at(sentence.after(duration.last, *OFTEN), "regained"):
        return True
    back = sentence.before(duration.first, "hedge")
    beside = sentence.after(got + 1, "pronoun", "mine", "hedge") == back
    if beside and sentence.at(back, "regained"):
        return True
    behind = hi if sentence.verb_comes_last else duration.last + 1
    return sentence.any("regained", lo=duration.last, hi=behind)


def off_a_task(sentence: Sentence, duration: Duration) -> bool:
    """15 min off the triage, off invoices, "Spend report: 15 min off"; but a day off sick."""
    following = duration.last + 1
    if sentence.at(following, "article"):
        return True
    if duration.unit >= HALF_DAY:
        return False
    ends = sentence.after(following, "mark") >= len(sentence.terms)
    if ends and _headed(sentence, duration):
        return True
    unknown = sentence.at(following, "unknown") and not sentence.at(following, "other", "light")
    return unknown or sentence.in_a_name(following)


def _headed(sentence: Sentence, duration: Duration) -> bool:
    """The invoices of "invoices, 20 min off"."""
    if sentence.any(":", hi=duration.first):
        return True
    comma = sentence.before(duration.first, "hedge")
    if comma <= 0 or not sentence.at(comma, ","):
        return False
    return sentence.all("unknown", "noun", hi=comma)


def _than_something_else(sentence: Sentence, duration: Duration, hi: int) -> bool:
    """An hour longer than the car, than planned."""
    than = sentence.where("than", lo=duration.last, hi=min(duration.last + NEAR, hi))
    if than is None:
        return False
    return sentence.at(sentence.after(than + 1, "article"), "unknown", "event")
