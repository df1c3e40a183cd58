"""What may come back: completions, raw pages, and trouble with the connection."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Finish = Literal["stop", "length", "content_filter", "tool_calls"]


@dataclass(frozen=True)
class Answer:
    """A completion. No `content` and no `refusal` is the null content some servers send."""

    content: str | None
    finish: Finish = "stop"
    refusal: str | None = None
    choices: int = 1
    calls: Sequence[
        tuple[str, str]
    ] = ()  # tools that it wants run, asked or not: name and arguments


@dataclass(frozen=True)
class Page:
    """Raw HTTP, for everything that is not a completion."""

    status: int
    body: str
    content_type: str = "application/json"
    headers: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Cut:
    """The connection is reset: after `content` when streaming, before any of it otherwise."""

    content: str = "Först "


@dataclass(frozen=True)
class Torn:
    """The connection is reset in the middle of the body, streaming or not."""

    body: str = '{"id": "chatcmpl-1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Först '


@dataclass(frozen=True)
class Endless:
    """The same piece again and again; without streaming, no answer ever."""

    piece: str = "och "


@dataclass(frozen=True)
class Slow:
    """Waits until the test calls `release()`; then `content` comes, after `at_once` when
    streaming.
    """

    content: str
    at_once: str = ""


Reply = str | Answer | Page | Cut | Torn | Endless | Slow


def refusal(
    status: int, kind: str, code: str | None, headers: Mapping[str, str] | None = None
) -> Page:
    body = {"error": {"message": kind.replace("_", " "), "type": kind, "param": None, "code": code}}
    return Page(status, json.dumps(body), headers=headers)


UNAUTHORIZED = refusal(401, "invalid_request_error", "invalid_api_key")
NO_SUCH_MODEL = refusal(404, "invalid_request_error", "model_not_found")
NEWER_WORD = Page(
    400,
    json.dumps(
        {
            "error": {
                "message": "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
                "type": "invalid_request_error",
                "param": "max_tokens",
                "code": "unsupported_parameter",
            }
        }
    ),
)
FILTERED = refusal(400, "invalid_request_error", "content_filter")
BROKEN = refusal(500, "server_error", None)
HTML = Page(200, "<!doctype html><title>Proxy</title>", "text/html")
TRUNCATED = Page(200, '{"id": "chatcmpl-1", "choices": [{"index": 0, "mess')
NO_CHOICES = Answer("", choices=0)
NULL_CONTENT = Answer(None)
REFUSED = Answer(None, refusal="I cannot help with that.")


def too_many(retry_after: int = 1) -> Page:
    return refusal(429, "requests", "rate_limit_exceeded", {"Retry-After": str(retry_after)})
