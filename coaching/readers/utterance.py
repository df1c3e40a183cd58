"""A sentence that was heard, read once into what its parts may mean."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from unicodedata import normalize

from coaching.readers.saved import reading as savings

_MARKS = re.compile(r"[\s.,;:!\"“”„»«()\[\]*_~`]+")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,5}(?:[.,]\d)?(?![\w.,]*\d)")


@dataclass(frozen=True)
class Vocabulary:
    """Words that mean the same in every dialogue, from commands.toml."""

    commands: dict[str, str]  # word or phrase -> command
    yes: frozenset[str]
    no: frozenset[str]
    leads: tuple[str, ...]  # what a correction begins with, longest first
    options: dict[str, dict[str, str]]  # kind of option -> word or phrase -> option


@cache
def vocabulary() -> Vocabulary:
    table = tomllib.loads(
        files("coaching.readers").joinpath("commands.toml").read_text(encoding="utf-8")
    )
    return Vocabulary(
        commands={word: command for command, words in table["commands"].items() for word in words},
        yes=frozenset(table["answers"]["yes"]),
        no=frozenset(table["answers"]["no"]),
        leads=tuple(sorted(table["corrections"]["leads"], key=len, reverse=True)),
        options={
            kind: {w: name for name, words in kinds.items() for w in words}
            for kind, kinds in table["options"].items()
        },
    )


def bare(text: str) -> str:
    """A short text as vocabularies know it: NFKC, caseless, without punctuation at its rims and
    doubled spaces.
    """
    folded = normalize("NFKC", text).casefold().replace("’", "'")
    words = _MARKS.sub(" ", folded[:400]).strip()
    return words.rstrip("?").strip() or words


@dataclass(frozen=True)
class Utterance:
    """What somebody said, in the language they are expected to speak (sv, en or de)."""

    text: str
    language: str

    @cached_property
    def bare(self) -> str:
        return bare(self.text)

    @cached_property
    def command(self) -> str:
        """The command that this is, alone in its message; else empty."""
        return vocabulary().commands.get(self.bare, "")

    @cached_property
    def yes(self) -> bool:
        return self.bare in vocabulary().yes

    @cached_property
    def no(self) -> bool:
        return self.bare in vocabulary().no

    @cached_property
    def reading(self) -> savings.Reading:
        """What it says about time saved."""
        return savings.read(self.text, self.language)

    @cached_property
    def numbers(self) -> tuple[float, ...]:
        return tuple(float(n.replace(",", ".")) for n in _NUMBER.findall(self.text[:400]))

    @cached_property
    def asks(self) -> bool:
        return self.text.rstrip().endswith("?")

    @cached_property
    def correction(self) -> "Utterance | None":
        """What is left of "no, it was 60" without its beginning; None when it does not begin like a
        correction.
        """
        said = self.bare
        for lead in vocabulary().leads:
            if said.startswith(lead + " "):
                rest = self.text[_after(self.text, lead) :].strip(" \t,.:;!–—-")
                again = Utterance(rest, self.language)
                return again.correction or again if rest else None
        return None


def _after(text: str, lead: str) -> int:
    """Where the words of `lead` end in `text`."""
    position = 0
    for word in lead.split():
        position = text.casefold().find(word, position) + len(word)
    return position
