"""`report` by the command, on a database with five weeks in it."""

import csv
import json
import re
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from bot.__main__ import main
from bot.reporting.figures import COLUMNS, Told, write_csv, write_xlsx
from coaching.company.company import Company
from coaching.facts.advice import Unanswered, Verdict
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.bot.sheets import Sheet
from tests.coaching.ledger.twelve_weeks import BASELINE, PEOPLE, SAVINGS, TRIALS
from tests.conversations.stage import MONDAY


@pytest.fixture
async def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", url)
    migrate(url)
    async with SqlStore(url) as store:
        await store.transact(lambda tx: tx.put(*PEOPLE, *SAVINGS, *BASELINE, *TRIALS))


@pytest.fixture
async def judged(database: None, tmp_path: Path) -> None:
    """Five people found one page wanting, and asked twice each for what the coach does not know; a
    sixth liked it.
    """
    votes = [Verdict(f"v{n}", f"p{n}", "c", n in (0, 5), MONDAY, "emails") for n in range(6)]
    asked = [Unanswered(f"u{n}", f"p{n}", "2026-01", 2) for n in range(5)]
    async with SqlStore(f"sqlite:///{tmp_path / 'kollega.db'}") as store:
        await store.transact(lambda tx: tx.put(*votes, *asked))


def report(*arguments: str) -> int:
    return main(["report", *arguments])


@pytest.mark.usefixtures("database")
class TestReport:
    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert report("--month", "2026-01", "--json") == 0
        told = json.loads(capsys.readouterr().out)
        total = {
            "claimed": 1171, "adjusted": 834, "timed": None, "new_work": 0, "capped": None, "answered": 5, "asked": 6
        }  # fmt: skip
        assert told["total"] == total  # one alone was timed, and one alone capped
        assert told["time"]["total"] == {**total, "low": 335, "high": 1333}
        assert told["time"]["by"] == [{**total, "names": ["Ekonomi", "IT", "Sälj"]}]
        assert told["hidden"] == ["few", "no_rate"]
        assert [names for names, _ in told["departments"]] == [["Ekonomi", "IT", "Sälj"]]

    def test_there_is_no_figure_of_what_is_switched_off(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "company.toml").write_text("[features]\nsavings = false\n", encoding="utf-8")
        monkeypatch.setenv("KOLLEGA_COMPANY", str(tmp_path / "company.toml"))
        assert report("--month", "2026-01", "--json") == 0
        told = json.loads(capsys.readouterr().out)
        assert (told["total"], told["departments"]) == (None, [])

    def test_csv(self, tmp_path: Path) -> None:
        assert report("--month", "2026-01", "--csv", "month.csv") == 0
        with (tmp_path / "month.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
        assert [row["departments"] for row in rows] == ["all", "Ekonomi + IT + Sälj"]
        assert {row["adjusted"] for row in rows} == {"834"}

    @pytest.mark.usefixtures("judged")
    def test_topics_that_fail(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert report("--month", "2026-01", "--json") == 0
        assert json.loads(capsys.readouterr().out)["coach"] == {
            "topics": [{"topic": "emails", "helped": 1, "failed": 4}], "unknown": {"questions": 10, "people": 5}
        }  # fmt: skip
        assert report("--month", "2026-01", "--csv", "month.csv") == 0
        with (tmp_path / "month.csv").open(encoding="utf-8-sig", newline="") as file:
            *_, topic, unknown = csv.DictReader(file, delimiter=";")
        assert (topic["topic"], topic["helped"], topic["failed"], unknown["unanswered"]) == (
            "emails",
            "1",
            "4",
            "10",
        )

    def test_xlsx(self, tmp_path: Path) -> None:
        assert report("--month", "2026-01", "--xlsx", "month.xlsx") == 0
        sheet = Sheet((tmp_path / "month.xlsx").read_bytes())
        assert sheet.rows[0] == [*COLUMNS]
        everybody = [date(2026, 1, 1), "all", 1171, 834, None, 0, None, 5, 6, 335, 1333]
        assert sheet.rows[1:] == [
            everybody,
            [date(2026, 1, 1), "Ekonomi + IT + Sälj", *everybody[2:9], None, None],
        ]
        assert sheet.frozen == 1 and sheet.formulas == 0

    def test_xlsx_with_nothing_about_two(self, tmp_path: Path) -> None:
        assert report("--month", "2026-03", "--xlsx", "month.xlsx") == 0
        assert Sheet((tmp_path / "month.xlsx").read_bytes()).rows == [[*COLUMNS]]

    def test_on_a_terminal(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert report("--month", "2026-01") == 0
        title, _, everybody, _ = capsys.readouterr().out.splitlines()
        assert title == "2026-01, hours"
        assert everybody.split() == ["all", "19.5", "13.9", "-", "0.0", "-", "5", "6"]

    def test_nothing_about_two(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert report("--month", "2026-03", "--json") == 0
        told = json.loads(capsys.readouterr().out)
        assert (told["month"], told["total"], told["departments"]) == ("2026-03", None, [])
        assert told["time"] == {"total": None, "by": []} and "few" in told["hidden"]
        assert told["coach"] == {"topics": [], "unknown": None}

    def test_today_is_the_virtual_clocks(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("KOLLEGA_CLOCK", "virtual:2026-01-30T08:00:00+01:00")
        assert report("--json") == 0
        told = json.loads(capsys.readouterr().out)
        assert told["month"] == "2026-01" and told["total"]["claimed"] == 1171

    def test_no_such_month(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert report("--month", "january") == 2
        assert capsys.readouterr().err == "--month january: expected a month such as 2026-01\n"

    @pytest.mark.parametrize("form", ["csv", "xlsx"])
    def test_a_file_that_cannot_be_written(
        self, form: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert report("--month", "2026-01", f"--{form}", "no/such/folder.file") == 1
        assert (
            f"--{form} no/such/folder.file: the file cannot be written" in capsys.readouterr().err
        )


FORMULAS = (
    "=HYPERLINK(A1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "https://firm.example", "Sälj;=1+1", "IT; @SUM(A1)"
)  # fmt: skip


@pytest.mark.parametrize("name", FORMULAS)
def test_no_department_is_a_formula(name: str, tmp_path: Path) -> None:
    figures = [60, 30, None, 0, 0, 5, 6, 20, 40]
    told = {"names": [name], **dict(zip(COLUMNS[2:], figures, strict=True))}
    month = Told({"month": "2026-01", "time": {"total": None, "by": [told]}})
    write_csv(month, tmp_path / "month.csv", Company(language="en"))
    write_xlsx(month, tmp_path / "month.xlsx")
    sheet = Sheet((tmp_path / "month.xlsx").read_bytes())
    assert sheet.rows[1] == [date(2026, 1, 1), name, *figures] and sheet.formulas == 0
    written = (tmp_path / "month.csv").read_text("utf-8-sig")
    assert all(re.fullmatch(r'"[^"]*"(,"[^"]*")*', line) for line in written.splitlines())
    for separator in (",", ";", "\t"):
        for row in csv.reader(written.splitlines(), delimiter=separator):
            assert not any(cell.startswith(("=", "+", "@", "\t", "-1")) for cell in row)
    [line] = csv.DictReader(written.splitlines())
    assert line["departments"].replace("'", "") == name.replace("'", "")


def test_the_workbook_has_excels_own_charts(tmp_path: Path) -> None:
    row = dict.fromkeys(COLUMNS[2:], 60)
    by = [{"names": [name], **row} for name in ("IT", "Sälj")]
    trend = [{"month": month, "departments": "all", **row} for month in ("2026-01", "2026-02")]
    month = Told({"month": "2026-02", "time": {"total": row, "by": by}}, trend=trend)
    write_xlsx(month, tmp_path / "month.xlsx")
    book = openpyxl.load_workbook(tmp_path / "month.xlsx")
    assert book.sheetnames == ["2026-02", "months"]
    drawn = [[series.val.numRef.f for series in sheet._charts[0].series] for sheet in book]
    assert drawn == [
        ["'2026-02'!$C$3:$C$4", "'2026-02'!$D$3:$D$4"], ["months!$C$2:$C$3", "months!$D$2:$D$3"]
    ]  # fmt: skip
