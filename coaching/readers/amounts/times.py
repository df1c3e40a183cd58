"""Times of day that are amounts: 1:15 saved, 0:30 instead of 2:00, 8.15 to 8.35 that usually takes
an hour.
"""

import re

from coaching.readers.grammar.measures import HOUR, LATEST_HOUR, Duration, measured
from coaching.readers.grammar.numbers import Terms, over
from coaching.readers.grammar.terms import Term, stands

# Only beside these a stretch of the day tells what something took.
TELLING = ("saved", "usual", "otherwise", "instead", "counter")
TO = ("-", "–", "—", "range", "to", "until")
BOTH_ENDS = 2  # times of day
LONGEST = 8 * HOUR
_DOTTED = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")


def timed(terms: Terms, at: int) -> Duration | None:
    """The amount that begins at a time of day."""
    return _stretch(terms, at) or _hours_and_minutes(terms, at)


def _stretch(terms: Terms, at: int) -> Duration | None:
    """8.15 till 8.35, von 9:00 bis 9:20."""
    begins = _minutes(terms[at])
    joint = at + 1
    if begins is None or not stands(terms, joint, *TO):
        return None
    behind = over(terms, joint, *TO)
    ends = _minutes(terms[behind]) if behind < len(terms) else None
    if ends is None or not 0 < ends - begins <= LONGEST or stands(terms, behind + 1, "unit", "×"):
        return None
    if not any(term.has(*TELLING) for term in terms) or _tells_opening_hours(terms):
        return None
    last = over(terms, behind + 1, "oclock")
    return measured(terms, at, last, ends - begins, 1.0)


def _tells_opening_hours(terms: Terms) -> bool:
    """Open 9.00-15.00 instead of 8.00-16.00."""
    times = [term for term in terms if _minutes(term) is not None]
    return len(times) > BOTH_ENDS and not any(term.has("saved") for term in terms)


def _hours_and_minutes(terms: Terms, at: int) -> Duration | None:
    """1:15 that was saved or that something took."""
    if not terms[at].has("clock") or terms[at].amount >= LATEST_HOUR:
        return None
    lead = at - 1
    while stands(terms, lead, "hedge"):
        lead -= 1
    if stands(terms, lead, "oclock") or stands(terms, at + 1, "oclock"):
        return None
    if not (stands(terms, lead, "took", "saved") or _saved_behind(terms, at) or _paired(terms, at)):
        return None
    return measured(terms, at, at + 1, round(terms[at].amount * HOUR), HOUR)


def _saved_behind(terms: Terms, at: int) -> bool:
    """1:15 beim Angebot gespart."""
    begins = not any(not term.has("mark", "hedge", "polite") for term in terms[:at])
    return begins and any(term.has("saved") for term in terms[at:])


def _paired(terms: Terms, at: int) -> bool:
    """From 1:15 to 0:30: nobody's day begins before one."""
    clocks = [term.amount for term in terms if term.has("clock")]
    linked = any(term.has("instead", "from") for term in terms)
    took = any(term.has("took") for term in terms)
    return linked and len(clocks) == 2 and (took or min(clocks) < 1)


def _minutes(term: Term) -> float | None:
    """Since midnight."""
    found = _DOTTED.fullmatch(term.text) if term.has("clock", "digits") else None
    return int(found[1]) * HOUR + int(found[2]) if found else None
