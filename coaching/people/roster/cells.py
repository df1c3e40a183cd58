"""What a cell may hold. Each reader takes the cell as it is written, which is never empty, and
raises Wrong.
"""

import re
from collections.abc import Mapping
from functools import cache
from unicodedata import category, normalize

from coaching.calendar import days_off, moments
from coaching.messages import LANGUAGES, Language, named
from coaching.readers import naming
from coaching.readers.utterance import Utterance, bare, vocabulary
from coaching.readers.vocabulary import words

EXPERIENCE = ("none", "some", "weekly", "daily", "expert")
MOST_BUDDIES = 3
LONGEST_NAME, LONGEST_TOOL, MOST_TOOLS = 80, 40, 10
_HYPHENS = {0x2010: "-", 0x2011: "-"}  # as typesetting programs write them
_AS_TEXT = re.compile(r'\A="(.*)"\Z')  # for spreadsheets, which would take it for a number
_IN_QUOTES = re.compile(r"\A'(.*)'\Z")  # not those of a file of text, so they came with the cell
_NAMED = re.compile(r"[^<>]*<([^<>]+)>")
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")


class Wrong(ValueError):
    """The cell cannot be read; the message says why and how to mend it."""


def email(cell: str) -> str:
    """Also as address books and links write it: "Anna Ek <anna@firm.example>", "mailto:…"."""
    shown = "".join(sign for sign in cell if category(sign) != "Cf").strip()
    named = _NAMED.fullmatch(shown)
    plain = (named[1] if named else shown).strip().removeprefix("mailto:")
    written = normalize("NFKC", plain.translate(_HYPHENS)).lower()
    if not _EMAIL.fullmatch(written):
        raise Wrong(f"“{cell}” is no e-mail address; write it like anna@firm.example")
    return written


def address(email: str) -> str:
    """The same for every way in which an address is written: domains have two, "täby.example" and
    "xn--tby-qla.example".
    """
    box, _, domain = email.rpartition("@")
    labels = (_spelled(label) for label in domain.split("."))
    return f"{box}@{'.'.join(labels)}"


def _spelled(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def name(cell: str) -> str:
    return cell[:LONGEST_NAME]


def role(cell: str) -> str:
    """A job; where its column holds what people are addressed with, nothing."""
    return "" if naming.is_title(cell) else name(cell)


def languages(cell: str) -> tuple[Language, ...]:
    """Those that Kollega speaks; the first is the one that is spoken to them."""
    spoken = (_language(word) for word in language_words(cell))
    return tuple(dict.fromkeys(named(one) for one in spoken if one))


def foreign(cell: str) -> list[str]:
    """The languages of a cell that Kollega does not speak, as they are written."""
    return [word for word in language_words(cell) if not _language(word)]


def language_words(cell: str) -> list[str]:
    """Without what stands in brackets behind a language: how well it is spoken."""
    bare_cell = re.sub(r"\([^)]*\)", " ", cell)
    return [word for word in re.split(r"[|,;/+&\s]+", bare_cell) if word]


def _language(word: str) -> str:
    """Its code, of a code, a locale such as sv-SE, or a name in one of our languages."""
    code = re.split("[-_]", word.lower())[0]
    return code if code in LANGUAGES else vocabulary().options["language"].get(bare(word), "")


def timezone(cell: str) -> str:
    if moments.zone(cell) is None:
        raise Wrong(f"“{cell}” is no time zone; write it like Europe/Stockholm")
    return cell


def country(cell: str) -> str:
    code = days_off.code_of(_countries().get(cell.casefold(), cell.upper()))
    if not code:
        raise Wrong(f"“{cell}” is no country code; write its two letters, such as SE")
    return code


@cache
def _countries() -> Mapping[str, str]:
    """What a country is called -> its code."""
    named = words("roster")["countries"]
    return {name: code for code, names in named.items() for name in names}


def region(cell: str, country: str) -> str:
    """A part of the country in which holidays differ. Where they are the same everywhere, any name
    will do.
    """
    known = days_off.parts(country)
    written = cell.casefold().removeprefix(f"{country.casefold()}-")
    if known and written not in known:
        codes = ", ".join(sorted(set(known.values())))
        raise Wrong(f"“{cell}” is no region of {country}; write one of {codes}, or leave it empty")
    return known.get(written, cell)


def tools(cell: str) -> tuple[str, ...]:
    known = vocabulary().options["tools"]
    words = [word.strip()[:LONGEST_TOOL] for word in re.split(r"[|,;/]", cell) if word.strip()]
    named = [known.get(bare(word), word) for word in words]
    return tuple(dict.fromkeys(tool for tool in named if tool != "none"))[:MOST_TOOLS]


def experience(cell: str) -> str:
    word = cell.lower().removesuffix(".0")
    word = EXPERIENCE[int(word) - 1] if word in ("1", "2", "3", "4", "5") else word
    word = vocabulary().options["experience"].get(bare(word), word)
    if word not in EXPERIENCE:
        raise Wrong(f"“{cell}” is not known; write {', '.join(EXPERIENCE)}, or 1 to 5")
    return word


def wish(cell: str) -> bool:
    """Also with a courtesy: "ja gärna". A box that is ticked in a spreadsheet is a yes."""
    yes, no = _wishes()
    word, said = bare(cell) or cell, Utterance(cell, LANGUAGES[0])
    if word in yes or said.yes:
        return True
    if word in no or said.no:
        return False
    raise Wrong(f"“{cell}” is neither yes nor no; write yes or no, or leave it empty")


@cache
def _wishes() -> tuple[frozenset[str], frozenset[str]]:
    table = words("roster")["wishes"]
    return frozenset(table["yes"]), frozenset(table["no"])


def capacity(cell: str) -> int:
    """Spreadsheets may write "2.0"."""
    number = re.sub(r"[.,]0+\Z", "", cell)
    if number not in ("0", "1", "2", "3"):
        raise Wrong(f"“{cell}” is no number from 0 to {MOST_BUDDIES}")
    return int(number)


def present(cell: str) -> str:
    """The cell, empty where it only says that it is. Raises Wrong as `worked_out` does."""
    cell = worked_out(cell)
    return "" if cell.casefold() in words("roster")["empty"]["cells"] else cell


def worked_out(cell: str) -> str:
    """The cell as it is meant. Raises Wrong for what a spreadsheet could not work out."""
    cell = _IN_QUOTES.sub(r"\1", _AS_TEXT.sub(r"\1", cell))
    if cell.casefold() in words("roster")["errors"]["cells"]:
        raise Wrong(
            f"“{cell}” is what a spreadsheet writes where it found nothing; write the value"
        )
    if cell.startswith("="):
        raise Wrong("a formula without its value; open the file, save it, and hand it over anew")
    return cell
