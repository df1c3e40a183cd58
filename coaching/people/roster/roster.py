"""The whole file: the entries that are taken, and what is refused and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from coaching.people.roster.entry import Entry, entry_of
from coaching.people.roster.table import Refusal, read_table


@dataclass(frozen=True)
class Roster:
    columns: tuple[str, ...]
    unknown: tuple[str, ...]  # columns that are not read
    entries: tuple[Entry, ...]
    refusals: tuple[Refusal, ...]  # in the order of their lines


def read_roster(raw: bytes, managers: Mapping[str, str], country: str = "") -> Roster:
    """`managers`: who manages whom already (e-mail -> e-mail of the manager). `country`: the
    company's.

    Raises Unreadable when there is no table in it.
    """
    table = read_table(raw)
    refusals = list(table.refusals)
    entries: dict[str, Entry] = {}
    for row in table.rows:
        read = entry_of(row, country)
        if isinstance(read, list):
            refusals += read
        elif read.email in entries:
            first = entries[read.email].line
            refusals.append(
                Refusal(
                    row.line,
                    "email",
                    f"{read.email} stands in line {first} already; remove one of the two",
                )
            )
        else:
            entries[read.email] = read
    refusals += _circular(entries, managers)
    refused = {refusal.line for refusal in refusals}
    taken = tuple(entry for entry in entries.values() if entry.line not in refused)
    return Roster(
        table.columns,
        table.unknown,
        taken,
        tuple(sorted(refusals, key=lambda refusal: refusal.line)),
    )


def _circular(entries: Mapping[str, Entry], managers: Mapping[str, str]) -> list[Refusal]:
    """Everybody of the file who would manage themselves by way of others."""
    manages = {**managers, **{entry.email: entry.manager for entry in entries.values()}}
    return [
        Refusal(
            entry.line,
            "manager_email",
            f"a circle of managers: {' → '.join(circle)}; correct one of them",
        )
        for entry in entries.values()
        if (circle := _circle(entry.email, manages))
    ]


def _circle(start: str, manages: Mapping[str, str]) -> list[str]:
    """The way from somebody over their managers back to themselves; empty when there is none."""
    way, at = [start], manages.get(start, "")
    while at and at not in way:
        way.append(at)
        at = manages.get(at, "")
    return [*way, start] if at == start else []
