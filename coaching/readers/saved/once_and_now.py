"""Usually so long, now so long, in either order; one of the two words is enough beside two
amounts.
"""

from collections.abc import Sequence

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.quantities import fell

Amounts = Sequence[Duration]

NEAR = 8  # terms between what was and what is
# What leads in a number that is a time although it has no unit.
LEADS = ("verb", "now", "usual", "instant", "prep", "today")


def once_and_now(sentence: Sentence, amounts: Amounts) -> tuple[Duration, Duration] | None:
    """What it took, and what it takes."""
    spans = [amount for amount in amounts if _is_a_time(sentence, amount)]
    if len(spans) < 2 or _saved_beside(sentence, spans):
        return None
    usual = sentence.where("usual")
    if usual is None:
        usual = _would_have(sentence, amounts)
    now = sentence.where("now")
    if usual is None:
        return None if now is None else _around_now(sentence, now, spans)
    before = _belonging_to(sentence, usual, spans)
    others = [span for span in spans if span is not before]
    later = [] if now is None else [span for span in others if span.first > now]
    return before, (later or others)[0]


def _is_a_time(sentence: Sentence, amount: Duration) -> bool:
    if sentence.at(amount.last, "less"):
        return False
    if amount.unit or sentence.at(amount.last, "usual"):
        return True
    if sentence.at(amount.first - 1, "now", "usual"):
        return True
    return sentence.at(sentence.before(amount.first, "hedge", "pronoun"), *LEADS)


def _saved_beside(sentence: Sentence, spans: Amounts) -> bool:
    """Whether it is said of one of the amounts that it was saved."""
    for span in spans:
        lo, hi = sentence.clause(span.first)
        if sentence.any("saved", lo=lo, hi=hi):
            return True
    return False


def _would_have(sentence: Sentence, amounts: Amounts) -> int | None:
    """The "would have" of "it would have taken an hour, it took 5 minutes"."""
    counter = sentence.where("counter")
    lo, hi = sentence.clause(counter or 0)
    return counter if any(lo <= amount.first < hi for amount in amounts) else None


def _around_now(sentence: Sentence, now: int, spans: Amounts) -> tuple[Duration, Duration] | None:
    first, second = spans[:2]
    if now == second.last and fell(first, second, NEAR):
        return first, second  # what took 2 hours in March went in 20 min now
    if not first.last <= now < second.first:
        return None
    if _belongs_to_the_first(sentence, now, first, second):
        return second, first
    return first, second


def _belongs_to_the_first(sentence: Sentence, now: int, first: Duration, second: Duration) -> bool:
    """The "now" of "it takes 5 min now, it was 20"."""
    lo, hi = sentence.clause(now)
    later, _ = sentence.clause(second.first)
    if not lo <= first.first < hi <= later:
        return False
    return sentence.any("copula", "took", lo=later, hi=second.first)


def _belonging_to(sentence: Sentence, usual: int, spans: Amounts) -> Duration:
    """The amount that "usually" speaks of: behind it in its clause, before it in its clause, or the
    next.
    """
    lo, hi = sentence.clause(usual)
    inside = [span for span in spans if lo <= span.first < hi]
    just = next((span for span in inside if span.last == usual), None)
    if just is not None and sentence.any("now", lo=usual):
        return just
    behind = [span for span in inside if span.first > usual]
    if behind:
        return behind[0]
    if inside:
        return inside[-1]
    later = [span for span in spans if span.first > usual]
    return (later or spans)[0]
