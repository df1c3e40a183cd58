"""Fictive people and what they say."""

from datetime import UTC, datetime, timedelta
from typing import Any

from coaching.facts.people import Contact, Person
from coaching.messages import Address, Incoming, Letter, Opening, Place, Reply, Text

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
REAL = NOW.timestamp()
HOUR = timedelta(hours=1)


def address(user: str = "U1") -> Address:
    return Address("slack", "T1", user)


def chat(user: str = "U1") -> Place:
    return Place("slack", "T1", user)


def incoming(id: str, user: str = "U1", **more: Any) -> Incoming:
    return Incoming(id, address(user), chat(user), NOW, **{"text": "hej", **more})


def letter(key: str, user: str = "U1", **more: Any) -> Letter:
    return Letter(
        key,
        **{
            "kind": "reply",
            "to": chat(user),
            "reply": Reply((Text("talk-hello"),)),
            "due": NOW,
            **more,
        },
    )


def person(id: str = "ada", **more: Any) -> Person:
    return Person(id, **{"name": "Ada Ek", "email": f"{id}@example.com", "met_at": NOW, **more})


def contact(user: str = "U1", person: str = "ada", **more: Any) -> Contact:
    return Contact(
        f"slack:T1:{user}", person, address(user), chat(user), **{"seen_at": NOW, **more}
    )


def opening(key: str, who: str = "ada", **more: Any) -> Opening:
    return Opening(key, who, **{"flow": "checkins.week", "due": NOW, **more})
