"""Lists of tasks with their times, none of which is left out: "Mail: 30 min / Training: 45 min",
"15, 20 and 10 minutes on notes, mail and slides".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.grammar.terms import Term
from coaching.readers.saved.parts import Part, parts_of
from coaching.readers.vocabulary import words

FEWEST = 2  # entries
NO_LIST = (
    "clock",
    "oclock",
    "?",
    "wish",
    "negated",
    "usual",
    "instead",
    "lost",
    "other",
    "place",
    "finishing",
)


def with_meetings_as_tasks(parts: Sequence[Sentence], every: bool) -> list[Sentence]:
    """A meeting or a training that stands in a row with tasks is a task like them; alone it is an
    appointment, unless `every` one is asked for.
    """
    lines = [one for one in parts if _is_an_entry(one)]
    told = [one for one in parts if one.durations]
    in_lines = len(lines) >= FEWEST and len(lines) == len(told) and _mixed(lines)
    read: list[Sentence] = []
    for one in parts:
        listed = every or (in_lines and one in lines) or _lists_both(one)
        read.append(_without_events(one) if listed else one)
    return read


def _is_an_entry(sentence: Sentence) -> bool:
    return len(sentence.durations) == 1 and _plain(sentence)


def _plain(sentence: Sentence) -> bool:
    """No more than names and times."""
    acts = any(
        sentence.is_verb(at) and not sentence.at(at, "saved") for at in range(len(sentence.terms))
    )
    return not acts and not sentence.any(*NO_LIST)


def _mixed(lines: Sequence[Sentence]) -> bool:
    eventful = [one for one in lines if one.any("event")]
    return 0 < len(eventful) < len(lines)


def _lists_both(sentence: Sentence) -> bool:
    """Tasks and meetings in one row."""
    if len(sentence.durations) < FEWEST or not sentence.any("event") or not _plain(sentence):
        return False
    parts = parts_of(sentence)
    eventful = [part for part in parts if sentence.any("event", lo=part.lo, hi=part.hi)]
    return 0 < len(eventful) < len(parts)


def _without_events(sentence: Sentence) -> Sentence:
    terms = tuple(_as_a_task(term) for term in sentence.terms)
    return replace(sentence, terms=terms)


def _as_a_task(term: Term) -> Term:
    if not term.has("event") or term.text.casefold() in _rests():
        return term
    return replace(term, tags=(term.tags - {"event"}) | {"unknown", "noun"})


@cache
def _rests() -> frozenset[str]:
    return frozenset(words("any")["endings"]["rest"])


def names_in_turn(name: str, parts: Sequence[Part]) -> list[str]:
    """The tasks of "notes, mail and slides", one to each amount; the whole name with the last if
    they do not match.
    """
    each = [one.strip() for one in _between_names().split(name) if one.strip()]
    return each if len(each) == len(parts) else [*([""] * (len(parts) - 1)), name]


@cache
def _between_names() -> re.Pattern[str]:
    joints = "|".join(map(re.escape, words("any")["joints"]["between_names"]))
    return re.compile(rf",|\s(?:{joints})\s")
