"""Playing a dialogue: up to its first question, on to the next, and to its end."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from coaching.advice.aloud import readable
from coaching.facts.identity import derived
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.talk import Answer, Conversation
from coaching.messages import JSON, Choice, Opening, Signal, Words
from coaching.readers.utterance import Utterance
from coaching.script.feature import starts_nothing
from coaching.script.play import Done
from coaching.script.understanding import mentioned
from coaching.script.words import Ask, Consult, Outcome, Request
from coaching.turn.turn import IT, KEPT, Turn

EXTRA_FOR = timedelta(days=28)  # an extra that was put off waits that long for its moment


async def begin(
    turn: Turn,
    flow: str,
    about: Mapping[str, JSON] | None = None,
    said: Utterance | None = None,
    given: Mapping[str, JSON] | None = None,
) -> None:
    """Opens a conversation and plays it up to its first question, or to its end. `given`:
    answers by slot.
    """
    only = _only(turn, flow, about or {})
    if same := turn.talks.get(only):
        await take_up(turn, same, said)
        return
    home = ZoneInfo(turn.known.person.timezone)
    day = turn.now.astimezone(home).date()
    talk = Conversation(
        id=only or derived(f"{turn.cause}/{flow}/{turn.talks.begun}"),
        person=turn.known.person.id,
        flow=flow,
        place=turn.place,
        touched=turn.now,
        about={"day": day.isoformat(), "model": turn.house.model, **(about or {})},
        prompted=turn.prompted,
    )
    answers = {slot: Answer(value) for slot, value in (given or {}).items()}
    talk = turn.talks.change(talk, answers)
    await turn.see(talk)
    await proceed(turn, talk, said)


def _only(turn: Turn, flow: str, about: Mapping[str, JSON]) -> str:
    """The id of a dialogue that a person has only once, as what it is about says: this week's,
    this round's.
    """
    once = about.get("once")
    return derived(f"{turn.known.person.id}/{flow}/{once}") if once else ""


async def take_up(turn: Turn, talk: Conversation, said: Utterance | None = None) -> None:
    """Goes on where a dialogue stopped, also one that has ended."""
    talk = turn.talks.change(replace(talk, open=True, ended="", place=turn.place), {})
    await turn.see(talk)
    await proceed(turn, talk, said)


async def proceed(
    turn: Turn, talk: Conversation, said: Utterance | None = None, n: int = 1
) -> None:
    while True:
        result = turn.play(talk)
        if isinstance(result, Done):
            await _finish(turn, talk, result)
            return
        request = result.request
        if isinstance(request, Consult):
            value = await _consult(turn, request, talk)
            talk = turn.talks.change(talk, {request.slot: Answer(value, request.guard)})
            continue
        if said is not None:
            found = mentioned(turn.ahead(talk), said, n)
            said = None
            if found:
                talk = turn.talks.change(talk, found)
                continue
        turn.decide(openings=await _started(turn, talk, result.settled))
        turn.ask(talk, result)
        return


async def _consult(turn: Turn, request: Request[Any], talk: Conversation) -> JSON:
    await turn.house.signal(Signal("thinking", turn.place, turn.known.person.language))
    situation = turn.situation(talk)
    return await turn.house.consult(request.name, request.args, situation, partial(_aloud, turn))


async def _aloud(turn: Turn, markdown: str) -> None:
    """Shows an answer while it is written, under the key of the letter that will say
    it whole.
    """
    so_far = readable(markdown)
    if not so_far:
        return
    said = (*turn.draft.paragraphs, Words(so_far, by_model=True))
    language = turn.known.person.language
    await turn.house.signal(Signal("writing", turn.place, language, turn.key(), said))


async def _finish(turn: Turn, talk: Conversation, done: Done) -> None:
    outcome = done.outcome
    _close(turn, talk, done)
    turn.tell(talk, done.tells)
    turn.draft.add(turn.feature_of(talk), outcome.says, outcome.details, outcome.choices)
    turn.draft.offer(*_menu(turn, talk, outcome))
    turn.draft.menu = turn.draft.menu or outcome.menu > 0
    await _decide(turn, talk, outcome)
    if outcome.slot and KEPT not in talk.answers:
        turn.slot = outcome.slot
    if outcome.cancels_last:
        _leave_last(turn, outcome.again_at)
    if outcome.then:
        await _go_on(turn, outcome)
    if outcome.then_hears and turn.draft.asks is None:
        turn.still_to_hear = outcome.then_hears


def _menu(turn: Turn, talk: Conversation, outcome: Outcome) -> tuple[Choice, ...]:
    if not outcome.menu:
        return ()
    return turn.house.menu(turn.situation(talk), outcome.behind)[: outcome.menu]


def _close(turn: Turn, talk: Conversation, done: Done) -> None:
    """Keeps the answers that still count; of a private dialogue the picked ones alone."""
    asked = [r for r in done.trace if not isinstance(r, Consult) and r.slot in talk.answers]
    if done.outcome.private:
        asked = [r for r in asked if not _free(r)]
    answers = {r.slot: talk.answers[r.slot] for r in asked}
    talk = replace(talk, answers=answers)
    turn.talks.change(talk, {}, open=False, ended="done", asked="", misses=0)
    if done.outcome.it:
        turn.talks.told_last(talk.id, {IT: Answer(done.outcome.it)})


async def _decide(turn: Turn, talk: Conversation, outcome: Outcome) -> None:
    started = await _started(turn, talk, outcome.facts)
    people = [fact for fact in outcome.facts if isinstance(fact, Person)]
    if people:
        turn.known = replace(turn.known, person=people[-1])
    turn.known = turn.known.with_facts(outcome.facts, outcome.gone)
    stays = tuple(fact.id for fact in outcome.facts)
    turn.decide(
        facts=outcome.facts,
        gone=outcome.gone,
        withdrawn=((talk.id, stays),) if KEPT in talk.answers else (),
        letters=outcome.letters,
        openings=(*outcome.openings, *started),
        moves=outcome.moves,
        stops_diary=outcome.stops_diary,
        erases=outcome.erases,
    )


async def _go_on(turn: Turn, outcome: Outcome) -> None:
    """With the flow that follows at once."""
    said = None
    if outcome.then_said:
        said = Utterance(outcome.then_said, turn.known.person.language)
    await begin(turn, outcome.then, outcome.then_about, said, outcome.then_known)


def _pressed(turn: Turn) -> Conversation | None:
    """The open dialogue whose button was pressed."""
    asked = turn.known.asked and turn.known.asked.question
    talk = turn.talks.get(asked.conversation) if asked else None
    return talk if talk and talk.open else None


def _leave_last(turn: Turn, again_at: datetime | None) -> None:
    """Ends the dialogue before this one without an outcome; what Kollega began itself can be
    opened anew at another time.
    """
    last = _pressed(turn) or turn.talks.addressed(turn.place)
    if last is None:
        return
    turn.talks.change(replace(last, answers={}), {}, open=False, ended="cancelled", asked="")
    if again_at and not last.prompted:
        kind = last.letter.partition(":")[0]
        key = f"{kind}:{derived(f'{last.id}/{again_at.isoformat()}')}"
        again = Opening(key, last.person, last.flow, again_at, last.about)
        turn.decide(openings=(_extra_again(again) if turn.house.extra(last.flow) else again,))


def _extra_again(extra: Opening) -> Opening:
    """Asked from then on, as long as anew."""
    about = {**extra.about, "from": extra.due.isoformat()}
    key = f"extra:{extra.key.partition(':')[2]}"
    return replace(extra, key=key, due=extra.due + EXTRA_FOR, about=about)


async def _started(turn: Turn, talk: Conversation, facts: Iterable[Fact]) -> tuple[Opening, ...]:
    """What is planned for somebody who has agreed, or come back, by this conversation."""
    people = [fact for fact in facts if isinstance(fact, Person)]
    if not people or people[-1].standing != "active" or turn.known.person.standing == "active":
        return ()
    for feature in turn.house.on:
        if feature.starts is not starts_nothing:
            await turn.look(feature.name)
    situation = replace(turn.situation(talk), person=people[-1])
    return tuple(opening for feature in turn.house.on for opening in feature.starts(situation))


def _free(request: Request[Any]) -> bool:
    """Whether it is answered in words of one's own."""
    return isinstance(request, Ask) and not request.reader.closed
