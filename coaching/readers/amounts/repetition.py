"""How often a saving happens: by a rhythm inside its stretch, once for the whole sentence, or by
the number of things.
"""

from collections.abc import Sequence

from coaching.readers.grammar.rhythm import Per, Rhythm
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.parts import Part
from coaching.readers.saved.task.names import named_at

# 15 min a day, five days a week: five times a week.
LONGEST_FIRST: tuple[Per, ...] = ("month", "week", "day")


def rhythms_of(sentence: Sentence, part: Part, parts: Sequence[Part]) -> list[Rhythm]:
    """What is said inside the stretch, else what is said once for all at either end of the
    sentence.
    """
    inside = [rhythm for rhythm in sentence.rhythms if part.lo <= rhythm.first < part.hi]
    if inside:
        return inside
    begin, end = parts[0].amount.first, parts[-1].amount.last
    for rhythm in sentence.rhythms:
        closes = rhythm.first >= end and _closes(sentence, rhythm)
        if rhythm.last > begin and not closes:
            return []
    return list(sentence.rhythms)


def times_per(rhythms: Sequence[Rhythm]) -> tuple[float, Per]:
    times = 1.0
    for rhythm in rhythms:
        times *= rhythm.times or 1.0
    named = {rhythm.per for rhythm in rhythms}
    return times, next((per for per in LONGEST_FIRST if per in named), "once")


def each_without_count(sentence: Sentence) -> bool:
    """Ten minutes each, and nobody says how many."""
    if not sentence.each or count_of_things(sentence) != 1:
        return False
    return not any(_counts(rhythm) for rhythm in sentence.rhythms)


def count_of_things(sentence: Sentence) -> float:
    """The 4 of "4 reports, 10 min each"."""
    if not sentence.each:
        return 1.0
    for index, term in enumerate(sentence.terms):
        if not term.has("number") or term.amount <= 1 or sentence.at(index + 1, "%", "percent"):
            continue
        if sentence.plain(index) and not sentence.repeated(index):
            return term.amount
    return 1.0


def each_thing(sentence: Sentence) -> str:
    """The ticket of "4 minutes per ticket"."""
    each = next((rhythm for rhythm in sentence.rhythms if rhythm.each), None)
    if each is None:
        return ""
    per, _, thing = sentence.terms[each.first].text.rpartition(" ")
    if per and sentence.at(each.first, "per_thing"):
        return thing
    doing = sentence.after(each.last, "mine", "conditional", "if_i", "make")
    return named_at(sentence, each.last) or named_at(sentence, doing)


def counted_thing(sentence: Sentence) -> str:
    """The orders of "five orders a day"."""
    for index, term in enumerate(sentence.terms):
        if term.has("number") and sentence.plain(index):
            if name := named_at(sentence, index + 1):
                return name
    return ""


def _closes(sentence: Sentence, rhythm: Rhythm) -> bool:
    return all(term.has("mark") for term in sentence.terms[rhythm.last :])


def _counts(rhythm: Rhythm) -> bool:
    if not rhythm.times:
        return False
    return rhythm.times != 1 or rhythm.per is not None
