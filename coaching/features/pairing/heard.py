"""What is said of buddies in free words."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from coaching.readers.utterance import Utterance, vocabulary
from coaching.script.feature import Intent

FLOWS = {
    "swap": "pairing.swap",
    "want": "pairing.want",
    "give": "pairing.capacity",
    "project": "pairing.project",
    "resume": "pairing.resume",
}


@cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads(
        files("coaching.readers").joinpath("buddies.toml").read_text(encoding="utf-8")
    )


def heard(said: Utterance) -> Intent | None:
    """A wish that names buddies, or how many newcomers somebody can take."""
    if room := _room(said.bare):
        return Intent("pairing.capacity", 0.9, {"room": room})
    if (
        said.asks and len(said.text.split()) > 8
    ):  # a question about something else, in which a buddy occurs
        return None
    padded = f" {said.bare} "
    found = next(
        (
            kind
            for kind, words in _words()["heard"].items()
            if any(f" {w} " in padded for w in words)
        ),
        "",
    )
    return Intent(FLOWS[found], 0.9) if found else None


def _room(said: str) -> str:
    """ "I can take two": the number, as the question about it takes it."""
    numbers = {**vocabulary().options["capacity"], **{str(n): str(n) for n in range(4)}}
    for before in _words()["capacity"]["before"]:
        if said.startswith(f"{before} "):
            number, _, after = said.removeprefix(before).strip().partition(" ")
            if number in numbers and after in _words()["capacity"]["after"]:
                return numbers[number]
    return ""
