from dataclasses import fields
from datetime import date, timedelta
from typing import Any, Literal, get_args, get_origin

import pytest

from coaching.facts import advice, checkins, community, pairs, savings
from coaching.facts.audit import OPERATOR, Audit
from coaching.facts.growing.growth import Sabbatical
from coaching.facts.growing.record import OutsideCourse, RecordRow
from coaching.facts.kinds import Fact
from coaching.facts.meeting.announcing import Announcement
from coaching.facts.meeting.hand_over import HandOver, Legacy
from coaching.facts.people import Contact, Invitation, Person, SelfRating
from coaching.facts.publications import Login, Publication
from coaching.facts.savings import BaselineTask, TimeSaving, Trial
from coaching.facts.talk import Conversation
from storage.database.rows import scalar
from storage.safekeeping.dump import dump
from storage.safekeeping.telling import told
from storage.store import SqlStore
from storage.tables import FACT_TABLES
from tests.storage.samples import NOW, REAL, chat, contact, letter, opening, person

DAY = NOW.date()
MOMENT = NOW.isoformat()
UNTOLD: dict[type, set[str]] = {  # somebody's own words, names, addresses and keys
    Person: {"name", "role", "tools", "manager"},
    Contact: {"address", "direct", "chat", "service"},
    Invitation: {"letter"},
    savings.BaselineTask: {"name"},
    savings.TimeSaving: {"task", "tool"},
    savings.Trial: {"task"},
    advice.Exchange: {"place", "asked", "answered"},
    pairs.Pairing: {"group", "project"},
    pairs.Avoidance: {"other"},  # "not with" is private: in nobody's export but its owner's
    checkins.Remark: {"text", "tried", "stuck", "question"},
    HandOver: {"items"},  # their kinds, ids and states are told, their titles are not
    Legacy: {"under_way", "to_know", "whom_to_ask"},
    community.News: {"text", "offers"},
    Announcement: {"text"},
    community.DropIn: {"place"},
    community.Update: {"where", "topic", "guests", "told"},
    Sabbatical: {"wish"},
    OutsideCourse: {"title"},
    RecordRow: {"email", "salt"},
    Publication: {"marks"},
    Login: {"visit"},
    community.Contribution: {"title", "text", "why", "lesson", "credit"},
}


async def lines(store: SqlStore) -> list[dict[str, Any]]:
    return await store.read(lambda tx: list(dump(tx)))


async def line_of(store: SqlStore, *facts: Fact) -> dict[str, Any]:
    """The last fact's."""
    await store.transact(lambda tx: tx.put(*facts))
    return next(line for line in await lines(store) if line["id"] == facts[-1].id)


@pytest.mark.parametrize("kind", FACT_TABLES, ids=lambda kind: kind.__name__)
def test_whatever_is_not_told_is_somebodys_own(kind: type[Fact]) -> None:
    """A new field of words is told by nobody's mistake: it stands here or in `telling`."""
    fact = kind(**{known.name: _any(known.name, known.type) for known in fields(kind)})
    written = str(list(told(fact).values()))
    wordy = [known.name for known in fields(kind) if f"the {known.name}" in str(fact)]
    assert {name for name in wordy if f"'the {name}'" not in written} == UNTOLD.get(kind, set())


def _any(name: str, hint: Any) -> Any:
    """Of words, and of what is neither number nor day, one that is found again."""
    if get_origin(hint) is tuple:
        return (_any(name, get_args(hint)[0]),)
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    plain = {int: 1, float: 1.0, bool: True, date: DAY}
    return plain.get(scalar(hint) or object, f"the {name}")


async def test_a_person_is_told_by_id_and_e_mail(store: SqlStore) -> None:
    agreed = person(agreed_at=NOW, starts_on=DAY, standing="active", department="IT", role="chef")
    line = await line_of(store, agreed)
    wanted = {
        "fact": "person",
        "id": "ada",
        "email": "ada@example.com",
        "language": agreed.language,
        "standing": "active",
        "department": "IT",
        "agreed_on": DAY.isoformat(),
        "starts_on": DAY.isoformat(),
        "leaves_on": None,
        "gone": False,
    }
    assert line | wanted == line
    assert agreed.name and agreed.name not in str(line) and "chef" not in str(line)


async def test_a_conversation_and_what_is_planned(store: SqlStore) -> None:
    await store.transact(
        lambda tx: (tx.save(Conversation("c1", "ada", "f", chat(), NOW)), tx.plan(opening("week")))
    )
    talk, planned = await lines(store)
    assert talk == {
        "fact": "conversation", "id": "c1", "person": "ada", "flow": "f", "open": True, "ended": ""
    }  # fmt: skip
    assert (planned["fact"], planned["id"], planned["person"]) == ("opening", "week", "ada")


async def test_whether_something_stuck_is_a_habit(store: SqlStore) -> None:
    habit = advice.Habit("h1", "ada", "c1", "prompt-goal", True, NOW)
    assert await line_of(store, habit) == {
        "fact": "habit",
        "id": "h1",
        "person": "ada",
        "conversation": "c1",
        "about": "prompt-goal",
        "stuck": True,
        "day": DAY.isoformat(),
    }


async def test_a_pair_from_the_plan_to_the_end(store: SqlStore) -> None:
    pair = pairs.Pairing(
        "p1", "ada", "bo", "ended", NOW, DAY, active_at=NOW, ended_at=NOW, because="time", silent=2
    )
    line = await line_of(store, pair)
    wanted = {
        "newcomer": "ada", "buddy": "bo", "state": "ended", "starts_on": DAY.isoformat(),
        "active_on": DAY.isoformat(), "ends_on": None, "ended_on": DAY.isoformat(),
        "because": "time", "silent": 2,
    }  # fmt: skip
    assert line | wanted == line


@pytest.mark.parametrize(
    ("words", "tried", "found"),
    [("tried Copilot", "Copilot", True), ("stuck on Excel", "", False), ("", "", None)],
)
async def test_a_check_in_tells_whether_something_was_tried(
    store: SqlStore, words: str, tried: str, found: bool | None
) -> None:
    """None: the words were erased, and with them the answer."""
    remark = checkins.Remark("r1", "ada", "c1", "2026-W05", words, NOW, tried=tried)
    asked = checkins.CheckIn("k1", "ada", "2026-W05", NOW, "p1", True, 30, answered_at=NOW)
    line = await line_of(store, remark, asked)
    wanted = {
        "week": "2026-W05", "pairing": "p1", "met": True, "minutes": 30, "tried": found,
        "answered_on": DAY.isoformat(),
    }  # fmt: skip
    assert line | wanted == line


async def test_an_unanswered_check_in_and_a_buddys_card(store: SqlStore) -> None:
    line = await line_of(store, checkins.CheckIn("k1", "ada", "2026-W05", NOW))
    assert (line["met"], line["minutes"], line["tried"], line["answered_on"]) == (
        None,
        None,
        False,
        None,
    )
    card = await line_of(store, checkins.BuddyCard("b1", "bo", "p1", "2026-W05", NOW, True, "hard"))
    assert (card["pairing"], card["went"], card["met"]) == ("p1", "hard", True)


async def test_a_drop_in_who_comes_and_the_months_update(store: SqlStore) -> None:
    drop_in = community.DropIn("d1", "ada", NOW, "Europe/Stockholm", 60, "the kitchen")
    line = await line_of(store, drop_in)
    assert (line["host"], line["at"], line["minutes"], line["state"]) == (
        "ada", MOMENT, 60, "announced"
    )  # fmt: skip
    coming = await line_of(store, community.Attendance("a1", "bo", "d1", True, NOW))
    assert (coming["what"], coming["state"]) == ("d1", "coming")
    update = community.Update("2026-03", NOW, 30, "room", "IT", NOW, topic="our own offers")
    told_of = await line_of(store, update)
    assert (told_of["month"], told_of["team"], told_of["at"], told_of["topic"]) == (
        "2026-03", "IT", MOMENT, True
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "state"), [({"sequence": 1}, "moved"), ({"cancelled_at": NOW}, "cancelled")]
)
async def test_how_a_drop_in_stands(store: SqlStore, changes: dict[str, Any], state: str) -> None:
    drop_in = community.DropIn("d1", "ada", NOW, "Europe/Stockholm", 60, "here", **changes)
    assert (await line_of(store, drop_in))["state"] == state


def saving(id: str, task: str, rhythm: savings.Rhythm = "once", **more: Any) -> TimeSaving:
    told_at = NOW + timedelta(minutes=int(id[1:]))
    return TimeSaving(
        id, more.pop("person", "ada"), "c", task, 45, rhythm, "", DAY, told_at, **more
    )


async def test_a_saving_with_its_claim_and_its_use_case(store: SqlStore) -> None:
    line = await line_of(store, saving("s1", "secret offers", "week", confirmed=(DAY,)))
    wanted = {
        "person": "ada", "use_case": "s1", "claim": "s1", "minutes": 45, "per": "week",
        "day": DAY.isoformat(), "told_on": DAY.isoformat(), "week": "", "checking": None,
        "new_work": False, "shared": False, "until": None, "confirmed": [DAY.isoformat()],
    }  # fmt: skip
    assert line | wanted == line and "secret" not in str(line)


async def test_what_means_the_same_task_has_one_id(store: SqlStore) -> None:
    facts: list[Fact] = [
        BaselineTask("b0", "ada", "c", "offerter", 60, "week", NOW),
        saving("s1", "Offerterna", "week"),
        saving("s2", "offert till kund"),
        saving("s3", "offerter", "day"),
        saving("s4", "protokoll"),
        saving("s5", "", week="2026-W05"),
        saving("s6", "offerter", person="bo"),
    ]
    await store.transact(lambda tx: tx.put(*facts))
    found = {line["id"]: (line["use_case"], line.get("claim")) for line in await lines(store)}
    assert found == {
        "b0": ("b0", None),
        "s1": ("b0", "s1"),
        "s2": ("b0", "s1"),
        "s3": ("b0", "s1"),
        "s4": ("s4", ""),
        "s5": ("", ""),
        "s6": ("s6", ""),
    }


async def test_what_was_timed_or_is_shared_is_everybodys_use_case(store: SqlStore) -> None:
    trial = Trial("t0", "eva", "c", "offert", 20, "with", NOW, 10, 25)
    facts: list[Fact] = [trial, saving("s1", "offerter"), saving("s2", "rapport", shared=True)]
    await store.transact(lambda tx: tx.put(*facts, saving("s3", "Rapporten", person="bo")))
    found = {line["id"]: line for line in await lines(store)}
    assert {id: line["use_case"] for id, line in found.items()} == {
        "t0": "t0", "s1": "t0", "s2": "s2", "s3": "s2"
    }  # fmt: skip
    wanted = {"day": DAY.isoformat(), "expected": 20, "with_ai": 10, "without_ai": 25, "claim": ""}
    assert found["t0"] | wanted == found["t0"]


async def test_what_was_rated_and_what_was_shared(store: SqlStore) -> None:
    rated = await line_of(store, SelfRating("r1", "ada", "c", "breadth", 2, NOW))
    assert (rated["dimension"], rated["level"]) == ("breadth", 2)
    given = community.Contribution("g1", "ada", "c", "prompt", "sv", "Offert", "Skriv …", NOW)
    line = await line_of(store, given)
    assert (line["kind"], line["day"], line["withdrawn"]) == ("prompt", DAY.isoformat(), False)
    assert "Offert" not in str(line)


async def test_who_looked(store: SqlStore) -> None:
    line = await line_of(store, Audit("a1", NOW, OPERATOR, "export", "", "ada"))
    assert line == {
        "fact": "audit", "id": "a1", "at": MOMENT, "actor": "operator", "action": "export",
        "object": "", "about": "ada",
    }  # fmt: skip


async def test_not_with_stays_private(store: SqlStore) -> None:
    line = await line_of(store, pairs.Avoidance("x1", "ada", "c1", "bo", NOW))
    assert "bo" not in line.values()


async def test_letters_tell_where_they_stand(store: SqlStore) -> None:
    await store.transact(
        lambda tx: [tx.post(letter(key, key, person="ada")) for key in ("a", "b", "c", "d")]
    )
    await store.transact(lambda tx: tx.claim_letters(NOW, REAL, 60, 3))
    await store.transact(lambda tx: (tx.sent("a", "17.1", NOW), tx.doubt("b", REAL)))
    found = await lines(store)
    assert [(line["key"], line["status"]) for line in found] == [
        ("a", "sent"),
        ("b", "in_doubt"),
        ("c", "sending"),
        ("d", "pending"),
    ]
    assert found[0] == {
        "fact": "letter",
        "id": "a",
        "key": "a",
        "kind": letter("a", "a").kind,
        "to": "slack/T1/a",
        "person": "ada",
        "status": "sent",
        "sent_at": MOMENT,
    }


async def test_a_verdict_tells_its_topic_and_no_word(store: SqlStore) -> None:
    verdict = advice.Verdict("v1", "ada", "c1", False, NOW, "better-prompt")
    line = await line_of(store, verdict)
    assert (line["topic"], line["helpful"]) == ("better-prompt", False)


async def test_an_account_is_told_by_its_person(store: SqlStore) -> None:
    line = await line_of(store, contact())
    assert (line["fact"], line["id"], line["person"]) == ("contact", "slack:T1:U1", "ada")
