"""What is said of a question."""

from collections.abc import Mapping
from dataclasses import dataclass

ELSEWHERE = ""  # stands in the place of a topic's id: what nobody here answers


@dataclass(frozen=True, slots=True)
class Judgement:
    """`fit` of each topic that shares a feature, the more the better; `ours` is 0 when it is as
    likely none of them.
    """

    fit: Mapping[str, float]
    ours: float
