"""A row of the file, read: what HR says of one person."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from coaching.messages import Language
from coaching.people.roster import cells
from coaching.people.roster.dates import ENDLESS, NoDay, day_of
from coaching.people.roster.headers import COLUMNS, NEEDED, PARTS
from coaching.people.roster.table import Refusal, Row


@dataclass(frozen=True)
class Entry:
    """What HR says of somebody. Empty and None: it says nothing."""

    line: int
    email: str
    name: str
    department: str = ""
    role: str = ""
    manager: str = ""  # the manager's e-mail
    languages: tuple[Language, ...] = ()  # the first is the one that is spoken to them
    timezone: str = ""
    country: str = ""
    region: str = ""
    starts_on: date | None = None
    leaves_on: date | None = None
    tools: tuple[str, ...] = ()
    experience: str = ""
    wants_buddy: bool | None = None
    capacity: int | None = None


READERS: Mapping[str, tuple[str, Callable[[str], Any]]] = {  # column -> field, and how it is read
    "email": ("email", cells.email),
    "name": ("name", cells.name),
    "department": ("department", cells.name),
    "role": ("role", cells.role),
    "manager_email": ("manager", cells.email),
    "languages": ("languages", cells.languages),
    "timezone": ("timezone", cells.timezone),
    "country": ("country", cells.country),
    "tools": ("tools", cells.tools),
    "ai_experience": ("experience", cells.experience),
    "wants_buddy": ("wants_buddy", cells.wish),
    "buddy_capacity": ("capacity", cells.capacity),
}
DAYS = {"start_date": "starts_on", "leave_date": "leaves_on"}


@dataclass(frozen=True, slots=True)
class Manner:
    """How the file is to be read: the order of figures in its dates; where the company is."""

    order: str
    zone: ZoneInfo
    country: str


def entry_of(row: Row, manner: Manner) -> Entry | list[Refusal]:
    """The entry, or everything that is wrong with the row."""
    found: dict[str, Any] = {}
    wrong: list[Refusal] = []
    for column in COLUMNS:
        try:
            found |= _read(column, cell_of(row, column), found, manner)
        except cells.Wrong as why:
            wrong.append(Refusal(row.line, column, str(why)))
    wrong += _together(row.line, found)
    return wrong or Entry(row.line, **found)


def remarks_on(row: Row) -> list[Refusal]:
    """What of a row that is taken is passed over."""
    foreign = cells.foreign(row.cells.get("languages", ""))
    spoken = "; it is passed over" if len(foreign) == 1 else "; they are passed over"
    names = ", ".join(f"“{word}”" for word in foreign)
    text = f"Kollega does not speak {names}{spoken}"
    return [Refusal(row.line, "languages", text)] if foreign else []


def cell_of(row: Row, column: str) -> str:
    """Raises cells.Wrong where a spreadsheet put an error there."""
    if column == "name":
        return _name(*(cells.worked_out(row.cells.get(part, "")) for part in ("name", *PARTS)))
    return cells.present(row.cells.get(column, ""))


def _name(whole: str, first: str, last: str) -> str:
    """In German files "Name" beside "Vorname" is the surname."""
    if whole and first and not last and f" {first} " not in f" {whole} ":
        return f"{first} {whole}"
    return whole or " ".join(part for part in (first, last) if part)


def _read(column: str, cell: str, found: Mapping[str, Any], manner: Manner) -> dict[str, Any]:
    """The field that the cell fills; nothing for an empty one."""
    if not cell:
        if column in NEEDED:
            raise cells.Wrong("the cell is empty, and it is needed")
        return {}
    if column in DAYS:
        return _day(DAYS[column], cell, manner)
    if column == "region":
        country = found.get("country") or manner.country
        return {"country": country, "region": cells.region(cell, country)}
    field, read = READERS[column]
    return {field: read(cell)}


def _day(field: str, cell: str, manner: Manner) -> dict[str, Any]:
    try:
        day = day_of(cell, manner.order, manner.zone).date
    except NoDay as why:
        raise cells.Wrong(str(why)) from None
    # a leave in the year 9999 is how systems write that there is none
    return {} if day.year >= ENDLESS else {field: day}


def _together(line: int, found: Mapping[str, Any]) -> list[Refusal]:
    """What each cell may hold alone, and not beside the others."""
    wrong: list[Refusal] = []
    begins, ends = found.get("starts_on"), found.get("leaves_on")
    if begins and ends and ends < begins:
        wrong.append(
            Refusal(
                line,
                "leave_date",
                f"{ends} is before the start on {begins}; correct one of the two",
            )
        )
    if found.get("manager") and found["manager"] == found.get("email"):
        wrong.append(
            Refusal(
                line,
                "manager_email",
                "nobody is their own manager; name somebody else, or leave it empty",
            )
        )
    return wrong
