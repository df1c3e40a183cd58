"""Buttons where several read: answered in the direct chat of whoever tapped, without a word to the others."""

from pathlib import Path

import pytest

from coaching.messages import Address, Choice, Incoming, Letter, Place, Reply, Words
from coaching.ports import Heard
from tests.conversations.stage import MONDAY, Stage, perform, staged

KNOWN = "> hej\n> [Ja, kör igång]\n> [Svenska]\n> IT\n> tekniker\n> inga\n> aldrig\n> nej tack\n> ja\n"
CHANNEL = Place("web", "demo", "#ai", direct=False)
OFFERED = (Choice("open:guide.next", Words("Jag kommer")), Choice("open:guide.help", Words("Hjälp")))


async def tapped(stage: Stage, says: str, about: str = "drop_in:1") -> Letter | None:
    """The letter that comes of a tap in the channel."""
    post = Letter("drop_in:1", "drop_in", CHANNEL, Reply((Words("Kom!"),), choices=OFFERED), MONDAY)
    await stage.store.transact(lambda tx: tx.post(post))
    await stage.deliver()
    thread = Place("web", "demo", "#ai", "ref", direct=False)
    sender = Address("web", "demo", "U1")
    tap = Incoming(f"tap{says}{about}", sender, thread, stage.clock.now(), says, about=about, kind="tap")
    await stage.store.transact(lambda tx: tx.write_down(tap))
    await stage.coach.hear(Heard(tap, 0))
    before = len(stage.letters)
    await stage.deliver()
    new = stage.letters[before:]
    assert len(new) <= 1
    return new[0] if new else None


@pytest.mark.parametrize(
    ("says", "about", "where"),
    [
        ("open:guide.next", "drop_in:1", "U1"),
        ("open:guide.help", "drop_in:1", "#ai"),  # a public flow may answer in the thread
        ("open:guide.next", "drop_in:gone", "U1"),
        ("yes", "drop_in:1", "U1"),
    ],
)
async def test_a_tap_in_a_channel(says: str, about: str, where: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, KNOWN)
        letter = await tapped(stage, says, about)
        assert letter and letter.to.channel == where


async def test_a_stranger_who_taps_is_greeted_in_their_own_chat(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        letter = await tapped(stage, "open:guide.next")
        assert letter and (letter.to.channel, letter.to.direct) == ("U1", True)
