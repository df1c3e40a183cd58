"""Whose time it is: other people's, by their name, their trade or their team, is nobody's own
saving.
"""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.vocabulary import words

# What may stand between who saves and the saving.
BETWEEN = ("hedge", "verb", "filler", "said", "usual", "now")
LEADING = ("prep", "to", "infinitive")


def somebody_else(sentence: Sentence, lo: int, at: int) -> bool:
    lo, hi = sentence.clause(at)
    if sentence.any("mine", lo=lo, hi=hi):
        return False
    saved = sentence.where("saved", lo=lo, hi=hi)
    if saved is not None and _others_save(sentence, lo, at, saved):
        return True
    subject = sentence.cue("other", lo=lo, hi=max(at, saved or 0))
    if subject is not None:
        if saved is None and _the_task_itself(sentence, subject, lo, hi):
            return False
        if not _led_in(sentence, subject):
            return True
    return saved is not None and _named_subject(sentence, lo, at, saved)


def done_by_somebody(sentence: Sentence) -> bool:
    """Kyle did it in 10 min instead of 2 hours."""
    first = sentence.after(0, "polite", ",")
    if not sentence.at(first + 1, "verb", "make", "light", "unknown"):
        return False
    it = sentence.at(first + 2, "pronoun") and not sentence.at(first + 2, "mine")
    return it and _looks_like_a_name(sentence, first)


def _others_save(sentence: Sentence, lo: int, at: int, saved: int) -> bool:
    if _she(sentence, lo, saved) or _department(sentence, lo, saved):
        return True
    return sentence.at(saved + 1, "other") or _named(sentence, saved + 1, at)


def _led_in(sentence: Sentence, index: int) -> bool:
    """Whether somebody is led in by a preposition, and does nothing."""
    return sentence.at(sentence.before(index, "article"), *LEADING)


def _the_task_itself(sentence: Sentence, subject: int, lo: int, hi: int) -> bool:
    """In German a task is he or she: "diesmal war sie in 45 Min fertig"."""
    if sentence.language != "de" or not sentence.at(subject, "pronoun"):
        return False
    return sentence.any("copula", "done", lo=lo, hi=hi)


def _she(sentence: Sentence, lo: int, saved: int) -> bool:
    """The German "die spart": she, or he, but not "die KI spart"."""
    if sentence.language != "de":
        return False
    opening = sentence.after(lo, "mark", "but", "and")
    who = words("de")["pronouns"]["she_or_he"]
    return saved == opening + 1 and sentence.word(opening) in who


def _department(sentence: Sentence, lo: int, saved: int) -> bool:
    """The finance team of "the finance team saves"; in German the verb may stand far behind it."""
    if saved <= lo:
        return False
    subject = saved - 1
    while subject > lo and sentence.at(subject, *BETWEEN):
        subject -= 1
    opening = sentence.after(lo, "polite", ",", "but", "and", "article")
    return any(_is_a_group(sentence, index, lo, saved) for index in (subject, opening))


def _is_a_group(sentence: Sentence, index: int, lo: int, saved: int) -> bool:
    if not lo <= index < saved or not sentence.at(index, "other", "unknown", "noun"):
        return False
    if _led_in(sentence, index) or sentence.any(":", lo=index, hi=saved):
        return False
    endings = tuple(words("any")["endings"]["people"])
    return sentence.at(index, "other") or sentence.word(index).endswith(endings)


def _named(sentence: Sentence, index: int, at: int) -> bool:
    """The Anna of "saved Anna two hours"."""
    return index == at - 1 and _looks_like_a_name(sentence, index)


def _named_subject(sentence: Sentence, lo: int, at: int, saved: int) -> bool:
    """The Anna of "Anna saved two hours" and of "Anna hat zwei Stunden gespart"."""
    first = sentence.after(lo, "polite", ",", "but", "and")
    if first >= at or sentence.any(":", lo=lo, hi=at) or not _looks_like_a_name(sentence, first):
        return False
    second = first + 1
    if saved == second or sentence.at(second, "verb") or _looks_like_a_name(sentence, second):
        return True
    if not sentence.at(second, "prep", "tooled"):
        return False
    return saved < at or sentence.any("verb", lo=first, hi=saved)


def _looks_like_a_name(sentence: Sentence, index: int) -> bool:
    if not sentence.at(index, "unknown"):
        return False
    word = sentence.terms[index].text
    capital = word[0].isupper() and word[1:].islower()
    return capital and not word.endswith(tuple(words("any")["endings"]["thing"]))
