"""Moments as texts take them: a reader's own, or one that many read, each in their own time zone.

An ISO time with an offset; for many, the zone in which it was meant stands behind it, as in RFC
9557.
"""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Names of the tz database that are no place's: a machine's own zone, and one that nobody has set.
NO_ZONES = frozenset({"factory", "localtime", "posixrules"})


def zone(name: str) -> ZoneInfo | None:
    """The time zone of this IANA name, or None when there is none."""
    if name.casefold() in NO_ZONES:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def own(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).isoformat(timespec="minutes")


def shared(at: datetime, zone: str) -> str:
    return f"{own(at, ZoneInfo(zone))}[{zone}]"


def minute(now: datetime) -> datetime:
    """This minute: for what is to happen as soon as it is polite."""
    return now.replace(second=0, microsecond=0)
