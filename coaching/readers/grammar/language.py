"""Which language a message is written in, told by its small words."""

from collections import Counter
from functools import cache

from coaching.readers.grammar.terms import tokens
from coaching.readers.vocabulary import LANGUAGES, words

ENOUGH = 3
CLEARLY = 2  # small words more than the language that is expected


def guess(text: str) -> str | None:
    """The language with the most known small words; None below three, or when two languages are
    level.
    """
    score = _score(text)
    (best, count), (_, second) = score.most_common(2)
    return best if count >= ENOUGH and count > second else None


def leaning(text: str, otherwise: str) -> str:
    """The language a sentence leans towards; `otherwise` wins unless another is clearly ahead."""
    score = _score(text)
    best, count = score.most_common(1)[0]
    if count >= score[otherwise] + CLEARLY:
        return best
    return best if count and otherwise not in LANGUAGES else otherwise


def _score(text: str) -> Counter[str]:
    seen = [token.word for token in tokens(text) if token.kind == "word"]
    score: Counter[str] = Counter()
    for name in LANGUAGES:
        small = _small_words(name)
        score[name] = sum(word in small for word in seen)
    return score


@cache
def _small_words(name: str) -> frozenset[str]:
    return frozenset(words("languages")[name])
