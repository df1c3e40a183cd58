"""Finding what a person means to press, and what the pressing looks like on the wire."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.fakes.slack.block_kit.ids import elements
from tests.fakes.slack.shapes import Json

Inputs = Mapping[str, Any]
CHOICE = {"static_select", "radio_buttons", "overflow"}
CHOICES = {"checkboxes", "multi_static_select"}
DIRECT = {
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "plain_text_input": "value",
    "email_text_input": "value",
    "number_input": "value",
}
INITIAL = {
    "selected_user": "initial_user",
    "selected_users": "initial_users",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
    "selected_date_time": "initial_date_time",
    "value": "initial_value",
}


@dataclass(frozen=True)
class Target:
    """One thing that can be pressed: a button, half of the feedback pair, or an option of
    a list.
    """

    action_id: str
    names: tuple[str, ...]
    action: Json


def find(blocks: tuple[Json, ...], name: str) -> Target:
    """The only target with this action id, label or value. Raises LookupError, naming what there
    is.
    """
    targets = list(_targets(blocks))
    found = [t for t in targets if t.action_id == name] or [t for t in targets if name in t.names]
    if len(found) != 1:
        raise LookupError(
            f"{name!r} fits {len(found)} of {[(t.action_id, *t.names) for t in targets]}"
        )
    return found[0]


def state(blocks: tuple[Json, ...], inputs: Inputs) -> Json:
    """`state.values`: block id, action id, then what is filled in or chosen; untouched ones keep
    their initial value.

    `inputs` goes by action id. Raises LookupError for one that is not there.
    """
    left = dict(inputs)
    values: Json = {}
    for block in blocks:
        for element in elements(block):
            if (entry := _entry(element, left)) is not None:
                values.setdefault(block["block_id"], {})[element["action_id"]] = entry
    if left:
        raise LookupError(f"no such inputs: {sorted(left)}")
    return {"values": values}


def _targets(blocks: tuple[Json, ...]) -> Iterator[Target]:
    for block in blocks:
        for element in elements(block):
            for names, result in _results(element):
                base = {
                    "type": element["type"],
                    "block_id": block["block_id"],
                    "action_id": element["action_id"],
                }
                yield Target(element["action_id"], names, base | result)


def _results(element: Json) -> Iterator[tuple[tuple[str, ...], Json]]:
    kind = element["type"]
    if kind in ("button", "icon_button"):
        yield (
            _names(element),
            {name: element[name] for name in ("text", "value", "style") if name in element},
        )
    elif kind == "feedback_buttons":
        for half in (element["positive_button"], element["negative_button"]):
            yield _names(half), {"text": half["text"], "value": half["value"]}
    elif kind in CHOICE:
        for option in options(element):
            yield _names(option), {"selected_option": option}
    elif kind in CHOICES:
        for option in options(element):
            yield _names(option), {"selected_options": [option]}


def options(element: Json) -> list[Json]:
    groups = element.get("option_groups") or ()
    return [
        *element.get("options", ()),
        *(option for group in groups for option in group["options"]),
    ]


def _names(part: Json) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in (part["text"]["text"], part.get("value")) if name))


def _entry(element: Json, left: dict[str, Any]) -> Json | None:
    kind, given = element["type"], left.pop(element["action_id"], None)
    if kind in ("static_select", "radio_buttons"):
        return {
            "type": kind,
            "selected_option": _chosen(element, given) or element.get("initial_option"),
        }
    if kind in CHOICES:
        chosen = [_chosen(element, name) for name in given] if given is not None else None
        return {
            "type": kind,
            "selected_options": chosen
            if chosen is not None
            else element.get("initial_options", []),
        }
    if kind in DIRECT:
        field = DIRECT[kind]
        return {"type": kind, field: given if given is not None else element.get(INITIAL[field])}
    return None


def _chosen(element: Json, name: str | None) -> Json | None:
    if name is None:
        return None
    found = [option for option in options(element) if name in _names(option)]
    if not found:
        raise LookupError(f"no option {name!r} in {element['action_id']}")
    return found[0]
