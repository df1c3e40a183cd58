""" "What do you know about me?" tells of every kind of fact that is kept of somebody."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from coaching.facts.advice import Exchange, Habit, ModelUse, Unanswered, Verdict
from coaching.facts.audit import OPERATOR, Audit, Download
from coaching.facts.checkins import BuddyCard, CheckIn, CheckInTime, Remark
from coaching.facts.community import (
    Appointment,
    Attendance,
    Contribution,
    DropIn,
    News,
    Presenter,
)
from coaching.facts.growing.growth import Leaning, Level, Role, Sabbatical
from coaching.facts.growing.learning import LessonDone
from coaching.facts.growing.record import OutsideCourse, RecordRow
from coaching.facts.kinds import Fact, parties
from coaching.facts.meeting.announcing import Announcement, Notice
from coaching.facts.meeting.coffee import CoffeeGuest
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Legacy
from coaching.facts.pairs import Avoidance, LookBack, Pairing, Proposal, Tie
from coaching.facts.people import Contact, Invitation, Person, SelfRating
from coaching.facts.pilots import Pilot, Seat
from coaching.facts.publications import Controller, Login
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.facts.settings import Setting
from coaching.facts.use_cases import UseCase, Voice, Weights
from coaching.messages import Address, Place, Text
from storage.tables import FACT_TABLES
from tests.conversations.cast import email, known_beforehand, person_id
from tests.conversations.stage import MONDAY, Stage, staged

ANNA, BO = person_id("Anna"), person_id("Bo")
DAY = MONDAY.date()
PLACE = Place("web", "demo", "Anna")
KNOWN = Person(ANNA, "Anna", email("Anna"), "sv", standing="active", agreed_at=MONDAY)
WEEK = CheckIn("c1", ANNA, "2026-W02", MONDAY, minutes=30, answered_at=MONDAY)
# one of each kind; what the answer is compared with stands before it
LISTED = UseCase("use1", ANNA, "t", "Offertutkast", "Sälj", MONDAY, hours_per_week=6.0)
SAMPLES: Mapping[type[Fact], tuple[Fact | None, Fact]] = {
    Person: (KNOWN, replace(KNOWN, role="Konstruktör")),
    Contact: (
        None,
        Contact(
            "teams:demo:Anna",
            ANNA,
            Address("teams", "demo", "Anna"),
            PLACE,
            MONDAY,
            closed="blocked",
        ),
    ),
    Invitation: (None, Invitation(ANNA, ANNA, "invitation:1", DAY, False)),
    BaselineTask: (None, BaselineTask("b1", ANNA, "t", "offerter", 60, "week", MONDAY)),
    SelfRating: (None, SelfRating("s1", ANNA, "t", "knowledge", 2, MONDAY)),
    TimeSaving: (None, TimeSaving("t1", ANNA, "t", "mejl", 30, "once", "", DAY, MONDAY)),
    Trial: (None, Trial("r1", ANNA, "t", "mejl", 10, "with", MONDAY)),
    Verdict: (None, Verdict("v1", ANNA, "t", True, MONDAY)),
    Unanswered: (None, Unanswered("u1", ANNA, "2026-01", 2)),
    Exchange: (None, Exchange("e1", ANNA, "t", PLACE, "hur?", "så", "emails", 1, MONDAY)),
    Habit: (None, Habit("h1", ANNA, "t", "prompt-goal", True, MONDAY)),
    ModelUse: (None, ModelUse(f"person:{ANNA}", ANNA, "2026-01-12", 3, 0)),
    Pairing: (None, Pairing("p1", ANNA, BO, "active", MONDAY, DAY, ends_on=date(2026, 4, 6))),
    Avoidance: (None, Avoidance("a1", ANNA, "t", BO, MONDAY)),
    Tie: (None, Tie("i1", ANNA, "forgotten", True, MONDAY)),
    LookBack: (None, LookBack("l1", ANNA, "t", "p0", "much", MONDAY)),
    Proposal: (None, Proposal("o1", ANNA, ("p2",), MONDAY)),
    CheckIn: (None, WEEK),
    Remark: (WEEK, Remark("m1", ANNA, "t", "2026-W02", "provade Copilot", MONDAY)),
    BuddyCard: (None, BuddyCard("k1", ANNA, "p1", "2026-W02", MONDAY)),
    CheckInTime: (None, CheckInTime(ANNA, ANNA, 2, time(9), 1)),
    News: (None, News("n1", ANNA, Text("dropins-news-cancelled"), MONDAY)),
    Appointment: (None, Appointment("w1", ANNA, "accepted", MONDAY)),
    DropIn: (
        None,
        DropIn("d1", ANNA, MONDAY + timedelta(days=1), "Europe/Stockholm", 30, "Fikarummet"),
    ),
    Attendance: (None, Attendance("x1", ANNA, "d2", True, MONDAY)),
    Presenter: (None, Presenter("y1", ANNA, "2026-02", "IT", "accepted", MONDAY)),
    Download: (None, Download("f1", ANNA, MONDAY, 0.0)),
    LessonDone: (
        None,
        LessonDone("j1", ANNA, "t", "basic-trust", "basic", "done", DAY, MONDAY),
    ),
    OutsideCourse: (None, OutsideCourse("g1", ANNA, "t", "AI-förordningen", DAY, MONDAY)),
    RecordRow: (
        None,
        RecordRow(
            "f1", "released", "lesson/basic-trust", DAY, "self", person=ANNA, email=email("Anna")
        ),
    ),
    Level: (None, Level("n1", ANNA, "t", 2, "granted", BO, DAY)),
    Sabbatical: (None, Sabbatical("o2", ANNA, "t", "2026-W14", "booked", BO, DAY, "manualerna")),
    Role: (None, Role("ro1", ANNA, "trainer", "accepted", DAY)),
    Leaning: (None, Leaning(ANNA, ANNA, "t", True, False, True, False, True, DAY)),
    Announcement: (None, Announcement("an1", ANNA, "all", "digest", "Genomgång", MONDAY)),
    Notice: (None, Notice("no1", ANNA, "an2", "sent", MONDAY)),
    CoffeeGuest: (None, CoffeeGuest(ANNA, ANNA, "in", MONDAY)),
    HandOver: (None, HandOver("ho1", ANNA, DAY, DAY, "open")),
    Inheritance: (None, Inheritance("in1", ANNA, "ho2", "d1", "accepted", MONDAY)),
    Legacy: (None, Legacy("ho1", ANNA, "t", "piloten", "", "", MONDAY)),
    Controller: (None, Controller(ANNA, ANNA, MONDAY)),
    Audit: (None, Audit("q1", MONDAY, OPERATOR, "export", "", ANNA)),
    Setting: (None, Setting("features.savings", "features.savings", "off", ANNA, DAY, "off")),
    UseCase: (None, LISTED),
    Pilot: (None, Pilot("pilot1", ANNA, "t", "use1", BO, DAY, DAY, 180, 360, MONDAY)),
    Seat: (None, Seat("seat1", ANNA, "pilot1", "in", MONDAY)),
    Voice: (replace(LISTED, person=BO), Voice("voice1", ANNA, "use1", 2.0, MONDAY)),
    Weights: (None, Weights("weights", ANNA, DAY, risk=2.0)),
    Contribution: (
        None,
        Contribution("z1", ANNA, "t", "prompt", "sv", "Mejl på två rader", "Skriv kort", MONDAY),
    ),
}


# a link that somebody asked for minutes ago tells them nothing; it goes with the letters
UNSAID = (Login,)


async def told(stage: Stage) -> str:
    return "\n".join(await stage.say("vad vet du om mig?", user="Anna"))


@pytest.mark.parametrize(
    "kind",
    [kind for kind in FACT_TABLES if (parties(kind) or kind is Person) and kind not in UNSAID],
    ids=lambda k: k.__name__,
)
async def test_every_kind_of_fact_is_told(tmp_path: Path, kind: type[Fact]) -> None:
    before, fact = SAMPLES[kind]
    async with staged(tmp_path, "sv-SE") as stage:
        await known_beforehand(stage, "Anna language=sv contact=web")
        await known_beforehand(stage, "Bo contact=web")
        if before:
            await stage.store.transact(lambda tx: tx.put(before))
        without = await told(stage)
        await stage.store.transact(lambda tx: tx.put(fact))
        assert await told(stage) != without


FIELDS = {
    "languages": (("de",), "de"),
    "manager": ("chef@almvik.example", "chef@almvik.example"),
    "country": ("DE", "DE"),
    "starts_on": (date(2026, 2, 2), "2 feb"),
    "leaves_on": (date(2026, 3, 2), "2 mars"),
    "away_until": (date(2026, 1, 30), "30 jan"),
    "works_from": (time(10), "10"),
    "quiet_until": (MONDAY + timedelta(days=9), "21 jan"),
    "capacity": (2, "2"),
    "thinned": (True, "Högst ett meddelande"),
    "timezone": ("Europe/Helsinki", "Helsingfors"),
}


@pytest.mark.parametrize("field", FIELDS)
async def test_every_field_of_a_person_is_told(tmp_path: Path, field: str) -> None:
    value, shown = FIELDS[field]
    async with staged(tmp_path, "sv-SE") as stage:
        await known_beforehand(stage, "Anna language=sv contact=web")
        person = await stage.store.read(lambda tx: tx.get(Person, ANNA))
        assert person
        without = await told(stage)
        known = replace(person, **{field: value})  # type: ignore[arg-type]
        await stage.store.transact(lambda tx: tx.put(known))
        now = await told(stage)
        assert now != without
        assert shown in now


async def test_what_hr_told_is_told_before_anybody_has_agreed(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        await known_beforehand(
            stage,
            "Anna language=sv standing=unknown contact=web role=Konstruktör manager=chef@almvik.example",
        )
        shown = await told(stage)
        assert "Konstruktör" in shown
        assert "chef@almvik.example" in shown
        assert "inte sagt ja till något än" in shown
