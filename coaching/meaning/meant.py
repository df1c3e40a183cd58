"""The one meaning of a message, out of what is likely and what was asked."""

from collections.abc import Mapping
from dataclasses import dataclass

ANSWERS = frozenset({"yes", "no", "later", "correction", "cancel", "back"})
ASKED = 4.0  # how much likelier an answer is when one is waited for
NONE = "none"


@dataclass(frozen=True)
class Meant:
    """A meaning, and how sure it is (0 to 1). `finer` is the name of the file it was learnt from,
    such as "who_helps.champion"; `word` is what stands before the dot.
    """

    word: str
    certainty: float
    finer: str
    others: tuple[str, ...] = ()  # what else is likely, finer names, the likeliest first


NOTHING = Meant(NONE, 0.0, NONE)


def word_of(finer: str) -> str:
    return finer.partition(".")[0]


def meant(likely: Mapping[str, float], answer_is_due: bool = False) -> Meant:
    """The likeliest meaning. Finer kinds of one meaning count together."""
    weighed = {
        name: chance * (ASKED if answer_is_due and name in ANSWERS else 1.0)
        for name, chance in likely.items()
    }
    together: dict[str, float] = {}
    best: dict[str, str] = {}
    for name in sorted(weighed, key=lambda name: (-weighed[name], name)):
        word = word_of(name)
        together[word] = together.get(word, 0.0) + weighed[name]
        best.setdefault(word, name)
    if not together:
        return NOTHING
    order = sorted(together, key=lambda word: (-together[word], word))
    first = order[0]
    certainty = together[first] / sum(together.values())
    return Meant(first, certainty, best[first], tuple(best[word] for word in order[1:4]))
