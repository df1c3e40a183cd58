"""Reads `company.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, partial
from importlib.resources import files
from pathlib import Path

from bot.settings.settings import SettingError
from bot.settings.toml_lines import line_meant
from coaching.calendar import moments
from coaching.company.company import Company, check_tables, company_from
from coaching.company.table import CompanyError
from coaching.company.unknown import unknown
from coaching.knowledge.curriculum import Curriculum, curriculum
from coaching.knowledge.paths import read_shelf


def read_company(path: str) -> Company:
    """The company of this `company.toml`, or the bundled sample; raises SettingError naming file,
    line and key.
    """
    try:
        text = _text(path)
        return _company(text, bool(path), Path(path).parent)
    except (OSError, UnicodeDecodeError) as trouble:
        raise SettingError(
            f"KOLLEGA_COMPANY={path}: the file cannot be read ({trouble.__class__.__name__})"
        ) from None
    except (tomllib.TOMLDecodeError, CompanyError) as trouble:
        line = line_meant(text, str(trouble)) if isinstance(trouble, CompanyError) else None
        where = f", line {line}" if line else ""
        raise SettingError(f"KOLLEGA_COMPANY={path or 'company.toml'}{where}: {trouble}") from None


def _company(text: str, own: bool, folder: Path) -> Company:
    tables = tomllib.loads(text)
    check_tables(tables)
    company = _with_its_content(company_from(tables), folder)
    if own and tables.get("features"):
        _check_switches(tables["features"])
    if moments.zone(company.timezone) is None:
        raise CompanyError(
            f"[company] timezone: {company.timezone!r} is not known; "
            "expected a name such as Europe/Stockholm"
        )
    return company


def _with_its_content(company: Company, beside: Path) -> Company:
    """The folder is read when somebody first asks for a lesson; a relative one stands beside the
    file.
    """
    if not company.content:
        return company
    return replace(company, taught=partial(_taught, beside / company.content))


@cache
def _taught(folder: Path) -> Curriculum:
    return curriculum(read_shelf(folder))


def _check_switches(features: Mapping[str, bool]) -> None:
    """The features are loaded for it, which takes a third of a second: only for a file that names
    some.
    """
    from coaching.contents import FEATURES

    switchable = [feature.name for feature in FEATURES if feature.switchable]
    always = {feature.name for feature in FEATURES if not feature.switchable}
    for name, on in features.items():
        if name in always and not on:
            raise CompanyError(f"[features] {name}: cannot be switched off; take the line out")
        if name not in always and name not in switchable:
            raise CompanyError(f"[features] {unknown('key', name, switchable)}")


def _text(path: str) -> str:
    if path:
        return Path(path).read_text("utf-8-sig")  # Windows editors begin a file with a mark
    return files("bot").joinpath("company.toml").read_text("utf-8")
