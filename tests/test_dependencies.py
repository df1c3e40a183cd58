"""What pyproject.toml asks for is what is imported: nothing is carried along, nothing is borrowed
from somebody else's dependencies.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
PRODUCT = ("adapters", "bot", "coaching", "scheduler", "storage")
DEVELOPMENT = ("tests", "benchmarks")
OWN = {*PRODUCT, *DEVELOPMENT, "kollega"}
FOR_TYPE_CHECKERS = {"_typeshed"}  # no package has it
USED_WITHOUT_IMPORT = {
    "cryptography": "botbuilder and slack-bolt sign with it; named for its last wheel for old Macs",
    "tzdata": "zoneinfo reads it where the system has no time zones",
}
USED_WITHOUT_IMPORT_IN_DEVELOPMENT = {
    "aiosqlite": "benchmarks/storage.py measures us beside it, through SQLAlchemy's address",
    "import-linter": "`kollega.py check` runs it",
    "mypy": "`kollega.py check` runs it",
    "pytest-randomly": "a plugin of pytest: no test may depend on the order",
    "pytest-timeout": "a plugin of pytest: what hangs is a failure",
    "pytest-xdist": "a plugin of pytest: a worker for each core",
    "ruff": "`kollega.py check` runs it",
}


def test_the_product_has_what_it_imports_and_nothing_else() -> None:
    imported = imported_by(PRODUCT)
    asked = asked_for_by_the_product()
    assert borrowed(imported, asked) == []
    assert asked - distributions(imported) == set(USED_WITHOUT_IMPORT)


def test_development_has_what_it_imports_and_nothing_else() -> None:
    imported = imported_by(DEVELOPMENT)
    asked = asked_for_by_development()
    assert borrowed(imported, asked | asked_for_by_the_product()) == []
    assert asked - distributions(imported) == set(USED_WITHOUT_IMPORT_IN_DEVELOPMENT)


def test_a_package_that_is_not_asked_for_is_found() -> None:
    assert borrowed({"pytest", "_pytest"}, {"pytest"}) == []
    assert borrowed({"pluggy", "pytest"}, {"pytest"}) == ["pluggy"]


def imported_by(folders: tuple[str, ...]) -> set[str]:
    """The top-level names of other people's packages, also those imported inside functions."""
    found: set[str] = set()
    for folder in folders:
        for file in (ROOT / folder).rglob("*.py"):
            found.update(names_in(file))
    return found - sys.stdlib_module_names - OWN - FOR_TYPE_CHECKERS


def names_in(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name.partition(".")[0]
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def borrowed(imported: set[str], asked: set[str]) -> list[str]:
    """What is imported of packages that only somebody else asks for."""
    return sorted(name for name in imported if not distributions({name}) & asked)


def distributions(imported: set[str]) -> set[str]:
    """The packages that the names come from; a namespace comes from several."""
    return {normal(package) for name in imported for package in installed().get(name, ())}


@cache
def installed() -> Mapping[str, list[str]]:
    return packages_distributions()


def asked_for_by_the_product() -> set[str]:
    return packages(pyproject()["project"]["dependencies"])


def asked_for_by_development() -> set[str]:
    return packages(pyproject()["dependency-groups"]["dev"])


def pyproject() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def packages(requirements: list[str]) -> set[str]:
    """Their names: `sqlalchemy[asyncio]>=2.1,<2.2` asks for `sqlalchemy`."""
    return {normal(re.split(r"[^\w.-]", requirement)[0]) for requirement in requirements}


def normal(name: str) -> str:
    """As package indexes compare names."""
    return re.sub(r"[-_.]+", "-", name).lower()
