"""Whoever was forgotten, or has left long ago, stands nowhere: in no column of either database, in
no byte of SQLite's files, in no list, no log and no older backup that is restored.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import pytest

from coaching.company.retention import Retention, limits
from coaching.facts.audit import Audit
from coaching.facts.community import Contribution
from coaching.facts.kinds import Fact, parties
from coaching.facts.pairs import Avoidance
from coaching.facts.people import Contact, Person
from coaching.facts.settings import Setting
from coaching.facts.talk import Answer, Conversation
from coaching.facts.use_cases import UseCase, Weights
from coaching.messages import Address, Place, Reply, Text
from coaching.ports.platform import Pace
from storage.database.rows import scalar
from storage.safekeeping.backup import backup
from storage.safekeeping.migrate import migrate
from storage.safekeeping.restore import restore
from storage.store import SqlStore
from storage.tables import FACT_TABLES, metadata
from storage.transaction import SqlTransaction
from tests.storage.samples import NOW, chat, contact, incoming, letter, opening, person

ADA, ACCOUNT = "zqcanary-ada", "UZQCANARY"
DIRECT = Place("slack", "T1", ACCOUNT)
LATER = NOW + timedelta(days=1000)
SAMPLES: dict[Any, Any] = {
    int: 1,
    float: 1.0,
    bool: True,
    datetime: NOW,
    date: NOW.date(),
    time: time(9),
}
# of nobody's minutes stay the week, and which of the company's use cases it was
STABLE = {"week": "2026-W48", "use_case": "u1"}
# the company's own: whose it was goes, and the words stay
COMPANYS = (Audit, Setting, UseCase, Weights)
Gone = Callable[[SqlTransaction], None]


class Canaries:
    """Words that stand nowhere else, each another one."""

    def __init__(self) -> None:
        self._numbers = count()
        self.companys: tuple[type[Fact], ...] = COMPANYS
        self.said: list[str] = [ADA, ACCOUNT]

    def sing(self) -> str:
        self.said.append(f"zqcanary{next(self._numbers):03}x")
        return self.said[-1]

    def fact(self, kind: type[Fact]) -> Fact:
        """One of Ada's, with a canary wherever it has words."""
        fixed = {**STABLE, **dict.fromkeys(parties(kind)[:1], ADA)}
        if kind in self.companys:
            words = [f.name for f in fields(kind) if scalar(f.type) is str]
            fixed = {**dict.fromkeys(words, "a word"), **dict.fromkeys(parties(kind), ADA)}
        told = {f.name: fixed.get(f.name) or self.value(f.type) for f in fields(kind)}
        made: Any = kind
        return made(**told)  # type: ignore[no-any-return]

    def value(self, hint: Any) -> Any:
        options = [one for one in get_args(hint) if one is not NoneType]
        if get_origin(hint) is Literal:
            return options[0]
        if get_origin(hint) is tuple:
            return (self.value(options[0]),)
        if scalar(hint) is str:
            return self.sing()
        if scalar(hint):
            return SAMPLES[scalar(hint)]
        special = {Place: DIRECT, Address: Address("slack", "T1", ACCOUNT)}
        inner = next((one for one in (hint, *options) if one in special), None)
        return special[inner] if inner else Text("talk-hello", {"name": self.sing()})


@pytest.fixture
def canaries() -> Canaries:
    return Canaries()


def lived(tx: SqlTransaction, canaries: Canaries) -> None:
    """A life of hers in every table, and what colleagues' rows say of her."""
    name, email = f"{canaries.sing()} Zqcanarysson", f"{canaries.sing()}@example.com"
    ada = replace(
        canaries.fact(Person), id=ADA, name=name, email=email, language="sv",
        timezone="Europe/Stockholm", leaves_on=NOW.date(), put_off=(), platform="",
    )  # fmt: skip
    mine = [kind for kind in FACT_TABLES if parties(kind) and kind not in (Person, Contact, Audit)]
    tx.put(ada, replace(contact(ACCOUNT, ADA), chat=canaries.sing(), service=canaries.sing()))
    tx.put(*(canaries.fact(kind) for kind in mine))
    tx.put(
        Audit("a1", NOW, ADA, "company_figures"), Audit("a2", NOW, "operator", "export", "", ADA)
    )
    said = Conversation(
        "c1", ADA, "savings.report", DIRECT, NOW, about={"what": canaries.sing()},
        answers={"task": Answer(canaries.sing())}, open=False, ended="done",
    )  # fmt: skip
    tx.save(said)
    tx.write_down(incoming("heard", ACCOUNT, text=canaries.sing()))
    tx.finish_heard("heard")
    reply = Reply((Text("talk-hello", {"name": canaries.sing()}),))
    tx.post(letter("week", ACCOUNT, person=ADA, reply=reply, kind="digest", lane="appointment"))
    tx.sent("week", canaries.sing(), NOW)
    tx.plan(replace(opening("plan", ADA), about={"word": canaries.sing()}))
    tx.opened("plan")
    colleagues(tx, name, email)


def colleagues(tx: SqlTransaction, name: str, email: str) -> None:
    not_with = Avoidance("not-with", "bo", "c3", ADA, NOW)
    tx.put(person("bo"), contact("U2", "bo"), not_with)
    about = {"name": name, "newcomers": [ADA, "bo"]}
    asked = Conversation("c2", "bo", "champions.appoint", chat("U2"), NOW, about=about)  # type: ignore[arg-type]
    tx.save(replace(asked, answers={"who": Answer(email), "why": Answer(f"{name} kan")}))
    group = Place("slack", "T1", "", members=(ACCOUNT, "U2"), direct=False)
    tx.post(letter("intro", to=group))
    tx.sent("intro", "17.1", NOW)
    tx.plan(replace(opening("round", ""), about={"letters": {ADA: "invitation:1"}}))
    tx.take([[Pace(f"slack:T1:channel:{ACCOUNT}", 60, 1)]], NOW.timestamp())


def rows(tx: SqlTransaction) -> Iterator[tuple[str, str]]:
    for name, table in metadata.tables.items():
        yield from ((name, str(row)) for row in tx.connection.execute(table.select()))


async def singing(store: SqlStore, folder: Path, canaries: Canaries, log: str) -> list[str]:
    """Where one is still heard."""
    found = await store.read(lambda tx: list(rows(tx)))
    found += [(file.name, file.read_bytes().decode("latin-1")) for file in files(folder)]
    found.append(("log", log))
    return [f"{place}: {word}" for place, text in found for word in canaries.said if word in text]


def files(folder: Path) -> list[Path]:
    """Of the database: the backup is the operator's."""
    return [file for file in folder.rglob("*") if file.is_file() and file.suffix != ".jsonl"]


def forgotten(tx: SqlTransaction) -> None:
    tx.forget(ADA)


def too_old(tx: SqlTransaction) -> None:
    before = limits(Retention(), 90, LATER)
    for kept, oldest in before.items():
        while tx.erase_aged(kept, oldest, 5):
            pass
    for gone in tx.leavers(before["leavers"]):
        tx.unlink(gone)


@pytest.mark.parametrize("go", [forgotten, too_old])
async def test_no_canary_is_heard_any_more(
    store: SqlStore,
    url: str,
    tmp_path: Path,
    canaries: Canaries,
    go: Gone,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.chdir(tmp_path)  # where the list lies beside PostgreSQL
    if go is too_old:  # what somebody shared stays with their colleagues when they leave
        canaries.companys = (*COMPANYS, Contribution)
    await store.transact(lambda tx: lived(tx, canaries))
    assert len(canaries.said) > 40
    assert {place.partition(":")[0] for place in await singing(store, tmp_path, canaries, "")} >= {
        "people", "check_ins", "remarks", "inbox", "letters", "openings", "conversations", "buckets",
    }  # fmt: skip
    backup(url, tmp_path / "older.jsonl")
    await store.transact(go)
    assert await singing(store, tmp_path, canaries, caplog.text) == []
    if go is forgotten:
        [erased] = [file for file in files(tmp_path) if file.name == "erased.txt"]
        await again_elsewhere(tmp_path, erased, canaries)


async def again_elsewhere(folder: Path, erased: Path, canaries: Canaries) -> None:
    """The older backup, restored on another machine with the list of this one."""
    new = folder / "new"
    new.mkdir()
    url = f"sqlite:///{new / 'kollega.db'}"
    restore(url, folder / "older.jsonl", str(erased))
    migrate(url)
    async with SqlStore(url) as store:
        assert await singing(store, new, canaries, "") == []
