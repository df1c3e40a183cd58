"""The server itself: addresses, keys, and carrying out what the script decided."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import aclosing
from typing import Any, Self

from aiohttp import web

from tests.fakes.openai.asked import Asked
from tests.fakes.openai.replies import (
    BROKEN,
    NO_SUCH_MODEL,
    UNAUTHORIZED,
    Answer,
    Cut,
    Endless,
    Page,
    Reply,
    Slow,
    Torn,
    refusal,
)
from tests.fakes.openai.wire import DEPLOYMENT, chunk, completion, pieces

Script = Callable[[Asked], Reply] | Iterable[Reply]


class OpenAIServer:
    """`asked` are the requests that reached the script, in order."""

    key = "-".join(("s" + "k", "fake"))
    deployment = DEPLOYMENT

    def __init__(self, script: Script) -> None:
        self.asked: list[Asked] = []
        self._script = script if callable(script) else _one_by_one(script)
        self._reached, self._released = asyncio.Event(), asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/v1/models", self._models)
        for path in (
            "/v1/chat/completions",
            "/openai/v1/chat/completions",
            "/openai/deployments/{name}/chat/completions",
        ):
            app.router.add_post(path, self._complete)
        self._runner = web.AppRunner(app, shutdown_timeout=0.05)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._released.set()
        await self._runner.cleanup()

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    @property
    def base_url(self) -> str:
        return f"{self.root}/v1"

    @property
    def everything_received(self) -> str:
        """All bodies in one text, to prove that something never left; escapes are resolved."""
        return "\n".join(json.dumps(asked.body, ensure_ascii=False) for asked in self.asked)

    async def reached(self) -> None:
        """Waits until the first request has arrived."""
        await self._reached.wait()

    def release(self) -> None:
        """Lets every `Slow` reply go on, from now on."""
        self._released.set()

    async def _models(self, request: web.Request) -> web.StreamResponse:
        if not self._known(request):
            return _page(UNAUTHORIZED)
        model = {"id": self.deployment, "object": "model", "created": 0, "owned_by": "fake"}
        return web.json_response({"object": "list", "data": [model]})

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        if (refused := self._refused(request)) is not None:
            return _page(refused)
        asked = Asked(request.path, dict(request.headers), await request.text())
        if not _is_request(asked.raw):
            return _page(refusal(400, "invalid_request_error", None))
        self.asked.append(asked)
        self._reached.set()
        reply = self._script(asked)
        if isinstance(reply, Page):
            return _page(reply)
        if isinstance(reply, Torn):
            return await _torn(request, reply.body)
        return await (self._stream if asked.streamed else self._whole)(request, asked, reply)

    def _refused(self, request: web.Request) -> Page | None:
        """Azure wants its own header, a version in the query, and a deployment that exists."""
        if not self._known(request):
            return UNAUTHORIZED
        name = request.match_info.get("name", self.deployment)
        azure = "name" in request.match_info
        missing = azure and "api-version" not in request.query
        return NO_SUCH_MODEL if missing or name != self.deployment else None

    def _known(self, request: web.Request) -> bool:
        azure = request.path.startswith("/openai/")
        keys = [request.headers.get("Authorization")] + (
            [request.headers.get("api-key")] if azure else []
        )
        return f"Bearer {self.key}" in keys or (azure and self.key in keys)

    async def _whole(self, request: web.Request, asked: Asked, reply: Reply) -> web.StreamResponse:
        match reply:
            case Cut():
                _reset(request)
            case Endless():
                await asyncio.Event().wait()
            case Slow(content):
                await self._released.wait()
                return web.json_response(completion(asked, Answer(content)))
        return web.json_response(completion(asked, _answer(reply)))

    async def _stream(self, request: web.Request, asked: Asked, reply: Reply) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        async with aclosing(self._chunks(request, asked, reply)) as chunks:
            async for piece in chunks:
                await response.write(f"data: {json.dumps(piece)}\n\n".encode())
        if request.transport and not request.transport.is_closing():
            await response.write(b"data: [DONE]\n\n")
        return response

    async def _chunks(
        self, request: web.Request, asked: Asked, reply: Reply
    ) -> AsyncGenerator[dict[str, Any], None]:
        match reply:
            case Cut(content):
                yield chunk(asked, {"role": "assistant", "content": content})
                await asyncio.sleep(0.01)  # the written piece must be on its way before the reset
                _reset(request)
            case Endless(word):
                while request.transport and not request.transport.is_closing():
                    yield chunk(asked, {"content": word})
                    await asyncio.sleep(0.001)
            case Slow(content, at_once):
                if at_once:
                    yield chunk(asked, {"role": "assistant", "content": at_once})
                await self._released.wait()
                for piece in pieces(asked, Answer(content)):
                    yield piece
            case _:
                for piece in pieces(asked, _answer(reply)):
                    yield piece


def _one_by_one(replies: Iterable[Reply]) -> Callable[[Asked], Reply]:
    waiting = iter(replies)
    return lambda asked: next(waiting, BROKEN)


def _answer(reply: Reply) -> Answer:
    return reply if isinstance(reply, Answer) else Answer(reply if isinstance(reply, str) else "")


def _page(page: Page) -> web.Response:
    return web.Response(
        status=page.status, text=page.body, content_type=page.content_type, headers=page.headers
    )


async def _torn(request: web.Request, body: str) -> web.StreamResponse:
    """Promises more than it sends."""
    response = web.StreamResponse(
        headers={"Content-Type": "application/json", "Content-Length": "9999"}
    )
    await response.prepare(request)
    await response.write(body.encode())
    await asyncio.sleep(0.01)  # what was written must be on its way before the reset
    _reset(request)
    return response


def _reset(request: web.Request) -> None:
    if request.transport:
        request.transport.abort()


def _is_request(raw: str) -> bool:
    try:
        messages = json.loads(raw)["messages"]
    except (ValueError, KeyError, TypeError):
        return False
    return bool(messages) and all(
        isinstance(m, dict) and {"role", "content"} <= m.keys() for m in messages
    )
