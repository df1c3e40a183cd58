from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from coaching.facts.people import Person
from coaching.facts.savings import TimeSaving
from coaching.facts.talk import Answer, Conversation
from coaching.messages import Address, Choice, Field, Incoming, Place, Question, Reply, Text, Words
from storage.database.columns import storable
from storage.database.rows import plain, read
from storage.facts.conversations import Talks
from storage.facts.facts import Facts

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
# in UTC: Python never calls a wall-clock time that comes twice equal to one of another zone (PEP
# 495)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | WORDS,
    lambda items: st.lists(items, max_size=3) | st.dictionaries(WORDS, items, max_size=3),
    max_leaves=5,
)
SAID = st.builds(Text, WORDS, st.dictionaries(WORDS, JSON, max_size=3)) | st.builds(
    Words, WORDS, st.booleans()
)
CHOICES = st.lists(st.builds(Choice, WORDS, SAID), max_size=2).map(tuple)
REPLIES = st.builds(
    Reply,
    paragraphs=st.lists(SAID, max_size=3).map(tuple),
    details=st.lists(SAID, max_size=2).map(tuple),
    choices=CHOICES,
    fields=st.lists(
        st.builds(Field, WORDS, SAID, choices=CHOICES, required=st.booleans()), max_size=2
    ).map(tuple),
    asks=st.none() | st.builds(Question, WORDS, WORDS),
)
PLACES = st.builds(Place, WORDS, WORDS, WORDS, WORDS, st.booleans())
INCOMINGS = st.builds(
    Incoming,
    WORDS,
    st.builds(Address, WORDS, WORDS, WORDS),
    PLACES,
    MOMENTS,
    WORDS,
    st.dictionaries(WORDS, WORDS),
)
PEOPLE = st.builds(
    Person,
    id=WORDS,
    name=WORDS,
    language=st.sampled_from(["sv", "en", "de"]),
    tools=st.lists(WORDS).map(tuple),
    agreed_at=st.none() | MOMENTS,
    quiet_until=st.none() | MOMENTS,
    met_at=st.none() | MOMENTS,
)
SAVINGS = st.builds(
    TimeSaving,
    id=WORDS,
    person=WORDS,
    conversation=WORDS,
    task=WORDS,
    minutes=st.integers(-999, 999),
    tool=WORDS,
    told_at=MOMENTS,
)
CONVERSATIONS = st.builds(
    Conversation,
    id=WORDS,
    person=WORDS,
    flow=WORDS,
    place=PLACES,
    touched=MOMENTS,
    about=st.dictionaries(WORDS, JSON, max_size=2),
    answers=st.dictionaries(WORDS, st.builds(Answer, JSON, WORDS), max_size=3),
    version=st.just(0),
)
on_one_connection = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(REPLIES)
def test_a_reply_survives_json(reply: Reply) -> None:
    assert read(Reply, plain(reply)) == reply


@given(INCOMINGS)
def test_an_incoming_survives_json(incoming: Incoming) -> None:
    assert read(Incoming, plain(incoming)) == incoming


@on_one_connection
@given(PEOPLE | SAVINGS)
def test_a_fact_survives_the_database(connection: Connection, fact: Person | TimeSaving) -> None:
    Facts(connection).put(fact)
    assert Facts(connection).get(type(fact), fact.id) == fact


@on_one_connection
@given(CONVERSATIONS)
def test_a_conversation_survives_the_database(
    connection: Connection, conversation: Conversation
) -> None:
    with connection.begin_nested() as attempt:
        talks = Talks(connection)
        assert talks.save(conversation)
        (found,) = talks.conversations(conversation.person, conversation.touched)
        attempt.rollback()
    assert list(found.answers.items()) == list(conversation.answers.items())
    assert (found.about, found.place, found.touched, found.version) == (
        conversation.about,
        conversation.place,
        conversation.touched,
        1,
    )


@on_one_connection
@given(st.text(st.characters(), max_size=12))
def test_no_text_is_too_odd_to_store_and_find(connection: Connection, odd: str) -> None:
    person = Person(odd, name=odd, email=f"{odd}@example.com", tools=(odd,))
    Facts(connection).put(person)
    found = Facts(connection).get(Person, odd)
    assert found is not None
    assert (found.name, found.tools) == (storable(odd), (storable(odd),))


def test_what_is_at_its_default_is_not_written() -> None:
    assert plain(Place("slack", "T1", "C1")) == {"platform": "slack", "team": "T1", "channel": "C1"}


def test_a_field_that_is_gone_is_passed_over() -> None:
    assert read(Question, {"conversation": "c", "slot": "s", "mood": "gone"}) == Question("c", "s")


def test_a_naive_datetime_is_refused() -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001
    with pytest.raises(ValueError, match="has no time zone"):
        plain(Incoming("e1", Address("slack", "T1", "U1"), Place("slack", "T1", "U1"), naive))


def test_what_is_none_of_several_kinds_is_unreadable() -> None:
    with pytest.raises(ValueError, match="none of"):
        read(Choice, {"says": "yes", "label": {"colour": "green"}})
