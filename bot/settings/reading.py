"""Reads the settings, from the environment and from `.env` in the working folder. Nobody else
does.
"""

import os
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from bot.settings import values
from bot.settings.company_file import read_company
from bot.settings.completeness import complete
from bot.settings.dotenv import value_of
from bot.settings.settings import CLOUD, SettingError, Settings

KNOWN = {  # every setting, and its default
    "HOST": "127.0.0.1",
    "PORT": "3978",
    "PUBLIC_URL": "",
    "DATABASE_URL": "sqlite:///data/kollega.db",
    "KOLLEGA_COMPANY": "",
    "KOLLEGA_LEADS": "",
    "KOLLEGA_CONTROLLERS": "",
    "SLACK_BOT_TOKEN": "",
    "SLACK_APP_TOKEN": "",
    "SLACK_SIGNING_SECRET": "",
    "SLACK_API_URL": "https://slack.com/api/",
    "SLACK_POSTS_PER_MINUTE": "480",
    "TEAMS_APP_ID": "",
    "TEAMS_APP_PASSWORD": "",
    "TEAMS_TENANT_ID": "",
    "TEAMS_LOCAL": "",
    **dict.fromkeys(CLOUD, ""),
    "OPENAI_API_KEY": "",
    "OPENAI_BASE_URL": "",
    "OPENAI_MODEL": "",
    "KOLLEGA_CLOCK": "real",
    "LOG_FORMAT": "text",
    "LOG_LEVEL": "info",
}


def read_settings(
    environment: dict[str, str] | None = None, folder: Path | None = None
) -> Settings:
    """Reads and checks every setting; raises SettingError for the first that is wrong, or missing
    for what was begun.
    """
    settings = read_as_they_are(environment, folder)
    complete(settings)
    return settings


def read_as_they_are(
    environment: dict[str, str] | None = None, folder: Path | None = None
) -> Settings:
    """Each is right by itself; something may be missing for what was begun. Raises SettingError."""
    if environment is None:
        environment = dict(os.environ)
    told = _dotenv(folder or Path.cwd()) | environment
    value = {name: told.get(name, "").strip() or default for name, default in KNOWN.items()}
    host = value["HOST"]
    port = values.whole(value, "PORT", 0, 65535)
    return Settings(
        host=host,
        port=port,
        public_url=values.web_address(value, "PUBLIC_URL") or f"http://{host}:{port}",
        database_url=values.database(value["DATABASE_URL"]),
        leads=values.emails(value, "KOLLEGA_LEADS"),
        controllers=values.emails(value, "KOLLEGA_CONTROLLERS"),
        slack_bot_token=values.token(value, "SLACK_BOT_TOKEN", "xoxb-"),
        slack_app_token=values.token(value, "SLACK_APP_TOKEN", "xapp-"),
        slack_signing_secret=value["SLACK_SIGNING_SECRET"],
        slack_api_url=values.web_address(value, "SLACK_API_URL").rstrip("/") + "/",
        slack_posts_per_minute=values.whole(value, "SLACK_POSTS_PER_MINUTE", 1, 60_000),
        teams_app_id=value["TEAMS_APP_ID"],
        teams_app_password=value["TEAMS_APP_PASSWORD"],
        teams_tenant_id=value["TEAMS_TENANT_ID"],
        teams_local=values.one_of(value, "TEAMS_LOCAL", ("", "0", "1")) == "1",
        teams_cloud={name: value[name] for name in CLOUD if values.web_address(value, name)},
        openai_api_key=value["OPENAI_API_KEY"],
        openai_base_url=values.web_address(value, "OPENAI_BASE_URL"),
        openai_model=value["OPENAI_MODEL"],
        clock=values.clock(value["KOLLEGA_CLOCK"], host),
        log_format=values.one_of(value, "LOG_FORMAT", ("text", "json")),
        log_level=values.one_of(value, "LOG_LEVEL", ("debug", "info", "warning", "error")),
        company_file=value["KOLLEGA_COMPANY"],
        company=read_company(value["KOLLEGA_COMPANY"]),
    )


def misspelt(folder: Path | None = None) -> Iterator[tuple[str, str]]:
    """Names in `.env` that nobody reads, each with the setting that it was perhaps meant to be."""
    for name in _dotenv(folder or Path.cwd()):
        if name not in KNOWN:
            yield from ((name, near) for near in get_close_matches(name, KNOWN, 1, cutoff=0.8))


def _dotenv(folder: Path) -> dict[str, str]:
    try:
        lines = (folder / ".env").read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as trouble:
        raise SettingError(
            f".env cannot be read as UTF-8 text ({trouble}): save it anew, or remove it"
        ) from None
    found: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        name, sign, value = line.strip().removeprefix("export ").partition("=")
        if not name or name.startswith("#"):
            continue
        if not sign:
            raise SettingError(f".env, line {number}: expected NAME=value")
        found[name.strip()] = value_of(value)
    return found
