"""What the coach was asked, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from coaching.messages import Place


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an answer of the coach helped. The id is the answer's, so that the last vote wins."""

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "told_at")

    id: str
    person: str
    conversation: str
    helpful: bool
    told_at: datetime
    topic: str = ""  # the playbook topic that the answer stood on; empty: none


@dataclass(frozen=True, slots=True)
class Unanswered:
    """How often the coach knew no answer for somebody in a month. What was asked is not kept."""

    id: str  # of the person and the month
    person: str
    month: str  # "2026-01", where the company is
    count: int


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question to the coach and what was answered, so that a follow-up is understood. Erased
    after three days.
    """

    KEPT: ClassVar[tuple[str, str]] = ("exchanges", "told_at")

    id: str
    person: str
    conversation: str
    place: Place  # where it was said: each thread has its own memory
    asked: str  # without personal data and names
    answered: str  # shortened
    topic: str
    number: int  # of those that are remembered: two may be told in the same moment
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Habit:
    """Whether something that was learnt stuck, as the person says two weeks later."""

    KEPT: ClassVar[tuple[str, str]] = ("check_ins", "told_at")

    id: str
    person: str
    conversation: str
    about: str  # "prompt-" and what was missing in the prompt
    stuck: bool
    told_at: datetime


@dataclass(frozen=True, slots=True)
class ModelUse:
    """How much the language model was used in the period that is running; the next period begins at
    nothing.

    `id` is "person:<id>", for a day, or "house", for a month. There is no history of a person's
    days.
    """

    id: str
    person: str  # empty: everybody together
    period: str  # "2026-01-12" or "2026-01"
    requests: int
    money: int  # ten-thousandths of the currency in which the model is paid
