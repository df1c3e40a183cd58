"""The samples that are copied hold every key there is, explain it, and can be used as they stand."""

import re
import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bot.settings.reading import KNOWN, read_settings
from coaching.company.company import TABLES, Company, _Champions, _Coffee, _Content, _Pairing
from coaching.company.hours import Hours
from coaching.company.levels import Levels
from coaching.company.library import ENTRIES
from coaching.company.monthly import Monthly
from coaching.company.privacy_rules import PrivacyTable
from coaching.company.retention import Retention
from coaching.company.roles import Wanted
from coaching.company.spending import Spending
from coaching.company.tools import Tool
from coaching.company.worth import Licences, Rate, Training, Worth
from coaching.contents import FEATURES

ROOT = Path(__file__).parents[3]
COMPANY = (ROOT / "bot" / "company.toml").read_text("utf-8")
ENVIRONMENT = (ROOT / ".env.example").read_text("utf-8")
OPERATING = (ROOT / "docs" / "operating.md").read_text("utf-8")
KINDS: dict[str, type] = {
    "company": Company,
    "hours": Hours,
    "champions": _Champions,
    "content": _Content,
    "levels": Levels,
    "roles": Wanted,
    "updates": Monthly,
    "pairing": _Pairing,
    "coffee": _Coffee,
    "privacy": PrivacyTable,
    "retention": Retention,
    "model": Spending,
    "roi": Worth,
}
LISTED: dict[str, type] = {
    "tools": Tool,
    "roi.rates": Rate,
    "roi.licences": Licences,
    "roi.training": Training,
}


def keys(kind: type) -> set[str]:
    wanted = (known for known in fields(kind) if "check" in known.metadata)
    return {known.metadata["named"] or known.name for known in wanted}


def in_sample(table: str) -> set[str]:
    """Written, or written behind a #."""
    begins = re.search(rf"^(# )?\[+{re.escape(table)}\]+", COMPANY, re.MULTILINE)
    assert begins, table
    rest = COMPANY[begins.end() :]
    ends = re.search(r"^(# )?\[", rest, re.MULTILINE)
    mine = rest[: ends.start()] if ends else rest
    return set(re.findall(r"^(?:# )?(\w+) = ", mine, re.MULTILINE))


@pytest.mark.parametrize("table", KINDS | LISTED)
def test_every_key_of_a_table(table: str) -> None:
    assert in_sample(table) == keys((KINDS | LISTED)[table])


def test_every_table_is_one_that_is_looked_at() -> None:
    assert set(TABLES) == {*KINDS, "calendar", "features", "library", "tools"}
    assert set(tomllib.loads(COMPANY)) | {"library", "tools"} == set(TABLES)


def test_every_feature_that_can_be_switched_off() -> None:
    assert in_sample("features") == {feature.name for feature in FEATURES if feature.switchable}


def test_every_kind_of_the_librarys_entries() -> None:
    prompts, failures = (in_sample(f"library.{name}") for name in ("prompts", "failures"))
    assert prompts == keys(ENTRIES["prompts"][1])
    assert prompts - {"text"} | failures == keys(ENTRIES["failures"][1])
    assert all(f"[[library.{name}]]" in COMPANY for name in ENTRIES)


def test_every_line_of_a_table_is_explained() -> None:
    body = COMPANY[: COMPANY.index("# [library]")]
    bare = [line for line in body.splitlines() if re.match(r"\w+ = ", line) and "#" not in line]
    plain = ("name", "timezone", "departments", "from", "until", "time", "minutes", "links")
    assert [line for line in bare if not line.startswith(plain)] == []


def test_every_setting_with_its_default() -> None:
    told = dict(re.findall(r"^#?(\w+)=(.*)$", ENVIRONMENT, re.MULTILINE))
    assert set(told) == set(KNOWN)
    examples = {"KOLLEGA_LEADS", "KOLLEGA_CONTROLLERS", "KOLLEGA_COMPANY", "KOLLEGA_CLOCK"}
    assert {name: told[name] for name in told.keys() - examples} == {
        name: KNOWN[name] for name in KNOWN.keys() - examples
    }


def test_the_samples_can_be_used_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(ENVIRONMENT, encoding="utf-8")
    (tmp_path / "company.toml").write_text(COMPANY, encoding="utf-8")
    own = read_settings({"KOLLEGA_COMPANY": str(tmp_path / "company.toml")}, tmp_path)
    assert replace(own, company_file="") == read_settings({}, tmp_path / "nowhere")


def test_with_its_examples_too(tmp_path: Path) -> None:
    lively = re.sub(r"^#(\w+=.+)$", r"\1", ENVIRONMENT, flags=re.MULTILINE)
    (tmp_path / ".env").write_text(lively, encoding="utf-8")
    told = read_settings({"KOLLEGA_COMPANY": str(ROOT / "bot" / "company.toml")}, tmp_path)
    assert len(told.leads) == 2 and told.clock is not None


@pytest.mark.parametrize("name", KNOWN)
def test_the_operators_page_names_every_setting(name: str) -> None:
    assert f"`{name}`" in OPERATING


@pytest.mark.parametrize("table", KINDS)
def test_the_operators_page_names_every_table(table: str) -> None:
    assert f"`[{table}]`" in OPERATING
