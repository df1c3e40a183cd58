"""Which of many meanings a sentence has, learnt from examples: multinomial logistic regression.

Features are weighted by how rare they are; the weights are learnt with Adagrad (Duchi, Hazan and
Singer, 2011) in a fixed order of the examples, so that the same files always give the same judge.
What was learnt is kept as bytes, a scale for each feature: a fifth of the memory of floats.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from coaching.meaning.checksums import checksums, places
from coaching.meaning.pieces import pieces

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Floats = NDArray[np.float32]

ROUNDS = 12  # how often every example is looked at
TOGETHER = 64  # examples whose errors are corrected in one step
STEP = 0.4
REPEATED = 2  # sentences in which a feature must stand to be worth a weight
SEED = 7

Arrays = Mapping[str, NDArray[Any]]


class Classifier:
    """For one language. Reading it changes nothing, so several threads may ask at once."""

    def __init__(self, learnt: Arrays) -> None:
        """`learnt` is what `learn` gave. `weights` has a row for each feature and a column for each
        meaning; times `scale`, a column of the features, they speak for a meaning. `lean` is what
        speaks for it by itself.
        """
        self._known, self._rarity = learnt["known"], learnt["rarity"]
        self._weights, self._scale = learnt["weights"], learnt["scale"]
        self._lean = learnt["lean"]
        self.meanings = tuple(str(learnt["meanings"]).split("\n"))

    def judge(self, text: str) -> dict[str, float]:
        """How likely each meaning is; they add up to one."""
        rows = places(self._known, pieces(text))
        found = self._rarity[rows]
        length = float(np.sqrt((found * found).sum())) or 1.0
        shares = (found / length)[:, None] * self._scale[rows]
        scores = (self._weights[rows] * shares).sum(axis=0) + self._lean
        return dict(zip(self.meanings, _likely(scores[None, :])[0].tolist(), strict=True))


def learn(examples: Mapping[str, Iterable[str]]) -> Arrays:
    """From `examples`, sentences by meaning. Takes seconds, and scipy."""
    said = [(meaning, text) for meaning, texts in examples.items() for text in texts]
    sentences = [text for _, text in said]
    meanings = tuple(examples)
    features, rarity = _worth_a_weight(sentences)
    columns = {meaning: column for column, meaning in enumerate(meanings)}
    right = np.array([columns[meaning] for meaning, _ in said])
    weights, lean = _learnt(_matrix(sentences, features, rarity), right, len(meanings))
    scale = np.maximum(np.abs(weights).max(axis=1, keepdims=True), 1e-9) / 127
    known = checksums(features)
    order = np.argsort(known)
    return {
        "known": known[order],
        "rarity": rarity[order],
        "weights": np.rint(weights / scale).astype(np.int8)[order],
        "scale": scale[order],
        "lean": lean,
        "meanings": np.array("\n".join(meanings)),
    }


def _matrix(said: Sequence[str], features: Sequence[str], rarity: Floats) -> "csr_matrix":
    """A row for each sentence, of length one, a column for each feature. Of no sentence the
    features are kept as words: of ten thousand they would take a hundred megabytes.
    """
    from scipy.sparse import csr_matrix  # only learning needs it, which few starts do

    numbers = {one: number for number, one in enumerate(features)}
    found = array("i")
    ends = [0]
    for text in said:
        found.extend(sorted(numbers[one] for one in pieces(text) if one in numbers))
        ends.append(len(found))
    columns = np.frombuffer(found, dtype=np.int32)
    values = rarity[columns]
    lengths = np.sqrt(np.add.reduceat(np.append(values * values, 0), ends[:-1]))
    spread = np.repeat(np.maximum(lengths, 1e-9), np.diff(ends))
    shape = (len(said), len(features))
    return csr_matrix((values / spread, columns, ends), shape=shape, dtype=np.float32)


def _worth_a_weight(said: Sequence[str]) -> tuple[list[str], Floats]:
    """The features that are worth a weight, and how rare each is."""
    counts = Counter(one for text in said for one in pieces(text))
    kept = sorted(one for one, count in counts.items() if count >= REPEATED)
    rarity = [1 + log((1 + len(said)) / (1 + counts[one])) for one in kept]
    return kept, np.array(rarity, np.float32)


def _learnt(rows: "csr_matrix", right: NDArray[np.int64], meanings: int) -> tuple[Floats, Floats]:
    """The weight of each feature for each meaning, and what speaks for a meaning by itself."""
    count = rows.shape[0]
    weights = np.zeros((rows.shape[1], meanings), np.float32)
    lean = np.zeros(meanings, np.float32)
    past = np.full((rows.shape[1], 1), 1e-3, np.float32)  # Adagrad's sum of squares
    # a meaning with few sentences counts nearly as much as one with many
    balance = np.sqrt(count / meanings / np.maximum(np.bincount(right, minlength=meanings), 1))
    order = np.random.default_rng(SEED)
    for round in range(ROUNDS):
        shuffled = order.permutation(count)
        step = STEP * (1 - round / ROUNDS) + STEP / 50
        for start in range(0, count, TOGETHER):
            batch = shuffled[start : start + TOGETHER]
            some, wanted = rows[batch], right[batch]
            wrong = _likely(some @ weights + lean)
            wrong[np.arange(len(batch)), wanted] -= 1
            wrong *= balance[wanted][:, None].astype(np.float32)
            touched = np.unique(some.indices)
            slope = some[:, touched].T @ wrong
            past[touched, 0] += (slope * slope).mean(axis=1)
            weights[touched] -= step * slope / np.sqrt(past[touched])
            lean -= step * wrong.mean(axis=0)
    return weights, lean


def _likely(scores: Floats) -> Floats:
    """Softmax of each row."""
    above = np.exp(scores - scores.max(axis=1, keepdims=True))
    likely: Floats = above / above.sum(axis=1, keepdims=True)
    return likely
