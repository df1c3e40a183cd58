"""Which words begin, lead in and end the name of a task, and what tells that one can begin."""

from coaching.readers.grammar.sentence import Sentence

WHEN = ("today", "yesterday", "this_week", "last_week", "moment")
PERIODS = (
    "per_day", "per_other_day", "per_week", "per_fortnight", "per_month", "per_quarter", "per_year",
)  # fmt: skip
# What cannot stand in the name of a task, and therefore ends it.
END = (
    *WHEN, *PERIODS, "each", "saved", "lost", "instead", "usual", "now", "longer", "less", "total",
    "pronoun", "mine", "amountless", "because", "but", "stop", "light", "said", "regained", "got",
    "mark", "line", "arrow", "clock",
)  # fmt: skip
NAMING = ("unknown", "event", "thing", "make", "check", "other", "plain", "adjectival", "noun")
# What may stand before a name.
LEAD = ("number", "article", "hedge", "whole", "make", "infinitive", "light", "ai", "tool")


def begins_name(sentence: Sentence, index: int) -> bool:
    """Whether a word can begin the name of a task."""
    if _is_a_noun_here(sentence, index):
        return True
    if not sentence.at(index, *NAMING) or _names_no_task(sentence, index):
        return False
    if sentence.language == "de" and not german_noun(sentence, index):
        return False
    if sentence.at(index, "adjectival") and sentence.at(index, *END):
        return begins_name(sentence, index + 1)
    if sentence.at(index, "event", "adjectival", "noun"):
        return True
    return not sentence.at(index, "tool", "ai", "prep", *END)


def noun_after_article(sentence: Sentence, index: int) -> bool:
    """The schedule, my draft: a verb no longer."""
    if sentence.language != "en" or not sentence.at(index, "verb"):
        return False
    return sentence.at(index - 1, "article") and not sentence.at(index, "number", "pronoun")


def ends_in_ing(sentence: Sentence, index: int) -> bool:
    return sentence.language == "en" and sentence.terms[index].text.endswith("ing")


def german_noun(sentence: Sentence, index: int) -> bool:
    """A capital shows the noun, at most behind an adjective, unless the writer uses none."""
    if not sentence.capitals or sentence.at(index, "make", "check", "event"):
        return True
    near = " ".join(term.text for term in sentence.terms[index : index + 2])
    return any(word[0].isupper() for word in near.split())


def _is_a_noun_here(sentence: Sentence, index: int) -> bool:
    if _minutes_of_a_meeting(sentence, index) or _compound(sentence, index):
        return True
    return noun_after_article(sentence, index)


def _minutes_of_a_meeting(sentence: Sentence, index: int) -> bool:
    """On minutes: in English a unit without a number is a document."""
    if sentence.language != "en" or not sentence.at(index, "unit") or not sentence.plain(index):
        return False
    if sentence.at(index - 1, "prep"):
        return True
    return sentence.at(index - 1, "article") and sentence.at(index - 2, "make")


def _compound(sentence: Sentence, index: int) -> bool:
    """The month-end of "on the month-end close"."""
    if not sentence.at(index, "month_unit", "week_unit", "day_unit"):
        return False
    if index + 2 >= len(sentence.terms):
        return False
    first, joint, second = sentence.terms[index : index + 3]
    return joint.text == "-" and first.end == joint.start and joint.end == second.start


def _names_no_task(sentence: Sentence, index: int) -> bool:
    if sentence.at(index, "particle", "light"):
        return True
    if sentence.at(index, "verb") and sentence.at(index, "check"):
        return True
    return _thanked(sentence, index)


def _thanked(sentence: Sentence, index: int) -> bool:
    """The transcript of "thanks to the transcript" is the means, not the task."""
    return sentence.at(sentence.before(index, "article", "pronoun"), "thanks")
