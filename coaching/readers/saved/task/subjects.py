"""The task that a sentence speaks of: the report of "the report took 20 min", the offer of "I wrote
the offer".
"""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.task.names import name_from, named_at
from coaching.readers.saved.task.words import LEAD, begins_name, noun_after_article
from coaching.readers.vocabulary import words

NEAR = 6  # terms between a name and its verb
OPENS_A_CLAUSE = ("mark", "polite", "but", "and", "article", "hedge")


def subject(sentence: Sentence) -> str:
    """What a sentence speaks of: the report of "the report is done"; empty when it names nothing of
    the kind.
    """
    start = first_subject(sentence, 0, len(sentence.terms))
    if start is None or not sentence.any("verb", "light", lo=start + 1, hi=start + NEAR):
        return ""
    return name_from(sentence, start, len(sentence.terms))


def made(sentence: Sentence) -> str:
    """The tender of "Wrote the tender." """
    if sentence.durations:
        return ""
    first = sentence.after(0, "mine", "hedge", "ai", "tool", "thing")
    if not sentence.at(first, "make"):
        first = sentence.after(first, "polite", "mine", "hedge")
    if not sentence.at(first, "make"):
        return ""
    return named_at(sentence, sentence.after(first, *LEAD))


def nearest_subject(sentence: Sentence, lo: int, at: int) -> int | None:
    """In "two men rang, anyway the poster, 20 min" the poster, as it stands nearest."""
    colon = sentence.where(":", lo=lo, hi=at)
    if colon is not None and first_subject(sentence, colon + 1, at) is not None:
        lo = colon + 1  # quick one from the kitchen: the allergen sheet took 5 min
    done = _done_by_me(sentence, lo, at)
    if done is not None:
        return done
    for first, last in reversed(sentence.clauses):
        if first >= at or last <= lo or _points_back(sentence, first):
            continue
        opening = sentence.after(max(first, lo), *OPENS_A_CLAUSE)
        if _opens_with_a_subject(sentence, opening, min(last, at)):
            if name_from(sentence, opening, at):
                return opening
    return first_subject(sentence, lo, at)


def first_subject(sentence: Sentence, lo: int, hi: int) -> int | None:
    """Where the name begins that stands before a verb or a colon: "the report took 20 min",
    "Anleitung: 20 Min".
    """
    for index in range(lo, hi):
        if sentence.plain(index) and not sentence.repeated(index) and _may_be(sentence, index):
            return index
    return None


def _may_be(sentence: Sentence, index: int) -> bool:
    if not _is_a_thing(sentence, index) or not begins_name(sentence, index):
        return False
    if sentence.at(index, "verb") and not noun_after_article(sentence, index):
        return False
    return not _does_something(sentence, index) and not _acts(sentence, index)


def _is_a_thing(sentence: Sentence, index: int) -> bool:
    if sentence.at(index, "unknown", "event", "thing", "noun", "check"):
        return True
    if sentence.at(index, "adjectival") and begins_name(sentence, index + 1):
        return True
    return noun_after_article(sentence, index)


def _opens_with_a_subject(sentence: Sentence, opening: int, hi: int) -> bool:
    if sentence.at(opening, "check"):
        return False
    return first_subject(sentence, opening, hi) == opening


def _points_back(sentence: Sentence, first: int) -> bool:
    """That sort of case usually takes 25."""
    opening = sentence.after(first, "mark")
    that = sentence.at(opening, "article") and sentence.at(opening, "pronoun")
    return that and sentence.language == "en"


def _done_by_me(sentence: Sentence, lo: int, hi: int) -> int | None:
    """The offer of "the dog slept so I wrote the offer, saved 30 min"."""
    for index in range(lo, hi - 2):
        mine = sentence.at(index, "mine") and sentence.at(index + 1, "make")
        if mine and sentence.plain(index + 2):
            named = sentence.after(index + 2, *LEAD, "tooled")
            return named if named < hi and begins_name(sentence, named) else None
    return None


def _acts(sentence: Sentence, index: int) -> bool:
    """The svarade of "svarade på recensionen" is no task."""
    if not sentence.at(index, "unknown") or not sentence.at(index + 1, "prep", "particle"):
        return False
    endings = tuple(words(sentence.language)["endings"]["verb"])
    return sentence.word(index).endswith(endings)


def _does_something(sentence: Sentence, index: int) -> bool:
    """A word behind who does it is a verb: the AI helped, I compiled."""
    return sentence.at(index - 1, "ai", "tool", "mine") and sentence.at(index, "unknown")
