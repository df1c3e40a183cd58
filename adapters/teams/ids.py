"""What our cards carry in their actions and inputs, so that a tap tells which letter and which slot
it belongs to.

`cards.py` writes these names, `incoming.py` reads them. Nothing of it is believed: the letter is
looked up.
"""

LETTER = "letter"  # in an action's data: the letter's key
SAYS = "says"  # in an action's data: what the choice says
SEND = "send"  # `says` of a form's button
PICK = "pick"  # the input that holds a choice, where there are too many for buttons
VERB = "kollega"  # of all our actions

_ONE = "slot:"
_MANY = "slots:"  # several may be picked: a card hands them over in one string


def slot_id(slot: str, *, many: bool = False) -> str:
    return f"{_MANY if many else _ONE}{slot}"


def slot_of(input_id: str) -> str:
    """The slot of a form's field, or "" when the input is something else."""
    prefix, colon, slot = input_id.partition(":")
    return slot if f"{prefix}{colon}" in (_ONE, _MANY) else ""


def takes_many(input_id: str) -> bool:
    return input_id.startswith(_MANY)
