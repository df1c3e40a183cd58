"""The amounts of a sentence in their order: durations, and numbers that have their unit from a
neighbour.
"""

from collections.abc import Iterator
from dataclasses import replace

from coaching.readers.grammar.measures import HOUR, Duration
from coaching.readers.grammar.numbers import number
from coaching.readers.grammar.sentence import Sentence

QUARTER = 15  # minutes
LONGEST_WORKDAY = 12  # hours; beyond it a number without a unit means minutes
MONEY = ("€", "$", "£")


def quantities(sentence: Sentence) -> list[Duration]:
    """Durations and numbers without a unit (`unit` 0) in the order of the sentence."""
    return sorted((*sentence.durations, *_bare_numbers(sentence)), key=lambda one: one.first)


def with_unit(bare: Duration, unit: float) -> Duration:
    """A number without a unit in the unit of its neighbour: the 20 of "20 instead of 45 min"."""
    count = bare.minutes or 0.0
    too_long = unit >= QUARTER and count > LONGEST_WORKDAY
    meant = 1.0 if too_long or unit == 1 else max(unit, HOUR)
    return replace(bare, minutes=count * meant, unit=meant)


def taken_back(sentence: Sentence) -> Duration | None:
    """The 30 of "not 30 min, more like 20", which begins with what is not so."""
    first = sentence.after(0, "polite", ",")
    if not sentence.durations or not sentence.at(first, "negated"):
        return None
    amount = sentence.durations[0]
    if amount.first != sentence.after(first + 1, "hedge"):
        return None
    better = any(other.first >= amount.last for other in quantities(sentence))
    return amount if better else None


def fell(one: Duration, two: Duration, near: int) -> bool:
    """Whether the second of two amounts is less, and at most so many terms from the first."""
    return two.first - one.last <= near and (one.minutes or 0.0) > (two.minutes or 0.0)


def _bare_numbers(sentence: Sentence) -> Iterator[Duration]:
    last = 0
    for index, term in enumerate(sentence.terms):
        if index < last or not term.has("number"):
            continue
        if sentence.repeated(index) or not sentence.plain(index):
            continue
        count = number(sentence.terms, index)
        last = count.last if count else index + 1
        if count is None or count.few:
            continue
        if _stands_alone(sentence, index, last):
            yield Duration(term.start, sentence.terms[last - 1].end, count.value, index, last, 0.0)


def _stands_alone(sentence: Sentence, index: int, last: int) -> bool:
    """Two emails and a report are no minutes; neither is the 5 of GPT 5, nor an article unless
    nothing follows.
    """
    if sentence.terms[index].has("article") and last == index + 1:
        if sentence.at(index - 1, ",", "and") and sentence.at(last, "taskwise"):
            return True  # the one of "two hours on tickets, one on the spec"
        if last < len(sentence.terms) and not sentence.at(last, "mark", "line"):
            return False
    if sentence.at(index - 1, "tool", "/", *MONEY):
        return False
    if sentence.at(last, "%", "times", "price", "/", *MONEY):
        return False
    if _german_verb_follows(sentence, index, last):
        return not sentence.terms[last].text[0].isupper()  # statt 50 hinbekommen
    return not sentence.at(last, "unknown", "event", "thing", "number", "other")


def _german_verb_follows(sentence: Sentence, index: int, last: int) -> bool:
    """Whether a capital tells a noun from a verb behind a number."""
    if sentence.language != "de" or not sentence.capitals:
        return False
    return last < len(sentence.terms) and sentence.any("instead", hi=index)
