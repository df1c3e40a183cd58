"""The front matter of a topic: what stands in each field, and what is said when something else
stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

FENCE = "---"
LEVELS = ("basic", "power", "champion")
EVERYBODY = "all"
ROLES = (
    "sales",
    "hr",
    "finance",
    "service",
    "production",
    "technical-writing",
    "projects",
    "office",
    "leaders",
)
DATA_CLASSES = ("green", "yellow", "red")
LONGEST = 10  # minutes

Reader = Callable[[str], object]  # raises Unreadable
Readers = Mapping[str, Reader]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a topic says about itself."""

    id: str
    title: str
    summary: str  # one sentence
    keywords: tuple[str, ...]  # what people call it when they ask
    level: str
    roles: tuple[str, ...]  # ("all",) when it is for everybody
    data_class: str  # the most delicate data that its task usually touches
    minutes: int  # to read it and to try it once
    sources: tuple[str, ...]  # names, never addresses
    reviewed: date  # when somebody last checked that it is still true
    asked: tuple[
        str, ...
    ] = ()  # whole questions, as people type them; the search learns from these


def broken(file: str, line: int, reason: str, remedy: str) -> ValueError:
    """What every refused file says: where, why and how to mend it."""
    return ValueError(f"{file}, line {line}: {reason}; {remedy}")


def closing_line(file: str, lines: list[str]) -> int:
    """The index of the line that ends the front matter."""
    if lines[:1] != [FENCE]:
        raise broken(file, 1, "there is no front matter", f"begin the file with a line {FENCE!r}")
    if FENCE not in lines[1:]:
        raise broken(
            file, len(lines), "the front matter has no end", f"close it with a line {FENCE!r}"
        )
    return lines.index(FENCE, 1)


def read(file: str, lines: list[str]) -> FrontMatter:
    """The front matter in `lines`, which begin and end with the fence. Raises ValueError."""
    return FrontMatter(**values(file, lines, READERS))  # type: ignore[arg-type]


def values(file: str, lines: list[str], readers: Readers) -> dict[str, object]:
    """What stands in each of the fields that `readers` know. Raises ValueError."""
    found = _fields(file, lines[1:-1], readers)
    missing = [key for key in readers if key not in found.keys() | OPTIONAL]
    if missing:
        raise broken(
            file,
            len(lines),
            f"{', '.join(missing)} is missing",
            "add 'key: value' above the closing line",
        )
    name = file.replace("\\", "/").split("/")[-1].removesuffix(".md")
    id, line = found["id"]
    if name != id:
        raise broken(file, line, f"{id!r} is not the file's name", f"write 'id: {name}'")
    return {key: _value(file, readers[key], *found[key]) for key in readers if key in found}


def _fields(file: str, lines: Iterable[str], readers: Readers) -> dict[str, tuple[str, int]]:
    """Each field's text and the number of its line."""
    found: dict[str, tuple[str, int]] = {}
    for number, line in enumerate(lines, start=2):
        if "\t" in line:
            raise broken(file, number, "there is a tab", "write a space instead")
        key, _, value = (part.strip() for part in line.partition(":"))
        if key not in readers or not value:
            raise broken(
                file,
                number,
                f"{line!r} is not a field",
                f"write 'key: value' with {', '.join(readers)}",
            )
        if key in found:
            raise broken(file, number, f"{key!r} stands there twice", "keep one of them")
        found[key] = (value, number)
    return found


def _value(file: str, reader: Reader, text: str, line: int) -> object:
    try:
        return reader(text)
    except Unreadable as refused:
        raise broken(file, line, *refused.args) from None


class Unreadable(Exception):
    """A field holds something else; the arguments are the reason and the remedy."""


def listed(mark: str) -> Callable[[str], tuple[str, ...]]:
    return lambda text: tuple(part.strip() for part in text.split(mark) if part.strip())


def one_of(what: str, allowed: tuple[str, ...]) -> Callable[[str], str]:
    def read_one(text: str) -> str:
        if text not in allowed:
            raise Unreadable(f"{text!r} is not {what}", f"write one of {', '.join(allowed)}")
        return text

    return read_one


def _roles(text: str) -> tuple[str, ...]:
    roles = listed(",")(text)
    if roles == (EVERYBODY,):
        return roles
    if strange := [role for role in roles if role not in ROLES]:
        raise Unreadable(
            f"{strange[0]!r} is not a role",
            f"write {EVERYBODY} alone, or some of {', '.join(ROLES)}",
        )
    return roles


def minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST):
        raise Unreadable(
            f"{text!r} is no length", f"write the minutes as a whole number from 1 to {LONGEST}"
        )
    return int(text)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Unreadable(
            f"{text!r} is not a date", "write it as year-month-day, 2026-11-25"
        ) from None


def _sources(text: str) -> tuple[str, ...]:
    if "://" in text or "www." in text:
        raise Unreadable(f"{text!r} holds an address", "name the source instead; addresses move")
    return listed(";")(text)


READERS: Readers = {
    "id": str,
    "title": str,
    "summary": str,
    "keywords": listed(","),
    "level": one_of("a level", LEVELS),
    "roles": _roles,
    "data_class": one_of("a data class", DATA_CLASSES),
    "minutes": minutes,
    "sources": _sources,
    "reviewed": _date,
    "asked": listed(";"),
}
OPTIONAL = frozenset({"asked"})
