"""Settings, from the environment and `.env` in the working folder. The only place that
reads them.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib.resources import files
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coaching.company.company import Company, CompanyError, company_from

# Another cloud than the public one; the names are those of Microsoft's SDK.
CLOUD = (
    "TO_CHANNEL_FROM_BOT_LOGIN_URL",
    "TO_CHANNEL_FROM_BOT_OAUTH_SCOPE",
    "TO_BOT_FROM_CHANNEL_TOKEN_ISSUER",
    "TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL",
    "TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL",
    "OAUTH_URL",
)
KNOWN = {
    "HOST": "127.0.0.1",
    "PORT": "3978",
    "PUBLIC_URL": "",
    "DATABASE_URL": "sqlite:///data/kollega.db",
    "KOLLEGA_COMPANY": "",
    "KOLLEGA_LEADS": "",
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
SERVERS = ("postgresql", "postgresql+psycopg")
DATABASES = ("sqlite", "sqlite+aiosqlite", *SERVERS)


class SettingError(ValueError):
    """A setting cannot be used; the message names it and says how to mend it, and never tells its
    value if secret.
    """


@dataclass(frozen=True)
class Settings:
    host: str = "127.0.0.1"
    port: int = 3978
    public_url: str = ""
    database_url: str = "sqlite:///data/kollega.db"
    leads: frozenset[str] = frozenset()
    slack_bot_token: str = field(default="", repr=False)
    slack_app_token: str = field(default="", repr=False)
    slack_signing_secret: str = field(default="", repr=False)
    slack_api_url: str = "https://slack.com/api/"
    slack_posts_per_minute: int = 480
    teams_app_id: str = ""
    teams_app_password: str = field(default="", repr=False)
    teams_tenant_id: str = ""
    teams_local: bool = False  # Teams without authentication, for tools on this machine
    teams_cloud: Mapping[str, str] = field(default_factory=dict)  # those of CLOUD that are set
    openai_api_key: str = field(default="", repr=False)
    openai_base_url: str = ""
    openai_model: str = ""
    clock: datetime | None = None  # where the virtual clock starts; None: the real one
    log_format: str = "text"
    log_level: str = "info"
    company: Company = field(default_factory=Company)

    @property
    def slack(self) -> bool:
        return bool(self.slack_bot_token)

    @property
    def teams(self) -> bool:
        return bool(self.teams_app_id) or self.teams_local

    @property
    def model(self) -> bool:
        return bool(self.openai_model)


def read_settings(
    environment: dict[str, str] | None = None, folder: Path | None = None
) -> Settings:
    """Reads and checks every setting; raises SettingError for the first that is wrong."""
    told = (
        dict(KNOWN)
        | _dotenv(folder or Path.cwd())
        | dict(os.environ if environment is None else environment)
    )
    value = {name: told.get(name, "").strip() or default for name, default in KNOWN.items()}
    host = value["HOST"]
    port = _whole(value, "PORT", 0, 65535)
    settings = Settings(
        host=host,
        port=port,
        public_url=_url(value, "PUBLIC_URL") or f"http://{host}:{port}",
        database_url=_database(value["DATABASE_URL"]),
        leads=_leads(value["KOLLEGA_LEADS"]),
        slack_bot_token=_token(value, "SLACK_BOT_TOKEN", "xoxb-"),
        slack_app_token=_token(value, "SLACK_APP_TOKEN", "xapp-"),
        slack_signing_secret=value["SLACK_SIGNING_SECRET"],
        slack_api_url=_url(value, "SLACK_API_URL").rstrip("/") + "/",
        slack_posts_per_minute=_whole(value, "SLACK_POSTS_PER_MINUTE", 1, 60_000),
        teams_app_id=value["TEAMS_APP_ID"],
        teams_app_password=value["TEAMS_APP_PASSWORD"],
        teams_tenant_id=value["TEAMS_TENANT_ID"],
        teams_local=_one(value, "TEAMS_LOCAL", ("", "0", "1")) == "1",
        teams_cloud={name: value[name] for name in CLOUD if _url(value, name)},
        openai_api_key=value["OPENAI_API_KEY"],
        openai_base_url=_url(value, "OPENAI_BASE_URL"),
        openai_model=value["OPENAI_MODEL"],
        clock=_clock(value["KOLLEGA_CLOCK"], host),
        log_format=_one(value, "LOG_FORMAT", ("text", "json")),
        log_level=_one(value, "LOG_LEVEL", ("debug", "info", "warning", "error")),
        company=read_company(value["KOLLEGA_COMPANY"]),
    )
    _complete(settings)
    return settings


def _complete(settings: Settings) -> None:
    if settings.slack and not (settings.slack_app_token or settings.slack_signing_secret):
        raise SettingError(
            "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (Socket Mode, xapp-…) nor "
            "SLACK_SIGNING_SECRET (HTTP): set one of them"
        )
    if (settings.slack_app_token or settings.slack_signing_secret) and not settings.slack:
        raise SettingError(
            "SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token (xoxb-…) of the app"
        )
    _complete_teams(settings)
    if (settings.openai_api_key or settings.openai_base_url) and not settings.openai_model:
        raise SettingError(
            "OPENAI_MODEL is missing: name the model that the coach should use, such as gpt-5-mini"
        )
    if settings.openai_model and not (settings.openai_api_key or settings.openai_base_url):
        raise SettingError(
            "OPENAI_API_KEY is missing: set it, or OPENAI_BASE_URL for a server that needs none"
        )


def _complete_teams(settings: Settings) -> None:
    needed = {
        "TEAMS_APP_ID": (
            settings.teams_app_id,
            "the Application (client) ID of the bot's registration",
        ),
        "TEAMS_APP_PASSWORD": (settings.teams_app_password, "a client secret of that registration"),
        "TEAMS_TENANT_ID": (settings.teams_tenant_id, "the Directory (tenant) ID"),
    }
    if settings.teams_local:
        if settings.teams_app_id or settings.teams_app_password:
            raise SettingError(
                "TEAMS_LOCAL=1 believes everybody, and TEAMS_APP_ID is set: take one of them out"
            )
        if not is_loopback(settings.host):
            raise SettingError(
                f"TEAMS_LOCAL=1 is refused unless HOST is loopback (HOST={settings.host})"
            )
        return
    if any(value for value, _ in needed.values()):
        for name, (value, what) in needed.items():
            if not value:
                local = (
                    ", or TEAMS_LOCAL=1 for tools on this machine" if name == "TEAMS_APP_ID" else ""
                )
                raise SettingError(f"{name} is missing: copy {what}{local}")


def _leads(told: str) -> frozenset[str]:
    leads = frozenset(lead.strip().lower() for lead in told.split(",") if lead.strip())
    if strange := sorted(lead for lead in leads if "@" not in lead):
        raise SettingError(
            f"KOLLEGA_LEADS: {strange[0]} is no e-mail address; separate several with commas"
        )
    return leads


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


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
        found[name.strip()] = value.strip().strip("\"'")
    return found


def _whole(value: dict[str, str], name: str, least: int, most: int) -> int:
    if not value[name].isdecimal() or not least <= int(value[name]) <= most:
        raise SettingError(f"{name}={value[name]}: expected a whole number from {least} to {most}")
    return int(value[name])


def _one(value: dict[str, str], name: str, options: tuple[str, ...]) -> str:
    if value[name].lower() not in options:
        raise SettingError(f"{name}={value[name]}: expected {' or '.join(options)}")
    return value[name].lower()


def _url(value: dict[str, str], name: str) -> str:
    if not value[name]:
        return ""
    if not _is_web_address(value[name]):
        raise SettingError(
            f"{name}={value[name]}: expected an address such as https://example.com/"
        )
    return value[name]


def _is_web_address(told: str) -> bool:
    try:
        parts = urlsplit(told)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _token(value: dict[str, str], name: str, prefix: str) -> str:
    if value[name] and not value[name].startswith(prefix):
        raise SettingError(
            f"{name} does not begin with {prefix}: another token of the app was copied"
        )
    return value[name]


def _database(url: str) -> str:
    scheme = url.partition(":")[0]
    if scheme not in DATABASES:
        raise SettingError(
            f"DATABASE_URL begins with {scheme}: expected sqlite:///FILE or postgresql+psycopg://…"
        )
    try:
        parts = urlsplit(url)
        port, file = parts.port, parts.path.strip("/")  # reading the port may raise as well
        named = bool(parts.netloc or port) if scheme in SERVERS else file not in ("", ":memory:")
    except ValueError:
        named = False
    if not named:
        wanted = (
            "postgresql+psycopg://USER@HOST:5432/NAME"
            if scheme in SERVERS
            else "sqlite:///data/kollega.db"
        )
        raise SettingError(
            f"DATABASE_URL cannot be understood: expected an address such as {wanted}"
        )
    return url


def _clock(told: str, host: str) -> datetime | None:
    if told == "real":
        return None
    try:
        start = datetime.fromisoformat(told.removeprefix("virtual:"))
    except ValueError:
        start = None
    if not told.startswith("virtual:") or start is None or start.tzinfo is None:
        raise SettingError(
            f"KOLLEGA_CLOCK={told}: expected real, or virtual:2026-01-05T08:00:00+01:00 with "
            "its offset"
        )
    if not is_loopback(host):
        raise SettingError(
            f"KOLLEGA_CLOCK is virtual, which is refused unless HOST is loopback (HOST={host})"
        )
    return start


def read_company(path: str) -> Company:
    """The company of this `company.toml`, or the bundled sample; raises SettingError naming file
    and key.
    """
    try:
        text = (
            Path(path).read_text("utf-8")
            if path
            else files("bot").joinpath("company.toml").read_text("utf-8")
        )
        company = company_from(tomllib.loads(text))
    except (OSError, UnicodeDecodeError) as trouble:
        raise SettingError(
            f"KOLLEGA_COMPANY={path}: the file cannot be read ({trouble.__class__.__name__})"
        ) from None
    except (tomllib.TOMLDecodeError, CompanyError) as trouble:
        raise SettingError(f"KOLLEGA_COMPANY={path or 'company.toml'}: {trouble}") from None
    if not _is_zone(company.timezone):
        raise SettingError(
            f"KOLLEGA_COMPANY={path or 'company.toml'}: [company] timezone: "
            f"{company.timezone!r} is not known; "
            "expected a name such as Europe/Stockholm"
        )
    return company


def _is_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
