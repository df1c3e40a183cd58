import asyncio
import logging
from collections.abc import Sequence
from typing import TypeVar

import pytest

from coaching.messages import Letter, Place
from coaching.ports.platform import Outgoing, Pace, Refused
from coaching.ports.store import Transaction
from scheduler.courier import LEASE, MARGIN
from scheduler.endings import SEEN
from storage.store import SqlStore
from storage.tables import letters
from tests.scheduler.carrier import Carrier, working
from tests.scheduler.clocks import StillClock
from tests.scheduler.flaky import FlakyStore
from tests.scheduler.waiting import until
from tests.storage.samples import NOW, letter, opening

R = TypeVar("R")

SLOW = Pace("slack:post", per_minute=60, burst=1)
SLOW_TWICE = Pace("slack:post", per_minute=60, burst=2)


async def posted(store: SqlStore, *written: Letter) -> None:
    await store.transact(lambda tx: [tx.post(one) for one in written])


async def fates(store: SqlStore) -> dict[str, str]:
    """State of each letter, or the reason why it failed."""
    rows = await store.read(lambda tx: tx.connection.execute(letters.select()).all())
    return {row.key: row.reason or row.state for row in rows}


async def waiting(store: SqlStore) -> int:
    """How many letters were tried and wait for another try."""
    query = letters.select().where(letters.c.state == "pending", letters.c.ready > 0)
    return len(await store.read(lambda tx: tx.connection.execute(query).all()))


async def until_waiting(store: SqlStore, count: int) -> None:
    while await waiting(store) != count:
        await asyncio.sleep(0.001)


class TestOnTheWay:
    async def test_letters_are_sent_once_and_marked(self, store: SqlStore) -> None:
        await posted(store, letter("a"), letter("b", user="U2"))
        async with working(store, StillClock(), carrier := Carrier()) as courier:
            assert await courier.settle(10) == 0
            assert courier.sent == 2
        assert sorted(carrier.delivered) == ["a", "b"]
        assert await fates(store) == {"a": "sent", "b": "sent"}

    async def test_each_place_keeps_its_order_and_none_waits_for_another(
        self, store: SqlStore
    ) -> None:
        await posted(store, letter("a1"), letter("a2"), letter("a3"), letter("b1", user="U2"))
        carrier = Carrier(gate=asyncio.Event())
        async with working(store, StillClock(), carrier) as courier:
            await until(lambda: len(carrier.on_the_way) == 2)
            assert sorted(carrier.on_the_way) == ["a1", "b1"]
            assert carrier.gate
            carrier.gate.set()
            assert await courier.settle(10) == 0
        assert [key for key in carrier.delivered if key[0] == "a"] == ["a1", "a2", "a3"]

    async def test_a_ring_is_heard_at_once(self, store: SqlStore) -> None:
        async with working(store, StillClock(), carrier := Carrier()) as courier:
            await posted(store, letter("a"))
            courier.ring()
            await until(lambda: carrier.delivered == ["a"])

    async def test_what_another_copy_wrote_is_found_without_a_ring(self, store: SqlStore) -> None:
        async with working(store, StillClock(), carrier := Carrier()):
            await posted(store, letter("a"))
            await until(lambda: carrier.delivered == ["a"])

    async def test_an_edit_reaches_the_platform_with_its_message(self, store: SqlStore) -> None:
        seen: list[Outgoing] = []
        carrier = Carrier(pace=lambda outgoing: seen.append(outgoing) or ())
        await posted(store, letter("post"), letter("edit", replaces="post"))
        async with working(store, StillClock(), carrier) as courier:
            await courier.settle(10)
        assert [(one.letter.key, one.replaces) for one in seen] == [
            ("post", ""),
            ("edit", "ref-post"),
        ]

    async def test_a_platform_that_is_not_connected(self, store: SqlStore) -> None:
        await posted(store, letter("a", to=Place("teams", "T1", "C1")), letter("b"))
        async with working(store, StillClock(), Carrier()) as courier:
            assert await courier.settle(10) == 0
        assert await fates(store) == {"a": "unknown_platform", "b": "sent"}

    async def test_stopping_finishes_what_is_in_flight(self, store: SqlStore) -> None:
        await posted(store, letter("a"))
        carrier = Carrier(gate=asyncio.Event())
        async with working(store, StillClock(), carrier) as courier:
            await until(lambda: carrier.on_the_way)
            stopping = asyncio.create_task(courier.stop())
            await asyncio.sleep(0)
            assert not stopping.done()
            assert carrier.gate
            carrier.gate.set()
            await stopping
        assert await fates(store) == {"a": "sent"}


class TestPaces:
    async def test_an_answer_overtakes_a_thousand_broadcasts(self, store: SqlStore) -> None:
        await posted(store, *(letter(f"news{n}", f"U{n}", lane="broadcast") for n in range(1000)))
        clock, carrier = StillClock(), Carrier(pace=lambda outgoing: [SLOW])
        async with working(store, clock, carrier) as courier:
            await until_waiting(store, 999)
            await posted(store, letter("reply", "U999"))
            clock.ahead = 1
            courier.ring()
            await until(lambda: len(carrier.delivered) == 2)
        assert carrier.delivered[1] == "reply"

    async def test_those_in_the_line_come_one_by_one(self, store: SqlStore) -> None:
        await posted(store, *(letter(f"news{n}", f"U{n}", lane="broadcast") for n in range(5)))
        clock, carrier = StillClock(), Carrier(pace=lambda outgoing: [SLOW])
        async with working(store, clock, carrier) as courier:
            for second in range(5):
                clock.ahead = second
                courier.ring()
                await until_waiting(store, 4 - second)
                await until(lambda second=second: len(carrier.delivered) == second + 1)  # type: ignore[misc]
        assert carrier.delivered == [f"news{n}" for n in range(5)]

    async def test_a_method_that_is_closed_holds_up_no_other(self, store: SqlStore) -> None:
        def pace(outgoing: Outgoing) -> Sequence[Pace]:
            return [Pace(outgoing.letter.kind, per_minute=600, burst=100)]

        clock = StillClock()
        carrier = Carrier(pace=pace, troubles={"a": [Refused("ratelimited", 30, everybody=True)]})
        async with working(store, clock, carrier) as courier:
            await posted(store, letter("a"))
            courier.ring()
            await until_waiting(store, 1)
            await posted(store, letter("b", "U2"), letter("edit", "U3", kind="edit"))
            courier.ring()
            await until(lambda: carrier.delivered == ["edit"])
            await until_waiting(store, 2)
            clock.ahead = 31
            assert await courier.settle(10) == 0
        assert sorted(carrier.delivered) == ["a", "b", "edit"]

    async def test_one_that_has_to_wait_holds_up_no_other(self, store: SqlStore) -> None:
        await posted(store, letter("a"), letter("b", "U2"))
        clock, carrier = (
            StillClock(),
            Carrier(troubles={"a": [Refused("busy", 5)]}, pace=lambda outgoing: [SLOW_TWICE]),
        )
        async with working(store, clock, carrier) as courier:
            await until(lambda: carrier.delivered == ["b"])
            await until_waiting(store, 1)
            clock.ahead = 5
            assert await courier.settle(10) == 0
        assert carrier.delivered == ["b", "a"]


class TestTrouble:
    async def test_what_is_refused_for_good_is_set_aside_and_the_next_goes(
        self, store: SqlStore
    ) -> None:
        await posted(store, letter("a"), letter("b"))
        async with working(
            store, StillClock(), Carrier(troubles={"a": [Refused("user_gone")]})
        ) as courier:
            assert await courier.settle(10) == 0
        assert await fates(store) == {"a": "user_gone", "b": "sent"}

    async def test_whoever_has_to_know_is_told_why_in_the_same_transaction(
        self, store: SqlStore
    ) -> None:
        def plan(tx: Transaction, lost: Letter, reason: str) -> None:
            tx.plan(opening(f"alarm:{lost.key}", flow="guide.alarm", about={"reason": reason}))

        await posted(store, letter("a"), letter("b"))
        carrier = Carrier(troubles={"a": [Refused("not_in_channel")]})
        async with working(store, StillClock(), carrier, undelivered=plan) as courier:
            assert await courier.settle(10) == 0
        [(_, planned)] = await store.read(lambda tx: tx.upcoming(9))
        assert (planned.key, planned.about) == ("alarm:a", {"reason": "not_in_channel"})

    @pytest.mark.parametrize(
        ("arrived", "sent_again", "fate"),
        [("17.1", False, "sent"), ("", True, "sent"), (None, True, "sent")],
    )
    @pytest.mark.parametrize(
        "trouble", [Refused("timeout", 1, unsure=True), ConnectionResetError()]
    )
    async def test_what_may_have_arrived_is_looked_for(
        self, store: SqlStore, trouble: Exception, arrived: str | None, sent_again: bool, fate: str
    ) -> None:
        await posted(store, letter("a"))
        clock, carrier = StillClock(), Carrier(troubles={"a": [trouble]}, arrived={"a": arrived})
        async with working(store, clock, carrier) as courier:
            await until_waiting(store, 1)
            clock.ahead = 10
            assert await courier.settle(10) == 0
        assert carrier.sought == ["a"]
        assert carrier.delivered == (["a"] if sent_again else [])
        assert await fates(store) == {"a": fate}

    async def test_where_nobody_can_tell_it_is_sent_once_more_and_no_third_time(
        self, store: SqlStore
    ) -> None:
        await posted(store, letter("a"))
        unsure: list[Exception] = [Refused("timeout", 1, unsure=True) for _ in range(9)]
        clock, carrier = StillClock(), Carrier(troubles={"a": unsure}, arrived={"a": None})
        async with working(store, clock, carrier) as courier:
            for number in range(2):
                await until(lambda number=number: len(carrier.on_the_way) == number + 1)  # type: ignore[misc]
                await until_waiting(store, 1)
                clock.ahead += 10
                courier.ring()
            assert await courier.settle(10) == 0
        assert carrier.on_the_way == ["a", "a"]
        assert await fates(store) == {"a": "in_doubt"}

    @pytest.mark.parametrize(
        "trouble", [Refused("http_500", 1, unsure=True), ConnectionResetError()]
    )
    async def test_nobody_looks_before_what_was_accepted_can_be_seen(
        self, store: SqlStore, trouble: Exception
    ) -> None:
        await posted(store, letter("a"))
        clock, carrier = StillClock(), Carrier(troubles={"a": [trouble]}, arrived={"a": ""})
        async with working(store, clock, carrier) as courier:
            await until_waiting(store, 1)
            clock.ahead = SEEN - 0.1
            assert await courier.settle(0.05) == 1
            assert not carrier.sought
            clock.ahead = SEEN
            assert await courier.settle(10) == 0
        assert carrier.sought == ["a"]

    async def test_a_platform_in_trouble_for_hours_loses_no_letter(self, store: SqlStore) -> None:
        await posted(store, letter("a"))
        troubles: list[Exception] = [Refused("http_503", 1, unsure=True) for _ in range(30)]
        clock, carrier = StillClock(), Carrier(troubles={"a": troubles}, arrived={"a": ""})
        async with working(store, clock, carrier) as courier:
            for number in range(30):
                await until(lambda number=number: len(carrier.on_the_way) == number + 1)  # type: ignore[misc]
                await until_waiting(store, 1)
                clock.ahead += 400
                courier.ring()
            assert await courier.settle(10) == 0
        assert (carrier.delivered, await fates(store)) == (["a"], {"a": "sent"})

    async def test_eight_failures_are_enough(
        self, store: SqlStore, caplog: pytest.LogCaptureFixture
    ) -> None:
        await posted(store, letter("a"))
        broken = [KeyError("what Ada said") for _ in range(99)]
        clock, carrier = StillClock(), Carrier(troubles={"a": list(broken)}, arrived={"a": ""})
        with caplog.at_level(logging.DEBUG, "kollega.courier"):
            async with working(store, clock, carrier) as courier:
                for number in range(7):
                    await until(lambda number=number: len(carrier.on_the_way) == number + 1)  # type: ignore[misc]
                    await until_waiting(store, 1)
                    clock.ahead += 400
                    courier.ring()
                assert await courier.settle(10) == 0
        assert len(carrier.on_the_way) == 8
        assert await fates(store) == {"a": "KeyError"}
        assert "Ada" not in caplog.text

    @pytest.mark.parametrize(("arrived", "delivered"), [("17.1", []), ("", ["a"]), (None, ["a"])])
    async def test_after_a_crash_in_the_middle(
        self, store: SqlStore, arrived: str | None, delivered: list[str]
    ) -> None:
        await posted(store, letter("a"))
        await store.transact(lambda tx: tx.claim_letters(NOW, StillClock().elapsed(), LEASE, 1))
        carrier = Carrier(arrived={"a": arrived})
        async with working(store, StillClock(ahead=LEASE), carrier) as courier:
            assert await courier.settle(10) == 0
        assert (carrier.sought, carrier.delivered) == (["a"], delivered)
        assert await fates(store) == {"a": "sent"}

    async def test_a_process_that_was_stopped_on_its_way_sends_nothing_late(
        self, store: SqlStore
    ) -> None:
        await posted(store, letter("a"))
        clock, carrier = StillClock(), Carrier(gate=asyncio.Event())
        async with working(store, clock, carrier):
            await until(lambda: carrier.on_the_way)
            [outgoing] = carrier.outgoing
            assert outgoing.may_leave()
            clock.ahead = LEASE - MARGIN
            assert not outgoing.may_leave()
            assert carrier.gate
            carrier.gate.set()

    async def test_how_it_ended_is_not_said_by_whoever_lost_the_lease(
        self, store: SqlStore
    ) -> None:
        """The other copy may be about to send it: nobody else is to claim it meanwhile."""
        await posted(store, letter("a"))
        gate = asyncio.Event()
        clock = StillClock()
        carrier = Carrier(gate=gate, troubles={"a": [Refused("busy", 1)]})
        async with working(store, clock, carrier):
            await until(lambda: carrier.on_the_way)
            real = clock.elapsed() + LEASE
            [other] = await store.transact(lambda tx: tx.claim_letters(NOW, real, LEASE, 1))
            gate.set()
            await until(lambda: not carrier.troubles["a"])
        # the courier has stopped, and with it whatever it had begun
        assert await store.read(lambda tx: tx.holds(other.letter.key, real + LEASE))

    async def test_nothing_is_sent_at_the_end_of_its_lease(self, store: SqlStore) -> None:
        clock = StillClock()

        def stall(outgoing: Outgoing) -> Sequence[Pace]:
            clock.ahead += LEASE - MARGIN / 2
            return ()

        await posted(store, letter("a"))
        carrier = Carrier(pace=stall)
        async with working(store, clock, carrier) as courier:
            await until(lambda: clock.ahead)
            await courier.settle(0.05)
            carrier.pace = lambda outgoing: ()
            assert (await fates(store), carrier.on_the_way) == ({"a": "sending"}, [])
            clock.ahead = LEASE
            assert await courier.settle(10) == 0
        assert carrier.sought == carrier.delivered == ["a"]


class TestDatabaseTrouble:
    async def test_how_a_letter_ended_is_written_down_when_the_database_is_back(
        self, sqlite_url: str
    ) -> None:
        async with FlakyStore(sqlite_url) as store:
            await posted(store, letter("a"))
            carrier = Carrier(gate=asyncio.Event())
            async with working(store, StillClock(), carrier) as courier:
                await until(lambda: carrier.on_the_way)
                store.failures = 2
                assert carrier.gate
                carrier.gate.set()
                assert await courier.settle(10) == 0
            assert (carrier.delivered, await fates(store)) == (["a"], {"a": "sent"})

    async def test_a_database_that_is_away_is_asked_again(self, sqlite_url: str) -> None:
        async with FlakyStore(sqlite_url) as store:
            await posted(store, letter("a"))
            store.failures = 2
            async with working(store, StillClock(), carrier := Carrier()) as courier:
                assert await courier.settle(10) == 0
            assert carrier.delivered == ["a"]


async def test_it_keeps_up_when_few_letters_wait(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.courier.WAITING", 3)
    carrier = Carrier(gate=asyncio.Event())
    await posted(store, *(letter(f"a{n}", f"U{n}") for n in range(3)))
    async with working(store, StillClock(), carrier) as courier:
        kept_up = asyncio.create_task(courier.keep_up())
        await until(lambda: len(carrier.on_the_way) == 3)
        assert not kept_up.done()
        assert carrier.gate
        carrier.gate.set()
        await kept_up
    assert len(carrier.delivered) >= 1


async def test_it_is_waited_for_no_longer_than_a_while(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.courier.WAITING", 1)
    monkeypatch.setattr("scheduler.courier.PATIENCE", 0.0)
    await posted(store, letter("a"))
    async with working(store, StillClock()) as courier:
        await courier.keep_up()
