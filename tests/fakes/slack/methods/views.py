"""The Home tab, and checking blocks without sending them."""

from typing import Any

from tests.fakes.slack import block_kit
from tests.fakes.slack.errors import SlackError, invalid_arguments, invalid_blocks
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.shapes import Json


def publish(call: Context) -> Json:
    person = call.person(call.args.required("user_id"))
    view = call.args.json("view", "invalid_arguments")
    if not isinstance(view, dict) or view.get("type") != "home":
        raise invalid_arguments("must be one of: home [json-pointer:/view/type]")
    if found := block_kit.problems(view.get("blocks"), block_kit.HOME):
        raise invalid_arguments(
            *(problem.replace(":/blocks", ":/view/blocks") for problem in found)
        )
    _check_hash(call, person.id)
    number = call.workspace.number()
    blocks = block_kit.with_ids(view["blocks"], call.workspace.number)
    shown = view | {"id": f"V{number:09d}", "hash": f"{number}.home", "blocks": list(blocks)}
    call.record.homes[person.id] = shown
    return {"view": shown}


def validate(call: Context) -> Json:
    """Raises `invalid_blocks`, `invalid_message` or `invalid_view`, by which of the three was asked
    about.
    """
    asked = [name for name in ("blocks", "message", "view") if call.args.has(name)]
    if len(asked) != 1:
        raise invalid_arguments("provide exactly one of blocks, message or view")
    value = call.args.json(asked[0], f"invalid_{asked[0]}")
    if found := block_kit.problems(_blocks(value)):
        raise SlackError(f"invalid_{asked[0]}", errors=invalid_blocks(found).details["errors"])
    return {}


def _blocks(value: Any) -> Any:
    return value.get("blocks") if isinstance(value, dict) else value


def _check_hash(call: Context, user: str) -> None:
    shown = call.record.homes.get(user)
    if call.args.has("hash") and shown and shown["hash"] != call.args.text("hash"):
        raise SlackError("hash_conflict")
