"""What Teams would refuse, cut or show badly: warned of, so that a test can insist that there is
none.
"""

import json
from collections.abc import Iterator

from tests.fakes.teams.tenant import Json, parts

OF_1_5 = {
    "AdaptiveCard", "TextBlock", "Container", "ActionSet", "Action.Execute", "Action.Submit",
    "Input.Text", "Input.ChoiceSet",
}  # fmt: skip
LARGEST = 28_000


def problems(activity: Json) -> Iterator[str]:
    size = len(json.dumps(activity, ensure_ascii=False).encode())
    if size > LARGEST:
        yield f"{size} bytes"
    for attachment in activity.get("attachments") or ():
        yield from _in_card(attachment["content"])
    if activity.get("type") == "message" and not (
        activity.get("text") or activity.get("attachments")
    ):
        yield "a message that says nothing"
    for entity in activity.get("entities") or ():
        if set(entity) == {"type"}:
            yield f"an entity of which only its type is left: {entity['type']}"


def _in_card(card: Json) -> Iterator[str]:
    if card.get("version") != "1.5":
        yield f"a card of version {card.get('version')}"
    for part in parts(card):
        if part["type"] not in OF_1_5:
            yield f"{part['type']} is not of 1.5"
        if part["type"] == "TextBlock" and not part.get("wrap"):
            yield "text that does not wrap"
        if part["type"] == "ActionSet" and len(part["actions"]) > 6:
            yield f"{len(part['actions'])} actions"
        if part["type"].startswith("Input.") and not part.get("label"):
            yield "an input without a label"
        if (
            part["type"] == "Action.Execute"
            and part.get("fallback", {}).get("data") != part["data"]
        ):
            yield "an action that older clients do not know"
