"""Savings without an amount: "quite a bit of time", "twice as fast", "saved 5 on the report", a
bare "30".
"""

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.quantities import MONEY, quantities
from coaching.readers.saved.vetoes.reasons import forbidden

AFTER_NUMBER = (
    "prep", "infinitive", "and", "but", "today", "yesterday", "this_week", "last_week", "moment",
    "hedge", "saved", "pronoun", "mark", "line", "filler", "tooled",
)  # fmt: skip


def sounds_like_a_saving(sentence: Sentence) -> int | None:
    """The index of the word that leaves the amount open; None when no saving is told."""
    at = _without_unit(sentence)
    if at is not None and _only_a_number(sentence):
        return at
    if at is None:
        at = _without_number(sentence)
    if at is None or forbidden(sentence, at) or _has_amount(sentence):
        return None
    return at


def _only_a_number(sentence: Sentence) -> bool:
    """ "Maybe ten?" is an answer and no question."""
    return all(term.has("number", "hedge", "polite", "mark") for term in sentence.terms)


def _has_amount(sentence: Sentence) -> bool:
    """An amount that was refused is no open saving."""
    return any(span.minutes is not None for span in sentence.durations)


def _without_unit(sentence: Sentence) -> int | None:
    """A number that stands where an amount would: after a saving, or alone at the beginning."""
    first = sentence.after(0, "polite", "hedge", ",", "tally", "whole", "article")
    saved = sentence.any("saved")
    for number in quantities(sentence):
        if number.unit or not number.minutes or number.minutes < 0:
            continue
        if _got_back(sentence, number):
            return number.first
        if not saved and not number.first <= first < number.last:
            continue
        if sentence.at(number.first - 1, "price", "instant", *MONEY):
            continue
        if number.last >= len(sentence.terms) or sentence.at(number.last, *AFTER_NUMBER):
            return number.first
    return None


def _got_back(sentence: Sentence, number: Duration) -> bool:
    """Got 2 back on the report."""
    if not sentence.at(number.last, "regained") or not sentence.at(number.last + 1, *AFTER_NUMBER):
        return False
    return sentence.at(sentence.before(number.first, "hedge", "pronoun"), "got")


def _without_number(sentence: Sentence) -> int | None:
    if sentence.any("saved"):
        open_amount = sentence.where("vague", "amountless", "few", "speed")
        return _plural(sentence) if open_amount is None else open_amount
    speed = sentence.where("speed")
    if speed is not None:
        other = _about_tools(sentence, speed) or sentence.any("event", hi=speed)
        return None if other else speed
    opening = sentence.after(0, "polite", "hedge", ",", "!")
    if sentence.at(opening, "vague", "few") and sentence.at(opening + 1, "taskwise"):
        return opening  # loads on the wine list
    vague = sentence.where("amountless")
    if vague is None or sentence.any("verb", hi=vague):
        return None
    return vague


def _plural(sentence: Sentence) -> int | None:
    """Hours, without saying how many."""
    for index, term in enumerate(sentence.terms):
        if term.has("unit") and not term.has("article") and sentence.plain(index):
            return index
    return None


def _about_tools(sentence: Sentence, speed: int) -> bool:
    """One tool is faster than another."""
    than = sentence.where("than", lo=speed)
    return than is not None and sentence.at(than + 1, "tool", "ai", "unknown")
