"""A channel by the name that people call it, or by its id."""

import re
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.refusals import answer_of
from coaching.ports.platform import Channel, Refused

NOT_FOUND: Final = "channel_not_found"
_ID: Final = re.compile(r"[CG][A-Z0-9]+")  # no name has a capital letter
_PAGE: Final = 999  # channels; the most that Slack gives at once
_PAGES: Final = 30  # it answers so many in a minute and a half


async def find(client: AsyncWebClient, named: str) -> Channel:
    """Raises Refused when Slack does not answer, or does not let us look."""
    if _ID.fullmatch(named):
        return await _by_id(client, named)
    return await _by_name(client, named.removeprefix("#"))


async def _by_id(client: AsyncWebClient, id: str) -> Channel:
    try:
        answer = await answer_of(client.conversations_info(channel=id))
    except Refused as refused:
        if refused.reason == "missing_scope":  # a private one, of which Slack tells no more
            return Channel(id)
        if refused.reason == NOT_FOUND:
            return Channel(id, trouble=NOT_FOUND)
        raise
    return _told(answer["channel"])


async def _by_name(client: AsyncWebClient, name: str) -> Channel:
    cursor = ""
    for _ in range(_PAGES):
        answer = await answer_of(client.conversations_list(limit=_PAGE, cursor=cursor))
        for channel in answer["channels"]:
            if name in (channel.get("name"), channel.get("name_normalized")):
                return _told(channel)
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            break
    return Channel(f"#{name}", name, NOT_FOUND)


def _told(channel: dict[str, Any]) -> Channel:
    trouble = "" if channel.get("is_member") else "not_in_channel"
    if channel.get("is_archived"):
        trouble = "is_archived"
    return Channel(channel["id"], channel.get("name", ""), trouble)
