"""A flow is a coroutine, played from its first line on every turn.

`play` feeds the flow the answers that are known and stops at the first `await` whose answer is not.
A conversation is therefore its flow, what it is about and its answers; there is no step pointer to
go stale.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NoReturn, cast

from coaching.facts.kinds import Fact
from coaching.facts.talk import Answer
from coaching.messages import JSON
from coaching.script.situation import Situation
from coaching.script.words import Ask, Flow, Outcome, Request, Settle, Tell


@dataclass(frozen=True)
class Pause:
    """The flow waits for `request`."""

    request: Request[Any]
    trace: tuple[Request[Any], ...]  # what was asked and answered on the way, in order
    tells: tuple[Tell, ...]  # what is to be said first, and was not yet
    settled: tuple[Fact, ...] = ()  # what is sure so far
    sure: tuple[str, ...] = ()  # the slots whose answers brought it forth


@dataclass(frozen=True)
class Done:
    outcome: Outcome
    trace: tuple[Request[Any], ...]
    tells: tuple[Tell, ...]


def play(flow: Flow, situation: Situation, answers: Mapping[str, Answer]) -> Pause | Done:
    """Plays the flow from its first line. Raises TypeError when a slot occurs twice."""
    trace: list[Request[Any]] = []
    tells: list[Tell] = []
    settled: list[Fact] = []
    sure: tuple[str, ...] = ()
    seen: set[str] = set()
    coroutine = flow(situation)
    answer: Any = None
    try:
        while True:
            request = cast(Request[Any], coroutine.send(answer))
            if isinstance(request, Settle):
                made = tuple(request.make())
                settled += made
                if made:
                    sure = tuple(asked.slot for asked in trace if asked.slot in answers)
                answer = None
                continue
            if request.slot in seen:
                raise TypeError(
                    f"slot {request.slot!r} occurs twice in {flow.__qualname__}: number it with n="
                )
            seen.add(request.slot)
            found = request.given(answers)
            if isinstance(request, Tell):
                if not found:
                    tells.append(request)
                answer = None
            elif found is None:
                return Pause(request, tuple(trace), tuple(tells), tuple(settled), sure)
            else:
                trace.append(request)
                answer = _thawed(found.value)
    except StopIteration as end:
        outcome = cast(Outcome, end.value)
        return Done(replace(outcome, facts=(*settled, *outcome.facts)), tuple(trace), tuple(tells))
    finally:
        coroutine.close()


def _thawed(value: JSON) -> Any:
    return tuple(value) if isinstance(value, list) else value


class Undecided(Exception):
    """A flow compared an answer that is not known yet."""


class Unknown:
    """Stands for an answer that is not known yet. It may be passed on; it refuses to be
    looked at.
    """

    def _refuse(self, *_: object) -> NoReturn:
        raise Undecided

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _refuse
    __bool__ = __len__ = __iter__ = __contains__ = __getitem__ = __hash__ = _refuse
    __str__ = __repr__ = __format__ = __add__ = __radd__ = __sub__ = __mul__ = __int__ = (
        __index__
    ) = _refuse

    def __getattr__(self, name: str) -> NoReturn:
        raise Undecided


def look_ahead(
    flow: Flow, situation: Situation, answers: Mapping[str, Answer]
) -> tuple[Ask[Any], ...]:
    """The questions that are certain to come, whatever is answered: the open ones, from the next
    one on.
    """
    ahead: list[Ask[Any]] = []
    coroutine = flow(situation)
    answer: Any = None
    try:
        while True:
            request = cast(Request[Any], coroutine.send(answer))
            found = request.given(answers)
            if isinstance(request, Ask):
                if request.slot not in answers or found is None:
                    ahead.append(request)
                answer = _thawed(found.value) if found else Unknown()
            elif isinstance(request, Tell | Settle):
                answer = None
            elif found is None:
                break
            else:
                answer = _thawed(found.value)
    except (Undecided, StopIteration):
        pass
    except TypeError:
        pass  # an unknown answer was handed to a built-in
    finally:
        coroutine.close()
    return tuple(ahead)
