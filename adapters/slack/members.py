"""What the workspace's list of members says of accounts."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.refusals import answer_of
from coaching.messages import Address
from coaching.ports.platform import Refused

_PAGE: Final = 200  # Slack lets some twenty pages a minute pass
_log = logging.getLogger(__name__)


async def listed(
    client: AsyncWebClient, accounts: Sequence[Address]
) -> Mapping[Address, dict[str, Any]]:
    """In Slack's own words: those whom the list of members names before Slack wants to be left
    alone.
    """
    wanted = {account.user: account for account in accounts}
    told: dict[Address, dict[str, Any]] = {}
    cursor: str | None = None
    while len(told) < len(wanted):
        try:
            page = await answer_of(client.users_list(limit=_PAGE, cursor=cursor))
        except Refused as refused:
            _log.warning("the list of members is not told to its end: %s", refused.reason)
            break
        for member in page["members"]:
            if account := wanted.get(str(member["id"])):
                told[account] = member
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        if cursor is None:
            break
    return told
