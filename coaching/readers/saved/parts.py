"""The amounts of a sentence, each with the stretch that speaks of it; totals and costs told from
savings.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from coaching.readers.grammar.durations import Duration
from coaching.readers.grammar.sentences import Sentence
from coaching.readers.saved.comparison import quantities, taken_back, with_unit

DAYS = ("today", "yesterday", "weekday", "moment")


@dataclass(frozen=True, slots=True)
class Part:
    """An amount with the stretch of terms that speaks of it."""

    amount: Duration
    lo: int
    hi: int


def parts_of(sentence: Sentence) -> list[Part]:
    """Amounts with their stretches; a number without a unit goes with the unit before it."""
    amounts: list[Duration] = []
    told = quantities(sentence)
    for index, amount in enumerate(told):
        unit = next((later.unit for later in told[index:] if later.unit), 0.0)
        if not amount.unit and unit and _row(sentence, amount):
            amounts.append(with_unit(amount, unit))
        elif amount.unit:
            amounts.append(amount)
        elif amounts and amounts[-1].unit and _listed(sentence, amount):
            amounts.append(with_unit(amount, amounts[-1].unit))
    withdrawn = taken_back(sentence)
    amounts = [a for a in amounts if a != withdrawn and not _included(sentence, a)]
    cuts = [0, *(_cut(sentence, amount) for amount in amounts[1:]), len(sentence.terms)]
    return [Part(amount, lo, hi) for amount, lo, hi in zip(amounts, cuts, cuts[1:], strict=False)]


def _included(sentence: Sentence, amount: Duration) -> bool:
    """The 2 of "3 hours, of which 2 on the tender"."""
    return sentence.at(sentence.before(amount.first, "hedge"), "of_which") or sentence.at(
        amount.last, "of_which"
    )


def _row(sentence: Sentence, amount: Duration) -> bool:
    """The 20 of "mails: 20, report: 30 min" and of "saved 20 on mails and 30 min on the report"."""
    if sentence.at(amount.last, "taskwise"):
        return sentence.at(amount.first - 1, "saved") and sentence.any("and", ",", lo=amount.last)
    if sentence.at(amount.first - 1, ",", ":", "(", "–", "-") and sentence.at(amount.last, "and"):
        return any(
            span.first == amount.last + 1 for span in sentence.durations
        )  # letters and reminders, 20 and 15 min
    if sentence.at(amount.first - 1, *DAYS) and sentence.at(amount.last, ",", "and"):
        return True  # today 15, yesterday 25 min
    if sentence.at(amount.last, *DAYS) and sentence.at(amount.last + 1, ",", "and"):
        return True
    named = sentence.at(amount.first - 1, ":", "unknown")
    following = sentence.after(amount.last + 1, "article", "hedge", "now")
    return (
        named
        and sentence.at(amount.last, ",", "and")
        and sentence.at(following, "unknown", "noun", "thing")
    )


def _listed(sentence: Sentence, amount: Duration) -> bool:
    before = sentence.before(
        amount.first,
        "hedge",
        "verb",
        "pronoun",
        "mine",
        "article",
        "saved",
        "each",
        "number",
        "total",
        "lost",
    )
    return sentence.at(before, "and", "but", ",", "minus") or sentence.at(
        amount.last, "prep", "check"
    )


def _cut(sentence: Sentence, amount: Duration) -> int:
    """Where the stretch of an amount begins: at the joint before it."""
    index = amount.first - 1
    while (
        index > 0
        and sentence.plain(index)
        and (
            not sentence.at(index, "and", "but", ",", ";", ".", "+", "minus", "–", "-", "line")
            or (sentence.at(index, ".") and sentence.at(index - 1, "hedge"))
        )
    ):
        index -= 1
    return index if sentence.plain(index) else amount.first


def is_cost(sentence: Sentence, part: Part) -> bool:
    """Checking and repair after a saving: "but 20 went to checking", "minus 15 min"."""
    if sentence.any("saved", lo=part.lo, hi=part.hi):
        return False
    if sentence.at(sentence.before(part.amount.first, "hedge"), "minus") or sentence.any(
        "lost", lo=part.lo, hi=part.hi
    ):
        return True
    turned = sentence.any("but", "verb", lo=part.lo, hi=part.hi)
    return turned and sentence.any("check", lo=part.lo, hi=part.hi)


def without_total(sentence: Sentence, parts: list[Part]) -> list[Part]:
    """A total beside its items counts once."""
    if len(parts) < 2:
        return parts
    items = [part for part in parts if not _totals(sentence, part, parts)]
    return items or parts


def _totals(sentence: Sentence, part: Part, parts: Sequence[Part]) -> bool:
    """ "In all 35", and "35 in all" where that is what the others come to."""
    if sentence.any("total", lo=part.lo, hi=part.amount.first):
        named = sentence.at(part.amount.last, "taskwise") and not sentence.at(
            part.amount.first - 1, "total"
        )
        return not _headed(sentence, part) and not named
    rest = sum(other.amount.minutes or 0.0 for other in parts if other is not part)
    summed = sentence.any("total", lo=part.amount.last, hi=part.hi) or sentence.any(
        "sum_up", lo=part.lo, hi=part.amount.first
    )
    return part.amount.minutes == rest and summed


def _headed(sentence: Sentence, part: Part) -> bool:
    """The total of "in all this week: offers 2 h, calculations 1 h" is a heading."""
    colon = sentence.where(":", lo=part.lo, hi=part.amount.first)
    return colon is not None and sentence.any("unknown", "noun", lo=colon, hi=part.amount.first)
