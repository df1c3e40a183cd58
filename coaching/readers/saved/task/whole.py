"""A task that stands by itself: in front of a colon, as a clause, as a sentence of few words."""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.task.names import name_from
from coaching.readers.saved.task.words import begins_name

# Who says more than a name.
TELLING = ("verb", "took", "number", "question", "saved", "mine", "pronoun")
SAYING = (*TELLING, "lost", "usual", "wish", "price")
LONGEST_HEADING = 8  # terms
SHORT = 5  # terms, the mark included


def headline(sentence: Sentence, lo: int, at: int) -> str:
    """The letter of "Letter: 90 min with the tool"."""
    colon = sentence.where(":", lo=lo, hi=at)
    first = sentence.after(lo, "polite", "article", "line", ",", "and", "+")
    if colon is None or not begins_name(sentence, first):
        return ""
    if sentence.any(*SAYING, lo=first, hi=colon):
        return ""
    labelled = first == colon - 1 and sentence.at(first, "label")
    if labelled and sentence.any("taskwise", lo=colon):
        return ""
    return name_from(sentence, first, colon)


def clause_alone(sentence: Sentence) -> str:
    """A clause that only names something, or what came out of a tool: "…, the leaflet", "…, the ad
    by Claude".
    """
    for lo, hi in sentence.clauses:
        if name := _whole_clause(sentence, lo, hi):
            return name
    return ""


def _whole_clause(sentence: Sentence, lo: int, hi: int) -> str:
    first = sentence.after(lo, "mark", "line", "article", "and", "polite", "hedge")
    if first >= hi or not sentence.plain(first) or not begins_name(sentence, first):
        return ""
    by_a_tool = sentence.any("tool", "ai", lo=first, hi=hi)
    if not by_a_tool and sentence.any(*SAYING, lo=first, hi=hi):
        return ""
    return name_from(sentence, first, hi)


def few_words(sentence: Sentence) -> str:
    """The task of a few words that say nothing else: "(20 min!) The VAT return." """
    last = len(sentence.terms)
    first = sentence.after(0, "article", "(")
    if last > LONGEST_HEADING or sentence.any(*TELLING, lo=first):
        return ""
    if not begins_name(sentence, first):
        return ""
    led_in = first > 0
    return name_from(sentence, first, last) if led_in or last <= SHORT else ""
