"""A calendar file (RFC 5545) of one event, published by nobody's mailbox (RFC 5546)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

PRODUCT = "-//Kollega//Drop-in//EN"
LONGEST_LINE = 75  # octets, without the line break
_ENDING = str.maketrans(";:", "  ")
ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}


@dataclass(frozen=True, slots=True)
class Event:
    """`stamp`: when it was last changed. `sequence` counts the changes; a calendar follows the
    highest.
    """

    uid: str
    starts_at: datetime
    minutes: int
    summary: str
    location: str
    organizer: str  # a name
    stamp: datetime
    sequence: int = 0
    cancelled: bool = False


def written(event: Event) -> bytes:
    return "".join(f"{_folded(line)}\r\n" for line in _lines(event)).encode()


def _lines(event: Event) -> Iterator[str]:
    ends = event.starts_at + timedelta(minutes=event.minutes)
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}")
    yield f"METHOD:{'CANCEL' if event.cancelled else 'PUBLISH'}"
    yield from (
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{_utc(event.stamp)}",
        f"SEQUENCE:{event.sequence}",
    )
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield from (f"DTSTART:{_utc(event.starts_at)}", f"DTEND:{_utc(ends)}")
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.location:
        yield f"LOCATION:{_escaped(event.location)}"
    yield f'ORGANIZER;CN="{_quotable(event.organizer)}":mailto:nobody@kollega.invalid'
    yield from ("END:VEVENT", "END:VCALENDAR")


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """TEXT, section 3.3.11."""
    signs = [sign for sign in text.replace("\r\n", "\n") if sign == "\n" or sign.isprintable()]
    return "".join(ESCAPES.get(sign, sign) for sign in signs)


def _quotable(text: str) -> str:
    """What may stand between quotation marks in a parameter, section 3.1: neither quotes nor
    controls. Semicolons and colons may, but calendars end the name there all the same.
    """
    plain = text.replace('"', "'").translate(_ENDING)
    return " ".join("".join(sign for sign in plain if sign.isprintable()).split())


def _folded(line: str) -> str:
    """Section 3.1: no line longer than 75 octets; a letter is never split."""
    pieces: list[bytes] = []
    piece = b""
    for sign in line:
        octets = sign.encode()
        if len(piece) + len(octets) > LONGEST_LINE - (1 if pieces else 0):
            pieces.append(piece)
            piece = b""
        piece += octets
    return "\r\n ".join(part.decode() for part in (*pieces, piece))
