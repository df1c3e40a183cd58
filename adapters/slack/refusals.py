"""Why Slack did not do what it was asked, in the courier's terms.

Error codes: https://docs.slack.dev/reference/methods/chat.postMessage
"""

from collections.abc import Awaitable
from typing import Any, Final, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError

from adapters.outgoing import wait_after
from coaching.ports.platform import Refused

T = TypeVar("T")

PACED: Final = "ratelimited"
TOO_LATE: Final = "too_late"  # somebody else has taken over
SHOWN_OTHERWISE: Final = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"}
)

# a no to us, whatever we ask: it says nothing of the letter
SHUT_OUT: Final = frozenset(
    {
        "access_denied",
        "accesslimited",
        "account_inactive",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "invalid_auth",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)
# a no to this method, until the app's rights are put right
_LACKING: Final = frozenset({"app_missing_action_url", "missing_scope", "no_permission"})
# without which no letter arrives; whatever else may not be done is done without
_NEEDED: Final = ("chat.postMessage", "chat.update", "conversations.open")

_SHUT: Final = 20.0  # seconds until a door that was shut is knocked at again
_USUAL_WAIT: Final = 30.0  # after a 429 that does not say how long
_PACES: Final = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
_UNSURE: Final = frozenset(
    {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}
)
# what the SDK raises over an answer that is not Slack's
_UNREADABLE: Final = (AttributeError, TypeError, ValueError)


async def answer_of(call: Awaitable[T], tries: int = 0) -> T:
    """The answer; whatever else comes of the call is raised as Refused. `tries` before make the
    next wait longer.
    """
    try:
        return await call
    except SlackApiError as error:
        raise refusal(error, tries) from None
    except (aiohttp.ClientError, OSError, *_UNREADABLE) as error:
        raise refusal(error, tries) from error


async def answer_at_the_door(call: Awaitable[T]) -> T:
    """The answer to what is asked before anything else: whoever is shut out here has a token that
    is no good, and need not ask again.
    """
    try:
        return await answer_of(call)
    except Refused as refused:
        if refused.reason in SHUT_OUT:
            raise Refused(refused.reason) from refused
        raise


async def answer_on_the_way(call: Awaitable[T], bucket: str) -> T:
    """The answer to what is asked before a letter is posted: trouble makes this letter wait, and no
    other.

    Nothing was posted, so nothing is in doubt; and a 429 of such a method closes its own `bucket`,
    not that of posts.
    """
    try:
        return await answer_of(call)
    except Refused as refused:
        wait = max(refused.retry_after or 0, _USUAL_WAIT) if refused.unsure else refused.retry_after
        raise Refused(refused.reason, wait, closes=bucket if refused.everybody else "") from refused


def refusal(error: Exception, tries: int = 0) -> Refused:
    """In the courier's terms, whatever was raised by a call."""
    match error:
        case Refused():
            return error
        case SlackApiError():
            return _said_no(error.response, tries)
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return Refused("unreachable", wait_after(tries))
        case aiohttp.ClientError() | OSError():  # a TimeoutError is an OSError
            return Refused("connection_lost", wait_after(tries), unsure=True)
    return Refused("unreadable_answer", wait_after(tries), unsure=True)


def _said_no(response: Any, tries: int) -> Refused:
    """`response` is the SDK's, or the bare HTTP response when its body was no JSON."""
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
    data = getattr(response, "data", None)
    code = str(data.get("error", "")) if isinstance(data, dict) else ""
    if status == 429 or code in _PACES:
        return Refused(PACED, _retry_after(response.headers), everybody=True)
    if status >= 500 or not code or code in _UNSURE:
        return Refused(code or f"http_{status}", wait_after(tries), unsure=True)
    if code in SHUT_OUT or (code in _LACKING and _is_needed(response)):
        return Refused(code, _SHUT, everybody=True)
    return Refused(code)


def _is_needed(response: Any) -> bool:
    return str(getattr(response, "api_url", "")).endswith(_NEEDED)


def _retry_after(headers: Any) -> float:
    said = str(headers.get("Retry-After", ""))
    return float(said) if said.isdecimal() else _USUAL_WAIT
