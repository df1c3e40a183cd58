"""A message said again in another language, as far as it was answered."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from adapters.web.bubbles import Bubble, Renderer
from coaching.messages import JSON, Language, Letter, Said, Text

Word = Callable[[str, Language], str]  # somebody's word in that language, where it is known


def own_word(said: str, language: Language) -> str:
    return said


def in_language(
    shown: Bubble, letter: Letter, language: Language, renderer: Renderer, word: Word
) -> Bubble:
    """With what was tapped and filled in."""
    said = partial(_said, word=lambda one: word(one, language))
    reply = replace(letter.reply, paragraphs=tuple(map(said, letter.reply.paragraphs)))
    anew = renderer.bubble(replace(letter, reply=reply), language, shown.id, letter.due)
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


def _said(said: Said, word: Callable[[str], str]) -> Said:
    if not isinstance(said, Text):
        return said
    return replace(said, args={name: _worded(value, word) for name, value in said.args.items()})


def _worded(value: JSON, word: Callable[[str], str]) -> JSON:
    if isinstance(value, list):
        return [_worded(one, word) for one in value]
    return word(value) if isinstance(value, str) else value
