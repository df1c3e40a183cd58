"""Which titles are shown as the same before one is saved: by `explain`, on pairs of three languages."""

import json
from argparse import Namespace
from io import StringIO
from pathlib import Path

import pytest

from bot.commands.explain import run
from coaching.ledger.titles import alike

PAIRS = Path(__file__).parent / "pairs"
SHOWN, WRONGLY = 0.8, 0.1  # of the alike at least, of the others at most


def pairs(lot: str) -> list[tuple[bool, str, str]]:
    lines = [line for file in PAIRS.glob(lot) for line in file.read_text("utf-8").splitlines()]
    cut = [line.split("\t") for line in lines]
    return [(kind == "alike", one, other) for kind, one, other in cut]


@pytest.mark.parametrize("lot", ["??.tsv", "second.*.tsv"])
def test_most_of_the_alike_are_shown_and_few_of_the_others(lot: str) -> None:
    known = pairs(lot)
    same = [alike(one, other) for is_alike, one, other in known if is_alike]
    others = [alike(one, other) for is_alike, one, other in known if not is_alike]
    assert len(same) == len(others) >= 18
    assert sum(same) >= SHOWN * len(same)
    assert sum(others) <= WRONGLY * len(others)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Offertutkast", "Draft quotes"), ("Fehlersuche Linie 2", "Felsökning linje 2")],
)
def test_words_that_are_known_meet_across_languages(one: str, other: str) -> None:
    assert alike(one, other) and alike(other, one)


def test_explain_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pairs = (
        ("Offertutkast", "Utkast till offerter ur besöksanteckningar"),
        ("Offertutkast", "Protokoll av mötesanteckningar"),
    )
    lines = "".join(f"{json.dumps({'alike': pair})}\n" for pair in pairs)
    monkeypatch.setattr("sys.stdin", StringIO(lines))
    assert run(Namespace(lang="", savings_only=False, personal_data_only=False)) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert told == [{"alike": True}, {"alike": False}]
