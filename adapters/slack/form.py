"""A form's fields as input blocks, and what was filled in as answers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from adapters.slack import measure
from adapters.slack.ids import slot_id, slot_of
from coaching.messages import Choice, Field, Said

Block = dict[str, Any]
Label = Callable[[Said], str]

SEPARATOR = ", "  # between the picks of one field


def block(field: Field, label: Label) -> Block:
    """The field as an `input` block; one whose picks cannot all be offered is typed instead."""
    return {
        "type": "input",
        "block_id": slot_id(field.slot),
        "label": plain_text(measure.cut(label(field.label), measure.FIELD_LABEL) or field.slot),
        "optional": not field.required,
        "element": _element(field, label),
    }


def answers(values: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Slot -> what was typed or picked, from the `state.values` of a tap; "" where nothing was."""
    fields = ((slot_of(block), states) for block, states in values.items())
    return {slot: _answer(next(iter(states.values()), {})) for slot, states in fields if slot}


def option(choice: Choice, label: Label) -> Block:
    words = measure.cut(label(choice.label), measure.LABEL) or choice.says[: measure.LABEL]
    return {"text": plain_text(words), "value": choice.says}


def offered(choices: Sequence[Choice], longest: int) -> list[Choice]:
    """Those that a button or an option can carry whole: one that said something else must
    not be.
    """
    by_word = {choice.says: choice for choice in choices}
    return [choice for says, choice in by_word.items() if says.strip() and len(says) <= longest]


def plain_text(words: str) -> Block:
    return {"type": "plain_text", "text": words}


def _element(field: Field, label: Label) -> Block:
    options = [option(choice, label) for choice in offered(field.choices, measure.OPTION_VALUE)]
    if field.kind in ("line", "lines") or not 0 < len(options) <= measure.OPTIONS:
        return _typed(field)
    picked = field.value.split(SEPARATOR) if field.kind == "many" else [field.value]
    known = [one for one in options if one["value"] in picked]
    few = len(options) <= measure.LISTED
    if field.kind == "many":
        initial = {"initial_options": known} if known else {}
        return (
            {"type": "checkboxes" if few else "multi_static_select"}
            | _picks(field, options)
            | initial
        )
    initial_one = {"initial_option": known[0]} if known else {}
    return (
        {"type": "radio_buttons" if few else "static_select"} | _picks(field, options) | initial_one
    )


def _picks(field: Field, options: list[Block]) -> Block:
    return {"action_id": field.slot, "options": options}


def _typed(field: Field) -> Block:
    known = {"initial_value": field.value[: measure.INPUT]} if field.value else {}
    return {
        "type": "plain_text_input",
        "action_id": field.slot,
        "multiline": field.kind == "lines",
    } | known


def _answer(state: Mapping[str, Any]) -> str:
    if "selected_options" in state:
        return SEPARATOR.join(str(one["value"]) for one in state["selected_options"] or ())
    if "selected_option" in state:
        return str((state["selected_option"] or {}).get("value", ""))
    return str(state.get("value") or "")
