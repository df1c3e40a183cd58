"""Corrections: "no, 60", said in the middle of a dialogue or days after it was kept."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import dropwhile
from typing import Any

from coaching.facts.talk import Answer, Conversation
from coaching.messages import JSON, Question
from coaching.readers.utterance import Utterance
from coaching.script.play import Done, Pause
from coaching.script.understanding import corrected, pressed
from coaching.script.words import Ask, Confirm, Request
from coaching.turn.dialogues import last_first, near
from coaching.turn.leaving import cancel
from coaching.turn.playing import proceed
from coaching.turn.question import which
from coaching.turn.turn import KEPT, WHICH, Turn


async def corrects(
    turn: Turn,
    talk: Conversation,
    trace: Iterable[Request[Any]],
    said: Utterance,
    sharp: bool = False,
) -> bool:
    readings = corrected(trace, said)
    if sharp:
        readings = [r for r in readings if not any(loose(turn, talk, slot, said) for slot in r)]
    if KEPT in talk.answers:  # a yes or a no to what was asked is no value that somebody corrects
        readings = [r for r in readings if not any(_decides(answer) for answer in r.values())]
    if not readings:
        return False
    if len(readings) > 1:
        paused = turn.play(talk)
        ask_which(turn, talk, paused, said.text, [slot for reading in readings for slot in reading])
    else:
        await proceed(turn, turn.talks.change(talk, readings[0], misses=0))
    return True


def loose(turn: Turn, talk: Conversation, slot: str, said: Utterance) -> bool:
    """Whether almost any words would correct this slot, and these may mean something else."""
    request = next((r for r in turn.play(talk).trace if r.slot == slot), None)
    return isinstance(request, Ask) and request.reader.free and not request.reader.sure(said)


def _decides(answer: Answer) -> bool:
    return answer.value in ("yes", "no")


async def corrects_kept(turn: Turn, said: Utterance) -> bool:
    """ "No, it was 60" after the dialogue was finished: it is opened again, and asks for a
    new yes.
    """
    rest = said.correction
    if (rest is None or rest.empty) and said.command != "change":
        return False
    for talk in last_first(turn.known.conversations):
        if talk.ended == "done" and near(talk, turn.place):
            await turn.see(talk)
            paused = turn.play(talk)
            if not talk.settled and not any(
                isinstance(request, Confirm) for request in paused.trace
            ):
                continue
            if rest is None:
                ask_which(turn, _reopened(talk), paused, "")
                return True
            if await corrects(turn, _reopened(talk), paused.trace, rest, sharp=not said.renames):
                return True
    return False


def _reopened(talk: Conversation) -> Conversation:
    return replace(talk, open=True, ended="", answers={**talk.answers, KEPT: Answer(True)})


def ask_which(
    turn: Turn, talk: Conversation, paused: Pause | Done, text: str, among: Iterable[str] = ()
) -> None:
    slots = tuple(among) or tuple(
        r.slot for r in paused.trace if isinstance(r, Ask) and r.default is None and not r.within
    )
    pending: JSON = {"text": text, "slots": list(slots)}
    talk = turn.talks.change(talk, {WHICH: Answer(pending)}, asked=WHICH)
    turn.draft.ask(
        which(turn.feature_of(talk), [r for r in paused.trace if r.slot in slots], talk.answers),
        Question(talk.id, WHICH),
    )


async def which_answered(
    turn: Turn, talk: Conversation, paused: Pause | Done, said: Utterance
) -> None:
    pending = talk.answers[WHICH].value
    assert isinstance(pending, dict) and isinstance(pending["slots"], list)  # as ask_which wrote it
    slots, text = pending["slots"], pending["text"]
    asked = [r for r in paused.trace if r.slot in slots]
    choices = which(turn.feature_of(talk), asked, talk.answers).choices
    picked = pressed(choices, said, turn.house.spoken(turn.feature_of(talk), choices))
    request = next((r for r in asked if r.slot == picked), None)
    answers = {slot: answer for slot, answer in talk.answers.items() if slot != WHICH}
    if picked == "drop":
        await cancel(turn, talk)
    elif isinstance(request, Ask):
        value = (
            request.reader.correct(Utterance(str(text), said.language), request.n) if text else None
        )
        changes = {picked} if value is not None else {picked, *_filling_out(picked, paused.trace)}
        answers = {slot: a for slot, a in answers.items() if slot not in changes}
        answers |= {picked: Answer(value)} if value is not None else {}
        await proceed(turn, turn.talks.change(replace(talk, answers=answers), {}, misses=0))
    else:
        bare_talk = replace(talk, answers=answers)
        if not await corrects(turn, bare_talk, paused.trace, said.correction or said):
            ask_which(turn, bare_talk, paused, str(text), tuple(str(slot) for slot in slots))


def _filling_out(slot: str, trace: Iterable[Request[Any]]) -> Iterator[str]:
    """The questions behind this one that only fill out its answer."""
    asked = dropwhile(lambda request: request.slot != slot, trace)
    return (r.slot for r in asked if isinstance(r, Ask) and r.within == slot)
