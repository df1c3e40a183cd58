"""`POST /api/{method}`: token, scopes, pace and trouble around the methods themselves."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from aiohttp import web

from tests.fakes.slack.arguments import Arguments, read_arguments
from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.faults import (
    Cut,
    Fault,
    Faults,
    Late,
    RateLimited,
    Refused,
    ServerError,
    Silence,
)
from tests.fakes.slack.keys import Keys
from tests.fakes.slack.limits import Limits
from tests.fakes.slack.methods import METHODS, Context, Method
from tests.fakes.slack.record import Call, Record
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.workspace import Message, Workspace


@dataclass
class WebApi:
    """`revoked`: the code every call gets once the token or the app is gone, e.g.
    `token_revoked`.
    """

    keys: Keys
    workspace: Workspace
    record: Record
    changed: Callable[[Message | None, Message | None], None]
    socket_url: Callable[[], str]
    faults: Faults = field(default_factory=Faults)
    limits: Limits = field(default_factory=Limits)
    revoked: str | None = None
    unanswered: int = 0  # calls that wait for their answer

    async def handle(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        try:
            args = await read_arguments(request)
        except SlackError as error:
            return web.json_response(error.body())
        fault = self.faults.next(name)
        response, answer = self._respond(name, args, request, fault)
        told = int(response.headers.get("Retry-After", 0))
        came = time.monotonic()
        self.record.calls.append(
            Call(name, _without_token(args), dict(request.headers), answer, came, told)
        )
        self.record.bell.ring()
        self.unanswered += 1
        try:
            return await _delivered(response, request, fault)
        finally:
            self.unanswered -= 1

    def _respond(
        self, name: str, args: Arguments, request: web.Request, fault: Fault | None
    ) -> tuple[web.Response, str]:
        match fault:
            case RateLimited(seconds):
                return _too_fast(seconds), "ratelimited"
            case ServerError(status):
                return web.Response(status=status, text="upstream trouble"), f"http {status}"
            case Refused(code):
                return web.json_response(SlackError(code).body()), code
            case Silence(stored=False) | Cut(stored=False):
                return web.Response(), "nothing"
        return self._answer(name, args, request)

    def _answer(self, name: str, args: Arguments, request: web.Request) -> tuple[web.Response, str]:
        try:
            method = METHODS.get(name)
            if method is None:
                raise SlackError("unknown_method", req_method=name)
            scopes = self._authorised(method, _token(request, args))
            if seconds := self.limits.wait(name, method.tier, args.text("channel")):
                return _too_fast(seconds), "ratelimited"
            body = method.run(self._context(args, scopes))
            return web.json_response(
                {"ok": True, **body}, headers=_scope_headers(scopes, method)
            ), "ok"
        except SlackError as error:
            return web.json_response(error.body()), error.code

    def _authorised(self, method: Method, token: str) -> frozenset[str]:
        """The scopes of this token. Raises SlackError when it may not call this method."""
        if not token:
            raise SlackError("not_authed")
        if self.revoked:
            raise SlackError(self.revoked)
        if token not in (self.keys.bot_token, self.keys.app_token):
            raise SlackError("invalid_auth")
        if (token == self.keys.app_token) != method.app_token:
            raise SlackError("not_allowed_token_type")
        scopes = self.keys.app_scopes if method.app_token else self.keys.scopes
        if missing := [scope for scope in method.scopes if scope not in scopes]:
            raise SlackError(
                "missing_scope", needed=",".join(missing), provided=",".join(sorted(scopes))
            )
        return scopes

    def _context(self, args: Arguments, scopes: frozenset[str]) -> Context:
        return Context(args, self.workspace, self.record, scopes, self.changed, self.socket_url)

    def narrow(self, *lost: str) -> None:
        """Takes scopes from the bot token, as an installation from an older manifest would lack
        them.
        """
        self.keys = replace(self.keys, scopes=self.keys.scopes - set(lost))


async def _delivered(
    response: web.Response, request: web.Request, fault: Fault | None
) -> web.Response:
    if isinstance(fault, Late):
        await asyncio.sleep(fault.seconds)
    if isinstance(fault, Silence):
        await asyncio.Event().wait()
    if isinstance(fault, Cut) and request.transport:
        request.transport.abort()
    return response


def _token(request: web.Request, args: Arguments) -> str:
    """From the header, or from a form; never from the query or a JSON body."""
    header = request.headers.get("Authorization", "")
    if header:
        return header.removeprefix("Bearer ").strip()
    form = request.content_type != "application/json" and "token" not in request.query
    return args.text("token") if form else ""


def _without_token(args: Arguments) -> Json:
    return {name: value for name, value in args.values.items() if name != "token"}


def _too_fast(seconds: int) -> web.Response:
    body = {"ok": False, "error": "ratelimited"}
    return web.json_response(body, status=429, headers={"Retry-After": str(seconds)})


def _scope_headers(scopes: frozenset[str], method: Method) -> dict[str, str]:
    return {
        "X-OAuth-Scopes": ",".join(sorted(scopes)),
        "X-Accepted-OAuth-Scopes": ",".join(method.scopes),
    }
