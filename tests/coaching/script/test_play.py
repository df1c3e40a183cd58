"""A flow is played from its first line each time, up to what is not answered yet: a picnic."""

from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from coaching.company.company import Company
from coaching.facts.community import News
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.talk import Answer
from coaching.messages import Place, Text
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.savings import duration
from coaching.script.play import Done, Pause, look_ahead, play
from coaching.script.situation import Situation
from coaching.script.surroundings import Surroundings
from coaching.script.words import Confirm, Outcome, ask, confirm, say, settle, tell

NOW = datetime(2026, 1, 12, 8, tzinfo=UTC)
AROUND, PLACE = Surroundings(Company()), Place("web", "demo", "U1")
SITUATION = Situation(NOW, Person("ada"), AROUND, "talk", PLACE)


async def picnic(situation: Situation) -> Outcome:
    """Who comes is kept at once; how long it takes is confirmed first."""
    comes = await ask("comes", one_of("comes", ("yes", "no")))

    def kept() -> Iterable[Fact]:
        if comes == "yes":  # compared only when it is known
            yield News("n", "ada", Text("guide-welcome"), situation.now)

    await settle(kept)
    minutes = await ask("minutes", duration)
    await confirm("right", minutes=minutes)
    return Outcome()


def test_what_is_settled_is_there_while_the_rest_is_asked() -> None:
    paused = play(picnic, SITUATION, {"comes": Answer("yes")})
    assert isinstance(paused, Pause)
    assert ([fact.id for fact in paused.settled], paused.sure, paused.request.slot) == (
        ["n"],
        ("comes",),
        "minutes",
    )
    nothing = play(picnic, SITUATION, {"comes": Answer("no")})
    assert isinstance(nothing, Pause)
    assert (nothing.settled, nothing.sure) == ((), ())


def test_looking_ahead_settles_nothing_and_goes_on() -> None:
    assert [request.slot for request in look_ahead(picnic, SITUATION, {})] == ["comes", "minutes"]


def test_what_is_settled_is_in_the_outcome_too() -> None:
    asked = play(picnic, SITUATION, {"comes": Answer("yes"), "minutes": Answer(5)})
    assert isinstance(asked, Pause)
    guard = asked.request.guard  # type: ignore[attr-defined]
    done = play(
        picnic,
        SITUATION,
        {"comes": Answer("yes"), "minutes": Answer(5), "right": Answer(True, guard)},
    )
    assert isinstance(done, Done)
    assert [fact.id for fact in done.outcome.facts] == ["n"]


def test_it_waits_for_the_first_question_that_has_no_answer() -> None:
    paused = play(picnic, SITUATION, {})
    assert isinstance(paused, Pause)
    assert (paused.request.slot, paused.trace) == ("comes", ())
    further = play(picnic, SITUATION, {"comes": Answer("no")})
    assert isinstance(further, Pause)
    assert (further.request.slot, [r.slot for r in further.trace]) == ("minutes", ["comes"])


def test_an_answer_that_is_none_any_more_is_asked_for_again() -> None:
    """A deploy has removed the option; what came after it is kept."""
    paused = play(picnic, SITUATION, {"comes": Answer("perhaps"), "minutes": Answer(5)})
    assert isinstance(paused, Pause)
    assert paused.request.slot == "comes"


def test_what_was_confirmed_is_confirmed_anew_when_it_has_changed() -> None:
    asked = play(picnic, SITUATION, {"comes": Answer("no"), "minutes": Answer(5)})
    assert isinstance(asked, Pause)
    assert isinstance(asked.request, Confirm)
    yes = Answer(True, asked.request.guard)
    answers = {"comes": Answer("no"), "minutes": Answer(5), "right": yes}
    assert isinstance(play(picnic, SITUATION, answers), Done)
    changed = play(picnic, SITUATION, {**answers, "minutes": Answer(45)})
    assert isinstance(changed, Pause)
    assert changed.request.slot == "right"


async def twice(situation: Situation) -> Outcome:
    await ask("task", one_of("task", ("a", "b")))
    await ask("task", one_of("task", ("a", "b")))
    return Outcome()


def test_a_slot_that_occurs_twice_is_a_mistake_in_the_flow() -> None:
    with pytest.raises(TypeError, match="'task' occurs twice in twice: number it with n="):
        play(twice, SITUATION, {"task": Answer("a")})


async def announced(situation: Situation) -> Outcome:
    await tell("rain", chance=30)
    await ask("comes", one_of("comes", ("yes", "no")))
    return say("thanks")


def test_what_was_told_on_the_way_is_told_once() -> None:
    paused = play(announced, SITUATION, {})
    assert isinstance(paused, Pause)
    assert [(one.name, one.args) for one in paused.tells] == [("rain", {"chance": 30})]
    answers = {"told:rain": Answer(True), "comes": Answer("yes")}
    done = play(announced, SITUATION, answers)
    assert isinstance(done, Done)
    assert (done.tells, done.outcome.says) == ((), (Text("thanks"),))
