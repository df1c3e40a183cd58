"""`import` on files by the programs that HR teams have; tests/samples/rosters/make.py makes them."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.__main__ import main
from bot.people.roster import Imported, take
from bot.settings.settings import Settings
from coaching.people.roster.grid import Unreadable
from scheduler.clock import RealClock
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore

FILES = Path(__file__).parents[2] / "samples" / "rosters"
AS_MEANT = sorted(
    one.name for one in FILES.iterdir() if one.suffix != ".sh" and "wrong" not in one.name
)
EVERYBODY = [
    ("sofia.lindgren@example.com", "Sofia Lindgren", "Sälj", date(2026, 3, 2)),
    ("markus.weber@example.com", "Markus Weber", "Einkauf", date(2025, 11, 17)),
    ("priya.nair@example.com", "Priya Nair", "IT", date(2026, 12, 1)),
]

Read = Callable[[bytes], Imported]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """`import` of this file in an empty folder: exit status, data, words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KOLLEGA_COMPANY", raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'kollega.db'}")

    def command(file: Path, *more: str) -> tuple[int, str, str]:
        status = main(["import", str(file), *more])
        told = capsys.readouterr()
        return status, told.out, told.err.replace(f"{file.parent}/", "")

    return command


async def read(folder: Path, raw: bytes) -> Imported:
    url = f"sqlite:///{folder / 'kollega.db'}"
    migrate(url)
    async with SqlStore(url) as store:
        return await store.transact(lambda tx: take(tx, raw, Settings(), RealClock(), dry=True))


@pytest.mark.parametrize("name", AS_MEANT)
async def test_as_meant(name: str, tmp_path: Path) -> None:
    found = await read(tmp_path, (FILES / name).read_bytes())
    assert found.roster.refusals == ()
    seen = [(e.email, e.name, e.department, e.starts_on) for e in found.roster.entries]
    assert seen == EVERYBODY


async def test_what_stands_beside(tmp_path: Path) -> None:
    """Leave dates with gaps between them, ticked boxes, whole numbers."""
    for name in ("pandas.csv", "pandas-openpyxl.xlsx", "pandas-xlsxwriter.xlsx"):
        entries = (await read(tmp_path, (FILES / name).read_bytes())).roster.entries
        assert [entry.leaves_on for entry in entries] == [date(2027, 1, 31), None, None]
    for name in ("xlsxwriter-german.xlsx", "libreoffice-german.csv", "gnumeric-german.csv"):
        entries = (await read(tmp_path, (FILES / name).read_bytes())).roster.entries
        assert [(entry.wants_buddy, entry.capacity) for entry in entries] == [
            (True, 0),
            (False, 2),
            (False, 0),
        ]


def test_which_cell_is_not_understood(run: Run) -> None:
    status, out, err = run(FILES / "openpyxl-wrong-cells.xlsx")
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        "openpyxl-wrong-cells.xlsx, line 2, department (“Abteilung”, cell C2): “#N/A” is what a "
        "spreadsheet writes where it found nothing; write the value",
        "openpyxl-wrong-cells.xlsx, line 3, start_date (“Eintrittsdatum”, cell D3): “45978” is a "
        "day as spreadsheets count them; give the column the format of a date, or write it like "
        "2026-01-31",
        "openpyxl-wrong-cells.xlsx, line 4, email (“E-Mail”, cell A4): a formula without its "
        "value; open the file, save it, and hand it over anew",
        "openpyxl-wrong-cells.xlsx, line 5, start_date (“Eintrittsdatum”, cell D5): “1:30” is no "
        "date; write it like 2026-01-31",
        "0 new, 0 changed, 0 as before; 4 rows refused.",
    ]


def test_a_dry_run_shows_how_each_column_was_read(run: Run) -> None:
    status, out, err = run(FILES / "libreoffice-german.csv", "--dry-run")
    assert status == 0 and "3 new" in err
    assert [line.split("  ")[0] for line in out.splitlines()] == [
        "semicolons between the cells; the header is line 1",
        "column",
        "Personalnr.",
        "E-Mail (dienstlich)",
        "Name",
        "Vorname",
        "Abteilung",
        "Eintritt",
        "Buddy gewünscht",
        "Buddykapazität",
    ]
    rows = {line.split("  ")[0]: line.split() for line in out.splitlines()}
    assert rows["Eintritt"][1:] == ["start_date", "3", "03/02/2026", "month/day/year"]
    assert rows["Personalnr."][1:] == ["not", "read", "unknown"]
    assert rows["Vorname"][-2:] == ["“Sofia", "Lindgren”"]
    assert rows["Buddy gewünscht"][-6:] == ["TRUE", "→", "yes,", "FALSE", "→", "no"]


def packed(*names: str) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as book:
        for name in names:
            book.writestr(name, "<nothing/>")
    return written.getvalue()


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (packed("mimetype", "content.xml"), "an OpenDocument; save it as .xlsx"),
        (packed("Index/Document.iwa"), "no workbook that can be read"),
        (packed("xl/workbook.xml"), "the workbook cannot be read .*; save it anew"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old .xls, or behind a password"),
        (b"%PDF-1.7", "a PDF"),
        (b"PK\x03\x04 and no more", "damaged"),
    ],
    ids=["OpenDocument", "Numbers", "nothing in it", "xls", "PDF", "cut off"],
)
async def test_what_is_no_workbook(raw: bytes, why: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=why):
        await read(tmp_path, raw)
