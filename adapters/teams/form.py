"""A form's fields as inputs of a card, and what was filled in as answers."""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.fitting import SEPARATOR, Label, cut, offered
from adapters.teams import measure
from adapters.teams.ids import slot_id, slot_of, takes_many
from coaching.messages import Choice, Field

Block = dict[str, Any]

_PICKED = ","  # between the picks of one field in a card


def block(field: Field, label: Label) -> Block:
    """The field as an input with a label; one whose picks cannot all be offered is typed
    instead.
    """
    words = cut(label(field.label), measure.FIELD_LABEL) or field.slot
    input: Block = {"label": words} | _element(field, label)
    if field.required:
        input |= {"isRequired": True, "errorMessage": words}
    return input


def answers(values: Mapping[str, Any]) -> dict[str, str]:
    """Slot -> what was typed or picked, from the data of a tap; "" where nothing was."""
    filled: dict[str, str] = {}
    for name, value in values.items():
        slot = slot_of(name)
        if slot:
            filled[slot] = _answer(name, str(value or ""))
    return filled


def option(choice: Choice, label: Label) -> Block:
    return {"title": named(choice, label), "value": choice.says}


def named(choice: Choice, label: Label) -> str:
    return cut(label(choice.label), measure.LABEL) or choice.says[: measure.LABEL]


def picker(
    id: str, choices: Sequence[Choice], label: Label, *, listed: bool, many: bool = False
) -> Block:
    """A choice of some; all in sight when `listed`, else in a menu."""
    return {
        "type": "Input.ChoiceSet",
        "id": id,
        "style": "expanded" if listed else "compact",
        "isMultiSelect": many,
        "wrap": True,
        "choices": [option(choice, label) for choice in choices],
    }


def _element(field: Field, label: Label) -> Block:
    many = field.kind == "many"
    choices = offered(field.choices, measure.SAYS)
    if many:
        choices = [choice for choice in choices if _PICKED not in choice.says]
    if field.kind in ("line", "lines") or not 0 < len(choices) <= measure.OPTIONS:
        return _typed(field)
    listed = many or len(choices) <= measure.LISTED
    element = picker(slot_id(field.slot, many=many), choices, label, listed=listed, many=many)
    picked = field.value.split(SEPARATOR) if many else [field.value]
    known = [choice.says for choice in choices if choice.says in picked]
    if known:
        element["value"] = _PICKED.join(known)
    return element


def _typed(field: Field) -> Block:
    element: Block = {
        "type": "Input.Text",
        "id": slot_id(field.slot),
        "isMultiline": field.kind == "lines",
        "maxLength": measure.INPUT,
    }
    if field.value:
        element["value"] = field.value[: measure.INPUT]
    return element


def _answer(name: str, value: str) -> str:
    if not takes_many(name):
        return value
    return SEPARATOR.join(filter(None, value.split(_PICKED)))
