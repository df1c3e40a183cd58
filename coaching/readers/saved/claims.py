"""What a sentence claims: amounts that somebody saved, each with its task and rhythm, net of
checking and repair.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from coaching.readers.grammar.durations import Duration
from coaching.readers.grammar.nouns import LONGEST_HEADING
from coaching.readers.grammar.rhythm import Per, Rhythm
from coaching.readers.grammar.sentences import Sentence
from coaching.readers.saved.activity import behind, governed, headline, named_at, task
from coaching.readers.saved.comparison import Comparison, compare, quantities, several
from coaching.readers.saved.degrees import compared
from coaching.readers.saved.parts import Part, is_cost, parts_of, without_total
from coaching.readers.saved.totals import restated
from coaching.readers.saved.vagueness import sounds_like_a_saving
from coaching.readers.saved.vetoes import forbidden, not_saved

BEFORE_AND_AFTER = 2
MOST_MINUTES = 240  # what a bare number may be, if it is one of minutes
LONGEST_FIRST: tuple[Per, ...] = (
    "month",
    "week",
    "day",
)  # 15 min a day, five days a week: five times a week


@dataclass(frozen=True, slots=True)
class Claim:
    """`minutes` saved in each `per` on one activity."""

    minutes: float
    per: Per
    activity: str


def claims(sentence: Sentence) -> list[Claim]:
    """The claims of a sentence; none when it reports nothing, or leaves open how much."""
    if _each_without_count(sentence) and not restated(sentence) and not _this_time(sentence):
        return []
    if _as_long_as_ever(sentence):
        return []
    if pieces := several(sentence):
        return [claim for piece in pieces for claim in claims(piece)]
    if told := restated(sentence):
        return _restated(sentence, told)
    comparison = compare(sentence)
    return _compared(sentence, comparison) if comparison else _told(sentence)


def _this_time(sentence: Sentence) -> bool:
    """It used to be an hour every time, today ten minutes."""
    return (
        sentence.any("usual")
        and sentence.any("today", "now")
        and len(sentence.durations) == BEFORE_AND_AFTER
    )


def _as_long_as_ever(sentence: Sentence) -> bool:
    """It took as long as usual, 40 min."""
    told = sentence.any("same") and sentence.any("took") and len(sentence.durations) == 1
    return told and not sentence.any("saved", "less", "longer")


def _told(sentence: Sentence) -> list[Claim]:
    """The claims of a sentence that compares nothing."""
    every = parts_of(sentence)
    parts = [part for part in every if not not_saved(sentence, part.amount)]
    if not parts or any(part.amount.minutes is None for part in parts):
        return []
    costs = [part for part in every if part.lo > parts[0].lo and is_cost(sentence, part)]
    kept = without_total(sentence, [part for part in parts if part not in costs])
    if len(kept) == 1 and kept[0].amount.minutes == 0:
        return []
    if len(kept) == 1:
        kept = [Part(kept[0].amount, 0, costs[0].lo if costs else len(sentence.terms))]
    return _net([_claim(sentence, part, kept) for part in kept], costs)


def open_claim(sentence: Sentence) -> str | None:
    """The task (perhaps empty) of a saving whose amount is left open; None when no saving
    is told.
    """
    amounts = [a for a in quantities(sentence) if a.unit and not not_saved(sentence, a)]
    if any(a.minutes is None for a in amounts) or (amounts and _each_without_count(sentence)):
        return task(sentence, 0, amounts[0].first, amounts[0].last, len(sentence.terms))
    at = sounds_like_a_saving(sentence)
    return (
        _bare_number(sentence) if at is None else task(sentence, 0, at, at + 1, len(sentence.terms))
    )


def _bare_number(sentence: Sentence) -> str | None:
    """The recipe cards of "Recipe cards: 12", which may have been minutes."""
    last = sentence.before(len(sentence.terms), "mark")
    headed = sentence.at(last, "digits") and sentence.plain(last) and sentence.at(last - 1, ":")
    named = (
        headed
        and last - 1 <= LONGEST_HEADING
        and all(sentence.at(i, "unknown", "noun") for i in range(last - 1))
    )
    few = named and 0 < sentence.terms[last].amount <= MOST_MINUTES
    return task(sentence, 0, last, last + 1, len(sentence.terms)) if few else None


def _restated(sentence: Sentence, total: Duration) -> list[Claim]:
    """What "10 min per order, so 50 a day" comes to, on what its beginning names."""
    first = sentence.durations[0]
    if forbidden(sentence, first.first) or forbidden(sentence, total.first):
        return []
    told = [r for r in sentence.rhythms if r.per]
    per: Per = (told[-1].per if told else None) or "once"
    name = task(sentence, 0, first.first, first.last, total.first) or task(
        sentence, 0, total.first, total.last, len(sentence.terms)
    )
    return [
        Claim(total.minutes or 0.0, per, name or _each_thing(sentence) or _counted_thing(sentence))
    ]


def _counted_thing(sentence: Sentence) -> str:
    """The orders of "five orders a day"."""
    numbers = (
        i for i, term in enumerate(sentence.terms) if term.has("number") and sentence.plain(i)
    )
    return next((name for i in numbers if (name := named_at(sentence, i + 1))), "")


def _compared(sentence: Sentence, comparison: Comparison) -> list[Claim]:
    amount = comparison.after
    if comparison.minutes is None or forbidden(sentence, amount.first) or _put_right(sentence):
        return []
    times, per = _rhythm(sentence.rhythms)
    last = max(comparison.before.last, amount.last)
    first = min(comparison.before.first, amount.first)
    end = len(sentence.terms)
    name = (
        headline(sentence, 0, first)
        or behind(sentence, last, end)
        or governed(sentence, first, last)
    )
    name = name or task(sentence, 0, first, last, end) or task(sentence, first, first, first, last)
    return [Claim(comparison.minutes * times, per, name)]


def _put_right(sentence: Sentence) -> bool:
    """The break is 30 min, not 45."""
    opening = sentence.after(0, "polite", "article")
    return sentence.cue("event", lo=opening, hi=opening + 1) is not None and sentence.at(
        opening + 1, "copula"
    )


def _claim(sentence: Sentence, part: Part, parts: Sequence[Part]) -> Claim:
    times, per = _rhythm(_rhythms(sentence, part, parts))
    name = behind(sentence, part.amount.last, part.hi) if len(parts) > 1 and not part.lo else ""
    name = (
        name
        or task(sentence, part.lo, part.amount.first, part.amount.last, part.hi)
        or _each_thing(sentence)
    )
    name = name or governed(sentence, part.hi, len(sentence.terms))
    return Claim(
        (part.amount.minutes or 0.0) * _sign(sentence, part) * times * _count(sentence), per, name
    )


def _each_thing(sentence: Sentence) -> str:
    """The ticket of "4 minutes per ticket"."""
    each = next((rhythm for rhythm in sentence.rhythms if rhythm.each), None)
    if each is None:
        return ""
    words = sentence.terms[each.first].text.split()
    if len(words) > 1 and sentence.at(each.first, "per_thing"):
        return words[-1]
    doing = sentence.after(each.last, "mine", "conditional", "if_i", "make")
    return named_at(sentence, each.last) or named_at(sentence, doing)


def _sign(sentence: Sentence, part: Part) -> int:
    lo, hi = sentence.clause(part.amount.first)
    less = compared(sentence, part.amount) == "less"
    if (sentence.any("lost", lo=lo, hi=hi) and not less) or _below_zero(sentence, part.amount):
        return -1
    slower = compared(sentence, part.amount) == "longer" or _after_longer(sentence, lo)
    return -1 if slower and not sentence.any("saved", lo=lo, hi=hi) else 1


def _after_longer(sentence: Sentence, lo: int) -> bool:
    """The 20 min of "it took longer, 20 min"."""
    earlier, _ = sentence.clause(lo - 1) if lo else (0, 0)
    alone = not any(earlier <= span.first < lo for span in sentence.durations)
    return alone and sentence.any("longer", lo=earlier, hi=lo)


def _below_zero(sentence: Sentence, amount: Duration) -> bool:
    """Minus 20 min, 20 min minus, and -20 min where the sign is no dash between words."""
    first, behind_it = amount.first, sentence.after(amount.last, "today", "this_week")
    if sentence.at(behind_it, "below_zero") and not sentence.at(
        behind_it + 1, "number", "part", "from", "to", "hedge"
    ):
        return True
    if sentence.at(first - 1, "minus"):
        return True
    if (
        not sentence.at(first - 1, "-", "−")
        or sentence.terms[first - 1].end != sentence.terms[first].start
    ):
        return False
    return first == 1 or sentence.terms[first - 2].end < sentence.terms[first - 1].start


def _rhythms(sentence: Sentence, part: Part, parts: Sequence[Part]) -> list[Rhythm]:
    """What is said inside the stretch, else what is said once for all at either end of the
    sentence.
    """
    inside = [r for r in sentence.rhythms if part.lo <= r.first < part.hi]
    first, last = parts[0], parts[-1]
    around = [
        r
        for r in sentence.rhythms
        if r.last <= first.amount.first or (r.first >= last.amount.last and _closes(sentence, r))
    ]
    return inside or (around if len(sentence.rhythms) == len(around) else [])


def _closes(sentence: Sentence, rhythm: Rhythm) -> bool:
    return all(term.has("mark") for term in sentence.terms[rhythm.last :])


def _rhythm(rhythms: Sequence[Rhythm]) -> tuple[float, Per]:
    times = 1.0
    for rhythm in rhythms:
        times *= rhythm.times or 1.0
    named = (per for per in LONGEST_FIRST if any(rhythm.per == per for rhythm in rhythms))
    return times, next(named, "once")


def _each_without_count(sentence: Sentence) -> bool:
    each = any(rhythm.each for rhythm in sentence.rhythms)
    return (
        each
        and not any(r.times and (r.times != 1 or r.per) for r in sentence.rhythms)
        and _count(sentence) == 1
    )


def _count(sentence: Sentence) -> float:
    """The 4 of "4 reports, 10 min each"."""
    if not any(rhythm.each for rhythm in sentence.rhythms):
        return 1.0
    used = {i for rhythm in sentence.rhythms for i in range(rhythm.first, rhythm.last)}
    counts = (
        t.amount
        for i, t in enumerate(sentence.terms)
        if t.has("number")
        and sentence.plain(i)
        and i not in used
        and not sentence.at(i + 1, "%", "percent")
    )
    return next((count for count in counts if count > 1), 1.0)


def _net(told: list[Claim], costs: Sequence[Part]) -> list[Claim]:
    if not told or not costs:
        return told
    cost = sum(part.amount.minutes or 0.0 for part in costs)
    return [Claim(told[0].minutes - cost, told[0].per, told[0].activity), *told[1:]]
