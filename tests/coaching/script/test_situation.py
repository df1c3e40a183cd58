"""What a flow reads of what its conversation is about."""

from datetime import UTC, date, datetime

from coaching.company.company import Company
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask
from coaching.messages import JSON, Place
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings

NOW = datetime(2026, 1, 12, 23, 30, tzinfo=UTC)
ADA = Person("ada", email="ada@almvik.example")
PLACE = Place("web", "demo", "U1")
ABOUT: dict[str, JSON] = {"week": "2026-W03", "items": 2, "teams": ["IT", "HR"], "model": True}


def about(**more: JSON) -> Situation:
    return Situation(NOW, ADA, Surroundings(Company()), "talk", PLACE, {**ABOUT, **more})


def test_a_word_a_number_and_a_list_of_words() -> None:
    talk = about()
    assert (talk.word("week"), talk.number("items")) == ("2026-W03", 2)
    assert talk.names("teams") == ("IT", "HR")


def test_what_is_missing_or_of_another_kind_is_not_there() -> None:
    talk = about()
    assert (talk.word("items"), talk.word("month")) == ("", "")
    assert (talk.number("model"), talk.number("week")) == (None, None)
    assert talk.names("week") == ()


def test_its_day_is_the_one_on_which_it_was_opened() -> None:
    assert about(day="2026-01-09").day == date(2026, 1, 9)
    assert about().day == date(2026, 1, 13), "it is after midnight in Stockholm"


def test_what_somebody_else_told_is_not_the_persons_own() -> None:
    costs = tuple(BaselineTask(name, name, "", "offers", 60, "week", NOW) for name in ("ada", "bo"))
    talk = Situation(NOW, ADA, Surroundings(Company()), "talk", PLACE, facts=costs)
    assert [cost.id for cost in talk.baseline] == ["ada"]
