"""The fences bite: in a small slice of the rooms, with the project's own settings, each trespass is
found.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT_IMPORTS = (
    "-c",
    "from importlinter.cli import lint_imports_command as lint; lint()",
    "--no-cache",
)
RUFF = ("-m", "ruff", "check", "--no-cache")

ALLOWED = {
    "adapters/language_model.py": "import openai",
    "adapters/phrasebook.py": "from fluent.runtime import FluentBundle",
    "adapters/slack/platform.py": "from slack_sdk.web.async_client import AsyncWebClient",
    "adapters/teams/connector.py": "import botbuilder.core",
    "bot/metrics.py": "import prometheus_client",
    "bot/wiring.py": "import adapters.slack.platform, scheduler.heartbeat, storage.store",
    "bot/people/workbook.py": "import openpyxl",
    "coaching/calendar/days_off.py": "import holidays",
    "coaching/contents.py": "import coaching.features.pairing.rules",
    "coaching/features/pairing/rules.py": "import scipy.optimize",
    "coaching/discretion/personal_data.py": "import phonenumbers, stdnum",
    "scheduler/heartbeat.py": "import apscheduler, asyncio, coaching",
    "storage/store.py": "import sqlalchemy, coaching",
}
ROOMS_CONTRACT = "Rooms look downwards, never sideways"
DOORS = "Slack, Teams and the web page do not know one another"
FEATURES = "Features do not import features"
INSIDE_COACHING = "Inside coaching, rooms look downwards"
INSIDE_STORAGE = "Inside storage, rooms look downwards"
BESIDE = "The engine stands beside the features"
HANDS = "Coaching has no hands, no clock and no dice"
NETWORK = "Only doors open a network connection"
WORDS = "Third-party words stay home"
IMPORT_TRESPASSES = [
    ("coaching/facts/kinds.py", "import adapters", ROOMS_CONTRACT),
    ("coaching/facts/kinds.py", "import bot", ROOMS_CONTRACT),
    ("scheduler/courier.py", "import storage", ROOMS_CONTRACT),
    ("storage/database/rows.py", "import adapters.slack", ROOMS_CONTRACT),
    ("coaching/facts/people.py", "import coaching.readers.utterance", INSIDE_COACHING),
    ("coaching/script/words.py", "import coaching.turn.coach", INSIDE_COACHING),
    ("storage/tables.py", "import storage.queues.inbox", INSIDE_STORAGE),
    ("adapters/slack/blocks.py", "import adapters.teams", DOORS),
    ("adapters/web/routes.py", "import adapters.slack.platform", DOORS),
    ("coaching/features/savings/rules.py", "import coaching.features.pairing.rules", FEATURES),
    ("coaching/turn/question.py", "import coaching.contents", BESIDE),
    ("coaching/script/words.py", "import coaching.features.pairing.rules", BESIDE),
    ("coaching/features/savings/flow.py", "from asyncio import sleep", HANDS),
    ("coaching/readers/words.py", "import random", HANDS),
    ("coaching/facts/kinds.py", "import os.path", HANDS),
    ("coaching/facts/kinds.py", "import aiohttp.web", HANDS),
    ("scheduler/courier.py", "from aiohttp import web", NETWORK),
    ("bot/server.py", "import slack_bolt", WORDS),
    ("bot/server.py", "import prometheus_client", WORDS),
    ("adapters/web/routes.py", "from slack_sdk import models", WORDS),
    ("adapters/teams/cards.py", "import botbuilder.schema", WORDS),
    ("adapters/slack/incoming.py", "import openai", WORDS),
    ("coaching/features/savings/rules.py", "import scipy", WORDS),
    ("scheduler/courier.py", "import sqlalchemy", WORDS),
    ("bot/wiring.py", "from apscheduler.schedulers import asyncio", WORDS),
]
NAME_TRESPASSES = [
    (
        "coaching/facts/kinds.py",
        'import os\n\nHOME = os.environ["HOME"]\n',
        "`os.environ` is banned",
    ),
    (
        "adapters/slack/platform.py",
        'import os\n\nHOME = os.getenv("HOME")\n',
        "`os.getenv` is banned",
    ),
    (
        "bot/wiring.py",
        "from datetime import UTC, datetime\n\nNOW = datetime.now(UTC)\n",
        "`datetime.datetime.now`",
    ),
    (
        "storage/database/rows.py",
        "from datetime import date\n\nTODAY = date.today()\n",
        "`datetime.date.today` is banned",
    ),
    ("scheduler/courier.py", "import time\n\nNOW = time.time()\n", "`time.time` is banned"),
    ("scheduler/courier.py", "import time\n\ntime.sleep(1)\n", "`time.sleep` is banned"),
]
AT_HOME = [
    ("bot/settings/reading.py", 'import os\n\nHOME = os.environ["HOME"]\n'),
    ("scheduler/clock.py", "import time\n\nNOW = time.time()\n"),
]
LOOKS_SECRET = re.compile(
    rb"xox[a-z]-[\w-]{10}|xapp-\d-\w{5}|\bsk-[A-Za-z0-9_-]{20}|BEGIN [A-Z ]*PRIVATE KEY-"
)


@pytest.fixture
def slice_of_rooms(tmp_path: Path) -> Path:
    """Every room with what it may import, under the project's own settings; a folder is a package
    without more.
    """
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    put(tmp_path / "adapters/web/__init__.py", "")
    for layered in ("coaching", "storage"):
        for room in (ROOT / layered).iterdir():
            if (room / "__init__.py").exists():
                put(tmp_path / layered / room.name / "__init__.py", "")
            elif room.suffix == ".py":
                put(tmp_path / layered / room.name, "")
    for path, line in ALLOWED.items():
        put(tmp_path / path, line)
    return tmp_path


def put(file: Path, line: str) -> None:
    """Write a module at its place, and make the packages above it where they are missing."""
    file.parent.mkdir(parents=True, exist_ok=True)
    for package in file.parents:
        if (package / "pyproject.toml").exists():
            break
        (package / "__init__.py").touch()
    file.write_text(line + "\n")


def run(tool: tuple[str, ...], folder: Path, *more: str) -> "subprocess.CompletedProcess[str]":
    """In a folder of its own, and not with the rooms that `kollega.py` puts on the path."""
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, *tool, *more]
    return subprocess.run(
        command, cwd=folder, env=alone, capture_output=True, text=True, check=False
    )


def test_what_the_rooms_may_import_passes(slice_of_rooms: Path) -> None:
    verdict = run(LINT_IMPORTS, slice_of_rooms)
    assert verdict.returncode == 0, verdict.stdout


@pytest.mark.parametrize(("path", "line", "contract"), IMPORT_TRESPASSES)
def test_an_import_over_a_fence_is_found(
    slice_of_rooms: Path, path: str, line: str, contract: str
) -> None:
    put(slice_of_rooms / path, line)
    verdict = run(LINT_IMPORTS, slice_of_rooms)
    assert verdict.returncode == 1 and f"{contract} BROKEN" in verdict.stdout, verdict.stdout


@pytest.mark.parametrize(("path", "source", "complaint"), NAME_TRESPASSES)
def test_clock_and_environment_have_one_reader_each(
    tmp_path: Path, path: str, source: str, complaint: str
) -> None:
    verdict = lint(tmp_path, path, source)
    assert verdict.returncode == 1 and complaint in verdict.stdout, verdict.stdout


@pytest.mark.parametrize(("path", "source"), AT_HOME)
def test_the_one_reader_may_read(tmp_path: Path, path: str, source: str) -> None:
    verdict = lint(tmp_path, path, source)
    assert verdict.returncode == 0, verdict.stdout


def lint(folder: Path, path: str, source: str) -> "subprocess.CompletedProcess[str]":
    """Judge one file with ruff, at its place in a project of its own."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / path).parent.mkdir(parents=True)
    (folder / path).write_text(source)
    return run(RUFF, folder, path)


def test_no_file_carries_a_secret() -> None:
    assert LOOKS_SECRET.search(b"xo" + b"xb-1234567890-abc")
    assert [path for path in own_files() if LOOKS_SECRET.search(path.read_bytes())] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty_names = {"base", "common", "helpers", "manager", "misc", "utils"}
    assert [
        path
        for path in own_files()
        if path.suffix == ".py" and {path.stem, path.parent.name} & empty_names
    ] == []


def test_the_map_in_the_readme_names_what_is_there() -> None:
    """Each row names a room, and files that stand in it or in a room that the row names."""
    rows = re.findall(r"^\| `[a-z].*$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert len(rows) > 15
    names = {path.name for path in own_files()}
    folders = {part for path in own_files() for part in path.relative_to(ROOT).parts[:-1]}
    for row in rows:
        for named in re.findall(r"`([\w/]+(?:\.py|/))`", row):
            *above, last = named.rstrip("/").split("/")
            assert last in (names if named.endswith(".py") else folders), named
            assert set(above) <= folders, named


def own_files() -> Iterator[Path]:
    """Every file of the project; what tools and Kollega itself leave behind lies in hidden folders
    or under data/.
    """
    for top in ROOT.iterdir():
        if top.name.startswith(".") or top.name == "data":
            continue
        yield from (
            path
            for path in (top, *top.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        )


LONGEST = 250  # lines of a file
WIDEST = 15  # files side by side, without what says what the room is for
NARROW = ("bot", "coaching", "storage")
APART = "versions"  # migrations, of which there is one more each time


@pytest.mark.parametrize("room", ["adapters", "bot", "coaching", "scheduler", "storage"])
def test_a_file_is_read_at_one_sitting(room: str) -> None:
    lines = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for file in (ROOT / room).rglob("*.py")
    }
    assert {file: count for file, count in lines.items() if count > LONGEST} == {}


@pytest.mark.parametrize("room", NARROW)
def test_a_room_is_looked_over_at_a_glance(room: str) -> None:
    folders = [ROOT / room, *(one for one in (ROOT / room).rglob("*") if one.is_dir())]
    files = {
        str(folder.relative_to(ROOT)): len([*folder.glob("*.py")]) - 1
        for folder in folders
        if folder.name != APART
    }
    assert {folder: count for folder, count in files.items() if count > WIDEST} == {}
