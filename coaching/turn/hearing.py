"""Hearing, in the order of its law: the question asked last owns the words that can answer it;
everything else is heard anew and given one meaning; what is not understood is no dialogue.
"""

from dataclasses import replace

from coaching.facts.talk import Answer, Conversation
from coaching.messages import Choice, Incoming, Text
from coaching.readers.utterance import Utterance, bare
from coaching.script.play import Pause
from coaching.script.understanding import answered as read_answer
from coaching.script.understanding import pressed
from coaching.script.words import Ask, Confirm
from coaching.turn.answering import back, reply
from coaching.turn.correcting import corrects_kept
from coaching.turn.dialogues import last_first, near
from coaching.turn.leaving import (
    CONTINUE,
    cancel,
    mention_expired,
    open_dialogue,
    take_up_again,
)
from coaching.turn.playing import begin, proceed
from coaching.turn.question import confirm_choices
from coaching.turn.tapping import continued, tapped, typed_label
from coaching.turn.turn import WHICH, Turn
from coaching.turn.unasked import decisions
from coaching.turn.unasked.extras import EXTRA
from coaching.turn.wishing import may, not_understood, of_it, other_than_a_correction, wish

INSIDE = frozenset(
    {"cancel", "back", "help", "menu", "stop", "language", "data", "forget"}
    | {"dashboard", "own_figures"}
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
        mention_expired(turn)
        await hear_words(turn, Utterance(incoming.text, turn.known.person.language))
    else:
        turn.draft.say(Text("talk-no-words"))
    while words := turn.still_to_hear:
        turn.still_to_hear = ""
        await hear_words(turn, Utterance(words, turn.known.person.language))


async def hear_words(turn: Turn, said: Utterance) -> None:
    last = turn.talks.addressed(turn.place)
    talk = _without_clarification(turn, said)
    clarified = last is not None and not turn.talks[last.id].open
    talk = _labelled(turn, said) or talk
    command = said.command
    if mentioned := decisions.meant(turn, said):
        await continued(turn, mentioned.id)
    elif command == "cancel" and clarified:
        turn.draft.say(Text("talk-cancelled"))  # it is what was said last
    elif command == "cancel":
        await cancel(turn, talk)
    elif talk and (command == "resume" or _carries_on(turn, said)):
        await turn.see(talk)
        take_up_again(turn, talk)
    elif command == "back" and talk:
        await back(turn, talk)
    elif command == "snooze" and talk and (extra := talk.about.get(EXTRA)):
        await open_dialogue(turn, turn.house.roles.put_off, said, {"word": extra})
    elif command in INSIDE and (flow := turn.house.commanded(command)):
        await open_dialogue(
            turn, flow, said, {"inside": talk is not None} if command == "stop" else {}
        )
    elif it := of_it(turn, said):
        await open_dialogue(turn, it.flow, said, it.about)
    elif talk:
        await reply(turn, talk, said)
    else:
        await anew(turn, said)


async def anew(turn: Turn, said: Utterance) -> None:
    """Nothing is being asked: a command, a correction of what was kept, a wish, or nothing that is
    understood.
    """
    flow = turn.house.commanded(said.command) if said.command else ""
    labelled, words = turn.house.labels.opened(said, turn.known.offered)
    if flow and may(turn, flow):
        await open_dialogue(turn, flow, said)
    elif labelled and may(turn, labelled):
        await typed_label(turn, labelled, words)
    elif await late(turn, said):
        return
    elif said.closes and turn.known.person.standing == "active":
        turn.draft.say(Text("talk-all-said"))
    elif not await other_than_a_correction(turn, said) and await corrects_kept(turn, said):
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


def _labelled(turn: Turn, said: Utterance) -> Conversation | None:
    """The newest open question that has a button of this label. A plain yes or no belongs to the
    question asked last alone.
    """
    if said.yes or said.no or not turn.place.direct:
        return None
    waiting = (talk for talk in turn.talks.open() if talk.asked and near(talk, turn.place))
    return next((talk for talk in waiting if _bears(turn, talk, said)), None)


def _bears(turn: Turn, talk: Conversation, said: Utterance) -> bool:
    paused = turn.play(talk)
    if not isinstance(paused, Pause) or talk.asked == WHICH:
        return False
    feature, request = turn.feature_of(talk), paused.request
    choices = request.choices if isinstance(request, Ask) else ()
    if isinstance(request, Confirm):
        choices = confirm_choices(feature, request)
    labels = turn.house.spoken(feature, choices).values()
    return any(said.bare == bare(label) for spoken in labels for label in spoken)


def _carries_on(turn: Turn, said: Utterance) -> bool:
    """The label of the button that leads back to what was interrupted."""
    button = Choice(CONTINUE, Text("talk-continue"))
    return bool(pressed((button,), said, turn.house.spoken("", (button,))))


async def late(turn: Turn, said: Utterance) -> bool:
    """An answer to what was asked last in this chat, days later, as long as its buttons hold."""
    talks = last_first(turn.known.conversations)
    asked = (talk for talk in talks if talk.letter and near(talk, turn.place))
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


def show_home(turn: Turn) -> None:
    house, draft = turn.house, turn.draft
    if turn.known.person.standing in ("unknown", "declined"):
        draft.say(Text("talk-home-stranger"))
        draft.offer(house.welcome)
        return
    situation = house.outside(turn.place, {}, turn.known, turn.now)
    draft.say(Text("talk-home"))
    parts = {feature.name: feature.home(situation) for feature in house.on if feature.home}
    offered = {choice.says for part in parts.values() for choice in part.choices}
    for name, part in parts.items():
        if part.says:
            menu = (one for one in house.menu(situation, part.behind) if one.says not in offered)
            draft.part(name, part, list(menu)[: part.menu])
