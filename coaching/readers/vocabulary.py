"""The words that readers know, one TOML file per language or per subject."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from coaching.folders import folder

LANGUAGES = ("sv", "en", "de")


@cache
def words(name: str, feature: str = "") -> dict[str, Any]:
    """One file of words as it stands: a feature's, or one that all readers share."""
    place = folder(feature) if feature else files("coaching.readers")
    source = place / "words" / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
