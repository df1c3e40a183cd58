"""How long what is kept: the table `[retention]` of `company.toml`, in days."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from coaching.company.table import key, read_table, whole

_days = whole(1, 3650, of="days")


@dataclass(frozen=True, slots=True)
class Retention:
    """Somebody's words go first, then what happened; a person goes when they have left."""

    # the words of a check-in, and what was answered in a dialogue, after its end; None: as
    # `[privacy] keep_text_days`
    remarks: int | None = key(_days, None)
    dialogues: int | None = key(_days, None)
    exchanges: int = key(whole(1, 3, of="days"), 3)  # what the coach was asked, and its answer
    news: int = key(_days, 30)  # lines for the digest
    inbox: int = key(_days, 30)  # that something was written or tapped and answered, and when
    letters: int = key(_days, 60)  # that something was sent or planned; then a hash of its key
    conversations: int = key(_days, 90)  # that there was a dialogue, after its end
    check_ins: int = key(_days, 400)  # answers in figures and taps
    retro_texts: int = key(_days, 400)  # what was written in retrospectives
    savings: int = key(_days, 800)  # time saved, and timed runs; longer while it is confirmed
    leavers: int = key(_days, 30)  # people who have left; their minutes stay with nobody
    audit: int = key(_days, 400)  # who looked at what, and what was erased


def retention_from(table: Any) -> Retention:
    """Raises CompanyError."""
    return read_table(Retention, "[retention] ", table)


def days(retention: Retention, keep_text_days: int) -> dict[str, int]:
    """Of each key."""
    named = {known.name: getattr(retention, known.name) for known in fields(retention)}
    return {name: keep_text_days if kept is None else kept for name, kept in named.items()}


def limits(retention: Retention, keep_text_days: int, now: datetime) -> dict[str, datetime]:
    """Of each key the moment before which everything is too old."""
    kept = days(retention, keep_text_days)
    return {name: now - timedelta(days=number) for name, number in kept.items()}
