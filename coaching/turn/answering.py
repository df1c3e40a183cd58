"""Words that meet an open question: its answer, a correction, its end, or something else."""

from dataclasses import replace

from coaching.facts.talk import Answer, Conversation
from coaching.meaning.deciding import SURE as SURELY
from coaching.meaning.deciding import (
    meaning_of,
)
from coaching.messages import JSON, Choice, Text
from coaching.readers.utterance import Utterance
from coaching.script.feature import OPEN, SURE
from coaching.script.play import Done, Pause
from coaching.script.understanding import answered as read_answer
from coaching.script.understanding import mentioned, pressed
from coaching.script.words import Ask, Confirm
from coaching.turn.correcting import corrects, corrects_kept, which_answered
from coaching.turn.leaving import cancel
from coaching.turn.playing import proceed
from coaching.turn.question import confirm_choices
from coaching.turn.tapping import answer_confirm
from coaching.turn.turn import WHICH, Turn
from coaching.turn.wishing import may, other_than_a_correction, other_wish

SENTENCE = 2  # words, from which on something is said that is no slip of the keyboard


async def reply(turn: Turn, talk: Conversation, said: Utterance) -> None:
    paused = turn.play(talk)
    if talk.asked == WHICH:
        if not await _wishes_meanwhile(turn, talk, said):
            await which_answered(turn, talk, paused, said)
    elif isinstance(paused, Done):
        await _moot(turn, talk, said)
    elif (said.yes or said.no) and not turn.talks.came_last(talk):
        turn.ask(talk, paused, again=True)  # it may be said to what came later
    elif await _corrects_what_came_later(turn, talk, said):
        return
    elif isinstance(paused.request, Confirm):
        await confirmed(turn, talk, paused, paused.request, said)
    elif isinstance(paused.request, Ask):
        await answered(turn, talk, paused, paused.request, said)


async def _wishes_meanwhile(turn: Turn, talk: Conversation, said: Utterance) -> bool:
    """Whether words that meet "which part?" are about something else; the other part they name may
    be in any words.
    """
    return said.correction is None and await other_wish(turn, talk, said, SURE)


async def _corrects_what_came_later(turn: Turn, talk: Conversation, said: Utterance) -> bool:
    if turn.talks.came_last(talk) or await other_than_a_correction(turn, said):
        return False
    return await corrects_kept(turn, said)


async def _moot(turn: Turn, talk: Conversation, said: Utterance) -> None:
    """The question has settled itself. A yes or a no was meant for it and for nothing else; other
    words are heard anew.
    """
    await proceed(turn, talk)
    if not (said.yes or said.no):
        turn.still_to_hear = said.text
    elif turn.draft.empty:
        turn.draft.say(Text("talk-moot"))


async def answered(
    turn: Turn, talk: Conversation, paused: Pause, request: Ask[object], said: Utterance
) -> None:
    spoken = turn.house.spoken(turn.feature_of(talk), request.choices)
    picked = pressed(request.choices, said, spoken) or pressed(
        request.choices, said, request.reader.synonyms
    )
    heard = not picked and not request.reader.material
    if heard and await _left_for_another(turn, talk, request, said):
        return
    if (
        heard
        and said.correction
        and await corrects(turn, talk, paused.trace, said.correction, sharp=True)
    ):
        return
    value = read_answer(request, Utterance(picked, said.language) if picked else said)
    if value is None and heard:
        value = await _by_intent(turn, request, said) or _passed_over(turn, request, said)
    if value is not None:
        talk = turn.talks.change(talk, {request.slot: Answer(value)}, misses=0)
        await proceed(turn, talk, said if heard and not turn.still_to_hear else None, request.n)
    elif found := mentioned(turn.ahead(talk), said, request.n):
        await proceed(turn, turn.talks.change(talk, found, misses=0))
    elif await _enough(turn, request, said):
        await _end(turn, talk, request)
    elif not await other_than_a_correction(turn, said) and await corrects_kept(turn, said):
        return
    elif _waits_for_a_yes(turn, said):
        turn.ask(talk, paused, again=True)
    elif not await other_wish(turn, talk, said, 0.5, free=not request.reader.closed):
        missed(turn, talk, paused)


def _waits_for_a_yes(turn: Turn, said: Utterance) -> bool:
    """A greeting behind the unanswered welcome, or a wish that has to wait for consent."""
    labelled, _ = turn.house.labels.opened(said, turn.known.offered)
    flow = labelled or turn.house.commanded(said.command)
    return bool(flow) and not may(turn, flow)


async def _left_for_another(
    turn: Turn, talk: Conversation, request: Ask[object], said: Utterance
) -> bool:
    """Whether words that could be any answer, or are none where none is needed, mean that this
    dialogue ends, or another begins.
    """
    free = request.reader.free and not request.reader.sure(said)
    needless = request.reader.otherwise is not None and read_answer(request, said) is None
    if not (free or needless):
        return False
    if await _enough(turn, request, said):
        await _end(turn, talk, request)
        return True
    return await other_wish(turn, talk, said, SURE)


async def _enough(turn: Turn, request: Ask[object], said: Utterance) -> bool:
    """Whether the dialogue is to end, in words of somebody's own: "det räcker nu, jag är trött"."""
    if said.correction and said.correction.empty:
        return True
    if said.yes or said.no or said.correction or said.reading.kind != "none":
        return False
    meaning = await meaning_of(said, turn.meanings, answer_is_due=True)
    endings = ("cancel",) if request.reader.enough is None else ("cancel", "later")
    return meaning.word in endings and meaning.certainty >= SURELY


async def _end(turn: Turn, talk: Conversation, request: Ask[object]) -> None:
    """Ends what somebody has had enough of; where only the rest of it can be left, leaves that."""
    if request.reader.enough is None:
        await cancel(turn, talk)
        return
    enough = {request.slot: Answer(request.reader.enough)}
    await proceed(turn, turn.talks.change(talk, enough, misses=0))


async def _by_intent(turn: Turn, request: Ask[object], said: Utterance) -> JSON:
    """What is picked by a yes or a no in words that stand in no list: "why not, let's try"."""
    if not request.reader.closed:
        return None
    meaning = await meaning_of(said, turn.meanings, answer_is_due=True)
    if meaning.word not in ("yes", "no") or meaning.certainty < SURELY:
        return None
    return read_answer(request, Utterance(meaning.word, said.language))


def _passed_over(turn: Turn, request: Ask[object], said: Utterance) -> JSON:
    """What is taken where something else is said, which is heard next; a single word may have been
    meant as the answer.
    """
    if request.reader.otherwise is None or len(said.text.split()) < SENTENCE:
        return None
    turn.still_to_hear = said.text
    return request.reader.otherwise


async def confirmed(
    turn: Turn, talk: Conversation, paused: Pause, request: Confirm, said: Utterance
) -> None:
    word = await _judged(turn, talk, request, said)
    if word:
        await answer_confirm(turn, talk, request, word)
    elif await corrects(turn, talk, paused.trace, said.correction or said, sharp=True):
        return
    elif await other_wish(turn, talk, said.correction or said, SURE):
        return
    elif said.correction and await _left_alone(turn, said):
        await cancel(turn, talk)
    elif said.renames and await corrects(turn, talk, paused.trace, said.correction or said):
        return
    elif not await other_wish(turn, talk, said, 0.5):
        missed(turn, talk, paused)


async def _left_alone(turn: Turn, said: Utterance) -> bool:
    """ "No, leave it": a no with an ending, or twice a no."""
    for words in filter(None, (said.correction, said)):
        meaning = await meaning_of(words, turn.meanings, answer_is_due=True)
        if meaning.word in ("no", "cancel", "later") and meaning.certainty >= SURELY:
            return True
    return False


async def _judged(turn: Turn, talk: Conversation, request: Confirm, said: Utterance) -> str:
    """What is said to what was understood: yes, change or drop; else empty."""
    feature = turn.feature_of(talk)
    choices = confirm_choices(feature, request)
    picked = pressed(choices, said, turn.house.spoken(feature, choices))
    if picked:
        return picked
    if said.yes:
        return "yes"
    if said.no or said.command == "change":
        return "change"
    if said.reading.kind == "report":
        return ""
    meaning = await meaning_of(said.correction or said, turn.meanings, answer_is_due=True)
    if meaning.certainty < SURELY or (said.correction and meaning.word != "cancel"):
        return ""
    return {"yes": "yes", "no": "change", "cancel": "drop"}.get(meaning.word, "")


def missed(turn: Turn, talk: Conversation, paused: Pause) -> None:
    """Not understood: in other words with likely choices, then with a way to the menu, then with a
    human's name.
    """
    talk = turn.talks.change(talk, {}, misses=talk.misses + 1)
    if talk.misses == 2:
        turn.draft.say(Text("talk-menu-instead"))
    elif talk.misses > 2:
        turn.draft.say(Text("talk-human", {"contact": turn.house.company.contact}))
    turn.ask(talk, paused, again=True)
    if talk.misses == 2:
        turn.draft.offer(Choice(f"{OPEN}{turn.house.commanded('menu')}", Text("talk-menu")))


async def back(turn: Turn, talk: Conversation) -> None:
    paused = turn.play(talk)
    asked = [r for r in paused.trace if isinstance(r, Ask) and r.slot in talk.answers]
    if not asked:
        turn.draft.say(Text("talk-at-the-start"))
    gone = asked[-1].slot if asked else ""
    answers = {slot: a for slot, a in talk.answers.items() if slot not in (gone, WHICH)}
    await proceed(turn, turn.talks.change(replace(talk, answers=answers), {}, misses=0))
