"""The real client, on a server of our own: what it gives, and what it makes of trouble."""

import asyncio
import gc
import json
import logging
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager
from datetime import timedelta

import pytest

from adapters.language_model import NoModel, OpenAIModel
from adapters.model_answer import LONGEST
from coaching.ports.model import Aloud, ModelTurn, ModelUnavailable, Written
from tests.fakes.openai import (
    BROKEN,
    NEWER_WORD,
    UNAUTHORIZED,
    Answer,
    Endless,
    OpenAIServer,
    Page,
    Reply,
    Script,
    Slow,
    Torn,
    too_many,
)
from tests.fakes.openai.troubles import LEAK, TROUBLES

TALK = (ModelTurn("system", "Var kort."), ModelTurn("user", "Hur gör jag?"))
SHORT, LONG = timedelta(seconds=0.3), timedelta(seconds=14)


@asynccontextmanager
async def connected(script: Script) -> AsyncIterator[tuple[OpenAIServer, OpenAIModel]]:
    async with OpenAIServer(script) as server, aclosing(model_on(server, server.base_url)) as model:
        yield server, model


def model_on(server: OpenAIServer, address: str) -> OpenAIModel:
    return OpenAIModel(server.key, address, server.deployment)


async def test_words_and_what_they_took() -> None:
    async with connected(["Så här."]) as (server, model):
        assert await model.write(TALK, 50) == Written("Så här.", read=1, written=2)
    sent = server.asked[0].body
    assert sent.keys() == {"model", "messages", "max_tokens"} and sent["max_tokens"] == 50
    assert sent["messages"] == [
        {"role": "system", "content": "Var kort."},
        {"role": "user", "content": "Hur gör jag?"},
    ]


@pytest.mark.parametrize("name", TROUBLES)
async def test_every_trouble_has_a_word(name: str) -> None:
    reply, word = TROUBLES[name]
    async with connected(lambda asked: reply) as (_, model):
        with pytest.raises(ModelUnavailable) as caught:
            await model.write(TALK, within=SHORT if word == "slow" else LONG)
    assert caught.value.reason == word
    assert caught.value.__cause__ is None and LEAK not in str(caught.value)


async def test_nobody_listens() -> None:
    async with OpenAIServer([]) as server:
        gone = server.base_url
    async with aclosing(OpenAIModel("none", gone, "any")) as model:
        with pytest.raises(ModelUnavailable, match="down"):
            await model.write(TALK)


@pytest.mark.parametrize(
    ("key", "address"),
    [
        ("nyckel-å\n", ""),
        ("none", "http://"),
        ("none", "http://127.0.0.1:99999/v1"),
        ("none", "nonsense"),
    ],
)
async def test_a_setting_that_nobody_could_use(key: str, address: str) -> None:
    async with (
        OpenAIServer([]) as server,
        aclosing(OpenAIModel(key, address or server.base_url, "any")) as model,
    ):
        with pytest.raises(ModelUnavailable) as caught:
            await model.write(TALK)
    assert caught.value.reason in ("down", "nonsense")


async def test_a_busy_server_says_for_how_long() -> None:
    async with connected([too_many(7)]) as (_, model):
        with pytest.raises(ModelUnavailable) as caught:
            await model.write(TALK)
    assert (caught.value.retry_after, caught.value.free) == (7.0, True)


@pytest.mark.parametrize(
    ("reply", "free"), [(UNAUTHORIZED, True), (BROKEN, True), (Answer("x", "length"), False)]
)
async def test_whether_it_may_have_cost_something(reply: Reply, free: bool) -> None:
    async with connected([reply]) as (_, model):
        with pytest.raises(ModelUnavailable) as caught:
            await model.write(TALK)
    assert caught.value.free is free


async def test_a_failure_is_not_asked_again() -> None:
    async with connected(lambda asked: BROKEN) as (server, model):
        with pytest.raises(ModelUnavailable):
            await model.write(TALK)
    assert len(server.asked) == 1


async def test_models_that_reason_want_another_word_and_more_room() -> None:
    async with connected([NEWER_WORD, "Ja.", "Nej."]) as (server, model):
        assert [(await model.write(TALK, 100)).markdown for _ in range(2)] == ["Ja.", "Nej."]
    lengths = [
        {k: v for k, v in asked.body.items() if k.startswith("max")} for asked in server.asked
    ]
    assert lengths == [
        {"max_tokens": 100},
        {"max_completion_tokens": 2100},
        {"max_completion_tokens": 2100},
    ]


async def test_azure_is_an_address_like_any_other() -> None:
    async with (
        OpenAIServer(["Hej"]) as server,
        aclosing(model_on(server, f"{server.root}/openai/v1/")) as model,
    ):
        assert (await model.write(TALK)).markdown == "Hej"
    assert server.asked[0].path == "/openai/v1/chat/completions"


async def test_no_talk_and_no_key_in_the_log_even_when_it_tells_everything(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with connected([LEAK]) as (server, model):
        await model.write((ModelTurn("user", f"question {LEAK}"),))
    assert LEAK not in caplog.text and server.key not in caplog.text


async def test_without_a_model() -> None:
    with pytest.raises(ModelUnavailable, match="off"):
        await NoModel().write(TALK)


class Listener:
    """Remembers what was told aloud."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def __call__(self, markdown: str) -> None:
        self.heard.append(markdown)


async def test_what_is_told_aloud_grows_to_the_whole_answer() -> None:
    listener = Listener()
    async with connected(["Så här gör du."]) as (server, model):
        assert await model.write(TALK, aloud=listener) == Written(
            "Så här gör du.", read=1, written=4
        )
    assert listener.heard == ["Så ", "Så här ", "Så här gör ", "Så här gör du."]
    assert server.asked[0].streamed


@pytest.mark.parametrize("name", TROUBLES)
async def test_every_trouble_of_a_stream_has_a_word_too(name: str) -> None:
    reply, word = TROUBLES[name]
    async with connected(lambda asked: reply) as (_, model):
        with pytest.raises(ModelUnavailable) as caught:
            await model.write(TALK, within=SHORT if word == "slow" else LONG, aloud=Listener())
    allowed = {word, "nonsense"} if isinstance(reply, Endless | Torn) else {word}
    assert caught.value.reason in allowed
    assert caught.value.__cause__ is None and LEAK not in str(caught.value)


@pytest.mark.parametrize(
    ("complaint", "left"),
    [
        ("Unrecognized request argument: stream_options", {"stream"}),
        ("Your organization must be verified to stream this model.", set[str]()),
    ],
)
async def test_a_server_that_cannot_stream_as_asked_is_asked_otherwise_from_then_on(
    complaint: str, left: set[str]
) -> None:
    no = Page(400, json.dumps({"error": {"message": complaint, "type": "invalid_request_error"}}))
    async with connected([no, "Ja.", "Nej."]) as (server, model):
        assert [(await model.write(TALK, aloud=Listener())).markdown for _ in range(2)] == [
            "Ja.",
            "Nej.",
        ]
    assert [set(asked.body) & {"stream", "stream_options"} for asked in server.asked[1:]] == [
        left,
        left,
    ]


@contextmanager
def left_to_the_garbage_collector() -> Iterator[list[AsyncGenerator[object, object]]]:
    """The generators that are begun meanwhile, and that nobody ends."""
    left: list[AsyncGenerator[object, object]] = []
    before = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(finalizer=left.append)
    try:
        yield left
        gc.collect()
    finally:
        sys.set_asyncgen_hooks(finalizer=before.finalizer)


async def hears_for_ever(markdown: str) -> None:
    await asyncio.Event().wait()


async def cannot_hear(markdown: str) -> None:
    raise OSError("nobody there")


@pytest.mark.parametrize(
    ("reply", "aloud", "word"),
    [
        (Slow("", at_once="x" * (LONGEST + 1)), Listener(), "nonsense"),
        (Endless(), hears_for_ever, "slow"),
        (Endless(), cannot_hear, "down"),
    ],
    ids=["too long", "time runs out", "it cannot be told"],
)
async def test_a_stream_that_is_broken_off_is_closed(reply: Reply, aloud: Aloud, word: str) -> None:
    async with connected([reply]) as (server, model):
        await model._connected()
        within = SHORT if word == "slow" else LONG
        with left_to_the_garbage_collector() as left, pytest.raises(ModelUnavailable, match=word):
            await model.write(TALK, within=within, aloud=aloud)
        server.release()
    assert left == []
