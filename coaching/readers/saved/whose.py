"""Whose time it is: other people's, by their name, their trade or their team, is nobody's own
saving.
"""

from coaching.readers.grammar.sentences import Sentence
from coaching.readers.vocabulary import words


def somebody_else(sentence: Sentence, lo: int, at: int) -> bool:
    lo, hi = sentence.clause(at)
    saved = sentence.where("saved", lo=lo, hi=hi)
    if sentence.any("mine", lo=lo, hi=hi):
        return False
    if saved is not None and (_she(sentence, lo, saved) or _department(sentence, lo, saved)):
        return True
    if saved is not None and (sentence.at(saved + 1, "other") or _named(sentence, saved + 1, at)):
        return True
    subject = sentence.cue("other", lo=lo, hi=max(at, saved or 0))
    if subject is not None and saved is None and _the_task_itself(sentence, subject, lo, hi):
        return False
    if subject is not None and not sentence.at(
        sentence.before(subject, "article"), "prep", "to", "infinitive"
    ):
        return True
    return saved is not None and _named_subject(sentence, lo, at, saved)


def done_by_somebody(sentence: Sentence) -> bool:
    """Kyle did it in 10 min instead of 2 hours."""
    first = sentence.after(0, "polite", ",")
    did = sentence.at(first + 1, "verb", "make", "light", "unknown")
    return (
        did
        and sentence.at(first + 2, "pronoun")
        and not sentence.at(first + 2, "mine")
        and _looks_like_a_name(sentence, first)
    )


def _the_task_itself(sentence: Sentence, subject: int, lo: int, hi: int) -> bool:
    """In German a task is he or she: "diesmal war sie in 45 Min fertig"."""
    pronoun = sentence.language == "de" and sentence.at(subject, "pronoun")
    return pronoun and sentence.any("copula", "done", lo=lo, hi=hi)


def _she(sentence: Sentence, lo: int, saved: int) -> bool:
    """The German "die spart": she, or he, but not "die KI spart"."""
    opening = sentence.after(lo, "mark", "but", "and")
    word = sentence.terms[opening].text.casefold() if opening < saved else ""
    return sentence.language == "de" and saved == opening + 1 and word in {"die", "der"}


def _department(sentence: Sentence, lo: int, saved: int) -> bool:
    """The finance team of "the finance team saves"; in German the verb may stand far behind it."""
    subject = saved - 1
    while subject > lo and sentence.at(subject, "hedge", "verb", "filler", "said", "usual", "now"):
        subject -= 1
    opening = sentence.after(lo, "polite", ",", "but", "and", "article")
    endings = tuple(words("any")["endings"]["people"])
    for index in {subject, opening} if saved > lo else set():
        group = sentence.at(index, "other") or sentence.terms[index].text.casefold().endswith(
            endings
        )
        governed = sentence.at(sentence.before(index, "article"), "prep", "to", "infinitive")
        if sentence.any(":", lo=index, hi=saved):
            continue
        if (
            lo <= index < saved
            and group
            and not governed
            and sentence.at(index, "other", "unknown", "noun")
        ):
            return True
    return False


def _named(sentence: Sentence, index: int, at: int) -> bool:
    """The Anna of "saved Anna two hours"."""
    return index == at - 1 and _looks_like_a_name(sentence, index)


def _named_subject(sentence: Sentence, lo: int, at: int, saved: int) -> bool:
    """The Anna of "Anna saved two hours" and of "Anna hat zwei Stunden gespart"."""
    first = sentence.after(lo, "polite", ",", "but", "and")
    if first >= at or not _looks_like_a_name(sentence, first) or sentence.any(":", lo=lo, hi=at):
        return False
    second = sentence.at(first + 1, "verb") or _looks_like_a_name(sentence, first + 1)
    governed = sentence.at(first + 1, "prep", "tooled") and (
        saved < at or sentence.any("verb", lo=first, hi=saved)
    )
    return saved == first + 1 or second or governed


def _looks_like_a_name(sentence: Sentence, index: int) -> bool:
    if not sentence.at(index, "unknown"):
        return False
    word = sentence.terms[index].text
    return (
        word[0].isupper()
        and word[1:].islower()
        and not word.endswith(tuple(words("any")["endings"]["thing"]))
    )
