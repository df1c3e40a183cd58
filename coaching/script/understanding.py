"""What an utterance means inside a dialogue: an answer, a correction, a yes, or something else."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from coaching.facts.talk import Answer
from coaching.messages import JSON, Choice
from coaching.readers.utterance import Utterance, bare
from coaching.script.feature import OPEN
from coaching.script.words import Ask, Request


def pressed(choices: Iterable[Choice], said: Utterance, spoken: Mapping[str, Sequence[str]]) -> str:
    """What the button says whose word or label, in any language, was typed; `spoken` has the labels
    by `says`. What opens something else is no answer.
    """
    for choice in choices:
        if choice.says.startswith(OPEN):
            continue
        if said.bare == bare(choice.says) or any(
            said.bare == bare(label) for label in spoken.get(choice.says, ())
        ):
            return choice.says
    return ""


def answered(request: Ask[Any], said: Utterance) -> JSON:
    """The value that this reply to the question gives, or None."""
    value = request.reader.answer(said, request.n)
    return value if value is not None and request.reader.valid(value, request.choices) else None


def mentioned(ahead: Iterable[Ask[Any]], said: Utterance, first: int = 1) -> dict[str, Answer]:
    """What the sentence says, on the way, to questions still to come; its first item answers number
    `first`.
    """
    found = {r.slot: r.reader.mention(said, r.n - first + 1) for r in ahead if r.n >= first}
    return {slot: Answer(value) for slot, value in found.items() if value is not None}


def corrected(trace: Iterable[Request[Any]], said: Utterance) -> list[dict[str, Answer]]:
    """The readings of a correction: each says which earlier answers it replaces. Several: the
    person is asked which.

    A sentence with several parts ("60 min on the minutes") corrects a slot of each kind; a bare
    word corrects one.
    """
    asked = [request for request in trace if isinstance(request, Ask)]
    found = [(r, r.reader.correct(said, r.n)) for r in asked]
    fits = [
        (r, value) for r, value in found if value is not None and r.reader.valid(value, r.choices)
    ]
    if sharp := [(r, value) for r, value in fits if r.reader.name != "task"]:
        fits = sharp if not said.reading.activity else fits
    kinds = {r.reader.name for r, _ in fits}
    if len(fits) == len(kinds) and len(said.text.split()) > 1:
        return [{r.slot: Answer(value) for r, value in fits}] if fits else []
    return [{r.slot: Answer(value)} for r, value in fits]
