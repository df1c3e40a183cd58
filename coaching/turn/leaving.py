"""Leaving a dialogue: ending it, opening another one, and coming back to what was asked before."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from coaching.facts.identity import derived
from coaching.facts.talk import Answer, Conversation
from coaching.messages import JSON, Choice, Letter, Reply, Text
from coaching.readers.utterance import Utterance
from coaching.script.play import Pause
from coaching.turn.dialogues import WAITS, here
from coaching.turn.playing import begin
from coaching.turn.turn import KEPT, Turn

CONTINUE = "continue:"  # what the button says that leads back, with the dialogue's id
LIVELY = timedelta(minutes=30)  # a dialogue touched this recently is still going on


async def cancel(turn: Turn, talk: Conversation | None) -> None:
    """Ends it; what was sure before its end stays."""
    if talk is None:
        turn.draft.say(Text("talk-nothing-open"))
        return
    kept = KEPT in talk.answers or talk.settled
    sure = {slot: answer for slot, answer in talk.answers.items() if slot in talk.settled}
    ended = "done" if talk.settled else "cancelled"
    turn.talks.change(replace(talk, answers=sure), {}, open=False, ended=ended, asked="")
    turn.draft.say(Text("talk-unchanged" if kept else "talk-cancelled"))
    come_back(turn)


async def open_dialogue(
    turn: Turn, flow: str, said: Utterance, about: Mapping[str, JSON] | None = None
) -> None:
    """Opens one of this flow, and comes back to the one before if it is over at once."""
    if not turn.place.direct and not turn.house.public(flow):
        move_to_direct(turn)
    before = turn.talks.addressed(turn.place)
    await begin(turn, flow, about or {}, said)
    if before is None or not turn.talks[before.id].open:
        return
    if turn.draft.asks is None and not turn.draft.menu:
        come_back(turn)


def move_to_direct(turn: Turn) -> None:
    """From here on it is said in the direct chat; whoever reads along hears no more than that."""
    note = Reply((Text("talk-in-direct"),))
    key = f"reply:{derived(turn.cause)}-there"
    letter = Letter(key, "reply", turn.place, note, turn.now, turn.known.person.id)
    turn.decide(letters=(letter,))
    turn.place = turn.known.direct or turn.place


def come_back(turn: Turn) -> None:
    """What was interrupted lately waits as one button, offered once; consent, without which nothing
    begins, is asked for again, in short.
    """
    for other in turn.talks.open():
        lately = turn.now - other.touched <= LIVELY
        if not (lately and here(other, turn.place) and other.asked):
            continue
        paused = turn.play(other)
        if not isinstance(paused, Pause):
            return
        if turn.house.roles.hello == other.flow and turn.house.roles.consent not in other.answers:
            turn.ask(other, paused, again=True)
        elif WAITS not in other.answers:
            turn.talks.change(other, {WAITS: Answer(turn.key())})
            turn.draft.offer(Choice(f"{CONTINUE}{other.id}", Text("talk-continue")))
        return


def going_on(turn: Turn, flow: str) -> Conversation | None:
    """A dialogue of this flow that somebody is in the middle of."""
    lively = (talk for talk in turn.talks.open() if turn.now - talk.touched <= LIVELY)
    return next((talk for talk in lively if talk.flow == flow), None)


def take_up_again(turn: Turn, talk: Conversation) -> None:
    """Asks anew what was asked before the interruption."""
    paused = turn.play(talk)
    if isinstance(paused, Pause):
        turn.ask(talk, paused)


async def begin_or_go_on(turn: Turn, flow: str, about: Mapping[str, JSON]) -> None:
    """What the diary opens and is open already, because the person was faster, goes on where it
    stopped.
    """
    twin = next((talk for talk in turn.talks.open() if talk.flow == flow and talk.asked), None)
    if twin is None or twin.prompted is False or not here(twin, turn.place):
        await begin(turn, flow, about)
        return
    await turn.see(twin)
    take_up_again(turn, twin)


def mention_expired(turn: Turn) -> None:
    """What the person had begun and nobody came back to is mentioned once, at the next contact;
    not to whoever is in the middle of something newer.
    """
    talks = turn.known.conversations
    begun = (talk for talk in talks if talk.prompted and not talk.about.get("along"))
    expired = [talk for talk in begun if talk.ended == "expired"]
    for talk in expired:
        turn.talks.change(talk, {}, ended="mentioned")
    newer = turn.talks.addressed(turn.place)
    if expired and not (newer and newer.prompted):
        turn.draft.say(Text("talk-expired"))
