#!/usr/bin/env bash
# A proactive Teams message says that it answers a message which nobody wrote.
#
# With:       botbuilder-core 4.17.1 and microsoft-agents-hosting-core 1.9.0
# Expected:   what is sent in a conversation continued from a stored reference has no replyToId; at
#             most it names the last message that was stored.
# Happens:    both make an activity with a new random id to continue with, and every message of that
#             turn carries the id as replyToId; their adapters then post it as a reply to that id.
#             The id of the stored message stands in relatesTo alone.
# Hurt:       whoever looks up what a message answers, for votes or for threads: it is never found,
#             and it is another id on each call.
# Documented: continuing a conversation is described without this.
#             https://learn.microsoft.com/microsoft-365/agents-sdk/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv .
bin/pip install -qq --disable-pip-version-check \
  botbuilder-core==4.17.1 microsoft-agents-hosting-core==1.9.0 microsoft-agents-activity==1.9.0
bin/python - <<'PY'
import asyncio

from botbuilder import core, schema
from botbuilder.core.conversation_reference_extension import get_continuation_activity
from microsoft_agents import activity as agents
from microsoft_agents.hosting.core import TurnContext

HEARD = {
    "type": "message",
    "id": "m1",
    "channelId": "msteams",
    "serviceUrl": "https://smba.example/emea/",
    "from": {"id": "29:anna"},
    "recipient": {"id": "28:bot"},
    "conversation": {"id": "c1"},
}


class Wire:
    def __init__(self, answer):
        self.sent, self.answer = [], answer

    async def send_activities(self, context, activities):
        self.sent += activities
        return [self.answer(id="m2") for _ in activities]


async def with_botbuilder():
    reference = core.TurnContext.get_conversation_reference(schema.Activity.deserialize(HEARD))
    wire = Wire(schema.ResourceResponse)
    await core.TurnContext(wire, get_continuation_activity(reference)).send_activity("hej")
    return wire.sent[0].reply_to_id


async def with_agents_sdk():
    reference = agents.Activity.model_validate(HEARD).get_conversation_reference()
    wire = Wire(agents.ResourceResponse)
    await TurnContext(wire, reference.get_continuation_activity()).send_activity("hej")
    return wire.sent[0].reply_to_id


seen = {
    one.__name__: [asyncio.run(one()), asyncio.run(one())]
    for one in (with_botbuilder, with_agents_sdk)
}
print("expected: no id, or m1")
print("seen:    ", seen)
for first, second in seen.values():
    assert first and second and len({first, second, "m1"}) == 3, "the behaviour has changed"
PY
