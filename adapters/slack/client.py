"""The client that every call to Slack goes through."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from contextvars import ContextVar
from typing import Any, Final

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.refusals import (
    SHUT_OUT,
    TOO_LATE,
    answer_at_the_door,
    answer_of,
    refusal,
)
from adapters.slack.standing import Standing
from adapters.slack.workspace import Workspace
from coaching.ports.platform import Refused, always

# seconds; shorter than a letter's lease
_TIMEOUT: Final = aiohttp.ClientTimeout(total=10, connect=5)
# more than letters are in flight: none waits for a connection while its lease runs
_CONNECTIONS: Final = 256
_TICKET: Final = re.compile(r"ticket=[\w-]+")
_MAY_LEAVE: ContextVar[Callable[[], bool]] = ContextVar("may_leave", default=always)


class Client(AsyncWebClient):
    """Leaves a method alone for as long as Slack has asked for it, whoever calls it."""

    def __init__(self, token: str, **more: Any) -> None:
        super().__init__(token, **more)
        self.standing = Standing()

    async def api_call(self, api_method: str, **more: Any) -> AsyncSlackResponse:
        """Raises Refused without a call while the method is closed."""
        time, standing = asyncio.get_running_loop().time, self.standing
        if (left := standing.left_alone(api_method, time())) > 0:
            raise Refused("left_alone", left, everybody=True)
        try:
            answer = await super().api_call(api_method, **more)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            self._note(api_method, error, time())
            raise
        standing.went_well(api_method)
        return answer

    def _note(self, method: str, error: Exception, now: float) -> None:
        refused = refusal(error)
        if refused.everybody:
            self.standing.close(method, refused.retry_after or 0.0, now)
        if refused.reason in SHUT_OUT:
            self.standing.shut = refused.reason
        elif refused.retry_after is None:
            self.standing.went_well(method)  # a no is an answer
        elif refused.reason != TOO_LATE:
            self.standing.went_wrong(method, refused.reason, now)


@asynccontextmanager
async def connected(token: str, api_url: str) -> AsyncIterator[Client]:
    """A client on one shared HTTP session.

    It never repeats a call by itself: a post whose answer was lost may have arrived, and the
    courier looks before it posts again.
    """
    last_moment = aiohttp.TraceConfig()
    last_moment.on_request_headers_sent.append(_leave)
    connections = aiohttp.TCPConnector(limit=_CONNECTIONS)
    async with aiohttp.ClientSession(
        timeout=_TIMEOUT, connector=connections, trace_configs=[last_moment]
    ) as session:
        yield Client(token, base_url=api_url, session=session, retry_handlers=[], logger=reticent())


@contextmanager
def leaving(may_leave: Callable[[], bool]) -> Iterator[None]:
    """What is called meanwhile leaves only if it may, asked when the next step is to write it to
    the connection.

    A process that was stopped on the way, and wakes up a minute later, must not post what another
    copy has posted.
    """
    before = _MAY_LEAVE.set(may_leave)
    try:
        yield
    finally:
        _MAY_LEAVE.reset(before)


async def _leave(session: aiohttp.ClientSession, context: object, params: object) -> None:
    """In spite of its name, this event comes before the headers are sent."""
    if not _MAY_LEAVE.get()():
        raise Refused(TOO_LATE, 0.0)


async def sign_in(client: AsyncWebClient) -> Workspace:
    """Who the bot token belongs to. Raises Refused: never to be retried means that the token is no
    good.
    """
    return workspace_of(await answer_at_the_door(client.auth_test()))


async def knock(client: Client) -> None:
    """Asks whether Slack lets us in again; not more often than it may be asked."""
    with suppress(Refused):
        await answer_of(client.auth_test())


def workspace_of(answer: AsyncSlackResponse) -> Workspace:
    """From what auth.test says."""
    scopes = str(answer.headers.get("x-oauth-scopes", ""))
    return Workspace(
        answer["team_id"],
        answer["user_id"],
        frozenset(filter(None, scopes.replace(" ", "").split(","))),
        str(answer.get("enterprise_id") or ""),
    )


def reticent(level: int = logging.WARNING) -> logging.Logger:
    """A logger for Slack's libraries that passes on warnings alone: below them they write down what
    people say.
    """
    logger = logging.Logger("slack", level)
    logger.parent = logging.getLogger()
    logger.addFilter(_without_tickets)
    return logger


def _without_tickets(record: logging.LogRecord) -> bool:
    """The address of a socket holds the ticket that opens it, and errors name the address."""
    record.msg, record.args, record.exc_info = (
        _TICKET.sub("ticket=…", record.getMessage()),
        (),
        None,
    )
    return True
