"""Each message goes once, to a chat in which it arrives."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coaching.contents import ROLES
from coaching.facts.people import Contact, Person
from coaching.messages import Address, Letter, Place, Reply, Words
from coaching.people.reach import ask_where, left, reached, undelivered
from storage.store import SqlStore
from tests.storage.databases import sqlite_url, template

__all__ = ["sqlite_url", "template"]

NOW = datetime(2026, 1, 15, 9, 0, 30, tzinfo=UTC)
SOFIA = Person("p1", "Sofia", "sofia@almvik.example", standing="active")


def chat(platform: str, closed: str = "", days: int = 0) -> Contact:
    place = Place(platform, "t", "u1")
    id, address = f"{platform}:t:u1", Address(platform, "t", "u1")
    return Contact(id, "p1", address, place, NOW - timedelta(days=days), closed=closed)


@pytest.mark.parametrize(
    ("chosen", "contacts", "expected"),
    [
        ("", (chat("teams"), chat("slack", days=1)), "teams"),  # where they wrote last
        ("slack", (chat("teams"), chat("slack", days=1)), "slack"),
        ("slack", (chat("teams"), chat("slack", "blocked")), "teams"),
        ("", (chat("teams", "uninstalled"), chat("slack", days=1)), "slack"),
        ("", (chat("teams", "uninstalled"),), "teams"),  # nothing better is known
        ("", (), ""),
    ],
)
def test_one_of_several_chats_takes_the_letters(
    chosen: str, contacts: tuple[Contact, ...], expected: str
) -> None:
    found = reached(replace(SOFIA, platform=chosen), contacts)
    assert (found.address.platform if found else "") == expected


async def test_a_chat_that_takes_nothing_is_closed_and_nothing_else_is(sqlite_url: str) -> None:
    async with SqlStore(sqlite_url) as store:
        await store.transact(lambda tx: tx.put(SOFIA, chat("teams"), chat("slack")))
        letter = Letter("reply:1", "reply", chat("teams").direct, Reply((Words("hej"),)), NOW)
        await store.transact(lambda tx: undelivered(tx, letter, "BadSyntax"))
        assert [one.closed for one in await store.read(lambda tx: tx.contacts("p1"))] == ["", ""]
        await store.transact(lambda tx: undelivered(tx, letter, "blocked"))
        await store.transact(lambda tx: left(tx, Address("slack", "t", "nobody")))
        closed = {one.id: one.closed for one in await store.read(lambda tx: tx.contacts("p1"))}
    assert closed == {"teams:t:u1": "blocked", "slack:t:u1": ""}


async def test_it_is_asked_once_where_to_write_and_only_of_whoever_has_a_choice(
    sqlite_url: str,
) -> None:
    async with SqlStore(sqlite_url) as store:
        await store.transact(lambda tx: tx.put(SOFIA, chat("teams")))
        await store.transact(lambda tx: ask_where(tx, SOFIA, NOW, ROLES.where))
        assert await store.read(lambda tx: tx.diary_of("p1")) == []
        await store.transact(lambda tx: tx.put(chat("slack")))
        for _ in range(2):
            await store.transact(lambda tx: ask_where(tx, SOFIA, NOW, ROLES.where))
        [opening] = await store.read(lambda tx: tx.diary_of("p1"))
        assert (opening.flow, opening.due, opening.kind) == (
            "chats.where",
            NOW.replace(second=0),
            "where",
        )
        chosen = replace(SOFIA, id="p2", platform="slack")
        await store.transact(
            lambda tx: tx.put(
                chosen, *(replace(c, person="p2") for c in (chat("teams"), chat("slack")))
            )
        )
        await store.transact(lambda tx: ask_where(tx, chosen, NOW, ROLES.where))
        assert await store.read(lambda tx: tx.diary_of("p2")) == []
