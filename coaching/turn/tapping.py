"""Taps and forms: state, actor and authority are looked up, never believed from the button."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from coaching.facts.talk import Answer, Conversation
from coaching.messages import JSON, Incoming, Reply, Said, Text, Words
from coaching.readers.utterance import Utterance
from coaching.script.feature import OPEN
from coaching.script.play import Done, Pause, look_ahead
from coaching.script.understanding import answered
from coaching.script.words import Ask, Confirm
from coaching.turn.correcting import ask_which, which_answered
from coaching.turn.leaving import CONTINUE, cancel, going_on, open_dialogue, take_up_again
from coaching.turn.playing import proceed, take_up
from coaching.turn.question import answered_letter
from coaching.turn.turn import WHICH, Turn

VOTE = "vote:"


async def tapped(turn: Turn, incoming: Incoming) -> None:
    asked, thumb = turn.known.asked, incoming.text.startswith(VOTE)  # below the message
    if thumb:
        word = turn.house.voted(incoming.text, asked.says if asked else ())
        incoming = replace(incoming, text=word)
        if not word:
            return
    if not turn.place.direct and not answered_here(turn, incoming):
        # everybody else is left in peace
        turn.place = turn.known.direct or turn.place
    if asked is None:
        turn.draft.say(Text("talk-button-old"))
    elif asked.person and asked.person != turn.known.person.id:
        turn.draft.say(Text("talk-button-of-another"))
    elif incoming.text.startswith(OPEN) and not incoming.answers:
        await opened_by_tap(turn, incoming, asked.says, thumb)
    elif incoming.text.startswith(CONTINUE) and incoming.text in asked.says:
        await continued(turn, incoming.text.removeprefix(CONTINUE))
    elif asked.question is None or (talk := turn.talks.get(asked.question.conversation)) is None:
        turn.draft.say(Text("talk-button-old"))
    else:
        given = dict(incoming.answers) or {asked.question.slot: incoming.text}
        await filled(turn, talk, given)


async def continued(turn: Turn, id: str) -> None:
    talk = turn.talks.get(id)
    if talk is None:
        turn.draft.say(Text("talk-button-old"))
    elif talk.open:
        await turn.see(talk)
        take_up_again(turn, talk)
    elif talk.ended == "expired" and "once" in talk.about:
        await take_up(turn, talk)
    else:
        turn.draft.say(Text("talk-kept-already" if talk.ended == "done" else "talk-button-old"))


def answered_here(turn: Turn, incoming: Incoming) -> bool:
    """Where several read: the question that was asked there, and what may be said in public."""
    if incoming.text.startswith(OPEN):
        flow = incoming.text.removeprefix(OPEN).partition(" ")[0]
        return turn.house.knows(flow) and turn.house.public(flow)
    return turn.known.asked is not None and turn.known.asked.question is not None


async def opened_by_tap(turn: Turn, incoming: Incoming, says: tuple[str, ...], thumb: bool) -> None:
    """A thumb stays below its message, and may be turned; a button that counts once goes."""
    flow, _, words = incoming.text.removeprefix(OPEN).partition(" ")
    if incoming.text not in says or not turn.house.knows(flow):
        return
    flow = _open_to(turn, flow)
    if twin := going_on(turn, flow):
        _once_more(turn, twin)
    elif turn.house.once(flow) and not _used_now(turn, incoming.text) and not thumb:
        turn.draft.say(Text("talk-button-old"))
    else:
        await _opened(turn, flow, {"word": words, "letter": incoming.about})


async def typed_label(turn: Turn, flow: str, words: str) -> None:
    """The label of a button that opens a flow, typed: as if it were tapped, and never silence."""
    flow = _open_to(turn, flow)
    twin = going_on(turn, flow)
    paused = turn.play(twin) if twin else None
    if twin and isinstance(paused, Pause):
        turn.ask(twin, paused)
    else:
        await _opened(turn, flow, {"word": words})


async def _opened(turn: Turn, flow: str, about: Mapping[str, JSON]) -> None:
    if not turn.place.direct and not turn.house.public(flow):
        # many people tap one post: nothing is said of it in its thread
        turn.place = turn.known.direct or turn.place
    before = turn.decided
    await open_dialogue(turn, flow, Utterance("", turn.known.person.language), about)
    if turn.draft.empty and turn.decided == before:  # of what it was about nothing is left
        turn.draft.say(Text("talk-button-old"))


def _used_now(turn: Turn, word: str) -> bool:
    """Takes the buttons off a letter of which one counts; False when one was used before."""
    asked = turn.known.asked
    if asked is None or asked.reply is None:
        return False
    close_tapped(turn, word)
    turn.decide(closes=(asked.key,))
    return True


def _open_to(turn: Turn, flow: str) -> str:
    """Before consent most begins with hello; and hello is said once."""
    standing, roles = turn.known.person.standing, turn.house.roles
    if standing in ("unknown", "declined") and not turn.house.early(flow):
        return roles.hello
    if flow == roles.hello and standing == "active":
        return roles.greet
    return flow


def _once_more(turn: Turn, talk: Conversation) -> None:
    """Of a dialogue that goes on, a second tap is silence, and later its question is put again."""
    paused = turn.play(talk)
    if talk.answers and isinstance(paused, Pause):
        turn.ask(talk, paused)


async def filled(turn: Turn, talk: Conversation, given: Mapping[str, str]) -> None:
    """A tap or a form: the answers that differ from what is stored count, the others are
    silence.
    """
    lasting = "once" in talk.about  # its buttons hold as long as it is remembered
    if not talk.open and not lasting and talk.ended in ("expired", "mentioned", "cancelled"):
        turn.draft.say(Text("talk-button-old"))
        return
    await turn.see(talk)
    paused = turn.play(talk)
    language = turn.known.person.language
    if WHICH in given and talk.asked == WHICH:
        close_tapped(turn, given[WHICH])
        await which_answered(turn, talk, paused, Utterance(given[WHICH], language))
        return
    fresh = differing(turn, talk, paused, given) | left_open(turn, talk, paused, given)
    if not fresh:
        return
    if talk.ended == "expired" and turn.house.decides(talk.flow) and isinstance(paused, Done):
        await take_up(turn, talk)  # it settled itself meanwhile, and says so
        return
    if not talk.open and (
        not lasting or isinstance(paused, Done) or fresh.keys() & talk.answers.keys()
    ):
        turn.draft.say(Text("talk-kept-already"))
        return
    talk = talk if talk.open else replace(talk, open=True, ended="", touched=turn.now)
    confirm = (
        paused.request
        if isinstance(paused, Pause) and isinstance(paused.request, Confirm)
        else None
    )
    if confirm and confirm.slot in fresh:
        close_tapped(turn, given[confirm.slot])
        await answer_confirm(turn, talk, confirm, str(fresh[confirm.slot].value))
    else:
        close_tapped(turn, *given.values())
        await proceed(turn, turn.talks.change(talk, fresh, misses=0))


async def answer_confirm(turn: Turn, talk: Conversation, confirm: Confirm, word: str) -> None:
    """What somebody says to what was understood: yes, change or drop. Where there is nothing to
    change, a no drops it.
    """
    if word == "yes":
        yes = {confirm.slot: Answer(True, confirm.guard)}
        await proceed(turn, turn.talks.change(talk, yes, misses=0))
        return
    paused = turn.play(talk)
    told = any(isinstance(one, Ask) and one.default is None for one in paused.trace)
    if word == "change" and told:
        ask_which(turn, talk, paused, "")
    elif word in ("change", "drop"):
        await cancel(turn, talk)


def differing(
    turn: Turn, talk: Conversation, paused: Pause | Done, given: Mapping[str, str]
) -> dict[str, Answer]:
    fresh: dict[str, Answer] = {}
    ahead = (
        look_ahead(turn.flow_of(talk), turn.situation(talk), talk.answers)
        if isinstance(paused, Pause)
        else ()
    )
    asked = {r.slot: r for r in (*paused.trace, *ahead) if isinstance(r, Ask)}
    for slot, text in given.items():
        request = asked.get(slot)
        if request is None:
            if confirms(turn, paused, slot, text):
                fresh[slot] = Answer(text)
            continue
        value = answered(request, Utterance(text, turn.known.person.language))
        if value is not None and (slot not in talk.answers or talk.answers[slot].value != value):
            fresh[slot] = Answer(value)
    return fresh


def left_open(
    turn: Turn, talk: Conversation, paused: Pause | Done, given: Mapping[str, str]
) -> dict[str, Answer]:
    """What an empty input of a card means when it is the only thing that was left open."""
    if not isinstance(paused, Pause) or len(given) < 2:
        return {}
    ahead = look_ahead(turn.flow_of(talk), turn.situation(talk), talk.answers)
    blank = {ask.slot: ask.reader.blank for ask in ahead if not given.get(ask.slot, "-").strip()}
    known = any(value is None for value in blank.values())
    return {} if known else {slot: Answer(value) for slot, value in blank.items()}


def confirms(turn: Turn, paused: Pause | Done, slot: str, text: str) -> bool:
    """Whether this tap on a confirmation says something new: the first time, or something else than
    yes.
    """
    if isinstance(paused, Pause) and paused.request.slot == slot:
        return True
    return text != "yes" and any(isinstance(r, Confirm) and r.slot == slot for r in paused.trace)


def close_tapped(turn: Turn, *words: str) -> None:
    """The question whose button was pressed shows the answer, and its buttons go."""
    asked = turn.known.asked
    if asked is None or asked.reply is None:
        return
    shown = asked.reply
    reply = Reply(shown.paragraphs, (*shown.details, *_picked(shown, words)))
    letter = answered_letter(asked, reply, turn.known.person, turn.now)
    turn.decide(letters=(letter,))


def _picked(shown: Reply, words: Iterable[str]) -> Iterator[Said]:
    """What was picked and typed, as the person saw it: never the word that a button says."""
    inputs = [choice for field in (*shown.together, *shown.fields) for choice in field.choices]
    labels = {one.says: one.label for one in (*shown.choices, *shown.aside, *inputs)}
    for word in words:
        ticked = [word] if word in labels else word.split(", ")
        if all(one in labels for one in ticked):
            yield from (labels[one] for one in ticked)
        elif word and (shown.fields or shown.together):
            yield Words(word)
