"""`import` and `pair`, as an operator runs them; and what people who were imported hear."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.people.roster import Imported, take
from bot.settings.settings import Settings
from coaching.facts.people import Person
from tests.conversations.stage import COMPANY, MONDAY, Stage, perform, staged

HEADER = (
    "email,name,department,role,manager_email,languages,timezone,country,start_date,leave_date,"
    "tools,ai_experience,wants_buddy,buddy_capacity"
)
ANNA = (
    "anna@almvik.example,Anna "
    "Ek,IT,tekniker,,sv|en,Europe/Stockholm,SE,2026-01-12,,Copilot,some,yes,"
)
BO = "bo@almvik.example,Bo Lund,Sälj,säljare,,sv,Europe/Stockholm,SE,,,DeepL,daily,no,2"
CIA = "cia@almvik.example,Cia Ahl,Sälj,chef,,en,Europe/London,GB,,,,expert,,1"
WRONG = "dan@almvik.example,Dan,IT,,,sv,Europe/Stokholm,SE,,,,,,"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in an empty folder: exit status, data, words."""
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "KOLLEGA_COMPANY", "KOLLEGA_LEADS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KOLLEGA_CLOCK", f"virtual:{MONDAY.isoformat()}")

    def command(*words: str) -> tuple[int, str, str]:
        status = main(words)
        told = capsys.readouterr()
        return status, told.out, told.err

    return command


def write(*rows: str, name: str = "people.csv") -> str:
    Path(name).write_text("\n".join((HEADER, *rows, "")), encoding="utf-8")
    return name


def test_good_rows_are_kept_and_the_others_named(run: Run) -> None:
    status, out, err = run("import", write(ANNA, WRONG, BO))
    assert status == 1 and out == ""
    assert "people.csv, line 3, timezone: “Europe/Stokholm”" in err
    assert "2 new, 0 changed, 0 as before; 1 row refused." in err
    assert dumped(run)["person"] == 2


def test_twice_is_the_same_as_once(run: Run) -> None:
    assert run("import", write(ANNA, BO))[0] == 0
    before = lines(run)
    assert "0 new, 0 changed, 2 as before" in run("import", "people.csv")[2]
    assert lines(run) == before


def test_who_was_forgotten_stays_so_on_another_machine_too_until_the_address_is_let_in(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("import", write(ANNA, BO))[0] == 0
    assert run("backup", "before.jsonl")[0] == 0
    assert run("forget", "anna@almvik.example")[0] == 0
    status, _, told = run("import", "people.csv")
    assert status == 0 and "people.csv, line 2: forgotten, not imported" in told
    assert dumped(run)["person"] == 1
    assert run("backup", "after.jsonl")[0] == 0

    monkeypatch.setenv("DATABASE_URL", "sqlite:///elsewhere/kollega.db")
    erased = "data/erased.txt"
    assert "left out: 1" in run("restore", "before.jsonl", "--erased", erased)[2]
    assert dumped(run)["person"] == 1

    monkeypatch.setenv("DATABASE_URL", "sqlite:///third/kollega.db")
    assert run("restore", "after.jsonl")[0] == 0
    assert "1 forgotten and not imported" in run("import", "people.csv")[2]
    assert "1 new" in run("import", "people.csv", "--again", "Anna@Almvik.example")[2]
    assert "0 new, 0 changed, 2 as before; 0 rows refused.\n" in run("import", "people.csv")[2]
    assert dumped(run)["person"] == 2


def test_a_dry_run_keeps_nothing(run: Run) -> None:
    status, _, err = run("import", write(ANNA, WRONG), "--dry-run")
    assert status == 1 and "Dry run, nothing is kept: 1 new" in err and "line 3" in err
    assert dumped(run) == {}


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("email,name\nå@x.example,Å".encode("latin-1"), "bad.csv, line 2: the file is not UTF-8"),
        (b"name\nAnna\n", "bad.csv, line 1: there is no column “email”"),
        (b"", "bad.csv: the file is empty"),
    ],
)
def test_a_file_that_is_no_table(raw: bytes, why: str, run: Run) -> None:
    Path("bad.csv").write_bytes(raw)
    status, _, err = run("import", "bad.csv")
    assert status == 1 and why in err and "Nothing was imported." in err
    assert dumped(run) == {}


def test_a_file_that_is_not_there(run: Run) -> None:
    status, _, err = run("import", "nowhere.csv")
    assert status == 1 and "nowhere.csv cannot be read" in err


def test_a_preview_is_complete_and_changes_nothing(run: Run) -> None:
    run("import", write(ANNA, BO, CIA))
    before = lines(run)
    status, out, _ = run("pair", "--preview", "--json")
    plan = json.loads(out)
    assert status == 0 and set(plan) == {
        "pairs",
        "unpaired",
        "buddies",
        "load_cost",
        "total",
        "scores",
    }
    (pair,) = plan["pairs"]
    allowed = {(newcomer, buddy): score for newcomer, buddy, score in plan["scores"]}
    assert {buddy for _, buddy in allowed} == {"bo@almvik.example", "cia@almvik.example"}
    assert (
        allowed[pair["newcomer"], pair["buddy"]]
        == pair["score"]
        == plan["total"]
        == max(allowed.values())
    )
    assert pair["why"].startswith("Why you match")
    assert {b["person"]: b["capacity"] for b in plan["buddies"]} == {
        "bo@almvik.example": 2,
        "cia@almvik.example": 1,
    }
    assert plan["load_cost"] == sorted(plan["load_cost"]) and plan["load_cost"][0] == 0
    assert lines(run) == before


def test_nobody_is_paired_who_has_not_agreed(run: Run) -> None:
    run("import", write(ANNA, BO, CIA))
    before = lines(run)
    assert json.loads(run("pair", "--json")[1])["pairs"] == []
    assert lines(run) == before


def test_why_somebody_gets_nobody_is_told_in_plain_words(run: Run) -> None:
    run("import", write(ANNA, CIA.replace(",en,", ",de,")))
    assert json.loads(run("pair", "--preview", "--json")[1])["unpaired"] == [
        {"person": "anna@almvik.example", "reason": "no shared language with any buddy"}
    ]
    assert "anna@almvik.example\t-\t-\tno shared language" in run("pair", "--preview")[1]


def lines(run: Run) -> list[dict[str, Any]]:
    """All that is kept, but for the traces of looking at it."""
    found = [json.loads(line) for line in run("dump")[1].splitlines()]
    return [line for line in found if line["fact"] != "audit"]


def dumped(run: Run) -> Counter[str]:
    return Counter(line["fact"] for line in lines(run))


async def imported(stage: Stage, *rows: str) -> Imported:
    raw = "\n".join((HEADER, *rows)).encode()
    settings = Settings(company=COMPANY)
    return await stage.store.transact(lambda tx: take(tx, raw, settings, stage.clock))


async def test_an_invitation_goes_out_once_in_working_hours_and_in_their_language(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "sv") as stage:
        stage.clock.at = MONDAY.replace(hour=22)
        await imported(stage, ANNA, CIA)
        assert await stage.pass_time(timedelta(hours=9)) == []
        await perform(
            stage, "@ PT1H\nAnna< Hej Anna! Jag heter **Kollega** och är en AI-assistent\nCia<"
        )
        await perform(
            stage,
            "@ PT1H\nCia< Hello Cia! I’m **Kollega**, an AI assistant\nCia< You haven’t been signed up",
        )
        await imported(stage, ANNA, CIA)
        assert await stage.pass_time(timedelta(days=7)) == []
        assert stage.last.to.channel == "mailto:cia@almvik.example"


async def test_who_starts_later_is_invited_on_the_first_day(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await imported(stage, ANNA.replace("2026-01-12", "2026-01-26"))
        assert await stage.pass_time(timedelta(days=13)) == []
        assert len(await stage.pass_time(timedelta(days=1))) == 1


async def test_who_declined_or_was_forgotten_is_not_invited_again(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await imported(stage, ANNA)
        await perform(
            stage, "@ PT1M\nAnna> [Berätta mer]\nAnna> [Nej tack]\nAnna< Jag sparar inget om dig"
        )
        left = await stage.person("Anna")
        assert left is not None and (left.name, left.email, left.department, left.tools) == (
            "",
            "",
            "",
            (),
        )
        await imported(stage, ANNA)
        assert await stage.pass_time(timedelta(days=3)) == []


async def test_who_answers_is_not_asked_what_hr_has_said(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await imported(stage, ANNA)
        await perform(
            stage,
            """
            @ PT1M
            Anna> [Berätta mer]
            Anna> [Ja, kör igång]
            Anna< Så här har jag förstått dig
            Anna< - Avdelning: IT
            Anna< - Jobb: tekniker
            Anna< - Buddy: du vill ha en
            Anna> [Ändra något]
            Anna> [ditt jobb]
            Anna> servicetekniker
            Anna< - Jobb: servicetekniker
            Anna> ja
            Anna< Kul att ha dig med, Anna.
            """,
        )
        person = await stage.person("Anna")
        assert (
            person is not None
            and person.role == "servicetekniker"
            and person.languages == ("sv", "en")
        )
        assert not person.language_said


async def test_hr_does_not_overwrite_what_people_said(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await perform(
            stage,
            "= Anna language=en tools=Claude buddy_wish=no experience=weekly "
            "timezone=Europe/London",
        )
        found = await imported(stage, ANNA.replace("2026-01-12,", "2026-01-12,2026-12-31"))
        assert (found.new, found.changed) == (0, 1)
        person = await stage.person("Anna")
        assert person is not None
        assert (person.language, person.tools, person.buddy_wish, person.experience) == (
            "en",
            ("Claude",),
            "no",
            "weekly",
        )
        assert (person.timezone, person.department, person.role) == (
            "Europe/London",
            "IT",
            "tekniker",
        )
        assert (person.leaves_on, person.speaks) == (date(2026, 12, 31), ("sv", "en"))
        await imported(stage, ANNA)
        again = await stage.person("Anna")
        assert again == replace(person, leaves_on=None)


async def test_everybody_keeps_their_id(tmp_path: Path) -> None:
    async with staged(tmp_path, "en") as stage:
        await imported(stage, ANNA)
        before = await stage.store.read(lambda tx: tx.every(Person))
        await imported(stage, ANNA.replace("IT", "Sälj"))
        after = await stage.store.read(lambda tx: tx.every(Person))
        assert after == [replace(before[0], department="Sälj")]
