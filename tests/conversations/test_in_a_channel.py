"""The coach in a channel: it answers in the thread, and goes on in the direct chat by one
button.
"""

from pathlib import Path

from coaching.messages import Address, Incoming, Letter, Place
from coaching.ports.queues import Heard
from tests.conversations.modelled import modelled
from tests.conversations.stage import Stage

THREAD = Place("web", "demo", "C1", "17.1", direct=False)
DIRECT = Place("web", "demo", "U1")


async def heard(stage: Stage, text: str, about: str = "") -> list[Letter]:
    """What comes of something said, or pressed, in the thread."""
    sender, now = Address("web", "demo", "U1"), stage.clock.now()
    incoming = Incoming(
        f"c{text}", sender, THREAD, now, text, about=about, kind="tap" if about else "words"
    )
    before = len(stage.letters)
    await stage.store.transact(lambda tx: tx.write_down(incoming))
    await stage.coach.hear(Heard(incoming, 0))
    await stage.deliver()
    return stage.letters[before:]


async def test_it_answers_there_and_goes_on_elsewhere(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: "Så här.") as (stage, server):
        [answer] = await heard(stage, "hur skriver jag en bättre prompt?")
        assert answer.to == THREAD
        go_on = next(c for c in answer.reply.choices if c.says == "open:prompting.begin")
        letters = await heard(stage, go_on.says, about=answer.key)
        assert {letter.to for letter in letters} == {DIRECT}  # the channel is left in peace
        await stage.say("och för mejl då?")
    assert [m["role"] for m in server.asked[-1].messages] == [
        "system",
        "user",
    ]  # the thread's talk stays in the thread


async def test_a_vote_there_is_thanked_for_there(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: "Så här.") as (stage, _):
        [answer] = await heard(stage, "hur skriver jag en bättre prompt?")
        [thanks] = await heard(stage, answer.reply.choices[0].says, about=answer.key)
    assert thanks.to == THREAD


async def test_a_prompt_is_reviewed_in_private(tmp_path: Path) -> None:
    async with modelled(tmp_path, lambda asked: "Skriv så här.") as (stage, _):
        letters = await heard(stage, "granska min prompt: Skriv ett mejl om garantin.")
    private = [letter for letter in letters if letter.to == DIRECT]
    assert len(private) == 1 and all(
        "garantin" not in str(letter.reply) for letter in letters if letter.to == THREAD
    )
