"""What is kept of a week is what counting all of it again would give, whatever was changed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from coaching.company.company import Company
from coaching.facts.counted import Entry, WeeksTold
from coaching.facts.people import Person
from coaching.facts.savings import RHYTHMS, BaselineTask, Rhythm, TimeSaving, Trial
from coaching.ledger import told as counting
from coaching.ledger.published.counting import time_of
from coaching.ledger.published.gathered import Gathered
from storage.database.engine import address, any_engine
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from storage.tables import weeks_told
from storage.transaction import SqlTransaction
from tests.coaching.ledger.twelve_weeks import BASELINE, PEOPLE, SAVINGS, TRIALS, day, told

FIRST = date(2026, 1, 5)
WEEKS = [FIRST + timedelta(weeks=n) for n in range(-1, 40)]
WHO = tuple(person.id for person in PEOPLE)


def kept_is_right(tx: SqlTransaction) -> None:
    again = counting.weeks_told(tx.every(TimeSaving), tx.every(BaselineTask), WEEKS)
    assert _in_order(tx.weeks_told(WEEKS)) == _in_order(again)
    kinds = (Person, TimeSaving, BaselineTask, Trial)
    raw = Gathered(kinds, [fact for kind in kinds for fact in tx.every(kind)])
    for month in ("2026-01", "2026-02"):
        shown = time_of(tx, Company(), month, date(2026, 2, 20))
        assert shown == time_of(raw, Company(), month, date(2026, 2, 20))


def _in_order(told: WeeksTold) -> tuple[Any, ...]:
    def place(entry: Entry) -> tuple[date, str]:
        return entry.monday, entry.person

    return sorted(told.entries, key=place), set(told.tellers), list(told.sharers)


async def test_each_change_is_in_the_sums_when_it_is_kept(store: SqlStore) -> None:
    await store.transact(lambda tx: tx.put(*PEOPLE, *SAVINGS, *BASELINE, *TRIALS))
    await store.read(kept_is_right)
    edited = told("ada", "offerter", 90, "day", 4, checking=7, confirmed=(day(7), day(12)))
    for change in (
        lambda tx: tx.put(edited),
        lambda tx: tx.put(BaselineTask("b9", "bo", "", "mejl", 30, "month", edited.told_at)),
        lambda tx: tx.merge("bo", "finn"),
        lambda tx: tx.erase("cia"),
        lambda tx: tx.erase_aged("savings", datetime(2026, 1, 20, tzinfo=UTC), 3),
        lambda tx: tx.drop("savings", [BaselineTask]),
    ):
        await store.transact(change)
        await store.read(kept_is_right)
    await store.transact(lambda tx: tx.drop("savings", [TimeSaving]))
    assert await store.read(lambda tx: tx.weeks_told(WEEKS)) == WeeksTold((), set(), ())


async def test_what_was_told_before_there_were_sums_is_counted(sqlite_url: str) -> None:
    async with SqlStore(sqlite_url) as store:
        await store.transact(lambda tx: tx.put(*PEOPLE, *SAVINGS, *BASELINE))
    engine = any_engine(address(sqlite_url))
    with engine.begin() as connection:
        weeks_told.drop(connection)
        connection.execute(text("DROP INDEX ix_time_savings_shared"))
        connection.execute(text("DROP INDEX ix_time_savings_person_day"))
        connection.execute(text("CREATE INDEX ix_time_savings_person ON time_savings (person)"))
        for later in ("announcements", "notices"):
            connection.execute(text(f"DROP TABLE {later}"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0027'"))
    engine.dispose()
    migrate(sqlite_url)
    async with SqlStore(sqlite_url) as store:
        assert (await store.read(lambda tx: tx.weeks_told(WEEKS))).entries
        await store.read(kept_is_right)


days = st.integers(0, 200).map(lambda n: FIRST + timedelta(days=n))
tasks = st.sampled_from(["", "offerter", "Offerten", "rapport", "rapporter till kund", "mejl"])
rhythms: st.SearchStrategy[Rhythm] = st.sampled_from(["once", *RHYTHMS])
people = st.sampled_from(WHO)


@st.composite
def savings(draw: st.DrawFn) -> TimeSaving:
    about, rhythm = draw(days), draw(rhythms)
    answers = rhythm == "once" and draw(st.booleans())
    return TimeSaving(
        id=f"s{draw(st.integers(0, 40))}",
        person=draw(people),
        conversation=f"c{draw(st.integers(0, 9))}",
        task=draw(tasks),
        minutes=draw(st.integers(-90, 600)),
        rhythm=rhythm,
        tool="",
        day=about,
        told_at=datetime.combine(about, time(draw(st.integers(0, 23))), UTC),
        week=about.strftime("%G-W%V") if answers else "",
        checking=draw(st.none() | st.integers(0, 60)),
        new_work=draw(st.booleans()),
        shared=draw(st.booleans()),
        confirmed=tuple(sorted(draw(st.lists(days.filter(lambda d: d > about), max_size=2)))),
        until=draw(st.none() | days),
    )


costs = st.builds(
    BaselineTask,
    id=st.integers(0, 9).map("b{}".format),
    person=people,
    conversation=st.just(""),
    name=tasks,
    minutes=st.integers(1, 600),
    rhythm=rhythms,
    told_at=st.just(datetime(2026, 1, 5, tzinfo=UTC)),
)
changes = st.one_of(
    st.tuples(st.just("put"), st.lists(savings(), min_size=1, max_size=1)),
    st.tuples(st.just("put"), st.lists(savings(), min_size=1, max_size=4)),
    st.tuples(st.just("put"), st.lists(costs, min_size=1, max_size=1)),
    st.tuples(st.just("withdraw"), st.integers(0, 9)),
    st.tuples(st.just("merge"), st.tuples(people, people)),
    st.tuples(st.just("erase"), people),
    st.tuples(st.just("age"), days),
)


def change(tx: SqlTransaction, how: str, what: Any) -> None:
    if how == "put":
        tx.put(*what)
    elif how == "withdraw":
        tx.withdraw(f"c{what}", ())
    elif how == "merge" and what[0] != what[1]:
        tx.merge(*what)
    elif how == "erase":
        tx.erase(what)
    elif how == "age":
        tx.erase_aged("savings", datetime.combine(what, time(), UTC), 2)


@pytest.fixture
def database(url: str) -> Iterator[Connection]:
    engine = any_engine(address(url))
    with engine.connect() as opened:
        yield opened
    engine.dispose()


@pytest.mark.slow
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(changes, min_size=5, max_size=60))
def test_the_sums_are_what_was_told(database: Connection, told: list[tuple[str, Any]]) -> None:
    with database.begin() as trial:
        SqlTransaction(database).put(*(Person(who) for who in WHO))
        for how, what in told:
            tx = SqlTransaction(database)
            change(tx, how, what)
            tx.settle()
        kept_is_right(SqlTransaction(database))
        trial.rollback()


kinds = st.sampled_from(["once", "once", "once", "claim", "answer", "cost"])


@st.composite
def fortnights(draw: st.DrawFn) -> list[TimeSaving | BaselineTask]:
    """What one person tells within two weeks, one thing after the other."""
    told: list[TimeSaving | BaselineTask] = []
    for number in range(draw(st.integers(2, 9))):
        kind, about = draw(kinds), FIRST + timedelta(days=draw(st.integers(0, 13)))
        at = datetime(2026, 1, 20, number, tzinfo=UTC)
        task, minutes = draw(tasks), draw(st.integers(-90, 200))
        if kind == "cost":
            told.append(BaselineTask(f"b{number}", "ada", "", task, minutes, "week", at))
            continue
        saving = TimeSaving(
            f"s{number}",
            "ada",
            "",
            task,
            minutes,
            "week" if kind == "claim" else "once",
            "",
            about,
            at,
            week=about.strftime("%G-W%V") if kind == "answer" else "",
            checking=draw(st.none() | st.integers(0, 60)),
            new_work=draw(st.booleans()),
            shared=draw(st.booleans()),
        )
        told.append(saving)
    return told


CUT_OFF_AND_LESS = [
    BaselineTask("b0", "ada", "", "mejl", 100, "week", datetime(2026, 1, 5, tzinfo=UTC)),
    told("ada", "mejl", 60, "once", 2, 3),
    told("ada", "mejl", -30, "once", 2, 4),
]


@pytest.mark.slow
@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(CUT_OFF_AND_LESS, Random(2))
@given(fortnights(), st.randoms(use_true_random=False))
def test_one_more_occasion_is_added_to_its_week(
    database: Connection, told: list[TimeSaving | BaselineTask], chance: Random
) -> None:
    if chance.random() < 0.3:
        chance.shuffle(told)
    with database.begin() as trial:
        for fact in told:
            tx = SqlTransaction(database)
            tx.put(fact)
            tx.settle()
        kept_is_right(SqlTransaction(database))
        trial.rollback()
