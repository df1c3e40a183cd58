"""What the digest tells when nobody presents: totals of five people or more, and what is public
anyway.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest

from coaching.company.company import Company
from coaching.facts.community import Appointment, DropIn, News, Presenter, Update
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.publications import Publication
from coaching.features.updates.announcing import announced
from coaching.messages import JSON, Opening, Place, Text
from coaching.script.situation import Overview
from coaching.script.surroundings import Surroundings

NOW = datetime(2026, 2, 2, 8, tzinfo=UTC)
STARTS = datetime(2026, 2, 5, 9, tzinfo=UTC)
UPDATE = Update("2026-02", STARTS, 30, "labbet", "IT", NOW - timedelta(days=20))
OPENING = Opening("updates-post:2026-02", "", "updates.announce", NOW, {"month": "2026-02"})
CHANNEL = Place("web", "demo", "#", direct=False)


def around(channel: Place | None) -> Surroundings:
    return Surroundings(Company(), community=lambda: channel)


def told(*facts: Fact, channel: Place | None = CHANNEL) -> Overview:
    return Overview(NOW, around(channel), OPENING, (UPDATE, *facts))


def keys(overview: Overview) -> list[str]:
    (letter,) = announced(overview).letters
    return [getattr(said, "key", "") for said in letter.reply.paragraphs]


@pytest.mark.parametrize(
    ("state", "since", "shown"),
    [("published", 2, True), ("running", 2, False), ("published", 40, False)],
)
def test_a_total_is_the_one_that_was_published(
    state: Literal["published", "running"], since: int, shown: bool
) -> None:
    time: JSON = {"total": {"claimed": 195, "answered": 6}}
    at = NOW - timedelta(days=since)
    month = Publication("m", "2025-12", "company", state, 6, at, {"time": time})
    assert ("updates-digest-savings" in keys(told(month))) is shown


def test_nothing_new_is_said_plainly() -> None:
    assert keys(told()) == ["updates-post-digest", "updates-digest-nothing"]


def test_drop_ins_and_champions_are_news() -> None:
    held = DropIn("d1", "p1", NOW - timedelta(days=3), "Europe/Stockholm", 30, "labbet")
    coming = replace(held, id="d2", starts_at=NOW + timedelta(days=3))
    off = replace(coming, id="d3", cancelled_at=NOW)
    champion = Appointment("a1", "p1", "accepted", NOW, NOW - timedelta(days=1))
    assert keys(told(held, coming, off, champion, Person("p1", "Priya"))) == [
        "updates-post-digest", "updates-digest-drop-ins", "updates-digest-next-drop-in", "updates-digest-champions",
    ]  # fmt: skip


def test_whoever_said_yes_and_has_no_topic_yet_is_announced_all_the_same() -> None:
    presenter = Presenter("x", "p1", "2026-02", "IT", "accepted", NOW, NOW)
    priya = Person("p1", "Priya", standing="active")
    (letter,) = announced(told(presenter, priya)).letters
    (said,) = letter.reply.paragraphs
    assert isinstance(said, Text)
    assert (said.key, said.args["presenter"]) == ("updates-post-open", "Priya")
    facts = announced(told(presenter, priya, channel=None)).facts
    (line,) = [fact for fact in facts if isinstance(fact, News)]
    assert line.text.args["presenter"] == "Priya"


def test_a_topic_with_its_presenter_is_no_digest_and_an_edit_replaces_it() -> None:
    presenter = Presenter("x", "p1", "2026-02", "IT", "accepted", NOW, NOW)
    topic = replace(UPDATE, topic="Ritningar", guests=("Anna Berg",))
    overview = Overview(NOW, around(CHANNEL), OPENING, (topic, presenter, Person("p1", "Priya")))
    first = announced(overview)
    (letter,) = first.letters
    assert (letter.key, letter.replaces, letter.person) == ("ai_update:2026-02", "", "")
    (kept,) = first.facts
    assert isinstance(kept, Update)
    again = replace(overview, facts=(kept, presenter, Person("p1", "Priya")))
    assert announced(again).letters == (), "nothing new is to be said"
    changed = replace(
        again, facts=(replace(kept, topic="Offerter"), presenter, Person("p1", "Priya"))
    )
    (edit,) = announced(changed).letters
    assert (edit.key, edit.replaces) == ("ai_update:2026-02-2", "ai_update:2026-02")


def test_without_a_channel_it_is_a_line_in_everybodys_digest_in_their_own_time() -> None:
    people = (
        Person("p1", "Priya", standing="active", timezone="Europe/London"),
        Person("p2", standing="stopped"),
    )
    news = [fact for fact in announced(told(*people, channel=None)).facts if isinstance(fact, News)]
    assert [(one.person, one.text.args["at"]) for one in news] == [("p1", "2026-02-05T09:00+00:00")]
