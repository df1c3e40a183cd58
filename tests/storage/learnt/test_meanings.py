"""What was learnt from sentences is kept, and read again at the next start."""

import asyncio
import os
from pathlib import Path

import pytest

from storage.learnt import kept as keeping
from storage.learnt import meanings as module
from storage.learnt.meanings import LearntMeanings

Said = dict[str, tuple[str, ...]]

FEW: Said = {
    "stop": ("sluta skriva", "stoppa allt", "skriv inte mer", "jag vill sluta"),
    "smalltalk": ("hej", "hej igen", "god morgon", "hej på dig"),
}
ASKED = "kan du sluta skriva till mig"


@pytest.fixture(autouse=True)
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Few sentences, which a test may change; learnt anew by each test."""
    examples = dict(FEW)
    monkeypatch.setattr(module, "sentences", lambda language: examples)
    forget()
    return examples


def forget() -> None:
    """As a new process has it: nothing in memory."""
    module._learn.cache_clear()


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("sv-*"))


async def test_the_next_start_reads_what_was_learnt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await LearntMeanings(tmp_path).likely(ASKED, "sv")
    forget()
    monkeypatch.setattr(keeping, "_learn_apart", lambda *_: pytest.fail("learnt again"))
    assert await LearntMeanings(tmp_path).likely(ASKED, "sv") == first
    assert max(first, key=lambda one: first[one]) == "stop"


async def test_whoever_serves_reads_what_whoever_set_up_has_learnt(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        await LearntMeanings(tmp_path / "learnt").likely(ASKED, "sv")
    finally:
        os.umask(before)
    folder = tmp_path / "learnt"
    (place,) = kept(folder)
    assert {one.stat().st_mode & 0o777 for one in (folder, place)} == {0o755}
    assert {one.stat().st_mode & 0o777 for one in place.iterdir()} == {0o644}


async def test_a_changed_sentence_is_learnt_and_what_is_long_past_goes(
    tmp_path: Path, said: Said
) -> None:
    await LearntMeanings(tmp_path).likely(ASKED, "sv")
    (old,) = kept(tmp_path)
    longer_ago = tmp_path / "sv-0000"
    longer_ago.mkdir()
    os.utime(longer_ago, (0, 0))
    forget()
    said["pause"] = ("paus i två veckor", "pausa mig", "ta en paus")
    assert "pause" in await LearntMeanings(tmp_path).likely(ASKED, "sv")
    assert old in kept(tmp_path)
    assert len(kept(tmp_path)) == 2


@pytest.mark.parametrize("length", [0, 40, 200])
async def test_half_a_file_is_learnt_anew(tmp_path: Path, length: int) -> None:
    first = await LearntMeanings(tmp_path).likely(ASKED, "sv")
    (place,) = kept(tmp_path)
    file = place / "weights.npy"
    half = file.read_bytes()[:length]
    file.unlink()  # what is read where it lies must not become shorter under its reader
    file.write_bytes(half)
    forget()
    assert await LearntMeanings(tmp_path).likely(ASKED, "sv") == first
    forget()
    assert await LearntMeanings(tmp_path).likely(ASKED, "sv") == first


async def test_a_folder_that_cannot_be_made_costs_nothing_but_time(tmp_path: Path) -> None:
    occupied = tmp_path / "a file"
    occupied.write_text("")
    assert "stop" in await LearntMeanings(occupied / "kept").likely(ASKED, "sv")


async def test_learning_that_failed_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
) -> None:
    learnt = LearntMeanings(tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(module, "sentences", lambda language: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            await learnt.likely(ASKED, "sv")
    assert "stop" in await learnt.likely(ASKED, "sv")


async def test_two_who_ask_at_once_wait_for_the_same_learning(tmp_path: Path) -> None:
    learnt = LearntMeanings(tmp_path)
    one, other = await asyncio.gather(learnt.learnt("de"), learnt.learnt("de"))
    assert one is other
