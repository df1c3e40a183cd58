"""What is a question for the coach, and what kind of question."""

import re
from functools import cache

from coaching.facts.advice import Exchange, Verdict
from coaching.features.prompting.permission import asked_of
from coaching.readers.slots.material import asks_for
from coaching.readers.utterance import Utterance, bare
from coaching.readers.vocabulary import words
from coaching.script.feature import Intent
from coaching.script.situation import Situation


@cache
def _words(kind: str) -> dict[str, tuple[str, ...]]:
    return {part: tuple(listed) for part, listed in words("questions", "prompting")[kind].items()}


def heard(said: Utterance) -> Intent | None:
    """Sure when it asks and speaks of AI or writing; likely when it merely asks, or goes on from
    the answer before.
    """
    if _asks_of_others(said):
        return Intent("prompting.discreet", 0.98)
    if asked_of(said) and said.reading.kind != "report":
        return Intent("prompting.may", 0.97)
    for kind in ("paste", "review"):
        if asks_for(kind, said.text):
            return Intent(f"prompting.{kind}", 0.97)
    return _question(said)


def _question(said: Utterance) -> Intent | None:
    padded = f" {said.bare} "
    begins = any(padded.startswith(f" {word} ") for word in _words("questions")["begins"])
    topical = any(word in padded for word in _words("questions")["topics"])
    goes_on = bool(follows(said.text))
    if len(said.text.split()) < 2 and not (said.asks and topical) and not goes_on:
        return None
    plainly = said.asks or (
        begins and "?" in said.text
    )  # what is asked about may come after the question
    if topical and (plainly or begins):
        return Intent("prompting.answer", 0.95, guess=True)
    if plainly or begins or topical:
        return Intent("prompting.answer", 0.8 if plainly else 0.6, guess=True)
    return Intent("prompting.answer", 0.55, guess=True) if goes_on else None


def follows(text: str) -> str:
    """How a message goes on from the answer before: "less" or "more" of it, "on" to another case;
    empty: not at all.
    """
    padded = f" {bare(text)} "
    ways = _words("follows").items()
    return next(
        (way for way, begins in ways if any(padded.startswith(f" {words} ") for words in begins)),
        "",
    )


def _asks_of_others(said: Utterance) -> bool:
    words = said.bare.replace("?", " ").split()
    return bool(_phrases(_words("discreet")["asks"]).search(f" {' '.join(words)} "))


@cache
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The phrases as one pattern; "*" stands for one to four words."""
    parts = {"*": "(?:[^ ]+ ){1,4}"}
    return re.compile(
        "|".join(
            "".join([" ", *(parts.get(w, f"{re.escape(w)} ") for w in p.split())]) for p in phrases
        )
    )


def said_today(situation: Situation, topic: str, besides: str = "") -> bool:
    """Whether this was answered from the same page in this place today, and nobody said that it did
    not help.
    """
    unhelpful = {one.id.partition(":")[2] for one in situation.of(Verdict) if not one.helpful}
    return any(
        one.topic == topic
        and one.place == situation.place
        and one.told_at.astimezone(situation.zone).date() == situation.day
        and one.id != besides
        and one.conversation not in unhelpful
        for one in situation.of(Exchange)
    )


def last_answer(situation: Situation) -> Exchange | None:
    """The answer in this place that "that helped" is about, when it is typed."""
    here = (one for one in situation.of(Exchange) if one.place == situation.place)
    return max(here, key=lambda one: one.number, default=None)
