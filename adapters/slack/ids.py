"""What our blocks are called, so that a tap tells which letter and which slot it belongs to.

`blocks.py` writes these names, `incoming.py` reads them. A `block_id` holds at most 255 characters.
"""

SAY = "say"  # action_id of a choice: "say:0", "say:1", …
SEND = "send"  # action_id of a form's button
ASIDE = "aside"  # action_id of the small menu

_LETTER = "letter:"
_SLOT = "slot:"


def say_id(number: int) -> str:
    return f"{SAY}:{number}"


def letter_id(key: str, row: int = 0) -> str:
    """Rows of one letter need names of their own: a message refuses two equal ones."""
    return f"{_LETTER}{row}:{key}"


def letter_of(block_id: str) -> str:
    """The key of the letter, or "" when the block is not one of ours."""
    _, _, key = block_id.removeprefix(_LETTER).partition(":")
    return key if block_id.startswith(_LETTER) else ""


def slot_id(slot: str) -> str:
    return f"{_SLOT}{slot}"


def slot_of(block_id: str) -> str:
    """The slot of a form's field, or "" when the block is something else."""
    return block_id.removeprefix(_SLOT) if block_id.startswith(_SLOT) else ""
