"""Files by other people, broken anywhere: read, or refused in words, and never more than that."""

import csv
import tomllib
from collections.abc import Callable, Mapping
from io import BytesIO, StringIO
from json import dumps
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openpyxl.utils.exceptions import IllegalCharacterError

from bot.people import workbook
from bot.settings.company_file import read_company
from bot.settings.reading import KNOWN, read_settings
from bot.settings.settings import SettingError
from coaching.people.roster import text_file
from coaching.people.roster.grid import Unreadable
from coaching.people.roster.roster import roster_of
from tests.adapters.broken import broken

ROOT = Path(__file__).parents[2]
SAMPLE = tomllib.loads((ROOT / "bot" / "company.toml").read_text("utf-8"))
COMPANY = read_company("")
HEAD = ["email", "name", "department", "manager_email", "languages", "timezone", "start_date"]
PERSON = ["kim@example.com", "Kim", "IT", "bo@example.com", "sv|en", "Europe/Stockholm", "2026-3-2"]
ODD = ["=1+1", "2026-13-40", "31.12.2026", "12/31/26", "@", "1e309", "0001-01-01", '"', ";", "\t"]
CELL = st.text(max_size=30) | st.sampled_from(ODD)
VALUE = (
    CELL | st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.dates() | st.timedeltas()
)
NAMES = sorted(KNOWN.keys() - {"KOLLEGA_COMPANY"})
SETTING = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30)

pytestmark = pytest.mark.slow
often = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def read_or_refuse(read: Callable[[], object], kind: type[ValueError], naming: str) -> None:
    """Nothing else may be raised, and a refusal has words."""
    said = naming or "."
    try:
        read()
    except kind as refused:
        said = str(refused)
    assert said
    assert naming in said


@often
@given(
    st.lists(st.tuples(st.integers(0, len(HEAD) - 1), CELL), max_size=4),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac-roman"]),
)
def test_a_roster_of_text(odd: list[tuple[int, str]], delimiter: str, encoding: str) -> None:
    row = list(PERSON)
    for column, cell in odd:
        row[column] = cell
    told = StringIO()
    csv.writer(told, delimiter=delimiter).writerows([HEAD, row, PERSON])
    raw = told.getvalue().encode(encoding, "replace")
    read_or_refuse(lambda: roster_of(text_file.read_grids(raw), {}, COMPANY), Unreadable, "")


@often
@given(st.lists(st.lists(VALUE, max_size=len(HEAD)), max_size=3))
def test_a_roster_of_cells(rows: list[list[object]]) -> None:
    book = openpyxl.Workbook()
    file = BytesIO()
    try:
        for row in (HEAD, *rows):
            book.worksheets[0].append(row)
        book.save(file)
    except (IllegalCharacterError, ValueError, OverflowError):
        assume(False)
    raw = file.getvalue()
    read_or_refuse(lambda: roster_of(workbook.read_grids(raw), {}, COMPANY), Unreadable, "")


@often
@given(broken(SAMPLE))
def test_a_company(tmp_path: Path, tables: Mapping[str, Any]) -> None:
    file = tmp_path / "company.toml"
    file.write_text("\n".join(f"{dumps(key)} = {toml(one)}" for key, one in tables.items()))
    read_or_refuse(lambda: read_company(str(file)), SettingError, "company.toml")


def toml(value: Any) -> str:
    """As one line; what TOML cannot hold is left empty."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{dumps(key)} = {toml(one)}' for key, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, str | bool | int | float):
        return dumps(value)
    return dumps("") if value is None else str(value.isoformat())


@often
@given(st.dictionaries(st.sampled_from(NAMES), SETTING, max_size=3))
def test_settings(tmp_path: Path, told: dict[str, str]) -> None:
    read_or_refuse(lambda: read_settings(told, tmp_path), SettingError, "")
