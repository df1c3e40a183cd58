"""What others wrote stands here unchanged, with its version and its licence."""

import tomllib
from hashlib import sha256

import pytest

from adapters.web.assets import FOLDER

VENDORED = tomllib.loads((FOLDER / "VENDORED.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", VENDORED)
def test_it_is_the_file_that_was_published(name: str) -> None:
    told = VENDORED[name]
    assert sha256((FOLDER / told["file"]).read_bytes()).hexdigest() == told["sha256"]
    assert told["version"] in told["source"]
    assert "Permission is hereby granted" in (FOLDER / told["licence_file"]).read_text(
        encoding="utf-8"
    )


def test_nothing_else_is_minified() -> None:
    assert {path.name for path in FOLDER.glob("*.min.*")} == {
        told["file"] for told in VENDORED.values()
    }
