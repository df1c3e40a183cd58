"""Questions that may be passed over: this one, or all that are left."""

from dataclasses import replace
from typing import Final, Literal, TypeGuard, TypeVar, cast

from coaching.messages import JSON
from coaching.readers.slots.answers import picked
from coaching.readers.slots.reader import Reader
from coaching.readers.utterance import Utterance

T = TypeVar("T")
Pass = Literal["skip", "later"]
SKIP: Final = "skip"  # this question
LATER: Final = "later"  # this question and all that would follow it
PASSES: tuple[Pass, ...] = (SKIP, LATER)


def skippable(reader: Reader[T], *, by_no: bool = False) -> Reader[T | Pass]:
    """The same question, that takes SKIP and LATER as answers, too. `by_no`: a bare no, which would
    be no answer to it, passes it over.
    """
    passed_over = picked("passes", PASSES)

    def answer(said: Utterance, n: int) -> JSON:
        passing = passed_over(said, n)
        if passing is not None:
            return passing
        if by_no and said.no:
            return SKIP
        return reader.answer(said, n)

    def fits(value: JSON) -> bool:
        return value in PASSES or reader.fits(value)

    def sure(said: Utterance) -> bool:
        return passed_over(said, 1) is not None or reader.sure(said)

    def correct(said: Utterance, n: int) -> JSON:
        return None if passed_over(said, n) is not None else reader.correct(said, n)

    options = (*reader.options, *PASSES) if reader.closed else reader.options
    return cast(
        "Reader[T | Pass]",
        replace(
            reader,
            answer=answer,
            correct=correct,
            fits=fits,
            options=options,
            sure=sure,
            enough=LATER,
        ),
    )


def answered(told: T | Pass) -> TypeGuard[T]:
    """Whether a question was not passed over; so it is while its answer is only looked ahead to."""
    return not (isinstance(told, str) and told in PASSES)


def left(told: object) -> bool:
    """Whether the rest was left as well."""
    return isinstance(told, str) and told == LATER
