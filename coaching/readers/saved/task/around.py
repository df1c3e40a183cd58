"""The task that a saving was made on, as a short name: "på offerter med Copilot i går" gives
"offerter".
"""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.task.led_in import behind, first_governed, governed
from coaching.readers.saved.task.names import name_from
from coaching.readers.saved.task.subjects import nearest_subject
from coaching.readers.saved.task.whole import LONGEST_HEADING, clause_alone, few_words, headline
from coaching.readers.saved.task.words import begins_name


def task(sentence: Sentence, lo: int, at: int, after: int, hi: int) -> str:
    """The task named around an amount that covers the terms `at` to `after`, within `lo` to `hi`;
    empty if none.
    """
    name = headline(sentence, lo, at) or behind(sentence, after, hi)
    if not name or _mere_repair(sentence, name):
        name = _before(sentence, lo, at) or name
    return name or _anywhere(sentence, after, hi) or clause_alone(sentence)


def heading(sentence: Sentence) -> str:
    """The task of a few words that say nothing else: "(20 min!) The VAT return.", "On the
    minutes."
    """
    last = len(sentence.terms)
    led_in = sentence.at(0, "prep") and last <= LONGEST_HEADING
    if led_in and not sentence.any("verb", "took", "saved", "mine"):
        return governed(sentence, 0, last)
    return few_words(sentence)


def _mere_repair(sentence: Sentence, name: str) -> bool:
    """The "fixing" of "had to spend 20 min fixing it": the work itself was named before."""
    for term in sentence.terms:
        if term.has("check") and term.text.casefold() == name.casefold():
            return True
    return False


def _before(sentence: Sentence, lo: int, at: int) -> str:
    """The task that stands before an amount."""
    start = first_governed(sentence, lo, at)
    subject = nearest_subject(sentence, lo, at)
    if subject is not None and start is not None:
        acts = sentence.any("verb", "saved", "lost", lo=subject, hi=start)
        start = start if acts else subject
    elif subject is not None:
        start = subject
    return "" if start is None else name_from(sentence, start, at)


def _anywhere(sentence: Sentence, lo: int, hi: int) -> str:
    """What the sentence goes on to speak of: "… because the AI sorted the receipts"."""
    joint = _joint(sentence, lo, hi)
    if joint is None:
        return ""
    for index in range(joint + 1, hi):
        if sentence.plain(index) and begins_name(sentence, index):
            return name_from(sentence, index, hi)
    return ""


def _joint(sentence: Sentence, lo: int, hi: int) -> int | None:
    """Where a sentence goes on."""
    because = sentence.where("because", "ai", "tool", "(", lo=lo, hi=hi)
    if because is not None:
        return because
    if sentence.at(lo, ",") and not sentence.any("verb", "saved", "pronoun", lo=lo, hi=hi):
        return lo
    if sentence.any("lost", hi=hi):
        comma = sentence.where(",", lo=lo, hi=hi)
        if comma is not None:
            return comma  # lost an hour today, the rota was wrong
    for index in range(lo + 1, hi):
        if sentence.at(index, "copula") and sentence.at(index - 1, "pronoun"):
            return index
    return None
