"""Answers in free words, and answers that are one of several options or more of them."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from coaching.messages import JSON
from coaching.readers.slots.reader import LONGEST_QUESTION, LONGEST_WORDS, Find, Reader, whole
from coaching.readers.utterance import Utterance, bare, covered, vocabulary
from coaching.readers.vocabulary import words as word_file

CLOSE = 84  # of 100: how alike a typed word and an option must be to mean the same
SHORTEST_TYPO = 4  # letters
LONGEST_NAME = 80  # characters
LEVELS = ("1", "2", "3")
YES, NO = ("yes", "ja"), ("no", "nej", "nein")
MANY_QUESTIONS = 512  # more than there are, whatever departments a company has
NONE = "none"  # the option that stands for none of the others

words: Reader[str] = Reader("words", whole(LONGEST_WORDS))


def whole_question(said: Utterance, n: int) -> JSON:
    return said.text.strip()[:LONGEST_QUESTION] or None


question: Reader[str] = Reader("question", whole_question, mention=whole_question)


@lru_cache(MANY_QUESTIONS)
def picked(kind: str, options: tuple[str, ...]) -> Find:
    """Finds one of these options, by its name, by a word for it, or nearly so."""
    known = _words_for(kind, options)
    plain = {"yes": vocabulary().yes, "no": vocabulary().no}
    for option in options:
        for word in plain.get(option, ()):
            known.setdefault(word, option)

    def find(said: Utterance, n: int) -> JSON:
        if said.bare in known:
            return known[said.bare]
        if (named := _behind_a_yes(said.bare)) in known:
            return known[named]
        if said.yes or said.no:
            return _plainly(known, YES if said.yes else NO)
        if len(said.bare) < SHORTEST_TYPO:
            return None
        polite = _politely(said, options, known)
        if polite:
            return polite
        close = process.extractOne(said.bare, list(known), scorer=fuzz.ratio, score_cutoff=CLOSE)
        return known[close[0]] if close else None

    return find


def _behind_a_yes(said: str) -> str:
    """What is left of "yes please, erase everything" without its yes and its courtesies."""
    words = said.split()
    opens = vocabulary().yes | vocabulary().courtesies
    while words and words[0] in opens:
        words = words[1:]
    return " ".join(words)


def _plainly(known: Mapping[str, str], words: tuple[str, ...]) -> str | None:
    """The option that a plain yes, or no, stands for; None where it stands for none."""
    return next((known[word] for word in words if word in known), None)


def _politely(said: Utterance, options: tuple[str, ...], known: Mapping[str, str]) -> str:
    """The one option whose words are said with courtesies around them: "svenska, tack"."""
    courtesies = vocabulary().courtesies
    words_of = {o: frozenset(word for word, meant in known.items() if meant == o) for o in options}
    meant = [o for o in options if covered(said.bare.split(), words_of[o], courtesies)]
    return meant[0] if len(meant) == 1 else ""


@lru_cache(MANY_QUESTIONS)
def one_of(kind: str, options: tuple[str, ...]) -> Reader[str]:
    """One of these options, by its name, by a word of the vocabulary's `options.<kind>`, or nearly
    so.
    """
    find = picked(kind, options)
    return Reader(kind, find, correct=find, options=options, closed=True)


def many_of(kind: str, options: tuple[str, ...]) -> Reader[tuple[str, ...]]:
    """Any of these options, named in one sentence; the option "none" stands for none of them."""
    known = _words_for(kind, options)

    def find(said: Utterance, n: int) -> JSON:
        if said.no and NONE in options:
            return [NONE]
        spoken = f" {_between_options().sub(' ', said.bare)} "
        meant = {option for word, option in known.items() if _stands_in(word, spoken)}
        if not meant:
            return None
        others = meant - {NONE}
        return [option for option in options if option in others] or [NONE]

    return Reader(kind, find, correct=find, options=options, closed=True, several=True)


def _stands_in(word: str, spoken: str) -> bool:
    """Whether an option's word is among those spoken, or a single word nearly is."""
    if f" {word} " in spoken:
        return True
    typos = spoken.split() if len(word) > SHORTEST_TYPO and " " not in word else ()
    return any(fuzz.ratio(word, typed) >= CLOSE for typed in typos if len(typed) > SHORTEST_TYPO)


def level(place: int, of: int) -> Reader[str]:
    """A level from 1 to 3. "2 1 3 1 2" answers five such questions in their order; `place` counts
    from 0.
    """
    one = picked("level", LEVELS)

    def mention(said: Utterance, n: int) -> JSON:
        several = [str(int(number)) for number in said.numbers]
        fits = len(several) == of and all(number in LEVELS for number in several)
        return several[place] if fits else None

    def answer(said: Utterance, n: int) -> JSON:
        return one(said, n) or mention(said, n)

    return Reader("level", answer, mention=mention, correct=one, options=LEVELS, closed=True)


def _words_for(kind: str, options: tuple[str, ...]) -> dict[str, str]:
    """Word or phrase -> the option that it means."""
    table = vocabulary().options.get(kind, {})
    known = {word: option for word, option in table.items() if option in options}
    return known | {bare(option): option for option in options}


@cache
def _between_options() -> re.Pattern[str]:
    joints = word_file("any")["joints"]["between_options"]
    return re.compile("|".join(re.escape(joint) for joint in joints))
