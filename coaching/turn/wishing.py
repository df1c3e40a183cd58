"""What somebody wishes for: read exactly, understood by its meaning, or guessed."""

import re
from dataclasses import replace
from datetime import timedelta

from coaching.facts.talk import Conversation
from coaching.meaning.deciding import (
    CHAT,
    LIKELY,
    OF_WORK,
    PHRASE,
    REPORTS,
    interrupts,
    is_an_answer,
    meaning_of,
)
from coaching.meaning.deciding import SURE as SURELY
from coaching.meaning.meant import NONE, Meant
from coaching.messages import Text
from coaching.readers.utterance import Utterance
from coaching.script.feature import SURE as INTERRUPTS
from coaching.script.feature import Intent
from coaching.turn.dialogues import near
from coaching.turn.leaving import open_dialogue
from coaching.turn.tapping import typed_label
from coaching.turn.turn import IT, Turn

SINGLE = 1  # word
EXACT = 0.9  # how sure a feature's own reader is of what it reads exactly
CERTAIN = 0.8  # how sure the meaning of a single word must be
LATELY = timedelta(days=1)  # so long "it" is what was talked about last
PATIENCE = 3  # times that nothing was understood before a human is named
_NEXT_SENTENCE = re.compile(r"[.?!:\n]\W*\w+\W+\w")


async def other_wish(
    turn: Turn, talk: Conversation, said: Utterance, least: float, free: bool = True
) -> bool:
    """Follows a change of topic, when it is sure enough; the dialogue is come back to
    afterwards. `free`: words of one's own may still be meant as its answer.
    """
    flow, words = turn.house.labels.opened(said, turn.known.offered)
    if flow and flow != talk.flow and may(turn, flow):
        await typed_label(turn, flow, words)
        return True
    flow = turn.house.commanded(said.command) if said.command else ""
    intent = Intent(flow, 1) if flow else await wanted(turn, said, max(least, SURELY), inside=free)
    if intent is None or intent.certainty < least or intent.flow == talk.flow:
        return False
    await open_dialogue(turn, intent.flow, said, intent.about)
    return True


def of_it(turn: Turn, said: Utterance) -> Intent | None:
    """What is wished for of "it", which is what was talked about last: later than any question that
    is still open.
    """
    here = [talk for talk in turn.known.conversations if near(talk, turn.place)]
    last = max(here, key=lambda talk: talk.asked_as, default=None)
    if last is None or IT not in last.answers or turn.now - last.touched > LATELY:
        return None
    feature = turn.house.feature(last.flow)
    flow = feature.hears_of_it(said)
    if not flow or not turn.house.knows(f"{feature.name}.{flow}"):
        return None
    return Intent(f"{feature.name}.{flow}", EXACT, {"word": last.answers[IT].value})


async def wish(turn: Turn, said: Utterance) -> Intent | None:
    if turn.known.person.standing in ("unknown", "declined"):
        early = turn.house.intent(said, early=True)
        first = turn.known.person.standing == "unknown" and (early is None or early.certainty < 1)
        return Intent(turn.house.roles.hello, 1) if first or early is None else early
    return await wanted(turn, said, LIKELY)


async def other_than_a_correction(turn: Turn, said: Utterance) -> bool:
    """Whether what begins like a correction is a wish: "actually I am ill, cancel the drop-in"."""
    if said.correction is None:
        return False
    read = turn.house.intent(said.correction)
    if read and read.certainty >= EXACT and not read.guess:
        return said.correction.reading.kind != "report"
    meaning = await meaning_of(said.correction, turn.meanings)
    if meaning.certainty < SURELY or meaning.word in OF_WORK | CHAT:
        return False
    if is_an_answer(meaning):
        return meaning.word == "cancel"
    return interrupts(meaning, said.correction)


async def wanted(turn: Turn, said: Utterance, least: float, inside: bool = False) -> Intent | None:
    """What a feature reads exactly; else what the words mean, when it is sure enough; else what a
    feature guesses. `inside`: a question is open, which chat and a word or two do not interrupt.
    """
    early = turn.known.person.standing in ("unknown", "declined")
    read = turn.house.intent(said, early=early)
    if read and read.certainty >= EXACT and not read.guess:
        return read
    meaning = await meaning_of(said, turn.meanings)
    if _followed(meaning, said, least, inside):
        return _by_meaning(turn, said, meaning, read)
    enough = max(least, INTERRUPTS) if inside else least
    return read if read and read.certainty >= enough else None


def _followed(meaning: Meant, said: Utterance, least: float, inside: bool) -> bool:
    """Whether the meaning is sure enough here. Of time saved its reader knows better: a wish, or
    somebody else's, is none. Of a single word that stands in no list nobody can be sure, and of
    two that may name a task.
    """
    if meaning.certainty < least or is_an_answer(meaning):
        return False
    if meaning.word in REPORTS and said.reading.kind == "none":
        return False
    few = PHRASE if meaning.word in OF_WORK else SINGLE + 1
    if len(said.text.split()) < few and meaning.certainty < CERTAIN:
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


def may(turn: Turn, flow: str) -> bool:
    """Before consent only some flows are open; everything else begins with hello."""
    return turn.known.person.standing not in ("unknown", "declined") or turn.house.early(flow)


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
