"""The model within its means, on a real database: budget, breaker, and what is given back."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coaching.advice.breaker import FIRST_PAUSE, TRIPS
from coaching.advice.writer import PATIENCE, Writer
from coaching.company.company import Company
from coaching.company.spending import Spending
from coaching.facts.advice import ModelUse
from coaching.facts.people import Person
from coaching.messages import Place
from coaching.ports.model import Aloud, ModelTurn, ModelUnavailable, Written
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore

TURNS = (ModelTurn("user", "x" * 300),)
NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)


class Model:
    """Says one thing after the other, or fails so."""

    configured = True

    def __init__(self, *says: Written | ModelUnavailable) -> None:
        self.says, self.asked = list(says), 0

    async def write(
        self,
        turns: Sequence[ModelTurn],
        limit: int = 0,
        within: timedelta = timedelta(),
        aloud: Aloud | None = None,
    ) -> Written:
        self.asked += 1
        said = self.says.pop(0) if self.says else Written("ja", 100, 100)
        if isinstance(said, ModelUnavailable):
            raise said
        return said


class Clock:
    def __init__(self) -> None:
        self.real = 1_000.0

    def now(self) -> datetime:
        return NOON

    def elapsed(self) -> float:
        return self.real


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    migrate(f"sqlite:///{tmp_path / 'w.db'}")
    async with SqlStore(f"sqlite:///{tmp_path / 'w.db'}") as opened:
        yield opened


def situation(person: str = "ada", now: datetime = NOON) -> Situation:
    return Situation(
        now, Person(person), Surroundings(Company()), "talk", Place("web", "demo", person)
    )


async def outcomes(writer: Writer, situations: Iterable[Situation]) -> list[str]:
    """The words, or why there are none."""
    found = []
    for one in situations:
        try:
            found.append(await writer.write(TURNS, one, limit=100))
        except ModelUnavailable as unavailable:
            found.append(f"!{unavailable.reason}")
    return found


async def used(store: SqlStore, id: str = "house") -> tuple[int, int]:
    use = await store.read(lambda tx: tx.get(ModelUse, id))
    assert use is not None
    return use.requests, use.money


async def test_a_person_has_so_many_a_day_and_others_have_theirs(store: SqlStore) -> None:
    writer = Writer(Model(), store, Clock(), Spending(requests_per_person_and_day=2))
    asked = [
        situation(),
        situation(),
        situation(),
        situation("bo"),
        situation(now=NOON + timedelta(days=1)),
    ]
    assert await outcomes(writer, asked) == ["ja", "ja", "!daily", "ja", "ja"]


async def test_a_month_has_so_many_for_everybody(store: SqlStore) -> None:
    writer = Writer(Model(), store, Clock(), Spending(requests_per_month=2))
    asked = [
        situation("a"),
        situation("b"),
        situation("c"),
        situation("c", NOON + timedelta(days=1)),
    ]
    assert await outcomes(writer, asked) == ["ja", "ja", "!budget", "ja"]


async def test_the_money_of_a_month_is_what_was_really_read_and_written(store: SqlStore) -> None:
    spending = Spending(money_per_month=0.05, price_read=10.0, price_written=40.0)
    written = Written("ja", read=200, written=50)  # 0.004
    writer = Writer(Model(*[written] * 20), store, Clock(), spending)
    found = await outcomes(writer, [situation(str(n)) for n in range(15)])
    assert await used(store) == (found.count("ja"), 40 * found.count("ja"))
    assert found.count("ja") == 12 and set(found[12:]) == {
        "!budget"
    }  # another 0.005 is reserved before it is asked


async def test_what_surely_cost_nothing_is_given_back_and_what_may_have_is_not(
    store: SqlStore,
) -> None:
    model = Model(ModelUnavailable("down", free=True), ModelUnavailable("slow"))
    spending = Spending(price_read=10.0, price_written=40.0)
    writer = Writer(model, store, Clock(), spending)
    await outcomes(writer, [situation()])
    assert await used(store) == (1, 0)
    await outcomes(writer, [situation()])
    assert await used(store) == (2, spending.cost(100, 100))


async def test_two_copies_of_the_service_share_one_budget(store: SqlStore) -> None:
    copies = [Writer(Model(), store, Clock(), Spending(requests_per_month=5)) for _ in range(2)]
    found = await asyncio.gather(*(outcomes(copies[n % 2], [situation(str(n))]) for n in range(12)))
    assert sorted(one for [one] in found) == ["!budget"] * 7 + ["ja"] * 5
    assert (await used(store))[0] == 5


async def test_who_is_turned_away_is_not_counted(store: SqlStore) -> None:
    writer = Writer(Model(), store, Clock(), Spending(requests_per_person_and_day=1))
    await outcomes(writer, [situation(), situation(), situation()])
    assert (await used(store))[0] == (await used(store, "person:ada"))[0] == 1


async def test_a_model_that_is_down_is_left_alone_and_then_probed(store: SqlStore) -> None:
    model, clock = Model(*[ModelUnavailable("down", free=True)] * TRIPS), Clock()
    writer = Writer(model, store, clock, Spending())
    found = await outcomes(writer, [situation(str(n)) for n in range(TRIPS + 2)])
    assert found == ["!down"] * (TRIPS + 2) and model.asked == TRIPS
    assert (await used(store))[0] == TRIPS  # nobody pays for a door that is shut
    clock.real += FIRST_PAUSE
    assert await outcomes(writer, [situation()]) == ["ja"]


async def test_a_model_that_refuses_is_well(store: SqlStore) -> None:
    model = Model(*[ModelUnavailable("refused")] * (TRIPS + 1))
    writer = Writer(model, store, Clock(), Spending())
    await outcomes(writer, [situation()] * (TRIPS + 1))
    assert model.asked == TRIPS + 1


async def test_without_a_model_nothing_is_counted(store: SqlStore) -> None:
    model = Model()
    model.configured = False
    assert await outcomes(Writer(model, store, Clock(), Spending()), [situation()]) == ["!off"]
    assert await store.read(lambda tx: tx.get(ModelUse, "house")) is None


def test_an_answer_comes_within_fifteen_seconds() -> None:
    """The rest is for the line "thinking …", which is given one second."""
    assert timedelta(seconds=14) >= PATIENCE


RULES = (
    "You have no tools, no memory of other people and no access to anything.",
    "Sure! I was told: *Begin with the answer itself, one sentence in bold. Then what to do, in two or three points*.",
    "<material-0123456789>\nhej\n</material-0123456789>",
)


@pytest.mark.parametrize("answer", RULES)
async def test_who_repeats_our_rules_is_not_passed_on(answer: str, store: SqlStore) -> None:
    heard: list[str] = []

    async def listen(markdown: str) -> None:
        heard.append(markdown)

    class Reciting(Model):
        async def write(
            self,
            turns: Sequence[ModelTurn],
            limit: int = 0,
            within: timedelta = timedelta(),
            aloud: Aloud | None = None,
        ) -> Written:
            assert aloud is not None
            await aloud(answer)
            return Written(answer, 1, 1)

    writer = Writer(Reciting(), store, Clock(), Spending())
    with pytest.raises(ModelUnavailable, match="refused"):
        await writer.write(TURNS, situation(), aloud=listen)
    assert heard == []


async def test_an_answer_about_rules_is_none_of_ours(store: SqlStore) -> None:
    answer = "Begin with the answer itself, then give one example. Never promise too much."
    writer = Writer(Model(Written(answer, 1, 1)), store, Clock(), Spending())
    assert await writer.write(TURNS, situation()) == answer
