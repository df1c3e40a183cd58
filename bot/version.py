"""Which version of Kollega this is."""

import tomllib
from pathlib import Path


def version() -> str:
    """As pyproject.toml says it."""
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])
