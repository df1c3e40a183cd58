"""A second service on one SQLite file is refused before it takes anything."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bot.alone import alone_on
from bot.settings.settings import SettingError
from tests.serving import ROOT


def test_the_second_is_refused_by_name_and_the_next_is_not(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    with alone_on(url):
        named = f"another Kollega \\(process {os.getpid()}\\)"
        with pytest.raises(SettingError, match=named), alone_on(url):
            pass
    with alone_on(url):
        pass


def test_a_server_is_shared() -> None:
    url = "postgresql+psycopg://kollega@127.0.0.1/kollega"
    with alone_on(url), alone_on(url):
        pass


def test_what_is_kept_is_the_owners_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'kollega.db'}"
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "DATABASE_URL": url}
    command = [sys.executable, "-m", "bot", "migrate"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}, modes
