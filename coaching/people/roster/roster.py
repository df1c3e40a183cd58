"""The whole file: the entries that are taken, and what is refused and why."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from coaching.company.company import Company
from coaching.people.roster.cells import address
from coaching.people.roster.dates import order_of
from coaching.people.roster.entry import DAYS, Entry, Manner, entry_of, remarks_on
from coaching.people.roster.grid import Grid
from coaching.people.roster.headers import date_hint
from coaching.people.roster.table import Refusal, Table, table_of
from coaching.people.roster.text_file import read_grids
from coaching.people.roster.understood import Understood, understood


@dataclass(frozen=True)
class Roster:
    columns: tuple[str, ...]
    understood: tuple[Understood, ...]  # every column of the file, and how it was read
    entries: tuple[Entry, ...]
    refusals: tuple[Refusal, ...]  # in the order of their lines
    remarks: tuple[Refusal, ...]  # on rows that are taken
    what: str  # how the file is made
    header: int  # the line of the header
    lettered: bool  # whether its columns have letters, as a spreadsheet's do

    @property
    def unread(self) -> tuple[Understood, ...]:
        return tuple(column for column in self.understood if column.written and not column.name)


def read_roster(raw: bytes, managers: Mapping[str, str], company: Company | None = None) -> Roster:
    """The roster of a file of text. Raises Unreadable when there is no table in it."""
    return roster_of(read_grids(raw), managers, company or Company())


def roster_of(grids: Sequence[Grid], managers: Mapping[str, str], company: Company) -> Roster:
    """`managers`: who manages whom already (e-mail -> e-mail of the manager).

    Raises Unreadable when there is no table in any of them.
    """
    table = table_of(grids)
    manner = _manner(table, company)
    refusals = list(table.refusals)
    entries: dict[str, Entry] = {}
    for row in table.rows:
        read = entry_of(row, manner)
        if isinstance(read, list):
            refusals += read
        elif first := entries.get(address(read.email)):
            reason = f"{read.email} stands in line {first.line} already; remove one of the two"
            refusals.append(Refusal(row.line, "email", reason))
        else:
            entries[address(read.email)] = read
    refusals += _circular(entries.values(), managers)
    refused = {refusal.line for refusal in refusals}
    taken = tuple(entry for entry in entries.values() if entry.line not in refused)
    kept = [row for row in table.rows if row.line not in refused]
    return Roster(
        table.columns,
        understood(table, manner),
        taken,
        tuple(sorted(refusals, key=lambda refusal: refusal.line)),
        tuple(remark for row in kept for remark in remarks_on(row)),
        table.what,
        table.header.line,
        table.lettered,
    )


def _manner(table: Table, company: Company) -> Manner:
    """All dates of a file are written by the same hand; a header may say how."""
    hints = {date_hint(column) for column in table.header.columns if column.name in DAYS} - {""}
    days = [row.cells.get(column, "") for column in DAYS for row in table.rows]
    order = hints.pop() if len(hints) == 1 else order_of(days)
    return Manner(order, ZoneInfo(company.timezone), company.country)


def _circular(entries: Collection[Entry], managers: Mapping[str, str]) -> list[Refusal]:
    """Everybody of the file who would manage themselves by way of others."""
    manages = {**managers, **{entry.email: entry.manager for entry in entries}}
    return [
        Refusal(
            entry.line,
            "manager_email",
            f"a circle of managers: {' → '.join(circle)}; correct one of them",
        )
        for entry in entries
        if (circle := _circle(entry.email, manages))
    ]


def _circle(start: str, manages: Mapping[str, str]) -> list[str]:
    """The way from somebody over their managers back to themselves; empty when there is none."""
    way, at = [start], manages.get(start, "")
    while at and at not in way:
        way.append(at)
        at = manages.get(at, "")
    return [*way, start] if at == start else []
