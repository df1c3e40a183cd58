"""Reads `company.toml`."""

import tomllib
from importlib.resources import files
from pathlib import Path

from bot.settings.settings import SettingError
from coaching.calendar import moments
from coaching.company.company import Company, company_from
from coaching.company.table import CompanyError


def read_company(path: str) -> Company:
    """The company of this `company.toml`, or the bundled sample; raises SettingError naming file
    and key.
    """
    try:
        company = company_from(tomllib.loads(_text(path)))
    except (OSError, UnicodeDecodeError) as trouble:
        raise SettingError(
            f"KOLLEGA_COMPANY={path}: the file cannot be read ({trouble.__class__.__name__})"
        ) from None
    except (tomllib.TOMLDecodeError, CompanyError) as trouble:
        raise SettingError(f"KOLLEGA_COMPANY={path or 'company.toml'}: {trouble}") from None
    if moments.zone(company.timezone) is None:
        raise SettingError(
            f"KOLLEGA_COMPANY={path or 'company.toml'}: [company] timezone: "
            f"{company.timezone!r} is not known; "
            "expected a name such as Europe/Stockholm"
        )
    return company


def _text(path: str) -> str:
    if path:
        return Path(path).read_text("utf-8-sig")  # Windows editors begin a file with a mark
    return files("bot").joinpath("company.toml").read_text("utf-8")
