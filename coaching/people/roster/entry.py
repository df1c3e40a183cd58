"""A row of the file, read: what HR says of one person."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coaching.messages import Language
from coaching.people.roster import cells
from coaching.people.roster.table import NEEDED, Refusal, Row


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
    "role": ("role", cells.name),
    "manager_email": ("manager", cells.email),
    "languages": ("languages", cells.languages),
    "timezone": ("timezone", cells.timezone),
    "country": ("country", cells.country),
    "start_date": ("starts_on", cells.day),
    "leave_date": ("leaves_on", cells.day),
    "tools": ("tools", cells.tools),
    "ai_experience": ("experience", cells.experience),
    "wants_buddy": ("wants_buddy", cells.wish),
    "buddy_capacity": ("capacity", cells.capacity),
}


def entry_of(row: Row, company_country: str = "") -> Entry | list[Refusal]:
    """The entry, or everything that is wrong with the row."""
    found: dict[str, Any] = {}
    wrong: list[Refusal] = []
    for column, (field, read) in READERS.items():
        cell = row.cells.get(column, "")
        try:
            if cell:
                found[field] = read(cell)
            elif column in NEEDED:
                raise cells.Wrong("the cell is empty, and it is needed")
        except cells.Wrong as why:
            wrong.append(Refusal(row.line, column, str(why)))
    if region := row.cells.get("region", ""):
        country = found.setdefault("country", company_country)
        try:
            found["region"] = cells.region(region, country)
        except cells.Wrong as why:
            wrong.append(Refusal(row.line, "region", str(why)))
    wrong += _together(row.line, found)
    return wrong or Entry(row.line, **found)


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
