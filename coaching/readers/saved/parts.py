"""The amounts of a sentence, each with the stretch that speaks of it; totals and costs told from
savings.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.quantities import quantities, taken_back, with_unit

DAYS = ("today", "yesterday", "weekday", "moment")
# What may stand between the joint of a list and its next amount.
INSIDE_A_LIST = (
    "hedge", "verb", "pronoun", "mine", "article", "saved", "each", "number", "total", "lost",
)  # fmt: skip
# Between the numbers of a row, and before its first one.
ROW = (",", "and", "+", "/", "&")
BEFORE_A_ROW = ("saved", "hedge", ":", "line", "polite")
JOINTS = ("and", "but", "minus", "line", ",", ";", ".", "+", "–", "-")


@dataclass(frozen=True, slots=True)
class Part:
    """An amount with the stretch of terms that speaks of it."""

    amount: Duration
    lo: int
    hi: int


def parts_of(sentence: Sentence) -> list[Part]:
    """Amounts with their stretches; a number without a unit goes with the unit before it."""
    withdrawn = taken_back(sentence)
    amounts: list[Duration] = []
    for amount in _with_units(sentence):
        if amount != withdrawn and not _included(sentence, amount):
            amounts.append(amount)
    cuts = [0, *(_cut(sentence, amount) for amount in amounts[1:]), len(sentence.terms)]
    return [Part(amount, lo, hi) for amount, lo, hi in zip(amounts, cuts, cuts[1:], strict=False)]


def _with_units(sentence: Sentence) -> list[Duration]:
    """The amounts that have a unit, or can have it from the amount before or behind them."""
    amounts: list[Duration] = []
    told = quantities(sentence)
    for index, amount in enumerate(told):
        if amount.unit:
            amounts.append(amount)
            continue
        following = next((later.unit for later in told[index:] if later.unit), 0.0)
        earlier = amounts[-1].unit if amounts else 0.0
        in_a_row = _row(sentence, amount) or _runs_into_a_unit(sentence, amount, told)
        if following and in_a_row:
            amounts.append(with_unit(amount, following))
        elif earlier and _listed(sentence, amount):
            amounts.append(with_unit(amount, earlier))
    return amounts


def _included(sentence: Sentence, amount: Duration) -> bool:
    """The 2 of "3 hours, of which 2 on the tender"."""
    if sentence.at(amount.last, "of_which"):
        return True
    return sentence.at(sentence.before(amount.first, "hedge"), "of_which")


def _row(sentence: Sentence, amount: Duration) -> bool:
    """The 20 of "mails: 20, report: 30 min" and of "saved 20 on mails and 30 min on the report"."""
    before, after = amount.first - 1, amount.last
    if sentence.at(after, "taskwise"):
        return sentence.at(before, "saved") and sentence.any("and", ",", lo=after)
    if sentence.at(before, ",", ":", "(", "–", "-") and sentence.at(after, "and"):
        # letters and reminders, 20 and 15 min
        return any(span.first == after + 1 for span in sentence.durations)
    if sentence.at(before, *DAYS) and sentence.at(after, ",", "and"):
        return True  # today 15, yesterday 25 min
    if sentence.at(after, *DAYS) and sentence.at(after + 1, ",", "and"):
        return True
    if not sentence.at(before, ":", "unknown") or not sentence.at(after, ",", "and"):
        return False
    following = sentence.after(after + 1, "article", "hedge", "now")
    return sentence.at(following, "unknown", "noun", "thing")


def _runs_into_a_unit(sentence: Sentence, amount: Duration, told: Sequence[Duration]) -> bool:
    """The 15 and the 20 of "15, 20 and 10 minutes"."""
    before = amount.first - 1
    earlier = any(one.last == before and sentence.at(before, *ROW) for one in told)
    led_in = before < 0 or earlier or sentence.at(before, *BEFORE_A_ROW)
    bare, last = 1, amount.last
    while sentence.at(last, *ROW):
        behind = next((one for one in told if one.first == last + 1), None)
        if behind is None:
            return False
        if behind.unit:
            return led_in or bare > 1
        bare, last = bare + 1, behind.last
    return False


def _listed(sentence: Sentence, amount: Duration) -> bool:
    if sentence.at(amount.last, "prep", "check"):
        return True
    before = sentence.before(amount.first, *INSIDE_A_LIST)
    return sentence.at(before, "and", "but", ",", "minus")


def _cut(sentence: Sentence, amount: Duration) -> int:
    """Where the stretch of an amount begins: at the joint before it."""
    index = amount.first - 1
    while index > 0 and sentence.plain(index) and not _is_a_joint(sentence, index):
        index -= 1
    return index if sentence.plain(index) else amount.first


def _is_a_joint(sentence: Sentence, index: int) -> bool:
    if not sentence.at(index, *JOINTS):
        return False
    abbreviated = sentence.at(index, ".") and sentence.at(index - 1, "hedge")
    return not abbreviated


def is_cost(sentence: Sentence, part: Part) -> bool:
    """Checking and repair after a saving: "but 20 went to checking", "minus 15 min"."""
    if sentence.any("saved", lo=part.lo, hi=part.hi):
        return False
    if sentence.any("lost", lo=part.lo, hi=part.hi):
        return True
    if sentence.at(sentence.before(part.amount.first, "hedge"), "minus"):
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
    first, last = part.amount.first, part.amount.last
    if sentence.any("total", lo=part.lo, hi=first):
        named = sentence.at(last, "taskwise") and not sentence.at(first - 1, "total")
        return not named and not _headed(sentence, part)
    others = [other.amount for other in parts if other is not part]
    rest = sum(amount.minutes or 0.0 for amount in others)
    if part.amount.minutes != rest:
        return False
    if sentence.any("total", lo=last, hi=part.hi):
        return True
    return sentence.any("sum_up", lo=part.lo, hi=first)


def _headed(sentence: Sentence, part: Part) -> bool:
    """The total of "in all this week: offers 2 h, calculations 1 h" is a heading."""
    colon = sentence.where(":", lo=part.lo, hi=part.amount.first)
    return colon is not None and sentence.any("unknown", "noun", lo=colon, hi=part.amount.first)
