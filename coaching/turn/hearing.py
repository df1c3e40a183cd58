"""Hearing: which dialogue a sentence belongs to, and what it means there."""

from dataclasses import replace

from coaching.facts.talk import Answer, Conversation
from coaching.messages import Incoming, Text
from coaching.readers.utterance import Utterance
from coaching.script.feature import SURE, Intent
from coaching.script.play import Done, Pause
from coaching.script.words import Ask, Confirm
from coaching.turn.correcting import corrects, corrects_kept, which_answered
from coaching.turn.dialogues import near
from coaching.turn.home import show_home
from coaching.turn.leaving import cancel, mention_expired, open_dialogue
from coaching.turn.playing import begin, proceed
from coaching.turn.question import confirm_choices
from coaching.turn.tapping import answer_confirm, tapped
from coaching.turn.turn import WHICH, Turn
from coaching.turn.understanding import answered as read_answer
from coaching.turn.understanding import mentioned, pressed

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
    talk = turn.talks.addressed(turn.place)
    command = said.command
    if command == "cancel":
        await cancel(turn, talk)
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


async def anew(turn: Turn, said: Utterance) -> None:
    """Nothing is being asked: a command, a correction of what was kept, a wish, or nothing that is
    understood.
    """
    flow = turn.house.commanded(said.command) if said.command else turn.house.labelled(said)
    if flow and may(turn, flow):
        await open_dialogue(turn, flow, said if said.command else Utterance("", said.language))
    elif await late(turn, said) or await corrects_kept(turn, said):
        return
    elif intent := wish(turn, said):
        greeting = intent.flow == turn.house.roles.hello and said.command
        await open_dialogue(
            turn, intent.flow, Utterance("", said.language) if greeting else said, intent.about
        )
    else:
        await open_dialogue(turn, turn.house.roles.lost, said)


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


def wish(turn: Turn, said: Utterance) -> Intent | None:
    if turn.known.person.standing in ("unknown", "declined"):
        early = turn.house.intent(said, early=True)
        first = turn.known.person.standing == "unknown" and (early is None or early.certainty < 1)
        return Intent(turn.house.roles.hello, 1) if first or early is None else early
    return turn.house.intent(said)


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
    if heard and free and await other_wish(turn, talk, said, SURE):
        return
    if (
        heard
        and said.correction
        and await corrects(turn, talk, paused.trace, said.correction, sharp=True)
    ):
        return
    value = read_answer(request, Utterance(picked, said.language) if picked else said)
    if value is not None:
        talk = turn.talks.change(talk, {request.slot: Answer(value)}, misses=0)
        await proceed(turn, talk, said if heard else None, request.n)
    elif found := mentioned(turn.ahead(talk), said, request.n):
        await proceed(turn, turn.talks.change(talk, found, misses=0))
    elif not await other_wish(turn, talk, said, 0.5):
        missed(turn, talk, paused)


async def confirmed(
    turn: Turn, talk: Conversation, paused: Pause, request: Confirm, said: Utterance
) -> None:
    feature = turn.feature_of(talk)
    choices = confirm_choices(feature, request)
    picked = pressed(choices, said, turn.house.spoken(feature, choices))
    if said.correction and await corrects(turn, talk, paused.trace, said.correction):
        return
    word = picked or (
        "yes" if said.yes else "change" if said.no or said.command == "change" else ""
    )
    if word:
        await answer_confirm(turn, talk, request, word)
    elif await other_wish(turn, talk, said, SURE) or await corrects(turn, talk, paused.trace, said):
        return
    elif not await other_wish(turn, talk, said, 0.5):
        missed(turn, talk, paused)


async def other_wish(turn: Turn, talk: Conversation, said: Utterance, least: float) -> bool:
    """Follows a change of topic, when it is sure enough; the dialogue is come back to
    afterwards.
    """
    intent = turn.house.intent(said, early=turn.known.person.standing == "unknown")
    flow = turn.house.labelled(said) or (turn.house.commanded(said.command) if said.command else "")
    if flow:
        intent = Intent(flow, 1)
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
