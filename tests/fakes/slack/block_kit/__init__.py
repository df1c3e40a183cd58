"""Is this Block Kit? Answers with the reasons why not, worded and pointed at as the platform does.

Limits come from the block reference (https://docs.slack.dev/reference/block-kit) and agree with the
validators in `slack_sdk.models.blocks` (actions 25, context 10, context_actions 5, options 100,
option text 75 and value 150). The platform's sum over a whole message is not documented; senders
measured about 13,200 characters.
"""

from tests.fakes.slack.block_kit.blocks import HOME, MESSAGE, Surface, problems
from tests.fakes.slack.block_kit.ids import with_ids
from tests.fakes.slack.block_kit.size import too_long

__all__ = ["HOME", "MESSAGE", "Surface", "problems", "too_long", "with_ids"]
