"""A form's fields as input blocks, and what was filled in as answers."""

from collections.abc import Mapping
from typing import Any

from adapters.fitting import SEPARATOR, Label, offered
from adapters.slack import measure
from adapters.slack.ids import slot_id, slot_of
from coaching.messages import Choice, Field

Block = dict[str, Any]


def block(field: Field, label: Label) -> Block:
    """The field as an `input` block; one whose picks cannot all be offered is typed instead."""
    words = measure.cut(label(field.label), measure.FIELD_LABEL) or field.slot
    return {
        "type": "input",
        "block_id": slot_id(field.slot),
        "label": plain_text(words),
        "optional": not field.required,
        "element": _element(field, label),
    }


def answers(values: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Slot -> what was typed or picked, from the `state.values` of a tap; "" where nothing was."""
    filled: dict[str, str] = {}
    for block_id, states in values.items():
        slot = slot_of(block_id)
        if slot:
            state: Mapping[str, Any] = next(iter(states.values()), {})
            filled[slot] = _answer(state)
    return filled


def option(choice: Choice, label: Label) -> Block:
    words = measure.cut(label(choice.label), measure.LABEL) or choice.says[: measure.LABEL]
    return {"text": plain_text(words), "value": choice.says}


def plain_text(words: str) -> Block:
    return {"type": "plain_text", "text": words}


def _element(field: Field, label: Label) -> Block:
    choices = offered(field.choices, measure.OPTION_VALUE)
    if field.kind in ("line", "lines") or not 0 < len(choices) <= measure.OPTIONS:
        return _typed(field)
    options = [option(choice, label) for choice in choices]
    return _many(field, options) if field.kind == "many" else _one(field, options)


def _many(field: Field, options: list[Block]) -> Block:
    picked = field.value.split(SEPARATOR)
    known = [one for one in options if one["value"] in picked]
    kind = "checkboxes" if len(options) <= measure.LISTED else "multi_static_select"
    element: Block = {"type": kind, "action_id": field.slot, "options": options}
    if known:
        element["initial_options"] = known
    return element


def _one(field: Field, options: list[Block]) -> Block:
    known = [one for one in options if one["value"] == field.value]
    kind = "radio_buttons" if len(options) <= measure.LISTED else "static_select"
    element: Block = {"type": kind, "action_id": field.slot, "options": options}
    if known:
        element["initial_option"] = known[0]
    return element


def _typed(field: Field) -> Block:
    element: Block = {
        "type": "plain_text_input",
        "action_id": field.slot,
        "multiline": field.kind == "lines",
    }
    if field.value:
        element["initial_value"] = field.value[: measure.INPUT]
    return element


def _answer(state: Mapping[str, Any]) -> str:
    if "selected_options" in state:
        return SEPARATOR.join(str(one["value"]) for one in state["selected_options"] or ())
    if "selected_option" in state:
        picked = state["selected_option"] or {}
        return str(picked.get("value", ""))
    return str(state.get("value") or "")
