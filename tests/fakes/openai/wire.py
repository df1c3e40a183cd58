"""Completions and their chunks as JSON (https://platform.openai.com/docs/api-reference/chat)."""

import re
from collections.abc import Iterable
from typing import Any

from tests.fakes.openai.asked import Asked
from tests.fakes.openai.replies import Answer, Finish

DEPLOYMENT = "kollega-gpt"


def completion(asked: Asked, answer: Answer) -> dict[str, Any]:
    message: dict[str, Any] = {
        "role": "assistant",
        "content": answer.content,
        "refusal": answer.refusal,
    }
    if answer.calls:
        message |= {"tool_calls": [_call(*call) for call in answer.calls]}
    choice = {"index": 0, "message": message, "finish_reason": answer.finish, "logprobs": None}
    return _frame(asked, "chat.completion", [choice] * answer.choices) | {"usage": _usage(answer)}


def pieces(asked: Asked, answer: Answer) -> Iterable[dict[str, Any]]:
    """Role first, then the text in words, then why it ended, then usage if it was asked for."""
    if answer.choices:
        yield chunk(
            asked, {"role": "assistant", "content": "" if answer.content is not None else None}
        )
        for word in re.findall(r"\S+\s*|\s+", answer.content or ""):
            yield chunk(asked, {"content": word})
        if answer.calls:
            yield chunk(
                asked,
                {
                    "tool_calls": [
                        {"index": at, **_call(*call)} for at, call in enumerate(answer.calls)
                    ]
                },
            )
        if answer.refusal:
            yield chunk(asked, {"refusal": answer.refusal})
        yield chunk(asked, {}, answer.finish)
    if (asked.body.get("stream_options") or {}).get("include_usage"):
        yield _frame(asked, "chat.completion.chunk", []) | {"usage": _usage(answer)}


def chunk(asked: Asked, delta: dict[str, Any], finish: Finish | None = None) -> dict[str, Any]:
    return _frame(
        asked, "chat.completion.chunk", [{"index": 0, "delta": delta, "finish_reason": finish}]
    )


def _frame(asked: Asked, kind: str, choices: list[dict[str, Any]]) -> dict[str, Any]:
    model = asked.body.get("model", DEPLOYMENT)
    return {"id": "chatcmpl-1", "object": kind, "created": 0, "model": model, "choices": choices}


def _call(name: str, arguments: str) -> dict[str, Any]:
    return {
        "id": f"call_{name}",
        "type": "function",
        "function": {"name": name, "arguments": arguments},
    }


def _usage(answer: Answer) -> dict[str, int]:
    words = len((answer.content or "").split())
    return {"prompt_tokens": 1, "completion_tokens": words, "total_tokens": words + 1}
