"""Servers that speak almost like OpenAI, by name: each as it was seen, on a server of our own, with
the real client. What comes of it is the answer or one word, never thoughts.
"""

import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest

from adapters.language_model import OpenAIModel
from coaching.ports.model import ModelTurn, ModelUnavailable
from tests.fakes.openai import Answer, Asked, OpenAIServer, Page, Script

TALK = (
    ModelTurn("system", "Var kort."),
    ModelTurn("user", "Vad är en prompt?"),
    ModelTurn("assistant", "En fråga."),
    ModelTurn("user", "Hur gör jag?"),
)
THOUGHT = "The user asks in Swedish, so I"


class Listener:
    """Remembers what was told aloud."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def __call__(self, markdown: str) -> None:
        self.heard.append(markdown)


@asynccontextmanager
async def connected(
    script: Script, name: str = "any", way: str = "/v1"
) -> AsyncIterator[tuple[OpenAIServer, OpenAIModel]]:
    async with OpenAIServer(script) as server:
        address = f"{server.root}{way}"
        async with aclosing(OpenAIModel(server.key, address, name)) as model:
            yield server, model


def whole(content: Any, finish: str | None = "stop", **more: Any) -> Page:
    message = {"role": "assistant", "content": content, **more}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    return Page(200, json.dumps({"id": "x", "object": "chat.completion", "choices": [choice]}))


def stream(*deltas: dict[str, Any], finish: str | None = "stop", last: Any = None) -> Page:
    """An event a delta, why it ended, what some send behind that, and the end."""
    events: list[Any] = [{"choices": [{"index": 0, "delta": delta}]} for delta in deltas]
    if finish:
        events.append({"choices": [{"index": 0, "delta": {}, "finish_reason": finish}]})
    if last is not None:
        events.append(last)
    written = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    return Page(200, f"{written}data: [DONE]\n\n", "text/event-stream")


def words(text: str) -> list[dict[str, Any]]:
    """Letter by letter, so that every mark is torn apart."""
    return [{"content": letter} for letter in text]


MISTRAL = [
    {"type": "thinking", "thinking": [{"type": "text", "text": THOUGHT}]},
    {"type": "text", "text": "Så här."},
]
USAGE = {"choices": [{"index": 0, "finish_reason": None}], "usage": {"prompt_tokens": 1}}
FILTERS = {"choices": [], "prompt_filter_results": [{"prompt_index": 0}]}

WHOLE = {
    "OpenAI": whole("Så här.", refusal=None, annotations=[]),
    "Azure": whole("Så här.", content_filter_results={"hate": {"filtered": False}}),
    "Mistral, parts": whole(MISTRAL),
    "Mistral, parts that are text": whole(["Så ", {"type": "text", "text": "här."}]),
    "Ollama, thoughts apart": whole("Så här.", reasoning=THOUGHT),
    "vLLM, thoughts apart": whole("Så här.", reasoning_content=THOUGHT, tool_calls=[]),
    "vLLM, thoughts before": whole(f"<think>\n{THOUGHT}\n</think>\n\nSå här."),
    "vLLM, thoughts without a beginning": whole(f"{THOUGHT}\n</think>\n\nSå här."),
    "Magistral, raw": whole(f"[THINK]{THOUGHT}[/THINK]Så här."),
    "gpt-oss, raw": whole(
        f"<|channel|>analysis<|message|>{THOUGHT}<|end|><|start|>assistant"
        "<|channel|>final<|message|>Så här.<|return|>"
    ),
    "thoughts behind a first line": whole(f"Okej!\n<thinking>{THOUGHT}</thinking>\nSå här."),
    "LiteLLM": whole("Så här.", function_call=None, provider_specific_fields={"x": THOUGHT}),
    "no word on why it ended": whole("Så här.", finish=None),
    "another word on why it ended": whole("Så här.", finish="eos"),
}
STREAMED = {
    "OpenAI": stream({"role": "assistant", "content": ""}, *words("Så här.")),
    "Azure": Page(
        200,
        f"data: {json.dumps(FILTERS)}\n\n" + stream(*words("Så här.")).body,
        "text/event-stream",
    ),
    "Mistral, parts": stream({"content": MISTRAL[:1]}, {"content": MISTRAL[1:]}),
    "Mistral, parts, then text": stream({"content": MISTRAL[:1]}, *words("Så här.")),
    "Ollama, thoughts apart": stream({"reasoning": THOUGHT, "content": ""}, *words("Så här.")),
    "vLLM, thoughts apart": stream({"reasoning_content": THOUGHT}, *words("Så här.")),
    "vLLM, thoughts before": stream(*words(f"<think>\n{THOUGHT}\n</think>\n\nSå här.")),
    "Magistral, raw": stream(*words(f"[THINK]{THOUGHT}[/THINK]Så här.")),
    "LiteLLM": stream(*words("Så här."), last=USAGE),
    "a piece of nothing": stream({"content": None}, *words("Så här."), {}),
    "no word on why it ended": stream(*words("Så här."), finish=None),
    "plain JSON": WHOLE["OpenAI"],
    "plain JSON in parts": WHOLE["Mistral, parts"],
    "plain JSON with thoughts": WHOLE["vLLM, thoughts before"],
}


@pytest.mark.parametrize("name", WHOLE)
async def test_an_answer_that_comes_at_once(name: str) -> None:
    async with connected([WHOLE[name]]) as (_, model):
        written = (await model.write(TALK)).markdown
    assert written.endswith("Så här.") and THOUGHT not in written


@pytest.mark.parametrize("name", STREAMED)
async def test_an_answer_that_grows(name: str) -> None:
    listener = Listener()
    async with connected([STREAMED[name]]) as (server, model):
        assert (await model.write(TALK, aloud=listener)).markdown == "Så här."
        assert len(server.asked) == 1
    assert all("Så här.".startswith(heard.strip()) for heard in listener.heard)


async def test_who_sends_plain_json_is_not_asked_for_a_stream_again() -> None:
    async with connected(lambda asked: WHOLE["OpenAI"]) as (server, model):
        for _ in range(2):
            await model.write(TALK, aloud=Listener())
    assert [asked.streamed for asked in server.asked] == [True, False]


LONE = f"{THOUGHT}\n</think>\n\nSå här."


async def test_thoughts_that_nothing_announced_are_told_aloud_at_most_once() -> None:
    first, second = Listener(), Listener()
    async with connected(lambda asked: stream(*words(LONE))) as (_, model):
        assert (await model.write(TALK, aloud=first)).markdown == "Så här."
        assert (await model.write(TALK, aloud=second)).markdown == "Så här."
    assert second.heard and all("Så här.".startswith(heard) for heard in second.heard)


@pytest.mark.parametrize("name", ["deepseek-r1:8b", "QwQ-32B", "qwen3-4b-thinking-2507"])
async def test_a_model_whose_name_says_that_it_thinks_is_not_heard_before_its_answer(
    name: str,
) -> None:
    listener = Listener()
    async with connected([stream(*words(LONE)), stream(*words("Ja."))], name) as (_, model):
        assert (await model.write(TALK, aloud=listener)).markdown == "Så här."
        assert listener.heard and all("Så här.".startswith(heard) for heard in listener.heard)
        assert (await model.write(TALK, aloud=listener)).markdown == "Ja."


async def test_a_mark_in_code_is_no_thought() -> None:
    answer = "Skriv `<think>` först.\n```\n<think>\nhm\n</think>\n```\nOch `</think>` sist."
    async with connected([whole(answer), stream(*words(answer))]) as (_, model):
        assert (await model.write(TALK)).markdown == answer
        assert (await model.write(TALK, aloud=Listener())).markdown == answer


NOTHING = {
    "thoughts alone": whole(f"<think>{THOUGHT}</think>"),
    "thoughts apart, and nothing else": whole(None, reasoning_content=THOUGHT),
    "parts without text": whole(MISTRAL[:1]),
}


@pytest.mark.parametrize("name", NOTHING)
async def test_thoughts_are_no_answer(name: str) -> None:
    async with connected([NOTHING[name]]) as (_, model):
        with pytest.raises(ModelUnavailable, match="nonsense"):
            await model.write(TALK)


THOUGHT_AWAY = {
    "apart": whole("", "length", reasoning=THOUGHT),
    "in the answer": whole(f"<think>{THOUGHT}", "length"),
    "streamed": stream({"reasoning_content": THOUGHT}, finish="length"),
}


@pytest.mark.parametrize("name", THOUGHT_AWAY)
async def test_who_thinks_all_the_room_away_gets_more_from_then_on(name: str) -> None:
    aloud = Listener() if name == "streamed" else None
    ready = stream(*words("Så här.")) if aloud else whole("Så här.")
    async with connected([THOUGHT_AWAY[name], ready, ready]) as (server, model):
        for _ in range(2):
            assert (await model.write(TALK, 100, aloud=aloud)).markdown == "Så här."
    assert [asked.body["max_tokens"] for asked in server.asked] == [100, 2100, 2100]


def fastapi(*where: str, kind: str = "extra_forbidden") -> Page:
    problem = {
        "type": kind,
        "loc": ["body", *where],
        "msg": "Extra inputs are not permitted",
        "input": {"content": "system role, stream, max_completion_tokens"},
    }
    return Page(422, json.dumps({"detail": [problem]}))


def saying(status: int, body: Any) -> Page:
    return Page(status, body if isinstance(body, str) else json.dumps(body))


NO_COUNT = {
    "FastAPI": fastapi("stream_options"),
    "a plain detail": saying(400, {"detail": "stream_options not allowed"}),
    "Mistral": saying(422, {"object": "error", "message": {"detail": [{"loc": ["body", "stream_options"]}]}}),
    "OpenAI": saying(400, {"error": {"message": "Unknown parameter", "param": "stream_options"}}),
    "a word": saying(400, "unsupported: stream_options"),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_COUNT)
async def test_who_does_not_count_a_stream_is_asked_without(name: str) -> None:
    async with connected([NO_COUNT[name], "Ja.", "Nej."]) as (server, model):
        for answer in ("Ja.", "Nej."):
            assert (await model.write(TALK, aloud=Listener())).markdown == answer
    assert ["stream_options" in asked.body for asked in server.asked] == [True, False, False]
    assert all(asked.streamed for asked in server.asked)


NO_STREAM = [
    fastapi("stream"),
    saying(400, {"detail": "Streaming is not supported by this deployment"}),
    saying(400, {"message": "stream: must be false"}),
]


@pytest.mark.parametrize("refusal", NO_STREAM)
async def test_who_cannot_stream_is_asked_without(refusal: Page) -> None:
    async with connected([refusal, "Ja."]) as (server, model):
        assert (await model.write(TALK, aloud=Listener())).markdown == "Ja."
    assert [asked.streamed for asked in server.asked] == [True, False]


async def test_an_upstream_error_is_no_word_about_streams() -> None:
    async with connected([saying(400, {"detail": "upstream refused"}), "Ja."]) as (server, model):
        with pytest.raises(ModelUnavailable, match="down"):
            await model.write(TALK, aloud=Listener())
        assert (await model.write(TALK, aloud=Listener())).markdown == "Ja."
    assert server.asked[-1].streamed


NO_SYSTEM = [
    saying(400, {"object": "error", "message": "System role not supported", "code": 400}),
    saying(400, {"message": "Conversation roles must alternate user/assistant/user/assistant/..."}),
    saying(400, {"error": {"message": "'messages[0].role' does not support 'system' here"}}),
    saying(400, {"detail": "Only user and assistant roles are supported!"}),
]


@pytest.mark.parametrize("refusal", NO_SYSTEM)
async def test_who_knows_no_rules_gets_them_with_the_first_question(refusal: Page) -> None:
    async with connected([refusal, "Ja."]) as (server, model):
        assert (await model.write(TALK)).markdown == "Ja."
    assert [(m["role"], m["content"]) for m in server.asked[-1].messages] == [
        ("user", "Var kort.\n\nVad är en prompt?"),
        ("assistant", "En fråga."),
        ("user", "Hur gör jag?"),
    ]


VLLM_CONTEXT = (
    "'max_tokens' or 'max_completion_tokens' is too large: 700. This model's maximum context "
    "length is 4096 tokens and your request has 3900 input tokens (700 > 4096 - 3900)."
)


async def test_what_is_too_long_for_the_server_is_asked_shorter() -> None:
    def script(asked: Asked) -> Page | str:
        fits = asked.body["max_tokens"] <= 200 and len(asked.messages) == 2
        return "Ja." if fits else saying(400, {"message": VLLM_CONTEXT, "code": 400})

    async with connected(script) as (server, model):
        assert (await model.write(TALK)).markdown == "Ja."
    assert server.asked[-1].question == "Hur gör jag?"
    assert len(server.asked) == 3


async def test_what_never_fits_ends() -> None:
    refusal = saying(400, {"message": VLLM_CONTEXT})
    async with connected(lambda asked: refusal) as (server, model):
        with pytest.raises(ModelUnavailable, match="down"):
            await model.write(TALK)
    assert len(server.asked) <= 4


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": "x", "code": "content_filter"}},
        {"error": {"message": "x", "innererror": {"code": "y"}, "type": "ResponsibleAIPolicyViolation"}},
        {"error": {"message": "litellm.ContentPolicyViolationError: no", "code": "400"}},
    ],
)  # fmt: skip
async def test_a_question_that_was_not_let_through(body: Any) -> None:
    async with connected([saying(400, body)]) as (_, model):
        with pytest.raises(ModelUnavailable, match="refused"):
            await model.write(TALK)


async def test_trouble_in_the_middle_of_a_stream() -> None:
    trouble = {"error": {"message": "overloaded", "code": 503}}
    page = stream(*words("Så"), finish=None, last=trouble)
    async with connected([page]) as (_, model):
        with pytest.raises(ModelUnavailable, match="down"):
            await model.write(TALK, aloud=Listener())


DATE = {"Date": "Mon, 30 Nov 2026 23:00:00 GMT"}


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"Retry-After": "7"}, 7.0),
        (429, {"Retry-After": "12.5"}, 12.5),
        (429, DATE | {"Retry-After": "Mon, 30 Nov 2026 23:00:20 GMT"}, 20.0),
        (503, DATE | {"Retry-After": "Mon, 30 Nov 2026 23:02:00 GMT"}, 120.0),
        (503, {"Retry-After": "30"}, 30.0),
        (429, DATE | {"Retry-After": "Mon, 30 Nov 2026 22:00:00 GMT"}, 0.0),
        (429, {"Retry-After": "soon"}, 0.0),
        (429, {"Retry-After": "-3"}, 0.0),
        (429, {"Retry-After": "nan"}, 0.0),
        (429, {"Retry-After": "inf"}, 0.0),
        (429, {}, 0.0),
    ],
)
async def test_for_how_long_to_stay_away(
    status: int, headers: dict[str, str], seconds: float
) -> None:
    async with connected([Page(status, "{}", headers=headers)]) as (_, model):
        with pytest.raises(ModelUnavailable) as caught:
            await model.write(TALK)
    assert caught.value.retry_after == seconds


ADDRESSES = [
    ("/v1", "/v1/chat/completions"),
    ("/v1/", "/v1/chat/completions"),
    ("/v1/chat/completions", "/v1/chat/completions"),
    ("/openai/v1?api-version=preview", "/openai/v1/chat/completions"),
    (
        "/openai/deployments/kollega-gpt?api-version=2024-10-21",
        "/openai/deployments/kollega-gpt/chat/completions",
    ),
    (
        "/openai/deployments/kollega-gpt/chat/completions?api-version=2024-10-21",
        "/openai/deployments/kollega-gpt/chat/completions",
    ),
]


@pytest.mark.parametrize(("way", "path"), ADDRESSES)
async def test_an_address_with_a_query_or_its_whole_path(way: str, path: str) -> None:
    async with connected(["Ja."], way=way) as (server, model):
        assert (await model.write(TALK)).markdown == "Ja."
    assert server.asked[0].path == path
    if "deployments" in way:
        assert server.asked[0].headers["api-key"] == server.key


async def test_the_client_is_fetched_within_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import timedelta
    from threading import Event

    gone = Event()
    async with connected(["Ja."]) as (_, model):
        monkeypatch.setattr(model, "_connect", lambda: gone.wait(5))
        with pytest.raises(ModelUnavailable, match="slow"):
            await model.write(TALK, within=timedelta(seconds=0.1))
        gone.set()


def refusals(pages: Iterable[Page]) -> Callable[[Asked], Page | Answer]:
    waiting = iter(pages)
    return lambda asked: next(waiting, Answer("Ja."))


async def test_several_lessons_in_one_question() -> None:
    pages = [NO_COUNT["FastAPI"], NO_STREAM[0], NO_SYSTEM[0]]
    async with connected(refusals(pages)) as (server, model):
        assert (await model.write(TALK, aloud=Listener())).markdown == "Ja."
    assert len(server.asked) == 4
