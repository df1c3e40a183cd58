"""Why Teams did not do what it was asked, in the courier's terms.

Codes: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability,
"Status codes"
"""

import json
from collections.abc import Awaitable, Mapping
from typing import Any, Final, TypeVar

import aiohttp

from adapters.outgoing import wait_after
from coaching.ports.platform import Refused

T = TypeVar("T")

STATES: Final[Mapping[str, str]] = {
    "ConversationBlockedByUser": "blocked",
    "MessageWritesBlocked": "writes_blocked",
    "BotNotInConversationRoster": "not_in_roster",
    "BotDisabledByAdmin": "disabled",
    "ConversationNotFound": "uninstalled",
}

NO_MEMBER: Final = "MemberNotFoundInConversation"  # nobody has this account

_USUAL_WAIT: Final = 2.0  # after a 429 that does not say how long
_AGAIN: Final = (412, 500, 502, 503)  # a passing trouble; nothing was taken
_NOT_SENT: Final = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
_UNREADABLE: Final = (AttributeError, KeyError, TypeError, ValueError)


async def answer_of(call: Awaitable[T], tries: int = 0) -> T:
    """The answer; whatever else comes of the call is raised as Refused. `tries` before make the
    next wait longer.
    """
    try:
        return await call
    except _NOT_SENT as error:
        raise Refused("unreachable", wait_after(tries)) from error
    except (aiohttp.ClientError, OSError) as error:  # a TimeoutError is an OSError
        raise Refused("connection_lost", wait_after(tries), unsure=True) from error
    except _UNREADABLE as error:
        raise Refused("unreadable_answer", wait_after(tries), unsure=True) from error


async def answer_on_the_way(call: Awaitable[T]) -> T:
    """The answer to what is asked before a letter is posted: nothing was posted, so nothing is in
    doubt.
    """
    try:
        return await answer_of(call)
    except Refused as refused:
        raise Refused(refused.reason, refused.retry_after) from refused


def refused(status: int, body: bytes, headers: Mapping[str, str]) -> Refused:
    """What a status other than 2xx means. A gateway that gave up waiting, 504, leaves it open
    whether it was taken.
    """
    code = _code(body)
    if status == 429:
        return Refused("throttled", _retry_after(headers), everybody=True)
    if status == 504:
        return Refused("http_504", wait_after(1), unsure=True)
    if status in _AGAIN:
        return Refused(f"http_{status}", max(wait_after(0), _said(headers)))
    if status in (401, 407):
        return Refused("not_authorised", _USUAL_WAIT * 15)
    if status == 404 and code in ("", "Unknown"):
        code = "ConversationNotFound"
    return Refused(STATES.get(code, "") or code or f"http_{status}")


def _code(body: bytes) -> str:
    try:
        error: Any = json.loads(body)["error"]
        inner = error.get("innerHttpError") or {}
        return str(error.get("subCode") or error["code"] or inner.get("statusCode") or "")
    except (AttributeError, KeyError, TypeError, ValueError):
        return ""


def _said(headers: Mapping[str, str]) -> float:
    said = str(headers.get("Retry-After", "")).strip()
    return float(said) if said.replace(".", "", 1).isdecimal() else 0.0


def _retry_after(headers: Mapping[str, str]) -> float:
    return _said(headers) or _USUAL_WAIT
