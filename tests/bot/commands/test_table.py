"""The list of commands, by the door."""

import subprocess
import sys
from argparse import ArgumentParser

import pytest

from bot.commands.table import COMMANDS
from tests.serving import ROOT

ROOMS = ("adapters", "coaching", "scheduler", "storage")
HEAVY = {"aiohttp", "dataclasses", "sqlalchemy", "tomllib"}


@pytest.mark.parametrize("words", [(), *((name,) for name in COMMANDS), ("connect", "teams")])
def test_help_needs_nothing_of_the_house(words: tuple[str, ...]) -> None:
    """Which is why it answers at once."""
    answer = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", *words, "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {line.rsplit("|", 1)[1].strip() for line in answer.stderr.splitlines()}
    assert answer.stdout.startswith("usage: kollega")
    assert "bot.commands.table" in loaded
    assert not loaded & HEAVY
    assert [name for name in loaded if name.startswith(ROOMS)] == []
    own = {name for name in loaded if name.startswith("bot.")}
    assert all(name.startswith("bot.commands") for name in own)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    parser = ArgumentParser()
    COMMANDS[name].arguments(parser)
    options = [one for one in parser._actions if one.option_strings and one.dest != "help"]
    assert [one.dest for one in options if not one.help] == []
