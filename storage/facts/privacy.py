"""One person's rows in every table: shown, handed to another person, or erased."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from secrets import choice, token_hex
from string import ascii_lowercase
from typing import Any

from sqlalchemy import Column, ColumnElement, delete, or_, select, update

from coaching.facts.audit import Audit
from coaching.facts.growing.growth import Level, Sabbatical
from coaching.facts.growing.record import RecordLink, RecordRow
from coaching.facts.kinds import Fact
from coaching.facts.meeting.coffee import Coffee
from coaching.facts.pairs import Avoidance
from coaching.facts.people import Contact, Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.facts.settings import Setting
from coaching.facts.use_cases import UseCase, Weights
from coaching.ledger.use_cases import Task, use_cases
from storage.database.scrubbing import scrub
from storage.facts import erased
from storage.facts.facts import Facts, owners
from storage.facts.rollups import COUNTED
from storage.facts.traces import UNLINKED, Trace, wipe
from storage.queues.letters import queue
from storage.tables import FACT_TABLES, contacts, conversations, inbox, letters, openings, people

OWNED: tuple[Column[Any], ...] = (
    *(column for kind in FACT_TABLES for column in owners(kind)),
    conversations.c.person,
    openings.c.who,
)


class Privacy(Facts):
    """What a person may ask for, and what becomes of two who are one."""

    __slots__ = ()

    def everything_of(self, person: str) -> dict[str, list[dict[str, object]]]:
        """Table -> rows without their empty columns; tables with nothing of the person are left
        out.
        """
        theirs = [(column.table, column == person) for column in OWNED]
        theirs += [(inbox, _heard_from(person)), (letters, self._written_to(person))]
        by_table: dict[str, list[dict[str, object]]] = {}
        for table, whose in theirs:
            rows = self.connection.execute(select(table).where(whose)).mappings()
            by_table.setdefault(table.name, []).extend(_filled(row) for row in rows)
        return {name: rows for name, rows in by_table.items() if rows}

    def merge(self, kept: str, dropped: str) -> None:
        """All that belongs to `dropped`, or is about them, does so of `kept` afterwards, and
        `dropped` is gone.
        """
        for column in (*OWNED, letters.c.person, FACT_TABLES[Avoidance].c.other):
            if column.table is not people:
                self.connection.execute(
                    update(column.table).where(column == dropped).values({column.name: kept})
                )
        self.changes(kept)
        self.changes(dropped)
        self._drink_coffee_as(kept, dropped)
        self.connection.execute(delete(people).where(people.c.id == dropped))

    def _drink_coffee_as(self, kept: str, dropped: str) -> None:
        for coffee in self.every(Coffee):
            groups = [[kept if id == dropped else id for id in group] for group in coffee.groups]
            alone = [kept if id == dropped else id for id in coffee.alone]
            self.put(replace(coffee, groups=tuple(map(tuple, groups)), alone=tuple(alone)))

    def forget(self, person: str) -> None:
        """Erases the person, and writes down that nobody is to bring them back. Raises OSError when
        that fails.
        """
        if somebody := self.get(Person, person):
            erased.write_down(self.connection, somebody)
        self.erase(person)

    def forgotten(self, emails: Collection[str]) -> frozenset[str]:
        """Those of the addresses whose owners were forgotten."""
        gone = erased.everybody(self.connection)
        return frozenset(email for email in emails if any(one.had(email) for one in gone))

    def let_in(self, email: str) -> None:
        """Somebody else may have the address of one who was forgotten. Raises OSError."""
        erased.let_in(self.connection, email)

    def erase(self, person: str) -> None:
        """Of a finished letter stays that it was written, not to whom: its key must not come
        again.
        """
        trace = self._trace_of(person)
        written = self._written_to(person)
        self.connection.execute(delete(letters).where(written, letters.c.ready.is_not(None)))
        self.connection.execute(update(letters).where(written).values(UNLINKED))
        self.connection.execute(delete(inbox).where(_heard_from(person)))
        self._unlink_savings(person)
        self._unlink(person)
        self._let_go_of_the_record(person)
        for kind in (Level, Sabbatical):
            self._unlink_givers(kind, person)
        for column in (*OWNED, FACT_TABLES[Avoidance].c.other):
            self.connection.execute(delete(column.table).where(column == person))
        wipe(self.connection, trace)
        scrub(self.connection)

    def drop(self, feature: str, kinds: Sequence[type[Fact]]) -> None:
        """What waits of a feature; of the kinds that are erased, everything that is left of
        them.
        """
        ours = openings.c.flow.startswith(f"{feature}.", autoescape=True)
        self.connection.execute(delete(openings).where(ours, openings.c.ready.is_not(None)))
        if not kinds:
            return
        if not COUNTED.keys().isdisjoint(kinds):
            self.count_everybody()
        for kind in kinds:
            self.connection.execute(delete(FACT_TABLES[kind]))
        talk = conversations.c.flow.startswith(f"{feature}.", autoescape=True)
        self.connection.execute(delete(conversations).where(talk))
        scrub(self.connection)

    def _let_go_of_the_record(self, person: str) -> None:
        """Of what they put into the company's folder the link stays, so that the chain holds."""
        rows, links = FACT_TABLES[RecordRow], FACT_TABLES[RecordLink]
        theirs = select(rows.c.id).where(rows.c.person == person)
        self.connection.execute(update(links).where(links.c.row.in_(theirs)).values(gone=True))

    def _unlink_givers(self, kind: type[Fact], person: str) -> None:
        """What they gave as a lead stays with whoever got it."""
        table = FACT_TABLES[kind]
        self.connection.execute(update(table).where(table.c.by == person).values(by=""))

    def _trace_of(self, person: str) -> Trace:
        """A first name alone may be a colleague's as well."""
        somebody = self.get(Person, person)
        accounts = [contact.address.user for contact in self.of(Contact, person)]
        names = [somebody.email] if somebody and somebody.email else []
        if somebody and " " in somebody.name.strip():
            names.append(somebody.name)
        return Trace([person, *accounts], names)

    def _unlink_savings(self, person: str) -> None:
        """The company's totals stay: minutes and days of nobody, in the order in which they were
        told, without the tool and the time of day. Where the baseline capped something, its
        minutes stay with it.
        """
        nobody = f"nobody-{token_hex(6)}"
        self.changes(person)
        self.changes(nobody)
        mine: list[TimeSaving | BaselineTask] = [
            *self.of(TimeSaving, person),
            *self.of(BaselineTask, person),
        ]
        mine.sort(key=lambda fact: (fact.told_at, fact.id))
        names = self._blank_names(person, mine)
        saved_on = {names[fact.id] for fact in mine if isinstance(fact, TimeSaving)} - {""}
        for number, fact in enumerate(mine):
            name, saving = names[fact.id], isinstance(fact, TimeSaving)
            if not saving and name not in saved_on:
                continue
            day = datetime.combine(fact.told_at.date(), time(), UTC)
            blank = {
                "id": token_hex(6),
                "person": nobody,
                "conversation": "",
                "told_at": day + timedelta(microseconds=number),
            }
            blank |= {"task": name, "tool": ""} if saving else {"name": name}
            table = FACT_TABLES[type(fact)]
            self.connection.execute(update(table).where(table.c.id == fact.id).values(blank))

    def _blank_names(self, person: str, mine: Sequence[Task]) -> dict[str, str]:
        """Fact id -> a word that says nothing instead of the task, so that what was apart stays
        apart; or what others call it, where it counts together with theirs.
        """
        shared = (saving for saving in self.every(TimeSaving) if saving.shared)
        everybodys: list[TimeSaving | Trial] = [*shared, *self.every(Trial)]
        theirs = [fact for fact in everybodys if fact.person != person]
        found = use_cases([*mine, *theirs]).use_cases
        names = {use_case: _word() for use_case in found.values()}
        names |= {found[fact.id]: fact.task for fact in theirs if fact.id in found}
        return {fact.id: names.get(found.get(fact.id, ""), "") for fact in mine}

    def _unlink(self, person: str) -> None:
        """That somebody looked, was looked at, decided, or put a task on the company's list, stays;
        who it was does not.
        """
        for kind in (Audit, Setting, UseCase, Weights):
            for column in owners(kind):
                theirs = update(column.table).where(column == person)
                self.connection.execute(theirs.values({column.name: ""}))

    def _written_to(self, person: str) -> ColumnElement[bool]:
        """Letters to the person, and those to their direct chats from before we knew who it was."""
        places = [contact.direct for contact in self.of(Contact, person)]
        chats = [queue(place) for place in places if place.direct]
        in_chats = (
            or_(letters.c.queue == chat, letters.c.queue.startswith(f"{chat}/", autoescape=True))
            for chat in chats
        )
        return or_(letters.c.person == person, *in_chats)


def _heard_from(person: str) -> ColumnElement[bool]:
    return inbox.c.sender.in_(select(contacts.c.id).where(contacts.c.person == person))


def _word() -> str:
    """Of letters alone, like no other."""
    return "".join(choice(ascii_lowercase) for _ in range(16))


def _filled(row: Mapping[Any, Any]) -> dict[str, object]:
    return {name: value for name, value in row.items() if value not in (None, "", [], {})}
