"""Words with a hyphen that are one word: one-pager, end-of-day, the 24-hour of "on the 24-hour
rota", PM:et.
"""

from collections.abc import Iterator, Sequence

from coaching.readers.grammar.terms import EVENT, UNKNOWN, Term

Terms = Sequence[Term]
NOUNS = frozenset({"unknown", "noun", "event", "thing"})
# The end of a compound with a hyphen that counts something, or is no compound.
COUNTING = frozenset(
    {
        "number",
        "unit",
        "part",
        "fraction",
        "times",
        "saved",
        "lost",
        "weekday",
        "hedge",
        "few",
        "tool",
        "ai",
        "each",
    }
    | {"less", "longer", "nothing", "day_part", "range", "or", "to"}
)
ENDINGS = {"en", "et", "n", "s", "na", "er", "ar", "erna", "arna", "ns", "ens"}
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
    last = at + 1
    while last + 1 < len(terms) and last < at + 2 * LONGEST_COMPOUND and _hyphen(terms, last):
        last += 2
    parts = terms[at:last:2]
    named = all(is_word(part) for part in parts[1:]) and (
        is_word(parts[0]) or parts[0].has("digits")
    )
    if len(parts) < 2 or not named or any(part.has("ai", "tool") for part in parts):
        return at + 1
    if at and terms[at - 1].has("number", "fraction") and terms[at].has("unit", "part"):
        return at + 1  # 20 min-invoices
    if terms[last - 2].text == ":":
        return last
    if parts[0].has("number") and parts[-1].has("unit") and _of_a_task(terms, at, last):
        return last
    counts = parts[-1].tags & COUNTING or any(tag.startswith("per_") for tag in parts[-1].tags)
    of_days = (
        len(parts) > 2
        and parts[-1].has("unit")
        and not parts[0].has("number", "fraction", "few", "part")
    )
    return at + 1 if counts and not of_days else last


def _of_a_task(terms: Terms, at: int, last: int) -> bool:
    """The five-day of "on the five-day forecast", the 24-hour of "on the 24-hour rota"."""
    lead = at - 1 if at and terms[at - 1].has("taskwise") else at - 2
    led = lead >= 0 and terms[lead].has("taskwise")
    return (
        led
        and last < len(terms)
        and terms[last].has(*NOUNS, "either")
        and not terms[last].has("saved", "lost")
    )


def _hyphen(terms: Terms, at: int) -> bool:
    """The joint of pre-study and of the Swedish PM:et."""
    glued = terms[at - 1].end == terms[at].start and terms[at].end == terms[at + 1].start
    ending = (
        terms[at].text == ":" and terms[at + 1].text in ENDINGS and terms[at - 1].has("unknown")
    )
    return glued and (terms[at].text == "-" or ending)


def is_word(term: Term) -> bool:
    return term.text[0].isalpha() and not term.has("clock", "mark")


def _merged(terms: Terms, at: int, last: int) -> Term:
    text = "".join(part.text for part in terms[at:last])
    return Term(
        terms[at].start,
        terms[last - 1].end,
        text,
        EVENT if terms[last - 1].has("event") else UNKNOWN,
    )
