"""Which topic a question is about, and whether it is about any, learnt from how people ask.

Complement naive Bayes, made for short texts and topics of unequal size: a topic fits when the
features of a question are rare in all other topics (Rennie, Shih, Teevan and Karger, 2003: Tackling
the Poor Assumptions of Naive Bayes Text Classifiers). Features are words, pairs of words, and
pieces of words, so that an inflection, half a compound and a typo still count. What was learnt
stands in SQLite, where it takes a fraction of the memory that Python's dicts need.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt
from typing import Any

from storage.search.likeness import words

ELSEWHERE = ""  # stands in the place of a topic's id: what nobody here answers
SMOOTHING = 0.1  # what every feature counts in every topic, seen there or not
PIECES = (3, 4, 5)  # letters
LEAST = 0.1  # gain that is worth a row
REPEATED = 2  # times that a pair of words must be said, to be more than chance
ASKED_AT_ONCE = 500  # features in one statement; SQLite takes 32,766

SCHEMA = """
CREATE TABLE features (feature TEXT PRIMARY KEY, rarity REAL, common REAL, ours REAL) WITHOUT ROWID;
CREATE TABLE gains (
    feature TEXT, topic INTEGER, gain REAL, PRIMARY KEY (feature, topic)
) WITHOUT ROWID;
"""
KNOWN = "SELECT feature, rarity, common, ours FROM features WHERE feature IN"
GAINED = "SELECT feature, topic, gain FROM gains WHERE feature IN"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`fit` of each topic that shares a feature, the more the better; `ours` is 0 when it is as
    likely none of them.
    """

    fit: Mapping[str, float]
    ours: float


class NaiveBayes:
    """For one thread at a time."""

    def __init__(self, database: sqlite3.Connection, examples: Mapping[str, Iterable[str]]) -> None:
        """Learns from `examples`, texts by topic."""
        self._database = database
        self._database.executescript(SCHEMA)
        self._topics = tuple(examples)
        learnt = _Learnt(examples)
        self._rest, self._norm, self._ours = learnt.rest(), learnt.norms(), learnt.odds()
        self._database.executemany("INSERT INTO features VALUES (?, ?, ?, ?)", learnt.features())
        self._database.executemany("INSERT INTO gains VALUES (?, ?, ?)", learnt.gains())
        self._database.commit()

    def judge(self, question: str) -> Judgement:
        rarities: dict[str, float] = {}
        commons: dict[str, float] = {}
        odds: dict[str, float] = {}
        for feature, rarity, common, ours in self._rows(KNOWN, features(words(question))):
            rarities[feature], commons[feature], odds[feature] = rarity, common, ours
        asked = _unit(rarities)
        size = sum(asked.values())
        common = sum(weight * commons[feature] for feature, weight in asked.items())
        ours = size * self._ours + sum(weight * odds[feature] for feature, weight in asked.items())
        gained: defaultdict[int, float] = defaultdict(float)
        for feature, topic, gain in self._rows(GAINED, asked):
            gained[topic] += asked[feature] * gain
        fit = {
            self._topics[topic]: (size * self._rest[topic] - common + gain) / self._norm[topic]
            for topic, gain in gained.items()
        }
        fit.pop(ELSEWHERE, None)
        return Judgement(fit, ours)

    def _rows(self, statement: str, features: Iterable[str]) -> Iterator[tuple[Any, ...]]:
        names = sorted(features)
        for start in range(0, len(names), ASKED_AT_ONCE):
            some = names[start : start + ASKED_AT_ONCE]
            yield from self._database.execute(f"{statement} ({', '.join('?' * len(some))})", some)


class _Learnt:
    """The sums behind the weights, in arrays: dicts of dicts would take ten times the memory while
    they are made.
    """

    def __init__(self, examples: Mapping[str, Iterable[str]]) -> None:
        told = [list(map(words, said)) for said in examples.values()]
        repeats = Counter(pair for said in told for text in said for pair in pairs(text))
        self._chance = {pair for pair, count in repeats.items() if count < REPEATED}
        self._numbers: dict[str, int] = {}  # of the features
        texts = [[self._numbered(text) for text in said] for said in told]
        spread = Counter(number for said in texts for text in said for number in text)
        count = sum(map(len, texts))
        self._rarity = array(
            "d", (1 + log((1 + count) / (1 + spread[each])) for each in range(len(self._numbers)))
        )
        self._total = array("d", [SMOOTHING]) * len(self._numbers)
        self._elsewhere = array("d", [0]) * len(self._numbers)
        self._mass = [0.0] * len(texts)
        self._weights: list[
            tuple[array[int], array[float]]
        ] = []  # of each topic: its features, what each weighs there
        for topic, (name, said) in enumerate(zip(examples, texts, strict=True)):
            self._add(topic, name, said)
        self._everything = SMOOTHING * len(self._total) + sum(self._mass)

    def rest(self) -> list[float]:
        """The log of what all other topics weigh together, for each topic."""
        return [log(self._everything - mass) for mass in self._mass]

    def norms(self) -> list[float]:
        """The sum of each topic's weights: a large topic must not win by its size."""
        common, size = sum(map(log, self._total)), len(self._total)
        gained = (
            sum(self._gain(*pair) for pair in zip(*weights, strict=True))
            for weights in self._weights
        )
        return [size * rest - common + gain for rest, gain in zip(self.rest(), gained, strict=True)]

    def odds(self) -> float:
        """The part of `ours` that belongs to no feature."""
        elsewhere, smooth = sum(self._elsewhere), SMOOTHING * len(self._total)
        return log(smooth + elsewhere) - log(self._everything - elsewhere)

    def features(self) -> Iterator[tuple[str, float, float, float]]:
        for feature, number in self._numbers.items():
            total, elsewhere = self._total[number], self._elsewhere[number]
            yield (
                feature,
                self._rarity[number],
                log(total),
                log(total - elsewhere) - log(SMOOTHING + elsewhere),
            )

    def gains(self) -> Iterator[tuple[str, int, float]]:
        names = list(self._numbers)
        for topic, weights in enumerate(self._weights):
            for number, weight in zip(*weights, strict=True):
                gain = self._gain(number, weight)
                if gain > LEAST:
                    yield names[number], topic, gain

    def _numbered(self, text: Sequence[str]) -> array[int]:
        numbers = array("l")
        for feature in features(text) - self._chance:
            numbers.append(self._numbers.setdefault(feature, len(self._numbers)))
        return numbers

    def _add(self, topic: int, name: str, said: Iterable[array[int]]) -> None:
        weights: defaultdict[int, float] = defaultdict(float)
        for text in said:
            length = sqrt(sum(self._rarity[number] ** 2 for number in text)) or 1
            for number in text:
                weights[number] += self._rarity[number] / length
        for number, weight in weights.items():
            self._total[number] += weight
            self._elsewhere[number] += weight if name == ELSEWHERE else 0
        self._mass[topic] = sum(weights.values())
        self._weights.append((array("l", weights), array("d", weights.values())))

    def _gain(self, number: int, weight: float) -> float:
        """How much less a topic that has the feature finds it among the others."""
        return log(self._total[number]) - log(self._total[number] - weight)


def features(said: Sequence[str]) -> set[str]:
    """Words and pairs of words between blanks, and pieces of words, where a blank marks the word's
    beginning or end.
    """
    parts = pairs(said)
    for word in said:
        padded = f" {word} "
        parts.add(padded)
        for size in PIECES:
            parts.update(padded[at : at + size] for at in range(len(padded) - size + 1))
    return parts


def pairs(said: Sequence[str]) -> set[str]:
    return {f" {first} {second} " for first, second in pairwise(said)}


def _unit(weights: Mapping[str, float]) -> dict[str, float]:
    """The same direction with length 1, so that a long text counts no more than a short one."""
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1
    return {feature: weight / length for feature, weight in weights.items()}
