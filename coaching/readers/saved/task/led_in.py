"""The task that a preposition or its mere place behind an amount leads in: "20 min on the letters",
"15 min sorting mail".
"""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.task.names import name_from
from coaching.readers.saved.task.subjects import nearest_subject
from coaching.readers.saved.task.whole import SAYING
from coaching.readers.saved.task.words import LEAD, PERIODS, WHEN, begins_name, ends_in_ing

# What may stand between an amount and the name behind it.
BESIDE = (
    *WHEN, *PERIODS, "hedge", "negated", "light", "whole", "few", "less", "longer", "regained",
)  # fmt: skip
APART = (".", ",", "-", "–")  # between an amount and what it was saved on
PHRASAL = 2  # words of a verb with its particle


def behind(sentence: Sentence, after: int, hi: int) -> str:
    """The task that follows an amount, led in by a preposition or by nothing; empty if none."""
    start = _start_behind(sentence, after, hi)
    return "" if start is None else _named(sentence, start, after, hi)


def governed(sentence: Sentence, lo: int, hi: int) -> str:
    """The task that a preposition leads in, within `lo` to `hi`; empty if none."""
    start = first_governed(sentence, lo, hi)
    return "" if start is None else _named(sentence, start, lo, hi)


def first_governed(sentence: Sentence, lo: int, hi: int) -> int | None:
    """Where the first phrase with a preposition begins that names neither a tool nor a time."""
    for index in range(lo, hi):
        if sentence.at(index, "thanks") or not sentence.at(index, "prep", "infinitive"):
            continue
        if not sentence.plain(index) or sentence.repeated(index):
            continue
        following = _behind_preposition(sentence, index)
        if sentence.at(following, "thing") and sentence.at(following - 1, "ai", "tool"):
            continue
        if following < hi and sentence.plain(following) and begins_name(sentence, following):
            return following
    return None


def _behind_preposition(sentence: Sentence, index: int) -> int:
    following = sentence.after(index + 1, *LEAD, "prep", "negated")
    if sentence.at(following, "pronoun") and sentence.at(following - 1, "light"):
        following = sentence.after(following + 1, *LEAD)  # by letting it do the taxonomy
    if sentence.at(following, "verb") and " " in sentence.terms[index].text:
        following = sentence.after(following + 1, *LEAD)  # when we send out …
    acting = sentence.at(following, "verb") and not begins_name(sentence, following)
    if acting and sentence.at(index, "infinitive"):
        return sentence.after(following + 1, *LEAD, "particle")  # to put the log together
    return following


def _start_behind(sentence: Sentence, after: int, hi: int) -> int | None:
    led = first_governed(sentence, after, hi)
    if led is None:
        return _beside(sentence, after)
    beside = _beside(sentence, after, *APART)
    if beside is None or beside >= led:
        return led
    return beside if _stands_apart(sentence, beside, led) else led


def _beside(sentence: Sentence, after: int, *apart: str) -> int | None:
    """Where a name begins right behind an amount, past its rhythm and its day: "15 min every day
    sorting the inbox".
    """
    at = after
    while sentence.at(at, *BESIDE) and not sentence.at(at, "unit"):
        at += 1
    if sentence.at(at, "(", ":", *apart):
        at = sentence.after(at + 1, "article")
    return at if begins_name(sentence, at) else None


def _stands_apart(sentence: Sentence, beside: int, start: int) -> bool:
    """The sorting of "15 min sorting mail for the boss", the reply of "15 min, a reply to the
    tenant".
    """
    if ends_in_ing(sentence, beside):
        return not sentence.at(beside + 1, "question", "pronoun")
    mark = sentence.before(beside, "article")
    if not sentence.at(mark, "(", ":", *APART):
        return False
    led = sentence.where("prep", "infinitive", lo=beside, hi=start)
    return not sentence.any(*SAYING, "light", lo=beside, hi=led)


def _named(sentence: Sentence, start: int, after: int, hi: int) -> str:
    name = name_from(sentence, start, hi)
    return "" if _merely_done(sentence, start, after, name) else name


def _merely_done(sentence: Sentence, start: int, after: int, name: str) -> bool:
    """The tag of "the image bank took 15 min to tag", the figure out of "the formula took an hour
    to figure out".
    """
    if not sentence.at(start - 1, "infinitive") or sentence.at(start - 1, "tool"):
        return False
    length = len(name.split())
    phrasal = length == PHRASAL and sentence.at(start + 1, "particle")
    if length != 1 and not phrasal:
        return False
    subject = nearest_subject(sentence, 0, after)
    return subject is not None and sentence.any("took", "verb", lo=subject, hi=after)
