"""Words with a hyphen that are one word: one-pager, end-of-day, the 24-hour of "on the 24-hour
rota", PM:et.
"""

from collections.abc import Iterator

from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.terms import EVENT, UNKNOWN, Term, stands
from coaching.readers.vocabulary import words

NOUNS = frozenset({"unknown", "noun", "event", "thing"})
# The end of a compound with a hyphen that counts something, or is no compound.
COUNTING = frozenset({
    "number", "unit", "part", "fraction", "times", "few", "range", "weekday", "day_part", "each",
    "saved", "lost", "less", "longer", "nothing", "hedge", "tool", "ai", "or", "to",
})  # fmt: skip
LONGEST_COMPOUND = 5  # parts


def compounds(terms: Terms) -> Iterator[Term]:
    """One-pager and end-of-day are one word each."""
    at = 0
    while at < len(terms):
        last = _end_of_compound(terms, at)
        yield _merged(terms, at, last) if last > at + 1 else terms[at]
        at = max(last, at + 1)


def _end_of_compound(terms: Terms, at: int) -> int:
    """The index behind the last part of a compound that begins at a term; the term's own when none
    does.
    """
    alone = at + 1
    last = alone
    while last < at + 2 * LONGEST_COMPOUND and _hyphen(terms, last):
        last += 2
    parts = terms[at:last:2]
    if len(parts) < 2 or not _are_words(parts):
        return alone
    if stands(terms, at - 1, "number", "fraction") and terms[at].has("unit", "part"):
        return alone  # 20 min-invoices
    if terms[last - 2].text == ":":
        return last
    timed = parts[0].has("number") and parts[-1].has("unit")
    if timed and _of_a_task(terms, at, last):
        return last
    return alone if _counts(parts[-1]) and not _of_days(parts) else last


def _are_words(parts: Terms) -> bool:
    """Whether the parts may be one word: words, of which the first may be a number, and no tool."""
    if any(part.has("ai", "tool") for part in parts):
        return False
    opens = is_word(parts[0]) or parts[0].has("digits")
    return opens and all(is_word(part) for part in parts[1:])


def _counts(last: Term) -> bool:
    if not last.tags.isdisjoint(COUNTING):
        return True
    return any(tag.startswith("per_") for tag in last.tags)


def _of_days(parts: Terms) -> bool:
    """End-of-day, which counts no days."""
    named = len(parts) > 2 and parts[-1].has("unit")
    return named and not parts[0].has("number", "fraction", "few", "part")


def _of_a_task(terms: Terms, at: int, last: int) -> bool:
    """The five-day of "on the five-day forecast", the 24-hour of "on the 24-hour rota"."""
    led = stands(terms, at - 1, "taskwise") or stands(terms, at - 2, "taskwise")
    named = stands(terms, last, *NOUNS, "either") and not terms[last].has("saved", "lost")
    return led and named


def _hyphen(terms: Terms, at: int) -> bool:
    """The joint of pre-study and of the Swedish PM:et."""
    if at + 1 >= len(terms):
        return False
    before, joint, behind = terms[at - 1 : at + 2]
    if before.end != joint.start or joint.end != behind.start:
        return False
    if joint.text == "-":
        return True
    ending = behind.text in words("sv")["endings"]["behind_a_colon"]
    return joint.text == ":" and ending and before.has("unknown")


def is_word(term: Term) -> bool:
    return term.text[0].isalpha() and not term.has("clock", "mark")


def _merged(terms: Terms, at: int, last: int) -> Term:
    text = "".join(part.text for part in terms[at:last])
    tags = EVENT if terms[last - 1].has("event") else UNKNOWN
    return Term(terms[at].start, terms[last - 1].end, text, tags)
