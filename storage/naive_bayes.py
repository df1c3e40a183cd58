"""Which topic a question is about, and whether it is about any, learnt from how people ask.

Complement naive Bayes, made for short texts and topics of unequal size: a topic fits when the features of a question
are rare in all other topics (Rennie, Shih, Teevan and Karger, 2003: Tackling the Poor Assumptions of Naive Bayes Text
Classifiers). Features are words, pairs of words, and pieces of words, so that an inflection, half a compound and a typo
still count. What was learnt stands in SQLite, where it takes a fraction of the memory that Python's dicts need.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt
from typing import Any

from storage.likeness import words

ELSEWHERE = ""  # stands in the place of a topic's id: what nobody here answers
SMOOTHING = 0.1  # what every feature counts in every topic, seen there or not
PIECES = (3, 4, 5)  # letters
LEAST = 0.05  # gain that is worth a row
ASKED_AT_ONCE = 500  # features in one statement; SQLite takes 32,766

SCHEMA = """
CREATE TABLE features (feature TEXT PRIMARY KEY, rarity REAL, common REAL, ours REAL) WITHOUT ROWID;
CREATE TABLE gains (feature TEXT, topic TEXT, gain REAL, PRIMARY KEY (feature, topic)) WITHOUT ROWID;
"""
KNOWN = "SELECT feature, rarity, common, ours FROM features WHERE feature IN"
GAINED = "SELECT feature, topic, gain FROM gains WHERE feature IN"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`fit` of each topic that shares a feature, the more the better; `ours` is 0 when it is as likely none of them."""

    fit: Mapping[str, float]
    ours: float


class NaiveBayes:
    """For one thread at a time."""

    def __init__(self, database: sqlite3.Connection, examples: Mapping[str, Iterable[str]]) -> None:
        """Learns from `examples`, texts by topic."""
        self._database = database
        self._database.executescript(SCHEMA)
        self._rest: dict[str, float] = {}  # log of what all other topics weigh together
        self._norm: dict[str, float] = {}  # sum of a topic's weights: a large topic must not win by its size
        self._ours = 0.0
        self._learn(examples)
        self._database.commit()

    def judge(self, question: str) -> Judgement:
        known = self._known(features(question))
        asked = _unit({feature: rarity for feature, (rarity, _, _) in known.items()})
        size = sum(asked.values())
        common = sum(weight * known[feature][1] for feature, weight in asked.items())
        gained: defaultdict[str, float] = defaultdict(float)
        for feature, topic, gain in self._rows(GAINED, asked):
            gained[topic] += asked[feature] * gain
        fit = {topic: (size * self._rest[topic] - common + gain) / self._norm[topic] for topic, gain in gained.items()}
        ours = size * self._ours + sum(weight * known[feature][2] for feature, weight in asked.items())
        fit.pop(ELSEWHERE, None)
        return Judgement(fit, ours)

    def _learn(self, examples: Mapping[str, Iterable[str]]) -> None:
        texts = [(topic, features(text)) for topic, said in examples.items() for text in said]
        spread = Counter(feature for _, found in texts for feature in found)
        rarity = {feature: 1 + log((1 + len(texts)) / (1 + count)) for feature, count in spread.items()}
        weights: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
        for topic, found in texts:
            for feature, weight in _unit({feature: rarity[feature] for feature in found}).items():
                weights[feature][topic] += weight
        self._weigh(weights)
        self._keep(weights, rarity)

    def _weigh(self, weights: Mapping[str, Mapping[str, float]]) -> None:
        """What belongs to no single feature."""
        mass: Counter[str] = Counter()
        for by_topic in weights.values():
            mass.update(by_topic)
        everything = SMOOTHING * len(weights) + mass.total()
        self._rest = {topic: log(everything - own) for topic, own in mass.items()}
        self._ours = log(SMOOTHING * len(weights) + mass[ELSEWHERE]) - log(everything - mass[ELSEWHERE])
        common = sum(log(SMOOTHING + sum(by_topic.values())) for by_topic in weights.values())
        self._norm = {topic: len(weights) * rest - common for topic, rest in self._rest.items()}
        for by_topic in weights.values():
            for topic, gain in _gains(by_topic):
                self._norm[topic] += gain

    def _keep(self, weights: Mapping[str, Mapping[str, float]], rarity: Mapping[str, float]) -> None:
        rows = (
            (feature, rarity[feature], log(SMOOTHING + sum(by_topic.values())), _ours(by_topic))
            for feature, by_topic in weights.items()
        )
        self._database.executemany("INSERT INTO features VALUES (?, ?, ?, ?)", rows)
        gains = ((feature, *gain) for feature, by_topic in weights.items() for gain in _gains(by_topic))
        self._database.executemany("INSERT INTO gains VALUES (?, ?, ?)", gains)

    def _known(self, found: Iterable[str]) -> dict[str, tuple[float, float, float]]:
        return {feature: (rarity, common, ours) for feature, rarity, common, ours in self._rows(KNOWN, found)}

    def _rows(self, statement: str, found: Iterable[str]) -> Iterable[tuple[Any, ...]]:
        names = sorted(found)
        for start in range(0, len(names), ASKED_AT_ONCE):
            some = names[start : start + ASKED_AT_ONCE]
            yield from self._database.execute(f"{statement} ({', '.join('?' * len(some))})", some)


def features(text: str) -> set[str]:
    """Words and pairs of words between blanks, and pieces of words, where a blank marks the word's beginning or end."""
    said = words(text)
    found = {f" {first} {second} " for first, second in pairwise(said)}
    for word in said:
        padded = f" {word} "
        found.add(padded)
        found.update(padded[at : at + size] for size in PIECES for at in range(len(padded) - size + 1))
    return found


def _unit(weights: Mapping[str, float]) -> dict[str, float]:
    """The same direction with length 1, so that a long text counts no more than a short one."""
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1
    return {feature: weight / length for feature, weight in weights.items()}


def _gains(by_topic: Mapping[str, float]) -> Iterable[tuple[str, float]]:
    """How much less each topic that has the feature finds it among the others."""
    total = SMOOTHING + sum(by_topic.values())
    gains = ((topic, log(total) - log(total - own)) for topic, own in by_topic.items())
    return ((topic, gain) for topic, gain in gains if gain > LEAST)


def _ours(by_topic: Mapping[str, float]) -> float:
    elsewhere = by_topic.get(ELSEWHERE, 0.0)
    return log(SMOOTHING + sum(by_topic.values()) - elsewhere) - log(SMOOTHING + elsewhere)
