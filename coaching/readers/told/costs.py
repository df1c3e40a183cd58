"""What a task costs in time, as people say it: "the report takes two days a month"."""

import re
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import TypeVar

from coaching.messages import JSON
from coaching.readers.saved import reading as savings
from coaching.readers.slots.reader import Find, Reader
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words

T = TypeVar("T")


def costing(reader: Reader[T]) -> Reader[T]:
    """A reader of time saved, where what is asked for is the time that something takes."""
    return replace(
        reader,
        answer=_of_the_list(reader.answer),
        mention=_of_the_list(reader.mention),
        correct=_of_the_list(reader.correct),
    )


def _of_the_list(find: Find) -> Find:
    def found(said: Utterance, n: int) -> JSON:
        return find(as_a_list(said), n)

    return found


@lru_cache(maxsize=64)
def as_a_list(said: Utterance) -> Utterance:
    """The same without the words that say that it takes time: "the report, two days a month". As
    it is where it tells of time saved, or of no time at all.
    """
    if said.asks or said.reading.kind != "none":
        return said
    listed = _Listed(_taking().sub(", ", said.text, count=1).strip(" ,"), said.language)
    return listed if listed.reading.kind == "report" else said


@dataclass(frozen=True)
class _Listed(Utterance):
    """A task and its time; a meeting is a task."""

    @cached_property
    def reading(self) -> savings.Reading:
        return savings.read(self.text, self.language, meetings=True)


@cache
def _taking() -> re.Pattern[str]:
    phrases = sorted(words("tasks")["takes"], key=len, reverse=True)
    return re.compile(rf"[\s,;:–-]*\b(?:{'|'.join(phrases)})\b\s*", re.IGNORECASE)
