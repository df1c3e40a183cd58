"""What waits in the queues at a moment, for whoever watches over the service."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from coaching.messages import LANES, Lane
from storage.tables import inbox, letters, openings


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many rows wait, and since when the oldest of them does."""

    count: int = 0
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Backlog:
    heard: Waiting
    letters: Mapping[Lane, Waiting]  # due by then
    in_doubt: int  # letters that were perhaps sent, also those that are due later
    openings: Waiting  # due by then


def backlog(connection: Connection, now: datetime) -> Backlog:
    heard = connection.execute(
        select(func.count(), func.min(inbox.c.at)).where(inbox.c.ready.is_not(None))
    ).one()
    opened = connection.execute(
        select(func.count(), func.min(openings.c.due)).where(
            openings.c.ready.is_not(None), openings.c.due <= now
        )
    ).one()
    doubtful = select(func.count()).where(letters.c.ready.is_not(None), letters.c.tries > 0)
    return Backlog(
        Waiting(*heard),
        _by_lane(connection, now),
        connection.execute(doubtful).scalar_one(),
        Waiting(*opened),
    )


def _by_lane(connection: Connection, now: datetime) -> Mapping[Lane, Waiting]:
    due = (
        select(letters.c.lane, func.count(), func.min(letters.c.due))
        .where(letters.c.ready.is_not(None), letters.c.due <= now)
        .group_by(letters.c.lane)
    )
    found: dict[Lane, Waiting] = dict.fromkeys(LANES, Waiting())
    for lane, count, since in connection.execute(due):
        found[LANES[lane]] = Waiting(count, since)
    return found
