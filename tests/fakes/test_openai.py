"""The model server, through the real OpenAI client."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import openai
import pytest
from openai import AsyncAzureOpenAI, AsyncOpenAI
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam

from tests.fakes.openai import (
    BROKEN,
    FILTERED,
    HTML,
    NO_CHOICES,
    NULL_CONTENT,
    REFUSED,
    TRUNCATED,
    UNAUTHORIZED,
    Answer,
    Cut,
    Endless,
    OpenAIServer,
    Reply,
    Slow,
    too_many,
)

ASK: ChatCompletionMessageParam = {"role": "user", "content": "Hur gör jag?"}


async def ask(client: AsyncOpenAI) -> ChatCompletion:
    return await client.chat.completions.create(model="any", messages=[ASK])


def connected(model: OpenAIServer) -> AsyncOpenAI:
    return AsyncOpenAI(base_url=model.base_url, api_key=model.key, max_retries=0, timeout=5)


def azure(model: OpenAIServer) -> AsyncAzureOpenAI:
    return AsyncAzureOpenAI(
        azure_endpoint=model.root,
        azure_deployment=model.deployment,
        api_key=model.key,
        api_version="2025-01-01",
    )


@asynccontextmanager
async def answering(*replies: Reply) -> AsyncIterator[tuple[OpenAIServer, AsyncOpenAI]]:
    async with OpenAIServer(replies) as model, connected(model) as client:
        yield model, client


async def words(client: AsyncOpenAI) -> AsyncIterator[str]:
    async for chunk in await client.chat.completions.create(
        model="any", messages=[ASK], stream=True
    ):
        for choice in chunk.choices:
            yield choice.delta.content or ""


async def listen(client: AsyncOpenAI, heard: list[str]) -> None:
    """Keeps what came, also when it ends badly."""
    async for word in words(client):
        heard += [word]


async def test_a_script_sees_the_request_and_answers_it() -> None:
    async with (
        OpenAIServer(lambda asked: f"Du frågade: {asked.question}") as model,
        connected(model) as client,
    ):
        done = await ask(client)

    assert done.choices[0].message.content == "Du frågade: Hur gör jag?"
    assert (
        "Hur gör jag?" in model.everything_received
        and "personnummer" not in model.everything_received
    )


async def test_it_streams_word_by_word() -> None:
    async with answering("Ett två  tre\n") as (_, client):
        assert [word async for word in words(client)] == ["", "Ett ", "två  ", "tre\n", ""]


async def test_it_answers_as_azure() -> None:
    async with OpenAIServer(["Hej"]) as model, azure(model) as client:
        done = await ask(client)

    assert done.choices[0].message.content == "Hej" and model.asked[0].path.startswith(
        "/openai/deployments/"
    )


async def test_it_lists_its_model() -> None:
    async with answering() as (model, client):
        assert [each.id async for each in client.models.list()] == [model.deployment]


async def test_a_wrong_key_reaches_no_script() -> None:
    async with answering("Hej") as (model, client):
        with pytest.raises(openai.AuthenticationError):
            await ask(client.with_options(api_key="another"))
        assert not model.asked


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (UNAUTHORIZED, openai.AuthenticationError),
        (too_many(7), openai.RateLimitError),
        (BROKEN, openai.InternalServerError),
        (FILTERED, openai.BadRequestError),
        (Cut(), openai.APIConnectionError),
        (TRUNCATED, json.JSONDecodeError),
    ],
)
async def test_trouble_that_raises(reply: Reply, error: type[Exception]) -> None:
    async with answering(reply) as (_, client):
        with pytest.raises(error) as caught:
            await ask(client)
    if isinstance(caught.value, openai.RateLimitError):
        assert caught.value.response.headers["retry-after"] == "7"


async def test_a_page_of_html_comes_as_text() -> None:
    async with answering(HTML) as (_, client):
        assert isinstance(await ask(client), str)


@pytest.mark.parametrize(
    ("reply", "finish"),
    [
        (NULL_CONTENT, "stop"),
        (REFUSED, "stop"),
        (Answer("Halv", "length"), "length"),
        (Answer("", "content_filter"), "content_filter"),
    ],
)
async def test_trouble_that_raises_nothing(reply: Answer, finish: str) -> None:
    async with answering(reply) as (_, client):
        choice = (await ask(client)).choices[0]
    assert (choice.message.content, choice.message.refusal, choice.finish_reason) == (
        reply.content,
        reply.refusal,
        finish,
    )


async def test_there_may_be_no_choice() -> None:
    async with answering(NO_CHOICES) as (_, client):
        assert (await ask(client)).choices == []


async def test_a_stream_may_be_cut() -> None:
    heard: list[str] = []
    async with answering(Cut("Först ")) as (_, client):
        with pytest.raises(openai.APIConnectionError):
            await listen(client, heard)
    assert heard == ["Först "]


async def test_a_stream_may_never_end() -> None:
    heard = 0
    async with answering(Endless()) as (_, client):
        async for _word in words(client):
            heard += 1
            if heard == 20:
                break
    assert heard == 20


async def test_slow_waits_until_told() -> None:
    async with answering(Slow("Nu.")) as (model, client):
        pending = asyncio.ensure_future(ask(client))
        await model.reached()
        assert not pending.done()
        model.release()
        assert (await pending).choices[0].message.content == "Nu."
