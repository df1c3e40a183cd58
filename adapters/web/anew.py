"""A message said again in another language, as far as it was answered."""

from dataclasses import replace

from adapters.web.bubbles import Bubble, Renderer
from coaching.messages import Language, Letter


def in_language(shown: Bubble, letter: Letter, language: Language, renderer: Renderer) -> Bubble:
    """With what was tapped and filled in."""
    anew = renderer.bubble(letter, language, shown.id, letter.due)
    filled = {field.slot: field.value for field in shown.inputs}
    inputs = tuple(replace(i, value=filled.get(i.slot, i.value)) for i in anew.inputs)
    return replace(
        anew,
        key=shown.key,
        at=shown.at,
        inputs=inputs,
        chosen=shown.chosen,
        answered=shown.answered,
        picked=shown.picked,
    )
