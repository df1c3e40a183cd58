"""How the SDK's requests to the Bot Connector leave."""

from typing import Any

import aiohttp
from msrest.pipeline import Request, Response
from msrest.pipeline.async_abc import AsyncHTTPSender
from msrest.universal_http.async_abc import AsyncClientResponse

from adapters.teams.refusals import refused


class Sender(AsyncHTTPSender[Any, Any]):
    """Over the shared session; the SDK's own forgets headers and body. Raises Refused for all but
    2xx.
    """

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def __aexit__(self, *raised: object) -> None:
        return None

    async def send(self, request: Request[Any], **config: Any) -> Response[Any, Any]:
        asked = request.http_request
        called = self._session.request(
            asked.method, asked.url, headers=asked.headers, data=asked.data
        )
        async with called as answer:
            body = await answer.read()
            if not 200 <= answer.status < 300:
                raise refused(answer.status, body, answer.headers)
            return Response(request, _Answer(asked, answer, body))


class _Answer(AsyncClientResponse):
    """An answer as the SDK reads it."""

    def __init__(self, request: Any, answer: aiohttp.ClientResponse, body: bytes) -> None:
        super().__init__(request, answer)
        self.status_code, self.headers, self.reason = (
            answer.status,
            dict(answer.headers),
            answer.reason,
        )
        self.content_type, self._body = "application/json", body

    def body(self) -> bytes:
        return self._body

    def stream_download(self, *_: object) -> Any:
        raise NotImplementedError

    def raise_for_status(self) -> None:
        return None
