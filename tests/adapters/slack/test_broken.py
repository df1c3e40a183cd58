"""Whatever Slack sends that is not as it should be: acknowledged, never trouble of ours."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.slack.door import NO_REQUEST
from adapters.slack.hook import Hook
from adapters.slack.ids import letter_id
from tests.adapters.broken import broken
from tests.adapters.slack.sayings import TEAM

MESSAGE = {
    "type": "message", "user": "U1", "team": TEAM, "channel": "D1", "channel_type": "im",
    "ts": "1.0", "thread_ts": "0.9", "text": "hej <@U2|Bo>",
}  # fmt: skip
CHANGED = {"type": "user_change", "user": {"id": "U1", "profile": {"email": "a@b.example"}}}
HOME = {"type": "app_home_opened", "user": "U1", "tab": "home"}
EVENT = {"type": "event_callback", "team_id": TEAM, "event_id": "Ev1"}
TAP = {
    "type": "block_actions", "team": {"id": TEAM}, "user": {"id": "U1", "team_id": TEAM},
    "container": {"channel_id": "D1", "message_ts": "1.0"}, "message": {"thread_ts": "1.0"},
    "state": {"values": {"b": {"a": {"type": "plain_text_input", "value": "60"}}}},
    "actions": [{"block_id": letter_id("reply:1", 20), "action_id": "a", "action_ts": "1.1", "value": "yes"}],
}  # fmt: skip
COMMAND = {"command": "/kollega", "team_id": TEAM, "user_id": "U1", "trigger_id": "1", "text": "x"}
SENT: tuple[dict[str, Any], ...] = (
    *({**EVENT, "event": event} for event in (MESSAGE, CHANGED, HOME, {"type": "tokens_revoked"})),
    TAP,
    COMMAND,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.sampled_from(SENT).flatmap(broken))
async def test_it_is_acknowledged(hook: Hook, body: dict[str, Any]) -> None:
    if body.get("type") == "url_verification":
        return
    try:
        request = AsyncBoltRequest(body=body, mode="socket_mode")
    except NO_REQUEST:
        return  # the door refuses what Bolt cannot read, before our hook sees it
    answer = await hook.async_process(req=request, resp=BoltResponse(status=404), next=pytest.fail)
    assert answer and answer.status == 200
