"""Which topic a question is about, and whether it is about any, learnt from how people ask.

Complement naive Bayes, made for short texts and topics of unequal size: a topic fits when the
features of a question are rare in all other topics (Rennie, Shih, Teevan and Karger, 2003: Tackling
the Poor Assumptions of Naive Bayes Text Classifiers). Features are words, pairs of words, and
pieces of words, so that an inflection, half a compound and a typo still count.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import log, sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coaching.meaning.checksums import checksums, places
from storage.search.judgement import ELSEWHERE, Judgement
from storage.search.likeness import words

SMOOTHING = 0.1  # what every feature counts in every topic, seen there or not
PIECES = (3, 4, 5)  # letters
LEAST = 0.1  # gain that is worth a row
REPEATED = 2  # times that a pair of words must be said, to be more than chance

Arrays = Mapping[str, NDArray[Any]]
Floats = NDArray[np.float64]
Places = NDArray[np.intp]


class NaiveBayes:
    """Reading it changes nothing, so several threads may ask at once."""

    def __init__(self, learnt: Arrays) -> None:
        """`learnt` is what `learn` gave: an entry for each feature, one for each topic, and what
        each feature gains its topics, from `starts` of the feature to that of the next.
        """
        self._learnt = learnt
        self._topics = str(learnt["topics"]).split("\n")
        self._ours = float(learnt["ours"])

    def judge(self, question: str) -> Judgement:
        learnt = self._learnt
        rows = places(learnt["known"], features(words(question)))
        asked = _unit(learnt["rarity"][rows])
        size = float(asked.sum())
        ours = size * self._ours + float(asked @ learnt["odds"][rows])
        topics, gained = self._gained(rows, asked)
        rest = size * learnt["rest"][topics] - asked @ learnt["common"][rows]
        fits = (rest + gained[topics]) / learnt["norm"][topics]
        fit = {self._topics[topic]: float(one) for topic, one in zip(topics, fits, strict=True)}
        fit.pop(ELSEWHERE, None)
        return Judgement(fit, ours)

    def _gained(self, rows: Places, asked: Floats) -> tuple[Places, Floats]:
        """The topics that share a feature, and what each topic gains by all of them."""
        starts, ends = self._learnt["starts"][rows], self._learnt["starts"][rows + 1]
        spread = [np.arange(*both) for both in zip(starts, ends, strict=True)]
        found = np.concatenate([np.zeros(0, np.intp), *spread])
        weights = np.repeat(asked, ends - starts) * self._learnt["gain"][found]
        topics = self._learnt["topic"][found]
        gained = np.bincount(topics, weights, minlength=len(self._topics)).astype(np.float64)
        return np.unique(topics), gained


def learn(examples: Mapping[str, Iterable[str]]) -> Arrays:
    """From `examples`, texts by topic. Takes a second for thousands of texts."""
    learnt = _Learnt(examples)
    known = checksums(learnt.names())
    order = np.argsort(known)
    entries = np.array(learnt.features(), np.float64)[order]
    gains = sorted(learnt.gains(np.argsort(order)))
    feature, topic, gain = (np.array(column) for column in zip(*gains, strict=True))
    return {
        "known": known[order],
        "rarity": entries[:, 0],
        "common": entries[:, 1],
        "odds": entries[:, 2],
        "starts": np.searchsorted(feature, np.arange(len(known) + 1)),
        "topic": topic.astype(np.int32),
        "gain": gain,
        "rest": np.array(learnt.rest()),
        "norm": np.array(learnt.norms()),
        "ours": np.array(learnt.odds()),
        "topics": np.array("\n".join(examples)),
    }


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

    def names(self) -> list[str]:
        return list(self._numbers)

    def features(self) -> list[tuple[float, float, float]]:
        """How rare each is, what it weighs everywhere, and how much more ours than not."""
        return [
            (
                rarity,
                log(total),
                log(total - elsewhere) - log(SMOOTHING + elsewhere),
            )
            for rarity, total, elsewhere in zip(
                self._rarity, self._total, self._elsewhere, strict=True
            )
        ]

    def gains(self, places: Places) -> Iterator[tuple[int, int, float]]:
        """Of each feature, which goes to its place, for a topic that has it."""
        for topic, weights in enumerate(self._weights):
            for number, weight in zip(*weights, strict=True):
                gain = self._gain(number, weight)
                if gain > LEAST:
                    yield int(places[number]), topic, gain

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


def _unit(weights: Floats) -> Floats:
    """The same direction with length 1, so that a long text counts no more than a short one."""
    length = float(np.sqrt(weights @ weights)) or 1.0
    unit: Floats = weights / length
    return unit
