"""The company's own prompts, use cases, failures and rules: the table `[library]`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coaching.company.table import CompanyError, flag, key, one_of, read_table, text
from coaching.company.unknown import unknown
from coaching.knowledge.own_ground import topic
from coaching.knowledge.playbook import Kind, Topic
from coaching.messages import LANGUAGES, Language

LONGEST = 4000  # characters of an entry's text


def _optional(value: Any) -> str:
    words = text(value)
    if len(words) > LONGEST:
        raise ValueError(f"longer than {LONGEST} characters; shorten it or make two entries")
    return words.strip()


def _needed(value: Any) -> str:
    words = _optional(value)
    if not words:
        raise ValueError("expected text in quotes")
    return words


def _keywords(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ValueError('expected words such as ["warranty", "complaint"]')
    return tuple(value)


def _day(value: Any) -> date:
    if not isinstance(value, date):
        raise ValueError("expected a day such as 2026-11-25, without quotes")
    return value


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What every entry may say."""

    title: str = key(_needed)
    language: Language | None = key(one_of(LANGUAGES), None)  # None: the company's
    keywords: tuple[str, ...] = key(_keywords, ())
    shared_by: str = key(_optional, "")
    model: bool = key(flag, True)  # whether it may leave for a language model
    reviewed: date = key(_day, date.min)

    @property
    def words(self) -> tuple[str, ...]:
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Advice(Entry):
    """A prompt, a use case or a rule."""

    text: str = key(_needed)

    @property
    def words(self) -> tuple[str, ...]:
        return (self.text,)


@dataclass(frozen=True, kw_only=True)
class Failure(Entry):
    tried: str = key(_needed)
    why: str = key(_needed)
    lesson: str = key(_needed)

    @property
    def words(self) -> tuple[str, ...]:
        return (self.tried, self.why, self.lesson)


ENTRIES: Mapping[str, tuple[Kind, type[Entry]]] = {  # by their table in [library]
    "prompts": ("prompt", Advice),
    "use_cases": ("use_case", Advice),
    "failures": ("failure", Failure),
    "rules": ("rule", Advice),
}


def ground_from(table: Any, language: Language) -> tuple[Topic, ...]:
    """The entries of [library], in the company's `language` where they name none.

    Raises CompanyError naming the entry, the reason and the remedy.
    """
    if not isinstance(table, Mapping):
        raise CompanyError("[library]: expected tables such as [[library.prompts]]")
    strange = sorted(set(table) - set(ENTRIES))
    if strange:
        raise CompanyError(f"[library] {unknown('table', strange[0], ENTRIES)}")
    topics: list[Topic] = []
    for name in ENTRIES:
        if name in table:
            topics.extend(_topics(name, table[name], language))
    return tuple(topics)


def _topics(name: str, entries: Any, language: Language) -> Iterator[Topic]:
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        raise CompanyError(f"[library] {name}: write each entry under a line [[library.{name}]]")
    kind, shape = ENTRIES[name]
    seen: dict[str, int] = {}
    for number, table in enumerate(entries, 1):
        where = f"[[library.{name}]] entry {number}: "
        entry = read_table(shape, where, table)
        before = seen.setdefault(entry.title.casefold(), number)
        if before != number:
            raise CompanyError(f"{where}its title is that of entry {before}; give it another")
        yield topic(
            f"company:{kind}:{number}",
            kind,
            entry.language or language,
            entry.title,
            entry.words,
            reviewed=entry.reviewed,
            source=entry.shared_by,
            for_model=entry.model,
            keywords=entry.keywords,
        )
