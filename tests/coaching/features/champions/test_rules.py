"""Whom a lead means."""

from datetime import UTC, datetime

import pytest

from coaching.facts.people import Contact, Person
from coaching.features.champions.rules import heard
from coaching.messages import Address, Place
from coaching.people.who import meant
from coaching.readers.slots.named import colleague
from coaching.readers.utterance import Utterance

PEOPLE = (
    Person("p1", "Priya Nair", "priya.nair@almvik.example", standing="active"),
    Person("p2", "Per Nair", "per@almvik.example", standing="active"),
    Person("p3", "Priya", "priya@almvik.example", standing="active"),
    Person("p4", "Nils Gone", "nils@almvik.example", standing="active", gone=True),
    Person("p5", "Doris No", standing="declined"),
    Person("p6", "Gabi Guest", standing="active", guest=True),
)
CONTACTS = (Contact("slack:T1:U7", "p2", Address("slack", "T1", "U7"), Place("slack", "T1", "U7"), datetime(2026, 1, 1, tzinfo=UTC)),)  # fmt: skip


@pytest.mark.parametrize(
    ("who", "ids"),
    [
        ("priya nair", ["p1"]), ("Nair Priya", ["p1"]), ("Priya", ["p3"]), ("nair", ["p1", "p2"]), ("<@U7>", ["p2"]),
        ("<@U8>", []), ("priya.nair@almvik.example", ["p1"]), ("PER@almvik.example", ["p2"]),
        ("Nils", []), ("Gabi", []), ("Doris", []), ("", []), ("Pri", []),
    ],
)  # fmt: skip
def test_whom_these_words_mean(who: str, ids: list[str]) -> None:
    assert [person.id for person in meant(who, PEOPLE, CONTACTS)] == ids


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        ("sv", "gör Priya till champion", "Priya"), ("sv", "Kan du utse Per Nair till champion?", "Per Nair"),
        ("en", "make priya@firm.example a champion", "priya@firm.example"),
        ("en", "please appoint <@U7> as champion.", "<@U7>"),
        ("de", "mach Priya Nair zum Champion", "Priya Nair"), ("de", "Ernenne Åsa zur Champion!", "Åsa"),
    ],
)  # fmt: skip
def test_appointing_in_three_languages(language: str, said: str, who: str) -> None:
    utterance = Utterance(said, language)
    wish = heard(utterance)
    assert wish and wish.flow == "champions.appoint" and colleague.mention(utterance, 1) == who


@pytest.mark.parametrize(
    "said", ["vad gör en champion?", "champion", "jag gör en offert", "make a plan"]
)
def test_what_appoints_nobody(said: str) -> None:
    wish = heard(Utterance(said, "sv"))
    assert wish is None or wish.flow != "champions.appoint"
