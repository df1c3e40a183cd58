"""What the words of a question speak for: which topic, and whether it is ours to answer at all (naive Bayes).

Every word and every piece of a word that stood in an example says how much likelier it is there than elsewhere. That
sums up small hints that likeness to single examples misses: "darf ich" leans to what may be pasted, "wo finde ich" to
somebody else's desk. What nobody ever said says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import log

from storage.sayings import features

SEEN = 0.3  # of an example that every feature counts as seen: without it one unlucky word would decide
OURS = 0.5  # the same for the question whether it is ours


class Leanings:
    """Counts of one language, of examples that are ours, by topic, and of what belongs elsewhere."""

    def __init__(self) -> None:
        self._topics: dict[str, tuple[Counter[str], int]] = {}
        self._all: Counter[str] = Counter()
        self._examples = 0
        self._ours: Counter[str] = Counter()
        self._theirs: Counter[str] = Counter()
        self._count = [0, 0]  # of examples in the two

    def add(self, id: str, sayings: Iterable[str], names: Iterable[str]) -> None:
        """`sayings` are whole questions; `names`, what the topic is called, speak for it, not for being ours."""
        asked = [features(saying) for saying in sayings]
        examples = asked + [features(name) for name in names]
        counts = Counter(feature for example in examples for feature in example)
        self._topics[id] = (counts, len(examples))
        self._all.update(counts)
        self._examples += len(examples)
        self._ours.update(feature for example in asked for feature in example)
        self._count[0] += len(asked)

    def add_elsewhere(self, sayings: Iterable[str]) -> None:
        for saying in sayings:
            self._theirs.update(features(saying))
            self._count[1] += 1

    def of(self, question: str, ids: Iterable[str]) -> dict[str, float]:
        """For each of these topics how much the question leans to it: above or below 0, the mean of its features."""
        said = features(question)
        known = [(feature, self._all[feature]) for feature in said if feature in self._all]
        return {id: self._odds(known, *self._topics[id]) / max(1, len(said)) for id in ids}

    def ours(self, question: str) -> float:
        """The same for being ours rather than somebody else's."""
        said = features(question)
        ours, theirs = (count + 2 * OURS for count in self._count)
        told = (
            log((self._ours[feature] + OURS) / ours) - log((self._theirs[feature] + OURS) / theirs)
            for feature in said
            if feature in self._ours or feature in self._theirs
        )
        return sum(told) / max(1, len(said))

    def _odds(self, known: list[tuple[str, int]], counts: Counter[str], examples: int) -> float:
        here, there = examples + 2 * SEEN, self._examples - examples + 2 * SEEN
        told = (
            log((counts[feature] + SEEN) / here) - log((total - counts[feature] + SEEN) / there)
            for feature, total in known
        )
        return sum(told)
