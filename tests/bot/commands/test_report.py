"""`report` by the command, on a database with five weeks in it."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.reporting.figures import COLUMNS, write_csv, write_xlsx
from coaching.facts.advice import Unanswered, Verdict
from coaching.features.prompting.figures import FIGURES
from coaching.ledger.bookkeeper import Part
from coaching.ledger.month import Figures, Month
from coaching.ledger.verdicts import CoachFigures
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
        assert told["total"] == {
            "claimed": 1171, "adjusted": 834, "timed": 78, "new_work": 0, "capped": 3, "answered": 5, "asked": 6
        }  # fmt: skip
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
            rows = list(csv.DictReader(file))
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
            *_, topic, unknown = csv.DictReader(file)
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
        everybody = [date(2026, 1, 1), "all", 1171, 834, 78, 0, 3, 5, 6]
        assert sheet.rows[1:] == [
            everybody,
            [date(2026, 1, 1), "Ekonomi + IT + Sälj", *everybody[2:]],
        ]
        assert sheet.frozen == 1 and sheet.formulas == 0

    def test_xlsx_with_nothing_about_two(self, tmp_path: Path) -> None:
        assert report("--month", "2026-03", "--xlsx", "month.xlsx") == 0
        assert Sheet((tmp_path / "month.xlsx").read_bytes()).rows == [[*COLUMNS]]

    def test_on_a_terminal(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert report("--month", "2026-01") == 0
        title, _, everybody, _ = capsys.readouterr().out.splitlines()
        assert title == "2026-01, hours"
        assert everybody.split() == ["all", "19.5", "13.9", "1.3", "0.0", "3", "5", "6"]

    def test_nothing_about_two(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert report("--month", "2026-03", "--json") == 0
        assert json.loads(capsys.readouterr().out) == {
            "month": "2026-03",
            "total": None,
            "departments": [],
            "coach": {"topics": [], "unknown": None},
        }

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
    month = Month("2026-01", None, (((name,), Figures(60, 30, None, 0, 0, 5, 6)),))
    write_csv(month, tmp_path / "month.csv", [Part("prompting", FIGURES, CoachFigures())])
    write_xlsx(month, tmp_path / "month.xlsx")
    sheet = Sheet((tmp_path / "month.xlsx").read_bytes())
    assert (
        sheet.rows[1] == [date(2026, 1, 1), name, 60, 30, None, 0, 0, 5, 6] and sheet.formulas == 0
    )
    written = (tmp_path / "month.csv").read_text("utf-8-sig")
    for separator in (",", ";", "\t"):
        for row in csv.reader(written.splitlines(), delimiter=separator):
            assert not any(cell.startswith(("=", "+", "@", "\t", "-1")) for cell in row)
    [told] = csv.DictReader(written.splitlines())
    assert told["departments"].replace("'", "") == name.replace("'", "")
