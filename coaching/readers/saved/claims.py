"""What a sentence claims: amounts that somebody saved, each with its task and rhythm, net of
checking and repair.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coaching.readers.amounts.repetition import (
    count_of_things,
    counted_thing,
    each_thing,
    each_without_count,
    rhythms_of,
    times_per,
)
from coaching.readers.grammar.english_nouns import LONGEST_NAME
from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.rhythm import Per
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.comparison import Comparison, compare, several
from coaching.readers.saved.earlier import earlier
from coaching.readers.saved.lists import names_in_turn
from coaching.readers.saved.parts import Part, is_cost, parts_of, without_total
from coaching.readers.saved.portions import Portion, portion
from coaching.readers.saved.quantities import quantities
from coaching.readers.saved.signs import sign
from coaching.readers.saved.task.around import task
from coaching.readers.saved.task.led_in import behind, governed
from coaching.readers.saved.task.whole import headline
from coaching.readers.saved.totals import restated
from coaching.readers.saved.vagueness import sounds_like_a_saving
from coaching.readers.saved.vetoes.reasons import forbidden, not_saved

BEFORE_AND_AFTER = 2
MOST_MINUTES = 240  # what a bare number may be, if it is one of minutes


@dataclass(frozen=True, slots=True)
class Claim:
    """`minutes` saved in each `per` on one activity."""

    minutes: float
    per: Per
    activity: str


def claims(sentence: Sentence) -> list[Claim]:
    """The claims of a sentence; none when it reports nothing, or leaves open how much."""
    total = restated(sentence)
    each_time = each_without_count(sentence) and not total and not _this_time(sentence)
    if each_time or _as_long_as_ever(sentence):
        return []
    if pieces := several(sentence):
        return [claim for piece in pieces for claim in claims(piece)]
    if total:
        return _restated(sentence, total)
    if part := portion(sentence):
        return _portioned(sentence, part)
    if comparison := compare(sentence):
        return _compared(sentence, comparison)
    return _told(sentence)


def went_earlier(sentence: Sentence, text: str) -> list[Claim]:
    """The claim of "left at four instead of half five"; `text` is the whole message."""
    found = earlier(sentence, text)
    if found is None:
        return []
    minutes, at = found
    return [Claim(minutes, "once", behind(sentence, at + 1, len(sentence.terms)))]


def open_claim(sentence: Sentence) -> str | None:
    """The task (perhaps empty) of a saving whose amount is left open; None when no saving
    is told.
    """
    end = len(sentence.terms)
    measured = [amount for amount in quantities(sentence) if amount.unit]
    amounts = [amount for amount in measured if not not_saved(sentence, amount)]
    unknown = any(amount.minutes is None for amount in amounts)
    if unknown or (amounts and each_without_count(sentence)):
        return task(sentence, 0, amounts[0].first, amounts[0].last, end)
    at = sounds_like_a_saving(sentence)
    if at is None:
        return _bare_number(sentence)
    return task(sentence, 0, at, at + 1, end)


def _this_time(sentence: Sentence) -> bool:
    """It used to be an hour every time, today ten minutes."""
    if len(sentence.durations) != BEFORE_AND_AFTER:
        return False
    return sentence.any("usual") and sentence.any("today", "now")


def _as_long_as_ever(sentence: Sentence) -> bool:
    """It took as long as usual, 40 min."""
    if len(sentence.durations) != 1 or sentence.any("saved", "less", "longer"):
        return False
    return sentence.any("same") and sentence.any("took")


def _restated(sentence: Sentence, total: Duration) -> list[Claim]:
    """What "10 min per order, so 50 a day" comes to, on what its beginning names."""
    first = sentence.durations[0]
    if forbidden(sentence, first.first) or forbidden(sentence, total.first):
        return []
    per: Per = "once"
    for rhythm in sentence.rhythms:
        per = rhythm.per or per
    name = (
        task(sentence, 0, first.first, first.last, total.first)
        or task(sentence, 0, total.first, total.last, len(sentence.terms))
        or each_thing(sentence)
        or counted_thing(sentence)
    )
    return [Claim(total.minutes or 0.0, per, name)]


def _compared(sentence: Sentence, comparison: Comparison) -> list[Claim]:
    if comparison.minutes is None or _put_right(sentence):
        return []
    if forbidden(sentence, comparison.after.first):
        return []
    times, per = times_per(sentence.rhythms)
    first = min(comparison.before.first, comparison.after.first)
    last = max(comparison.before.last, comparison.after.last)
    end = len(sentence.terms)
    name = (
        headline(sentence, 0, first)
        or behind(sentence, last, end)
        or governed(sentence, first, last)
        or task(sentence, 0, first, last, end)
        or task(sentence, first, first, first, last)
    )
    return [Claim(comparison.minutes * times, per, name)]


def _portioned(sentence: Sentence, part: Portion) -> list[Claim]:
    if forbidden(sentence, part.usual.first) or forbidden(sentence, part.at):
        return []
    times, per = times_per(sentence.rhythms)
    first, last = sorted((part.at, part.usual.first))
    name = headline(sentence, 0, first) or task(sentence, 0, part.at, part.at + 1, last)
    return [Claim(part.minutes * times, per, name)]


def _put_right(sentence: Sentence) -> bool:
    """The break is 30 min, not 45."""
    opening = sentence.after(0, "polite", "article")
    if not sentence.at(opening + 1, "copula"):
        return False
    return sentence.cue("event", lo=opening, hi=opening + 1) is not None


def _told(sentence: Sentence) -> list[Claim]:
    """The claims of a sentence that compares nothing."""
    every = parts_of(sentence)
    parts = [part for part in every if not not_saved(sentence, part.amount)]
    if not parts or any(part.amount.minutes is None for part in parts):
        return []
    later = [part for part in every if part.lo > parts[0].lo]
    costs = [part for part in later if is_cost(sentence, part)]
    kept = without_total(sentence, [part for part in parts if part not in costs])
    if len(kept) == 1:
        amount = kept[0].amount
        if amount.minutes == 0:
            return []
        kept = [Part(amount, 0, costs[0].lo if costs else len(sentence.terms))]
    claims = _each_its_own([_claim(sentence, part, kept) for part in kept], kept)
    return _net([_without_checking(sentence, claim, costs) for claim in claims], costs)


def _claim(sentence: Sentence, part: Part, parts: Sequence[Part]) -> Claim:
    times, per = times_per(rhythms_of(sentence, part, parts))
    amount = part.amount
    name = ""
    if len(parts) > 1 and part.lo == 0:
        name = behind(sentence, amount.last, part.hi)
    name = (
        name
        or task(sentence, part.lo, amount.first, amount.last, part.hi)
        or each_thing(sentence)
        or governed(sentence, part.hi, len(sentence.terms))
    )
    minutes = (amount.minutes or 0.0) * sign(sentence, part) * times * count_of_things(sentence)
    return Claim(minutes, per, name)


def _each_its_own(told: list[Claim], parts: Sequence[Part]) -> list[Claim]:
    """15, 20 and 10 minutes on notes, mail and slides."""
    together = any(claim.activity for claim in told[:-1])
    if len(told) < BEFORE_AND_AFTER or together:
        return told
    names = names_in_turn(told[-1].activity, parts)
    return [replace(claim, activity=name) for claim, name in zip(told, names, strict=True)]


def _without_checking(sentence: Sentence, claim: Claim, costs: Sequence[Part]) -> Claim:
    """ "45 min, but 15 went to correcting" names no task."""
    terms = [term for part in costs for term in sentence.terms[part.lo : part.hi]]
    checking = {term.text.casefold() for term in terms if "check" in term.tags}
    only_checks = bool(claim.activity) and checking.issuperset(claim.activity.casefold().split())
    return replace(claim, activity="") if only_checks else claim


def _net(told: list[Claim], costs: Sequence[Part]) -> list[Claim]:
    if not told or not costs:
        return told
    cost = sum(part.amount.minutes or 0.0 for part in costs)
    return [replace(told[0], minutes=told[0].minutes - cost), *told[1:]]


def _bare_number(sentence: Sentence) -> str | None:
    """The recipe cards of "Recipe cards: 12", which may have been minutes."""
    last = sentence.before(len(sentence.terms), "mark")
    colon = last - 1
    if not sentence.at(last, "digits") or not sentence.plain(last) or not sentence.at(colon, ":"):
        return None
    named = colon <= LONGEST_NAME and sentence.all("unknown", "noun", hi=colon)
    if not named or not 0 < sentence.terms[last].amount <= MOST_MINUTES:
        return None
    return task(sentence, 0, last, last + 1, len(sentence.terms))
