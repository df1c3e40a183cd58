"""The client that every call to Slack goes through."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.refusals import answer_of
from adapters.slack.workspace import Workspace

_TIMEOUT: Final = aiohttp.ClientTimeout(total=10, connect=5)  # seconds; shorter than a letter's lease
_TICKET: Final = re.compile(r"ticket=[\w-]+")


@asynccontextmanager
async def connected(token: str, api_url: str) -> AsyncIterator[AsyncWebClient]:
    """A client on one shared HTTP session.

    It never repeats a call by itself: a post whose answer was lost may have arrived, and the courier looks before it
    posts again.
    """
    async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
        yield AsyncWebClient(token, base_url=api_url, session=session, retry_handlers=[], logger=reticent())


async def sign_in(client: AsyncWebClient) -> Workspace:
    """Who the bot token belongs to. Raises Refused: never to be retried means that the token is no good."""
    return workspace_of(await answer_of(client.auth_test()))


def workspace_of(answer: AsyncSlackResponse) -> Workspace:
    """From what auth.test says."""
    scopes = str(answer.headers.get("x-oauth-scopes", ""))
    return Workspace(answer["team_id"], answer["user_id"], frozenset(filter(None, scopes.replace(" ", "").split(","))))


def reticent(level: int = logging.WARNING) -> logging.Logger:
    """A logger for Slack's libraries that passes on warnings alone: below them they write down what people say."""
    logger = logging.Logger("slack", level)
    logger.parent = logging.getLogger()
    logger.addFilter(_without_tickets)
    return logger


def _without_tickets(record: logging.LogRecord) -> bool:
    """The address of a socket holds the ticket that opens it, and errors name the address."""
    record.msg, record.args, record.exc_info = _TICKET.sub("ticket=…", record.getMessage()), (), None
    return True
