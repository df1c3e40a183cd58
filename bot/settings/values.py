"""What a single setting may be; each check raises SettingError."""

from collections.abc import Mapping
from datetime import datetime
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.settings.settings import SettingError

SECRETS = ("xox", "xapp", "sk-", "eyJ")  # how keys and tokens begin
LONG = 20  # characters; no word that a setting may be is as long

Values = Mapping[str, str]  # a setting's name -> what it says

SERVERS = ("postgresql", "postgresql+psycopg")
DATABASES = ("sqlite", "sqlite+aiosqlite", *SERVERS)


def shown(name: str, value: str) -> str:
    """NAME=value for an error; the name alone where a secret was pasted into the wrong place."""
    lone = "." not in value and "/" not in value
    secret = value.startswith(SECRETS) or (len(value) >= LONG and lone)
    return name if secret or "@" in value else f"{name}={value}"


def whole(values: Values, name: str, least: int, most: int) -> int:
    value = values[name]
    if not value.isdecimal() or not least <= int(value) <= most:
        told = shown(name, value)
        raise SettingError(f"{told}: expected a whole number from {least} to {most}")
    return int(value)


def one_of(values: Values, name: str, options: tuple[str, ...]) -> str:
    value = values[name]
    if value.lower() not in options:
        raise SettingError(f"{shown(name, value)}: expected {' or '.join(options)}")
    return value.lower()


def web_address(values: Values, name: str) -> str:
    """Empty when it is not set."""
    value = values[name]
    if value and not _is_web_address(value):
        raise SettingError(
            f"{shown(name, value)}: expected an address such as https://example.com/"
        )
    return value


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def token(values: Values, name: str, prefix: str) -> str:
    """Empty when it is not set."""
    value = values[name]
    if value and not value.startswith(prefix):
        raise SettingError(
            f"{name} does not begin with {prefix}: another token of the app was copied"
        )
    return value


def database(url: str) -> str:
    scheme, colon, _ = url.partition(":")
    if scheme not in DATABASES:
        told = f"begins with {scheme}" if colon else "is no address"
        raise SettingError(
            f"DATABASE_URL {told}: expected sqlite:///FILE or postgresql+psycopg://…"
        )
    if not _names_a_database(url, scheme):
        wanted = "sqlite:///data/kollega.db"
        if scheme in SERVERS:
            wanted = "postgresql+psycopg://USER@HOST:5432/NAME"
        raise SettingError(
            f"DATABASE_URL cannot be understood: expected an address such as {wanted}"
        )
    return url


def _names_a_database(url: str, scheme: str) -> bool:
    try:
        parts = urlsplit(url)
        port = parts.port  # a wrong one is noticed when it is read
    except ValueError:
        return False
    if scheme in SERVERS:
        return bool(parts.netloc or port)
    return parts.path.strip("/") not in ("", ":memory:")


def clock(value: str, host: str) -> datetime | None:
    """Where the virtual clock starts; None for the real one."""
    if value == "real":
        return None
    start = _moment(value.removeprefix("virtual:"))
    if not value.startswith("virtual:") or start is None:
        raise SettingError(
            f"{shown('KOLLEGA_CLOCK', value)}: expected real, or "
            "virtual:2026-01-05T08:00:00+01:00 with its offset"
        )
    if not is_loopback(host):
        raise SettingError(
            "KOLLEGA_CLOCK is virtual, which is refused unless HOST is loopback "
            f"({shown('HOST', host)})"
        )
    return start


def _moment(value: str) -> datetime | None:
    """None unless it is a time with its offset."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def emails(value: Mapping[str, str], name: str) -> frozenset[str]:
    """E-mail addresses, separated by commas."""
    told = value[name].split(",")
    found = frozenset(email.strip().lower() for email in told if email.strip())
    strange = sorted(email for email in found if "@" not in email)
    if strange:
        named = shown(name, strange[0]).replace("=", ": ", 1)
        raise SettingError(f"{named} is no e-mail address; separate several with commas")
    return found


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
