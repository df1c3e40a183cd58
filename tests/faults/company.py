"""The people of a fictive company, and what is due for them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from coaching.calendar import workdays
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Letter, Opening, Place, Reply, Words
from coaching.ports.store import Transaction
from storage.store import SqlStore
from tests.fakes.slack import SlackServer

BATCH = 250


def hired(slack: SlackServer, number: int) -> list[str]:
    """So many people in the workspace; their accounts."""
    users = [f"U{n:05}" for n in range(number)]
    for user in users:
        slack.person(user, f"Person {user}", email=f"{user.lower()}@almvik.example", tz="UTC")
    return users


async def known(store: SqlStore, team: str, users: Sequence[str]) -> None:
    """They have agreed, long ago."""
    for start in range(0, len(users), BATCH):
        facts = [fact for user in users[start : start + BATCH] for fact in _known(team, user)]
        await store.transact(lambda tx, facts=facts: tx.put(*facts))  # type: ignore[misc]


async def due(store: SqlStore, users: Sequence[str]) -> None:
    """Everybody's check-in of this week, now."""
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    week = workdays.week_of(now.date())

    def plan(tx: Transaction, some: Sequence[str]) -> None:
        for user in some:
            person = f"person-{user}"
            tx.plan(
                Opening(f"check_in:{person}:{week}", person, "checkins.week", now, {"week": week})
            )

    for start in range(0, len(users), BATCH):
        await store.transact(lambda tx, start=start: plan(tx, users[start : start + BATCH]))  # type: ignore[misc]


async def written(store: SqlStore, team: str, users: Sequence[str], number: int = 1) -> None:
    """So many letters to everybody, due now."""
    now = datetime.now(UTC)

    def post(tx: Transaction, some: Sequence[str]) -> None:
        for user in some:
            for n in range(number):
                reply = Reply((Words(f"Nummer {n}"),))
                to = Place("slack", team, user)
                tx.post(
                    Letter(
                        f"digest:{user}-{n}",
                        "digest",
                        to,
                        reply,
                        now,
                        f"person-{user}",
                        lane="broadcast",
                    )
                )

    for start in range(0, len(users), BATCH):
        await store.transact(lambda tx, start=start: post(tx, users[start : start + BATCH]))  # type: ignore[misc]


def _known(team: str, user: str) -> tuple[Person, Contact]:
    long_ago = datetime.now(UTC) - timedelta(days=40)
    email = f"{user.lower()}@almvik.example"
    person = Person(
        f"person-{user}",
        f"Person {user}",
        email,
        "sv",
        standing="active",
        timezone="UTC",
        agreed_at=long_ago,
        met_at=long_ago,
    )
    address, direct = Address("slack", team, user), Place("slack", team, user)
    return person, Contact(f"slack:{team}:{user}", person.id, address, direct, long_ago)
