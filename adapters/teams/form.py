"""A form's fields as inputs of a card, and what was filled in as answers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from adapters.teams import measure
from adapters.teams.ids import slot_id, slot_of, takes_many
from coaching.messages import Choice, Field, Said

Block = dict[str, Any]
Label = Callable[[Said], str]

SEPARATOR = ", "  # between the picks of one field, as the core reads them
_PICKED = ","  # between them in a card


def block(field: Field, label: Label) -> Block:
    """The field as an input with a label; one whose picks cannot all be offered is typed
    instead.
    """
    words = measure.cut(label(field.label), measure.FIELD_LABEL) or field.slot
    required = {"isRequired": True, "errorMessage": words} if field.required else {}
    return {"label": words} | _input(field, label) | required


def answers(values: Mapping[str, Any]) -> dict[str, str]:
    """Slot -> what was typed or picked, from the data of a tap; "" where nothing was."""
    return {
        slot: _answer(name, str(value or ""))
        for name, value in values.items()
        if (slot := slot_of(name))
    }


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


def option(choice: Choice, label: Label) -> Block:
    return {"title": named(choice, label), "value": choice.says}


def named(choice: Choice, label: Label) -> str:
    return measure.cut(label(choice.label), measure.LABEL) or choice.says[: measure.LABEL]


def offered(choices: Sequence[Choice]) -> list[Choice]:
    """Those that a button can carry whole: one that said something else must not be."""
    by_word = {choice.says: choice for choice in choices}
    return [
        choice for says, choice in by_word.items() if says.strip() and len(says) <= measure.SAYS
    ]


def _input(field: Field, label: Label) -> Block:
    many = field.kind == "many"
    few = [choice for choice in offered(field.choices) if not (many and _PICKED in choice.says)]
    if field.kind in ("line", "lines") or not 0 < len(few) <= measure.OPTIONS:
        return _typed(field)
    picked = field.value.split(SEPARATOR) if many else [field.value]
    known = [choice.says for choice in few if choice.says in picked]
    value = {"value": _PICKED.join(known)} if known else {}
    listed = len(few) <= measure.LISTED or many
    return picker(slot_id(field.slot, many=many), few, label, listed=listed, many=many) | value


def _typed(field: Field) -> Block:
    known = {"value": field.value[: measure.INPUT]} if field.value else {}
    shape = {"isMultiline": field.kind == "lines", "maxLength": measure.INPUT}
    return {"type": "Input.Text", "id": slot_id(field.slot)} | shape | known


def _answer(name: str, value: str) -> str:
    return SEPARATOR.join(filter(None, value.split(_PICKED))) if takes_many(name) else value
