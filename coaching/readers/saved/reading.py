"""What a message says about time saved: a report, nothing of the kind, or something that has to be
asked about.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from coaching.readers.amounts.afterthoughts import as_meant
from coaching.readers.grammar.corrections import corrected
from coaching.readers.grammar.language import leaning
from coaching.readers.grammar.measures import DAY
from coaching.readers.grammar.nouns import as_nouns
from coaching.readers.grammar.rhythm import Per
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.grammar.sentences import part, sentences
from coaching.readers.grammar.terms import Term, fold, read_terms
from coaching.readers.saved.claims import Claim, claims, open_claim, went_earlier
from coaching.readers.saved.lists import with_meetings_as_tasks
from coaching.readers.saved.nothing import on_what, says_nothing
from coaching.readers.saved.task.around import heading
from coaching.readers.saved.task.subjects import made, subject
from coaching.readers.saved.vetoes.reasons import requests
from coaching.readers.vocabulary import words
from coaching.readers.written.moments import with_ranges_as_times

Kind = Literal["report", "none", "ask"]
When = Literal["today", "yesterday", "this_week", "last_week"]
WHENS: tuple[When, ...] = ("today", "yesterday", "this_week", "last_week")
LONGEST_REPORT = 1200  # characters; what is longer was pasted, and is about something else
# Spoken to by name, which also means colleague.
NAMED = re.compile(r"^\s*(?:@|/)kollega\b[,:]?\s*", re.IGNORECASE)
FARTHEST_NAME = 2  # sentences between a task and what it saved
# Minutes; nobody saves all their working time again and again: meant as a joke, or a slip.
WHOLE_WEEK = 2400
WEEKS: dict[Per, float] = {"once": 1.0, "day": 5.0, "week": 1.0, "month": 12 / 52}


@dataclass(frozen=True, slots=True)
class Item:
    """One task of a report: `minutes` saved in each `per`."""

    minutes: int
    per: Per
    activity: str


@dataclass(frozen=True, slots=True)
class Reading:
    """`minutes` saved in each `per`, over all items; below zero it took longer. `activity` names
    the tasks.
    """

    kind: Kind = "none"
    minutes: int | None = None
    per: Per | None = None
    activity: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    tool: str | None = None
    when: When | None = None


def read(text: str, language: str, meetings: bool = False) -> Reading:
    """Reads one message; `language` (sv, en, de) is the writer's and breaks ties where languages
    share a word. `meetings`: they are tasks like others.
    """
    if len(text) > LONGEST_REPORT:
        return Reading()
    spoken = leaning(text, language)
    text = with_ranges_as_times(NAMED.sub("", text))
    terms = as_nouns(corrected(as_meant(read_terms(text, spoken))), spoken)
    parts = with_meetings_as_tasks(sentences(terms, spoken), every=meetings)
    if parts and requests(parts[0]):
        return Reading()
    told: list[Claim] = []
    for index, one in enumerate(parts):
        told.extend(_named(claims(one) or went_earlier(one, text), parts, index))
    if told:
        return _report(told, terms)
    zero = next((one for one in parts if says_nothing(one)), None)
    if zero is not None:
        return _nothing_saved(zero, terms)
    return _asked(parts, terms)


def _nothing_saved(zero: Sentence, terms: Sequence[Term]) -> Reading:
    task = on_what(zero)
    return Reading("report", 0, "once", (task,) if task else (), when=when_of(terms))


def _named(told: list[Claim], parts: Sequence[Sentence], index: int) -> list[Claim]:
    """A claim without a task takes that of the sentence before: "The report is done. Took 25 min
    instead of 2 h."
    """
    if len(told) != 1 or told[0].activity:
        return told
    name = _named_before(parts, index) or _named_behind(parts, index)
    return [replace(told[0], activity=name)]


def _named_before(parts: Sequence[Sentence], index: int) -> str:
    if not _refers_back(parts[index]):
        return ""
    for earlier in reversed(parts[max(index - FARTHEST_NAME, 0) : index]):
        if name := _before(earlier):
            return name
    return ""


def _named_behind(parts: Sequence[Sentence], index: int) -> str:
    for following in parts[index + 1 : index + 1 + FARTHEST_NAME]:
        if not _only_asks(following):
            return _after(following)
    return ""


def _before(earlier: Sentence) -> str:
    """The report of "The report is done." and of "That report?" """
    return subject(earlier) or heading(earlier) or made(earlier)


def _after(following: Sentence) -> str:
    """The IEP of "The IEP, my brain is soup." """
    return heading(following) or heading(part(following, *following.clauses[0]))


def _only_asks(sentence: Sentence) -> bool:
    """The What? of "20 min saved. What? The payroll." """
    return all(term.has("question", "mark") for term in sentence.terms)


def _refers_back(later: Sentence) -> bool:
    first = later.after(0, "polite", "hedge", ",", "usual", "total", "sum_up")
    return later.at(first, "verb", "took", "saved", "pronoun", "usual", "number", "part", "counter")


def _report(told: Sequence[Claim], terms: Sequence[Term]) -> Reading:
    items = tuple(Item(_whole(claim.minutes), claim.per, claim.activity) for claim in told)
    minutes, per = _sum(told)
    named = tuple(dict.fromkeys(item.activity for item in items if item.activity))
    tool, when = tool_of(terms), when_of(terms)
    if _too_much(minutes, per, when):
        return Reading("ask", activity=named, tool=tool, when=when)
    return Reading("report", minutes, per, named, items, tool, when)


def _too_much(minutes: int, per: Per, when: When | None) -> bool:
    """A whole working day today, or all working time again and again."""
    if per == "once":
        return minutes >= DAY and when == "today"
    return per != "month" and minutes * WEEKS[per] >= WHOLE_WEEK


def _sum(told: Sequence[Claim]) -> tuple[int, Per]:
    """Claims of one rhythm add up; of several they are brought to a week of five days."""
    if len({claim.per for claim in told}) == 1:
        return _whole(sum(claim.minutes for claim in told)), told[0].per
    return _whole(sum(claim.minutes * WEEKS[claim.per] for claim in told)), "week"


def _whole(minutes: float) -> int:
    return round(minutes + 1e-9)


def _asked(parts: Sequence[Sentence], terms: Sequence[Term]) -> Reading:
    for one in parts:
        task = open_claim(one)
        if task is not None:
            named = (task,) if task else ()
            return Reading("ask", activity=named, tool=tool_of(terms), when=when_of(terms))
    return Reading()


def tool_of(terms: Sequence[Term]) -> str | None:
    """The tool that is named first, as its maker writes it."""
    named: dict[str, str] = words("any")["tools"]
    for term in terms:
        if term.has("tool") and fold(term.text) in named:
            return named[fold(term.text)]
    return None


def when_of(terms: Sequence[Term]) -> When | None:
    for when in WHENS:
        if any(term.has(when) for term in terms):
            return when
    return None
