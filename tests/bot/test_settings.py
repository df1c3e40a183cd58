"""A broken configuration: exit 2, the setting named, a way to mend it, and no secret in the sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import SettingError, read_settings

ROOT = Path(__file__).parents[2]
BOT = "-".join(("xo" + "xb", "1"))

BROKEN = [
    ({"PORT": "http"}, "PORT"),
    ({"PORT": "70000"}, "PORT"),
    ({"SLACK_BOT_TOKEN": "secret-thing"}, "SLACK_BOT_TOKEN"),
    ({"SLACK_BOT_TOKEN": BOT}, "SLACK_APP_TOKEN"),
    ({"SLACK_SIGNING_SECRET": "x"}, "SLACK_BOT_TOKEN"),
    ({"OPENAI_API_KEY": "x"}, "OPENAI_MODEL"),
    ({"DATABASE_URL": "mysql://localhost/x"}, "DATABASE_URL"),
    ({"KOLLEGA_CLOCK": "tomorrow"}, "KOLLEGA_CLOCK"),
    ({"KOLLEGA_CLOCK": "virtual:2026-01-05T08:00:00+01:00", "HOST": "0.0.0.0"}, "HOST"),
    ({"KOLLEGA_COMPANY": "nowhere.toml"}, "nowhere.toml"),
    ({"LOG_LEVEL": "loud"}, "LOG_LEVEL"),
]


@pytest.mark.parametrize(("environment", "named"), BROKEN)
def test_a_broken_setting_is_named(environment: dict[str, str], named: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=named) as wrong:
        read_settings(environment, tmp_path)
    assert "secret-thing" not in str(wrong.value)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[company\n", "company.toml"),
        ('[company]\nlanguage = "fi"\n', "language"),
        ('[company]\nnmae = "X"\n', "nmae"),
        ('[hours]\nfrom = "25:00"\n', "from"),
        ("[hours]\ndays = [0]\n", "days"),
        ('[features]\nsavings = "no"\n', "savings"),
        ("[pairing]\nweeks = 0\n", "weeks"),
        ('[pairing]\napproval = "yes"\n', "approval"),
        ("[pairing]\nmonths = 3\n", "months"),
    ],
)
def test_a_broken_company_file_names_the_key(toml: str, named: str, tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(SettingError, match=named):
        read_settings({"KOLLEGA_COMPANY": str(tmp_path / "company.toml")}, tmp_path)


def test_dotenv_names_its_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=1\nnonsense\n", encoding="utf-8")
    with pytest.raises(SettingError, match=r"\.env, line 2"):
        read_settings({}, tmp_path)


def test_serve_exits_with_two_and_one_sentence(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PORT": "http"}
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "serve"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert "PORT=http" in ran.stderr
    assert "Traceback" not in ran.stderr
