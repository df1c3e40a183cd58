"""Where each feature keeps its own words and texts: in the folder of its name."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def folder(feature: str) -> Traversable:
    return files("coaching") / "features" / feature


def folders() -> tuple[Traversable, ...]:
    """Those of all features, switched on or not, by name."""
    there = (files("coaching") / "features").iterdir()
    return tuple(sorted((one for one in there if one.is_dir()), key=lambda one: one.name))
