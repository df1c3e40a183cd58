"""A letter as Slack and as Teams would be sent it, for the page that shows both."""

from collections.abc import Mapping
from typing import Any

from adapters.phrasebook import Phrasebook
from coaching.messages import Language, Letter


def twins(
    letter: Letter, language: Language, edits: bool, hosts: frozenset[str] = frozenset()
) -> Mapping[str, Any]:
    """The very JSON: Slack's text and blocks, Teams' activity."""
    from adapters.slack import blocks
    from adapters.teams import cards

    phrasebook = Phrasebook(marks_moments=True, hosts=hosts)
    posted = blocks.render(letter.reply, phrasebook, language, letter.key)
    activity = cards.render(letter.reply, phrasebook, language, letter.key, card=edits).activity()
    return {"slack": {"text": posted.text, "blocks": list(posted.blocks)}, "teams": activity}
