"""Hearing: which dialogue a sentence belongs to, and what it means there."""

import re
from dataclasses import replace

from coaching.facts.talk import Answer, Conversation
from coaching.meaning.meant import NONE, Meant
from coaching.messages import JSON, Incoming, Text
from coaching.readers.utterance import Utterance
from coaching.script.feature import SURE, Intent
from coaching.script.play import Done, Pause
from coaching.script.words import Ask, Confirm
from coaching.turn.correcting import corrects, corrects_kept, which_answered
from coaching.turn.dialogues import near
from coaching.turn.home import show_home
from coaching.turn.leaving import cancel, mention_expired, open_dialogue, take_up_again
from coaching.turn.meaning import (
    CHAT,
    LIKELY,
    PHRASE,
    REPORTS,
    interrupts,
    is_an_answer,
    meaning_of,
)
from coaching.turn.meaning import SURE as SURELY
from coaching.turn.playing import begin, proceed
from coaching.turn.question import confirm_choices
from coaching.turn.tapping import answer_confirm, tapped
from coaching.turn.turn import WHICH, Turn
from coaching.turn.understanding import answered as read_answer
from coaching.turn.understanding import mentioned, pressed

EXACT = 0.9  # how sure a feature's own reader is of what it reads exactly
CERTAIN = 0.8  # how sure the meaning of a single word must be
_NEXT_SENTENCE = re.compile(r"[.?!:\n]\W*\w+\W+\w")
PATIENCE = 3  # times that nothing was understood before a human is named
INSIDE = frozenset(
    {"cancel", "back", "help", "menu", "stop", "language", "data", "forget", "dashboard"}
)


async def hear(turn: Turn, incoming: Incoming) -> None:
    if incoming.kind == "opened":
        if turn.known.person.standing == "unknown" and not turn.talks.open():
            await begin(turn, turn.house.roles.hello)
    elif incoming.kind == "home":
        show_home(turn)
    elif incoming.about:
        await tapped(turn, incoming)
    elif incoming.text.strip():
        await hear_words(turn, Utterance(incoming.text, turn.known.person.language))
    else:
        turn.draft.say(Text("talk-no-words"))
    while words := turn.still_to_hear:
        turn.still_to_hear = ""
        await anew(turn, Utterance(words, turn.known.person.language))


async def hear_words(turn: Turn, said: Utterance) -> None:
    mention_expired(turn)
    talk = _without_clarification(turn, said)
    command = said.command
    if command == "cancel":
        await cancel(turn, talk)
    elif command == "resume" and talk:
        await turn.see(talk)
        take_up_again(turn, talk)
    elif command == "back" and talk:
        await back(turn, talk)
    elif command in INSIDE and (flow := turn.house.commanded(command)):
        await open_dialogue(
            turn, flow, said, {"inside": talk is not None} if command == "stop" else {}
        )
    elif talk:
        await reply(turn, talk, said)
    else:
        await anew(turn, said)


async def _enough(turn: Turn, said: Utterance) -> bool:
    """Whether the dialogue is to end, in words of somebody's own: "det räcker nu, jag är trött"."""
    if said.yes or said.no or said.correction or said.reading.kind != "none":
        return False
    meaning = await meaning_of(said, turn.house.meanings, answer_is_due=True)
    return meaning.word == "cancel" and meaning.certainty >= SURELY


async def anew(turn: Turn, said: Utterance) -> None:
    """Nothing is being asked: a command, a correction of what was kept, a wish, or nothing that is
    understood.
    """
    flow = turn.house.commanded(said.command) if said.command else turn.house.labelled(said)
    if flow and may(turn, flow):
        await open_dialogue(turn, flow, said if said.command else Utterance("", said.language))
    elif await late(turn, said) or await corrects_kept(turn, said):
        return
    elif intent := await wish(turn, said):
        greeting = intent.flow == turn.house.roles.hello and said.command
        await open_dialogue(
            turn, intent.flow, Utterance("", said.language) if greeting else said, intent.about
        )
    else:
        await not_understood(turn, said)


def _without_clarification(turn: Turn, said: Utterance) -> Conversation | None:
    """The dialogue that is addressed. "Is it one of these?" hears its own buttons alone; it is gone
    with any other words.
    """
    talk = turn.talks.addressed(turn.place)
    if talk is None or talk.flow != turn.house.roles.lost:
        return talk
    paused = turn.play(talk)
    if isinstance(paused, Pause) and isinstance(paused.request, Ask):
        if read_answer(paused.request, said) is not None:
            return talk
    turn.talks.change(replace(talk, answers={}), {}, open=False, ended="cancelled", asked="")
    return turn.talks.addressed(turn.place)


async def not_understood(turn: Turn, said: Utterance) -> None:
    """Likely choices, and from the third time in a row on a human besides."""
    misses = 1 + _misses_before(turn)
    if misses >= PATIENCE:
        contact = turn.house.company.contact
        turn.draft.say(Text("talk-human", {"contact": contact}))
    await open_dialogue(turn, turn.house.roles.lost, said, {"misses": misses})


def _misses_before(turn: Turn) -> int:
    """How often in a row nothing was understood before this message."""
    in_order = sorted(turn.known.conversations, key=lambda talk: (talk.touched, talk.asked_as))
    last = in_order[-1] if in_order else None
    if last is None or last.flow != turn.house.roles.lost or last.ended == "done":
        return 0
    misses = last.about.get("misses")
    return misses if isinstance(misses, int) else 1


async def late(turn: Turn, said: Utterance) -> bool:
    """An answer to what was asked last in this chat, days later, as long as its buttons hold."""
    asked = (c for c in turn.known.conversations if c.letter and near(c, turn.place))
    talk = next(asked, None)
    if talk is None or talk.open or talk.ended == "cancelled" or "once" not in talk.about:
        return False
    await turn.see(talk)
    paused = turn.play(talk)
    if (
        not isinstance(paused, Pause)
        or not isinstance(paused.request, Ask)
        or not paused.request.reader.sure(said)
    ):
        return False
    picked = pressed(
        paused.request.choices,
        said,
        turn.house.spoken(turn.feature_of(talk), paused.request.choices),
    )
    value = read_answer(paused.request, Utterance(picked, said.language) if picked else said)
    if value is None:
        return False
    talk = turn.talks.change(
        replace(talk, open=True, ended=""), {paused.request.slot: Answer(value)}, misses=0
    )
    await proceed(turn, talk, None if picked else said, paused.request.n)
    return True


def may(turn: Turn, flow: str) -> bool:
    """Before consent only some flows are open; everything else begins with hello."""
    return turn.known.person.standing not in ("unknown", "declined") or turn.house.early(flow)


async def wish(turn: Turn, said: Utterance) -> Intent | None:
    if turn.known.person.standing in ("unknown", "declined"):
        early = turn.house.intent(said, early=True)
        first = turn.known.person.standing == "unknown" and (early is None or early.certainty < 1)
        return Intent(turn.house.roles.hello, 1) if first or early is None else early
    return await wanted(turn, said, LIKELY)


async def wanted(turn: Turn, said: Utterance, least: float, inside: bool = False) -> Intent | None:
    """What a feature reads exactly; else what the words mean, when it is sure enough; else what a
    feature guesses. `inside`: a question is open, which chat and a word or two do not interrupt.
    """
    early = turn.known.person.standing in ("unknown", "declined")
    read = turn.house.intent(said, early=early)
    if read and read.certainty >= EXACT and not read.guess:
        return read
    meaning = await meaning_of(said, turn.house.meanings)
    if _followed(meaning, said, least, inside):
        return _by_meaning(turn, said, meaning, read)
    return read if read and read.certainty >= least else None


def _followed(meaning: Meant, said: Utterance, least: float, inside: bool) -> bool:
    """Whether the meaning is sure enough here. Of time saved its reader knows better: a wish, or
    somebody else's, is none. Of a single word that stands in no list nobody can be sure.
    """
    if meaning.certainty < least or is_an_answer(meaning):
        return False
    if meaning.word in REPORTS and said.reading.kind == "none":
        return False
    if len(said.text.split()) == 1 and meaning.certainty < CERTAIN:
        return False
    return not inside or interrupts(meaning, said)


def _by_meaning(turn: Turn, said: Utterance, meaning: Meant, read: Intent | None) -> Intent | None:
    flow = turn.house.meant(meaning.finer)
    early = turn.known.person.standing in ("unknown", "declined")
    if early and not (flow and turn.house.early(flow)):
        return read
    if read and (meaning.word in CHAT or (not flow and len(said.text.split()) <= PHRASE)):
        return read  # whoever answers questions says what is not theirs, and hears "an example"
    if read and meaning.certainty < CERTAIN and (not flow or not read.guess):
        return read  # whoever read something in it knows more
    if read and _same_feature(turn, read.flow, flow) and read.certainty >= SURELY:
        return replace(read, certainty=max(read.certainty, meaning.certainty))
    if read and read.guess and _goes_on(said) and not (flow and turn.house.public(flow)):
        return read  # a question with an order behind it is a question
    if not flow and meaning.word != NONE and meaning.certainty >= SURELY:
        flow = turn.house.roles.elsewhere
    return Intent(flow, meaning.certainty, {"meant": meaning.finer}) if flow else read


def _same_feature(turn: Turn, one: str, other: str) -> bool:
    return bool(other) and turn.house.feature(one) is turn.house.feature(other)


def _goes_on(said: Utterance) -> bool:
    """Whether more than one sentence is said."""
    return bool(_NEXT_SENTENCE.search(said.text.strip()))


async def reply(turn: Turn, talk: Conversation, said: Utterance) -> None:
    paused = turn.play(talk)
    if talk.asked == WHICH:
        await which_answered(turn, talk, paused, said)
    elif isinstance(paused, Done):
        await proceed(turn, talk)
    elif isinstance(paused.request, Confirm):
        await confirmed(turn, talk, paused, paused.request, said)
    elif isinstance(paused.request, Ask):
        await answered(turn, talk, paused, paused.request, said)


async def answered(
    turn: Turn, talk: Conversation, paused: Pause, request: Ask[object], said: Utterance
) -> None:
    spoken = turn.house.spoken(turn.feature_of(talk), request.choices)
    picked = pressed(request.choices, said, spoken) or pressed(
        request.choices, said, request.reader.synonyms
    )
    heard = not picked and not request.reader.material
    free = request.reader.free and not request.reader.sure(said)
    if heard and free and await _left_for_another(turn, talk, said):
        return
    if (
        heard
        and said.correction
        and await corrects(turn, talk, paused.trace, said.correction, sharp=True)
    ):
        return
    value = read_answer(request, Utterance(picked, said.language) if picked else said)
    if value is None and heard:
        value = await _by_intent(turn, request, said)
    if value is not None:
        talk = turn.talks.change(talk, {request.slot: Answer(value)}, misses=0)
        await proceed(turn, talk, said if heard else None, request.n)
    elif found := mentioned(turn.ahead(talk), said, request.n):
        await proceed(turn, turn.talks.change(talk, found, misses=0))
    elif await _enough(turn, said):
        await cancel(turn, talk)
    elif not await other_wish(turn, talk, said, 0.5):
        missed(turn, talk, paused)


async def _left_for_another(turn: Turn, talk: Conversation, said: Utterance) -> bool:
    """Whether words that could be any answer mean that this dialogue ends, or another begins."""
    if await _enough(turn, said):
        await cancel(turn, talk)
        return True
    return await other_wish(turn, talk, said, SURE)


async def _by_intent(turn: Turn, request: Ask[object], said: Utterance) -> JSON:
    """What is picked by a yes or a no in words that stand in no list: "why not, let's try"."""
    if not request.reader.closed:
        return None
    meaning = await meaning_of(said, turn.house.meanings, answer_is_due=True)
    if meaning.word not in ("yes", "no") or meaning.certainty < SURELY:
        return None
    return read_answer(request, Utterance(meaning.word, said.language))


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
    elif said.correction and await corrects(turn, talk, paused.trace, said.correction):
        return
    elif not await other_wish(turn, talk, said, 0.5):
        missed(turn, talk, paused)


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
    if said.correction or said.reading.kind == "report":
        return ""
    meaning = await meaning_of(said, turn.house.meanings, answer_is_due=True)
    if meaning.certainty < SURELY:
        return ""
    return {"yes": "yes", "no": "change", "cancel": "drop"}.get(meaning.word, "")


async def other_wish(turn: Turn, talk: Conversation, said: Utterance, least: float) -> bool:
    """Follows a change of topic, when it is sure enough; the dialogue is come back to
    afterwards.
    """
    flow = turn.house.labelled(said) or (turn.house.commanded(said.command) if said.command else "")
    intent = Intent(flow, 1) if flow else await wanted(turn, said, max(least, SURELY), inside=True)
    if intent is None or intent.certainty < least or intent.flow == talk.flow:
        return False
    await open_dialogue(turn, intent.flow, said, intent.about)
    return True


def missed(turn: Turn, talk: Conversation, paused: Pause) -> None:
    """Not understood: in other words with likely choices, then the menu, then a human."""
    talk = turn.talks.change(talk, {}, misses=talk.misses + 1)
    if talk.misses == 2:
        turn.draft.say(Text("talk-menu-instead"))
    elif talk.misses > 2:
        turn.draft.say(Text("talk-human", {"contact": turn.house.company.contact}))
    turn.ask(talk, paused, again=True)
    if talk.misses == 2:
        turn.draft.offer(*turn.house.menu())


async def back(turn: Turn, talk: Conversation) -> None:
    paused = turn.play(talk)
    asked = [r for r in paused.trace if isinstance(r, Ask) and r.slot in talk.answers]
    if not asked:
        turn.draft.say(Text("talk-at-the-start"))
    gone = asked[-1].slot if asked else ""
    answers = {slot: a for slot, a in talk.answers.items() if slot not in (gone, WHICH)}
    await proceed(turn, turn.talks.change(replace(talk, answers=answers), {}, misses=0))
