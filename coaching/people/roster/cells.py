"""What a cell may hold. Each reader takes the cell as it is written, which is never empty, and
raises Wrong.
"""

import re
from datetime import date
from unicodedata import normalize

from coaching.calendar import workdays
from coaching.messages import LANGUAGES, Language, named
from coaching.readers.utterance import bare, vocabulary

EXPERIENCE = ("none", "some", "weekly", "daily", "expert")
MOST_BUDDIES = 3
LONGEST_NAME, LONGEST_TOOL, MOST_TOOLS = 80, 40, 10
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")


class Wrong(ValueError):
    """The cell cannot be read; the message says why and how to mend it."""


def email(cell: str) -> str:
    written = normalize("NFKC", cell).lower()
    if not _EMAIL.fullmatch(written):
        raise Wrong(f"“{cell}” is no e-mail address; write it like anna@firm.example")
    return written


def name(cell: str) -> str:
    return cell[:LONGEST_NAME]


def languages(cell: str) -> tuple[Language, ...]:
    """The first is the one that is spoken to them."""
    words = [word for word in re.split(r"[|,;/\s]+", cell.lower()) if word]
    if strange := [word for word in words if word not in LANGUAGES]:
        raise Wrong(
            f"Kollega does not speak “{strange[0]}”; write one or several of "
            f"{', '.join(LANGUAGES)}, such as sv|en"
        )
    return tuple(dict.fromkeys(named(word) for word in words))


def timezone(cell: str) -> str:
    if workdays.zone(cell) is None:
        raise Wrong(f"“{cell}” is no time zone; write it like Europe/Stockholm")
    return cell


def country(cell: str) -> str:
    code = {"UK": "GB"}.get(cell.upper(), cell.upper())
    if code not in workdays.countries():
        raise Wrong(f"“{cell}” is no country code; write its two letters, such as SE")
    return code


def region(cell: str, country: str) -> str:
    """A part of the country in which holidays differ. Where they are the same everywhere, any name
    will do.
    """
    known = {name.casefold(): name for name in workdays.countries().get(country, ())}
    written = cell.casefold().removeprefix(f"{country.casefold()}-")
    if known and written not in known:
        codes = ", ".join(name for name in known.values() if len(name) <= 3)
        raise Wrong(f"“{cell}” is no region of {country}; write one of {codes}, or leave it empty")
    return known.get(written, cell)


def day(cell: str) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise Wrong(f"“{cell}” is no date; write it like 2026-01-31") from None


def tools(cell: str) -> tuple[str, ...]:
    known = vocabulary().options["tools"]
    words = [word.strip()[:LONGEST_TOOL] for word in re.split(r"[|,;/]", cell) if word.strip()]
    named = [known.get(bare(word), word) for word in words]
    return tuple(dict.fromkeys(tool for tool in named if tool != "none"))[:MOST_TOOLS]


def experience(cell: str) -> str:
    word = cell.lower()
    word = EXPERIENCE[int(word) - 1] if word in ("1", "2", "3", "4", "5") else word
    if word not in EXPERIENCE:
        raise Wrong(f"“{cell}” is not known; write {', '.join(EXPERIENCE)}, or 1 to 5")
    return word


def wish(cell: str) -> bool:
    word = bare(cell)
    if word not in vocabulary().yes | vocabulary().no:
        raise Wrong(f"“{cell}” is neither yes nor no")
    return word in vocabulary().yes


def capacity(cell: str) -> int:
    if cell not in ("0", "1", "2", "3"):
        raise Wrong(f"“{cell}” is no number from 0 to {MOST_BUDDIES}")
    return int(cell)
