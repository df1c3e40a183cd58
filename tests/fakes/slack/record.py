"""What happened, for tests to look at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.bell import Bell
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.workspace import Message


@dataclass(frozen=True)
class Call:
    """One request to the Web API. `answer` is the error code, "ok", or the name of the fault it
    met.
    """

    method: str
    args: Mapping[str, Any]
    headers: Mapping[str, str]
    answer: str = ""
    at: float = 0.0  # when it came, in seconds of a clock that never goes back
    retry_after: int = 0  # what it was told


@dataclass(frozen=True)
class Status:
    """What `assistant.threads.setStatus` showed; an empty text takes it away."""

    channel: str
    thread_ts: str
    text: str
    loading: tuple[str, ...] = ()


@dataclass(frozen=True)
class Prompts:
    channel: str
    thread_ts: str | None
    title: str | None
    prompts: tuple[Json, ...]


@dataclass(frozen=True)
class Attempt:
    """One try to hand something to the app: the status it answered, or why there was none."""

    number: int
    status: int | None = None
    failure: str | None = None
    body: str = ""

    @property
    def accepted(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


@dataclass
class Delivery:
    """An event, an interaction or a command on its way to the app.

    `ts` is the message it tells of, `id` its event id or trigger id.
    """

    kind: str
    payload: Json
    id: str
    ts: str = ""
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def accepted(self) -> bool:
        return any(attempt.accepted for attempt in self.attempts)


@dataclass
class Record:
    """Everything in the order it happened. `warnings` are things Slack lets pass and we do not
    want.
    """

    bell: Bell = field(default_factory=Bell)
    calls: list[Call] = field(default_factory=list)
    statuses: list[Status] = field(default_factory=list)
    prompts: list[Prompts] = field(default_factory=list)
    homes: dict[str, Json] = field(default_factory=dict)
    whispers: list[Message] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
