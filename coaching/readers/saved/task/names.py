"""Where the name of a task ends among the terms of a sentence, and how it is written."""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.task.words import (
    END,
    LEAD,
    NAMING,
    WHEN,
    begins_name,
    ends_in_ing,
    german_noun,
)

INSIDE = frozenset({"-", "/", "&", "'", "’", "+", "#"})
RIM = (
    "prep", "article", "hedge", "and", "or", "but", "tooled", "from", "to", "infinitive", "make",
    "few", "whole",
)  # fmt: skip
# Behind an "and" these begin something else than a second task.
GOES_ON = (
    "number", "part", "fraction", "few", "verb", "check", "hedge", "pronoun", "polite", "tool",
)  # fmt: skip


def name_from(sentence: Sentence, start: int, hi: int) -> str:
    start = sentence.after(start, *LEAD)
    end = start
    while end < hi and sentence.plain(end) and not _ends(sentence, start, end):
        end += 1
    while end > start and _at_the_rim(sentence, start, end - 1):
        end -= 1
    return " ".join(_written(sentence, start, end).split())


def named_at(sentence: Sentence, index: int, hi: int | None = None) -> str:
    """The task whose name begins at a term; empty if none does."""
    if not begins_name(sentence, index):
        return ""
    return name_from(sentence, index, len(sentence.terms) if hi is None else hi)


def _at_the_rim(sentence: Sentence, start: int, index: int) -> bool:
    if not sentence.at(index, *RIM) or sentence.at(index, "unknown"):
        return False
    if _hyphenated(sentence, start, index):
        return False
    writing = index > start and sentence.at(index, "make") and ends_in_ing(sentence, index)
    return not writing


def _ends(sentence: Sentence, start: int, index: int) -> bool:  # noqa: PLR0911 - one question a line
    if _hyphenated(sentence, start, index):
        return False
    if sentence.terms[index].text in INSIDE:
        return not _inside_a_word(sentence, index)
    if index > start and sentence.repeated(index):
        return True
    if _adjective(sentence, start, index):
        return False
    if _cannot_be_inside(sentence, index):
        opens = index == start and sentence.at(index, "event")
        return not opens
    if sentence.at(index, "and"):
        return sentence.at(index + 1, *GOES_ON)
    if sentence.at(index, "tooled", "prep"):
        return sentence.at(sentence.after(index + 1, "article"), "tool", "ai", *WHEN)
    if index == start:
        return False
    if sentence.at(index, "tool", "ai") or _german_verb(sentence, start, index):
        return True
    return _acts(sentence, index)


def _adjective(sentence: Sentence, start: int, index: int) -> bool:
    if not sentence.at(index, "adjectival"):
        return False
    return index == start or begins_name(sentence, index + 1)


def _cannot_be_inside(sentence: Sentence, index: int) -> bool:
    if not sentence.at(index, *END) or sentence.at(index, "noun"):
        return False
    return not _german_article(sentence, index)


def _acts(sentence: Sentence, index: int) -> bool:
    """Whether a word is a verb that does something to the name before it."""
    if not sentence.at(index, "verb") or sentence.at(index, "event", "article"):
        return False
    spent = sentence.at(index, "check") and begins_name(sentence, index + 1)
    return not spent


def _german_article(sentence: Sentence, index: int) -> bool:
    """The die of "auf die Bewerbungen" is no pronoun."""
    if sentence.language != "de" or not sentence.at(index, "article"):
        return False
    return sentence.at(index - 1, "prep") and begins_name(sentence, index + 1)


def _german_verb(sentence: Sentence, start: int, index: int) -> bool:
    """A word without a capital behind a noun, and no noun after it: "die Belege sortiert"."""
    if sentence.language != "de" or not sentence.capitals:
        return False
    if not sentence.at(index, "unknown", "light", "verb"):
        return False
    if not any(sentence.terms[i].text[0].isupper() for i in range(start, index)):
        return False
    small = sentence.at(index, "verb") and sentence.terms[index].text[0].islower()
    return small or not german_noun(sentence, index)


def _hyphenated(sentence: Sentence, start: int, index: int) -> bool:
    """The ins of check-ins."""
    if index - 1 <= start:
        return False
    first, joint, second = sentence.terms[index - 2 : index + 1]
    return joint.text == "-" and first.end == joint.start and joint.end == second.start


def _inside_a_word(sentence: Sentence, index: int) -> bool:
    terms = sentence.terms
    if not 0 < index < len(terms) - 1:
        return False
    sign, before, behind = terms[index], terms[index - 1], terms[index + 1]
    if sign.text == "&" or sign.end == behind.start:
        return True
    if not behind.has(*NAMING):
        return False
    owned = sign.text in {"'", "’"} and before.text[-1] == "s"
    return owned or sign.text == "+"


def _written(sentence: Sentence, start: int, end: int) -> str:
    """The words in lower case, but names and acronyms as they were written."""
    written = ""
    for index in range(start, end):
        term = sentence.terms[index]
        if index > start and term.start > sentence.terms[index - 1].end:
            written += " "
        opening = index == 0 or sentence.language == "de"
        written += _cased(term.text) if opening else term.text
    return written


def _cased(word: str) -> str:
    ordinary = word[:1].isupper() and word[1:] == word[1:].lower() and len(word) > 1
    return word.lower() if ordinary else word
