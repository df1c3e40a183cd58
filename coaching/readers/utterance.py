"""A sentence that was heard, read once into what its parts may mean."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources.abc import Traversable
from unicodedata import normalize

from coaching.folders import folders
from coaching.readers.saved import reading as savings
from coaching.readers.vocabulary import words
from coaching.readers.written import numerals
from coaching.readers.written.numerals import PARTED

_MARKS = re.compile(r"[\s.,;:!\"“”„»«()\[\]*_~`]+")
_NOT_ANY = re.compile(r"\W*no\s+\w", re.IGNORECASE)
_STRETCHED = re.compile(r"(\w)\1+")  # "jaaa" is ja
LONGEST_ANSWER = 6  # words of a yes or a no with courtesies
_NUMBER = re.compile(rf"(?<![\w.,])(?:{PARTED}|\d{{1,5}}(?:[.,]\d)?)(?![\w.,]*\d)")


@dataclass(frozen=True)
class Vocabulary:
    """Words that mean the same in every dialogue, from commands.toml and those of the features."""

    commands: dict[str, str]  # word or phrase -> command
    yes: frozenset[str]
    no: frozenset[str]
    courtesies: frozenset[str]  # what may stand beside a yes or a no and changes nothing
    leads: tuple[str, ...]  # what a correction begins with, longest first
    empty: frozenset[str]  # what may be left of one and names nothing
    begins: frozenset[str]  # behind an English "no" that is no "not any"
    closing: frozenset[str]  # what somebody says who wants nothing more
    asking: frozenset[str]  # what a question begins with that is no answer
    agreeing: frozenset[str]  # behind such a word it is one: "how you like"
    options: dict[str, dict[str, str]]  # kind of option -> word or phrase -> option


@cache
def vocabulary() -> Vocabulary:
    shared = words("commands")
    features = [feature.name for feature in folders() if _has_commands(feature)]
    commands: dict[str, str] = {}
    options: dict[str, dict[str, str]] = {}
    for table in (shared, *(words("commands", feature) for feature in features)):
        commands |= _by_word(table.get("commands", {}))
        for kind, listed in table.get("options", {}).items():
            options[kind] = options.get(kind, {}) | _by_word(listed)
    return Vocabulary(
        commands=commands,
        yes=frozenset(shared["answers"]["yes"]),
        no=frozenset(shared["answers"]["no"]),
        courtesies=frozenset(shared["answers"]["courtesies"]),
        leads=tuple(sorted(shared["corrections"]["leads"], key=len, reverse=True)),
        empty=frozenset(shared["corrections"]["empty"]),
        begins=frozenset(shared["corrections"]["begins"]),
        closing=frozenset(shared["answers"]["closing"]),
        asking=frozenset(shared["answers"]["asking"]),
        agreeing=frozenset(shared["answers"]["agreeing"]),
        options=options,
    )


def _has_commands(feature: Traversable) -> bool:
    return (feature / "words" / "commands.toml").is_file()


def _by_word(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Meaning -> words, turned round."""
    by_word: dict[str, str] = {}
    for meaning, phrases in table.items():
        by_word |= dict.fromkeys(phrases, meaning)
    return by_word


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
        return self._is_plainly(vocabulary().yes, vocabulary().no)

    @cached_property
    def no(self) -> bool:
        return self._is_plainly(vocabulary().no, vocabulary().yes)

    def _is_plainly(self, wanted: frozenset[str], other: frozenset[str]) -> bool:
        """Whether it is one of these answers, alone or with courtesies around it: "ja tack"."""
        if self.bare in wanted:
            return True
        if self.bare in other:
            return False
        written = self.bare.split()
        if len(written) > LONGEST_ANSWER:
            return False
        plain = _STRETCHED.sub(r"\1", self.bare).split()
        courtesies = vocabulary().courtesies
        return covered(written, wanted, courtesies) or covered(plain, wanted, courtesies)

    @cached_property
    def reading(self) -> savings.Reading:
        """What it says about time saved."""
        return savings.read(self.text, self.language)

    @cached_property
    def numbers(self) -> tuple[float, ...]:
        written = _NUMBER.findall(self.text[:400])
        return tuple(numerals.value(number, self.language, 0) for number in written)

    @cached_property
    def asks(self) -> bool:
        return self.text.rstrip().endswith("?")

    @cached_property
    def correction(self) -> "Utterance | None":
        """What is left of "no, it was 60" without its beginning; None when it does not begin like a
        correction.
        """
        lead = self._lead()
        if lead is None:
            return None
        rest = self.text[_after(self.text, lead) :].strip(" \t,.:;!–—-")
        if not rest:
            return None
        corrected = Utterance(rest, self.language)
        return corrected.correction or corrected

    @cached_property
    def closes(self) -> bool:
        """Whether nothing more is wanted, where nothing was asked: "ok thanks", "no"."""
        return self.no or self.bare in vocabulary().closing

    @cached_property
    def asks_how(self) -> bool:
        """A question, which is no yes or no whatever words it shares with one: "hur funkar det"."""
        first, _, rest = self.bare.partition(" ")
        return first in vocabulary().asking and vocabulary().agreeing.isdisjoint(rest.split())

    @cached_property
    def renames(self) -> bool:
        """Whether a correction may name something: "no, the budget", and not "no way", "no time
        this week" or "no, that was a joke".
        """
        rest, lead = self.correction, self._lead()
        if rest is None or lead is None or rest.yes or rest.empty:
            return False
        if lead != "no":
            return True
        first = rest.bare.split()[0]
        return not _NOT_ANY.match(self.text) or first in vocabulary().begins or first.isdigit()

    @cached_property
    def empty(self) -> bool:
        """Whether it says nothing that could be an answer: "no", "sorry", "nothing else"."""
        words = vocabulary()
        return self.no or covered(self.bare.split(), words.empty, words.courtesies | words.empty)

    def _lead(self) -> str | None:
        """What a correction begins with, when this begins so."""
        for lead in vocabulary().leads:
            if self.bare.startswith(lead + " "):
                return lead
        return None


def covered(words: list[str], wanted: frozenset[str], besides: frozenset[str]) -> bool:
    """Whether phrases of both kinds make up the whole, with at least one that is wanted."""
    found, at = False, 0
    while at < len(words):
        ends = range(len(words), at, -1)
        fits = next((end for end in ends if " ".join(words[at:end]) in wanted | besides), 0)
        if not fits:
            return False
        found = found or " ".join(words[at:fits]) in wanted
        at = fits
    return found


def _after(text: str, lead: str) -> int:
    """Where the words of `lead` end in `text`."""
    position = 0
    for word in lead.split():
        position = text.casefold().find(word, position) + len(word)
    return position
