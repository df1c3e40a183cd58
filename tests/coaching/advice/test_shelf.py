"""What one copy of the service was told is found by another, and what is taken back or forgotten by
none.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from coaching.advice.shelf import Shelf
from coaching.facts.community import Contribution
from coaching.knowledge.playbook import load
from storage.search.topics import TopicSearch
from storage.store import SqlStore
from tests.storage.samples import NOW, person

ASKED = "offert från röstmemo"
SHARED = Contribution(
    "c1",
    "ada",
    "talk1",
    "prompt",
    "sv",
    "Offert från röstmemo",
    "Skriv en offert av [röstmemo].",
    NOW,
)


@pytest.fixture(scope="module")
def learnt() -> Iterator[tuple[TopicSearch, TopicSearch]]:
    """Of two copies. To learn takes long."""
    with TopicSearch(load("sv")) as one, TopicSearch(load("sv")) as other:
        yield one, other


@pytest.fixture
def search(learnt: tuple[TopicSearch, TopicSearch]) -> Iterator[TopicSearch]:
    yield learnt[0]
    learnt[0].remove("shared:c1")


@pytest.fixture
def search_of_a_copy(learnt: tuple[TopicSearch, TopicSearch]) -> Iterator[TopicSearch]:
    yield learnt[1]
    learnt[1].remove("shared:c1")


async def first(shelf: Shelf) -> str:
    return next((topic.id for topic in await shelf.find(ASKED, "sv")), "")


async def test_every_copy_finds_what_was_shared_in_one(
    store: SqlStore, search: TopicSearch, search_of_a_copy: TopicSearch
) -> None:
    here, there = Shelf(search, store), Shelf(search_of_a_copy, store)
    assert "shared:c1" not in (await first(here), await first(there))
    await store.transact(lambda tx: tx.put(person("ada"), SHARED))
    assert [await first(here), await first(there)] == ["shared:c1"] * 2
    page = await there.page("shared:c1", "sv")
    assert page is not None and page.body == "Skriv en offert av [röstmemo]."


async def test_what_is_changed_in_the_same_moment_is_noticed(
    store: SqlStore, search: TopicSearch
) -> None:
    shelf = Shelf(search, store)
    await store.transact(lambda tx: tx.put(SHARED))
    assert await first(shelf) == "shared:c1"
    emptied = replace(SHARED, title="", text="", withdrawn_at=NOW, revision=2)
    await store.transact(lambda tx: tx.put(emptied))
    assert await first(shelf) != "shared:c1"
    assert await shelf.page("shared:c1", "sv") is None


async def test_what_its_author_is_forgotten_with_is_gone(
    store: SqlStore, search: TopicSearch
) -> None:
    shelf = Shelf(search, store)
    await store.transact(lambda tx: tx.put(person("ada"), SHARED))
    assert await first(shelf) == "shared:c1"
    told = await store.read(lambda tx: tx.everything_of("ada"))
    assert told["contributions"][0]["title"] == "Offert från röstmemo"
    await store.transact(lambda tx: tx.forget("ada"))
    assert await first(shelf) != "shared:c1"


async def test_where_nothing_is_shared_nothing_is_looked_for(
    store: SqlStore, search: TopicSearch
) -> None:
    await store.transact(lambda tx: tx.put(SHARED))
    assert await first(Shelf(search, store, shared=lambda tx: False)) != "shared:c1"
