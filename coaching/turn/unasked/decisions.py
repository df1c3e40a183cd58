"""What somebody has to decide: one letter a day, the rest as soon as that is answered. It is asked
once, mentioned in the next letter that goes anyway, and closed wherever it stands when it is
answered.
"""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from coaching.facts.identity import derived
from coaching.facts.talk import Conversation
from coaching.messages import JSON, LANGUAGES, Choice, Letter, Opening, Reply, Said, Text
from coaching.people.known import Known
from coaching.ports.queues import Asked
from coaching.ports.store import Transaction
from coaching.readers.utterance import Utterance, bare
from coaching.script.play import Pause
from coaching.script.play import play as played
from coaching.turn.house import House, feature_of
from coaching.turn.leaving import CONTINUE, begin_or_go_on
from coaching.turn.playing import begin
from coaching.turn.turn import Turn

ONCE = "once"  # its buttons hold as long as it is remembered; the key of the opening
ANSWERS = "answers"  # it says what came of the person's own question
REMINDED = "reminded"  # it was mentioned once


def asked_today(house: House, known: Known, opening: Opening, now: datetime) -> bool:
    """Whether something else was asked today, so that this waits for tomorrow, unless it answers
    what the person asked.
    """
    if opening.about.get(ANSWERS):
        return False
    today = now.astimezone(ZoneInfo(known.person.timezone)).date().isoformat()
    asked = (talk for talk in known.conversations if house.decides(talk.flow))
    return any(not talk.prompted and talk.about.get("day") == today for talk in asked)


def about(opening: Opening) -> dict[str, JSON]:
    return {ONCE: opening.key, **opening.about}


async def play(turn: Turn, opening: Opening) -> None:
    """What the diary opens; a decision with how many others wait, and with any letter a line for
    what was not answered.
    """
    decides = turn.house.decides(opening.flow)
    await begin_or_go_on(turn, opening.flow, about(opening) if decides else opening.about)
    if decides:
        await _announce(turn, opening)
    await _mention_all(turn, turn.key(opening.kind))


async def _announce(turn: Turn, opening: Opening) -> None:
    """How many wait, above the first of them."""
    others = [one for one in _waiting(turn) if one.due <= turn.now and one.key != opening.key]
    open = [one for one in others if await _still_asks(turn, one)]
    if open and turn.draft.asks:
        turn.draft.paragraphs.insert(0, Text("talk-decisions", {"count": len(open) + 1}))


async def go_on(turn: Turn) -> None:
    """What else waits follows right after what was decided."""
    done = [talk for talk in turn.talks.ended() if talk.ended == "done"]
    if not turn.quiet and any(turn.house.decides(talk.flow) for talk in done):
        await _ask_the_next(turn)


async def _ask_the_next(turn: Turn) -> None:
    for opening in _waiting(turn):
        if await asked_now(turn, opening, about(opening), Text("talk-next-decision")):
            return


async def asked_now(turn: Turn, opening: Opening, about: dict[str, JSON], above: Text) -> bool:
    """Plays an entry of the diary now, in an answer, instead of when it is due. Whether it asks."""
    said = len(turn.draft.paragraphs)
    turn.decide(opened=(opening.key,))
    prompted, turn.prompted = turn.prompted, False
    await begin(turn, opening.flow, about)
    turn.prompted = prompted
    if turn.draft.asks is None:
        return False
    turn.draft.paragraphs.insert(said, above)
    return True


def _waiting(turn: Turn) -> list[Opening]:
    house = turn.house
    return [one for one in turn.known.diary if house.decides(one.flow) and house.knows(one.flow)]


async def _still_asks(turn: Turn, opening: Opening) -> bool:
    await turn.look(feature_of(opening.flow))
    situation = turn.house.outside(turn.place, opening.about, turn.known, turn.now)
    return isinstance(played(turn.house.flow(opening.flow), situation, {}), Pause)


async def _mention_all(turn: Turn, letter: str) -> None:
    """A line for each question that waits since another day, with its button. `letter`: the key of
    the one that says it.
    """
    if turn.draft.empty:
        return
    today = turn.now.astimezone(ZoneInfo(turn.known.person.timezone)).date().isoformat()
    for talk in turn.known.conversations:
        waits = talk.ended in ("", "expired") and ONCE in talk.about and not talk.prompted
        asked_before = str(talk.about.get("day", today)) < today
        decides = turn.house.decides(talk.flow) and turn.house.knows(talk.flow)
        if decides and waits and asked_before and REMINDED not in talk.about:
            await _mention(turn, talk, letter)


async def _mention(turn: Turn, talk: Conversation, letter: str) -> None:
    """Nothing, if it settled itself meanwhile."""
    await turn.see(talk)
    paused = turn.play(talk)
    if not isinstance(paused, Pause):
        return
    turn.talks.mark(talk, {**talk.about, REMINDED: letter})
    request = paused.request
    line = Text(f"{feature_of(talk.flow)}-{request.name}.waits", request.args)
    turn.draft.paragraphs.insert(0, line)
    turn.draft.offer(Choice(f"{CONTINUE}{talk.id}", Text("talk-waits-answer")))


def meant(turn: Turn, said: Utterance) -> Conversation | None:
    """The question that was mentioned last, when the label of its button is typed."""
    waiting = [talk for talk in turn.known.conversations if REMINDED in talk.about]
    if not waiting:
        return None
    say, label = turn.house.phrasebook.say, Text("talk-waits-answer")
    typed = said.bare in {bare(say(label, language)) for language in LANGUAGES}
    return waiting[0] if typed else None


def close(turn: Turn, tx: Transaction) -> None:
    """Whatever was answered has no buttons left anywhere."""
    tapped = turn.known.asked.key if turn.known.asked else ""
    for talk in turn.talks.ended():
        if turn.house.decides(talk.flow) and ONCE in talk.about:
            first = _first(talk)
            closed_anyway = (tapped, turn.talks.letter_before(talk))
            asked = None if first in closed_anyway else tx.asked_in(first)
            if asked:
                tx.post(_closed(turn, talk, asked))


def _first(talk: Conversation) -> str:
    """The key of the letter that asked it first, as the turn that wrote it named it."""
    once = str(talk.about[ONCE])
    return f"{once.partition(':')[0]}:{derived(once)}"


def _closed(turn: Turn, talk: Conversation, asked: Asked) -> Letter:
    shown = asked.reply
    answer = talk.answers.get(asked.question.slot) if asked.question else None
    reply = Reply((Text("talk-settled"),))
    if shown and answer:
        reply = Reply(shown.paragraphs, (*shown.details, *_picked(shown.choices, answer.value)))
    person = turn.known.person
    return Letter(
        key=f"answered:{derived(asked.key)}",
        kind="answered",
        to=asked.to,
        reply=reply,
        due=turn.now,
        person=person.id,
        language=person.language,
        lane="appointment",
        replaces=asked.key,
    )


def _picked(choices: Iterable[Choice], answer: JSON) -> Iterable[Said]:
    return (choice.label for choice in choices if choice.says == answer)
