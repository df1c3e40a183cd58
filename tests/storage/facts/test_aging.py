"""What is too old goes, so many rows at a time, and what must not happen twice does not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coaching.facts.checkins import CheckIn
from coaching.facts.community import Contribution, DropIn, Presenter, Update
from coaching.facts.pairs import Proposal, Tie
from coaching.facts.savings import TimeSaving
from coaching.facts.talk import Answer, Conversation
from storage.store import SqlStore
from storage.tables import past
from storage.transaction import SqlTransaction
from tests.storage.samples import NOW, chat, contact, incoming, letter, opening, person

DAY = timedelta(days=1)
LATER = NOW + DAY


def lived(tx: SqlTransaction) -> None:
    """One row of each that is over, and one of each that is not."""
    for name in ("over", "waits"):
        tx.write_down(incoming(f"heard-{name}", name))
        tx.post(letter(f"week-{name}", kind="digest", lane="appointment"))
        tx.plan(opening(f"plan-{name}"))
        ended = "done" if name == "over" else ""
        tx.save(
            Conversation(
                f"talk-{name}", "ada", "savings.report", chat(), NOW,
                answers={"minutes": Answer(45)}, open=not ended, ended=ended,  # type: ignore[arg-type]
            )
        )  # fmt: skip
    tx.finish_heard("heard-over")
    tx.sent("week-over", "17.1", NOW)
    tx.opened("plan-over")


def left(tx: SqlTransaction) -> list[str]:
    everything = tx.everything_of("ada")
    talks = [str(row["id"]) for row in everything.get("conversations", [])]
    asked = [key for key in ("week-over", "week-waits") if tx.asked_in(key)]
    return [*talks, *asked, *(o.key for o in tx.diary_of("ada"))]


async def test_what_is_over_goes_and_what_waits_stays(store: SqlStore) -> None:
    await store.transact(lived)
    for kept, rows in {"inbox": 1, "letters": 2, "dialogues": 1, "conversations": 1}.items():
        assert await store.transact(lambda tx, kept=kept: tx.erase_aged(kept, NOW, 9)) == 0  # type: ignore[misc]
        erase = lambda tx, kept=kept: tx.erase_aged(kept, LATER, 9)  # noqa: E731
        assert await store.read(lambda tx, kept=kept: tx.too_old(kept, LATER)) == rows  # type: ignore[misc]
        assert await store.transact(erase) == rows
        assert await store.transact(erase) == 0
    assert await store.read(left) == ["talk-waits", "week-waits", "plan-waits"]


async def test_what_was_erased_does_not_come_again_unless_it_is_taken_back(store: SqlStore) -> None:
    def once_more(tx: SqlTransaction) -> None:
        tx.post(letter("week-over", kind="digest", lane="appointment"))
        tx.plan(opening("plan-over"))

    await store.transact(lived)
    await store.transact(lambda tx: tx.erase_aged("letters", LATER, 9))
    await store.transact(once_more)
    assert await store.read(left) == ["talk-over", "talk-waits", "week-waits", "plan-waits"]
    short = await store.read(lambda tx: tx.connection.execute(past.select()).all())
    assert {(row.kind, row.day) for row in short} == {
        ("digest", NOW.date()),
        ("checkins.week", NOW.date()),
    }
    await store.transact(lambda tx: tx.take_back("week-over"))
    await store.transact(once_more)
    assert "week-over" in await store.read(left)


async def test_of_an_answered_question_its_edit_leaves_nothing(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.post(letter("shown", kind="answered", lane="appointment")))
    await store.transact(lambda tx: tx.sent("shown", "17.1", NOW))
    assert await store.transact(lambda tx: tx.erase_aged("inbox", LATER, 9)) == 1
    assert await store.read(lambda tx: tx.connection.execute(past.select()).all()) == []


async def test_meetings_updates_and_what_was_proposed_go_with_the_check_ins(
    store: SqlStore,
) -> None:
    due = NOW - DAY
    drop_in = DropIn("d", "ada", due, "Europe/Stockholm", 60, "room 4")
    update = Update("2026-09", due, 30, "hall", "IT", due)
    presenter = Presenter("p", "ada", "2026-09", "IT", "accepted", due)
    proposal = Proposal("o", "ada", ("x",), due)
    tie = Tie("t", "ada", "x", True, due, over_at=due)
    going_on = replace(tie, id="going on", over_at=None)
    later = replace(drop_in, id="later", starts_at=LATER)
    await store.transact(lambda tx: tx.put(drop_in, update, presenter, proposal, tie))
    await store.transact(lambda tx: tx.put(going_on, later))
    assert await store.transact(lambda tx: tx.erase_aged("check_ins", NOW, 9)) == 5
    left = await store.read(lambda tx: [*tx.every(Tie), *tx.every(DropIn)])
    assert left == [going_on, later]


async def test_so_many_at_a_time(store: SqlStore) -> None:
    asked = [CheckIn(f"c{n}", "ada", "2026-W40", NOW - n * DAY) for n in range(5)]
    await store.transact(lambda tx: tx.put(*asked))
    erase = lambda tx: tx.erase_aged("check_ins", NOW - DAY, 2)  # noqa: E731
    assert [await store.transact(erase) for _ in range(2)] == [2, 1]
    assert [one.id for one in await store.read(lambda tx: tx.every(CheckIn))] == ["c0", "c1"]
    since = await store.read(lambda tx: tx.every(CheckIn, NOW))
    assert [one.id for one in since] == ["c0"]


OLD = date(2024, 1, 8)
SAVING = TimeSaving("s", "ada", "c", "offers", 45, "week", "", OLD, NOW)


@pytest.mark.parametrize(
    ("saving", "stays"),
    [
        (SAVING, False),
        (replace(SAVING, confirmed=(OLD, date(2026, 11, 2))), True),
        (replace(SAVING, confirmed=(OLD,)), False),
        (replace(SAVING, until=date(2026, 11, 2)), True),
        (replace(SAVING, day=NOW.date()), True),
    ],
)
async def test_a_saving_goes_when_nobody_confirms_it_any_more(
    store: SqlStore, saving: TimeSaving, stays: bool
) -> None:
    await store.transact(lambda tx: tx.put(saving))
    await store.transact(lambda tx: tx.erase_aged("savings", NOW - 60 * DAY, 9))
    assert await store.read(lambda tx: tx.every(TimeSaving)) == ([saving] if stays else [])


async def test_whoever_has_left_is_unlinked(store: SqlStore) -> None:
    long_ago, yesterday = NOW.date() - 40 * DAY, NOW.date() - DAY
    people = (
        person("ada", leaves_on=long_ago),
        person("bea", gone=True, gone_on=long_ago),
        person("cia", leaves_on=yesterday),
        person("dan", gone=True, gone_on=yesterday),
        person("eva"),
    )
    prompt = Contribution("p1", "ada", "c", "prompt", "sv", "Mejl", "Kort.", NOW, credit="Ada Ek")
    await store.transact(lambda tx: tx.put(*people, contact("U1", "ada"), SAVING, prompt))
    gone = await store.read(lambda tx: tx.leavers(NOW - 30 * DAY))
    assert gone == ["ada", "bea"]
    await store.transact(lambda tx: tx.unlink("ada"))
    assert await store.read(lambda tx: tx.everything_of("ada")) == {}
    [saving] = await store.read(lambda tx: tx.every(TimeSaving))
    assert saving.minutes == 45 and saving.person != "ada"
    [shared] = await store.read(lambda tx: tx.every(Contribution))
    assert (shared.text, shared.person, shared.credit) == ("Kort.", "", "")
