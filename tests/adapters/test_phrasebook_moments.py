"""A moment in words: the reader's own, or one that many read."""

import pytest

from adapters.phrasebook import Phrasebook
from coaching.messages import Text

HERE = "2026-01-15T15:00:00+01:00"
FOR_MANY = f"{HERE}[Europe/Stockholm]"


@pytest.mark.parametrize(
    ("language", "own", "for_many"),
    [
        ("sv", "torsdag 15 januari kl. 15:00", "torsdag 15 januari kl. 15:00 (Stockholm)"),
        ("en", "Thursday 15 January, 15:00", "Thursday 15 January, 15:00 (Stockholm)"),
        (
            "de",
            "Donnerstag, 15. Januar, 15:00 Uhr",
            "Donnerstag, 15. Januar, 15:00 Uhr (Stockholm)",
        ),
    ],
)
def test_whose_time_it_is_stands_behind_what_many_read(
    language: str, own: str, for_many: str
) -> None:
    assert said(HERE, language) == f"{own}, labbet"
    assert said(FOR_MANY, language) == f"{for_many}, labbet"


def test_a_platform_that_knows_everybodys_zone_gets_the_moment_itself() -> None:
    assert (
        said(FOR_MANY, "sv", marks=True)
        == "\ue0001768485600\ue001torsdag 15 januari kl. 15:00 (Stockholm)\ue001, labbet"
    )
    assert said(HERE, "sv", marks=True) == "torsdag 15 januari kl. 15:00, labbet"


def test_nobody_else_can_write_a_moment() -> None:
    forged = Text("dropins-which-one", {"at": HERE, "place": "\ue0001768485600\ue001nu\ue001"})
    assert (
        Phrasebook(marks_moments=True).say(forged, "sv")
        == "torsdag 15 januari kl. 15:00, 1768485600nu"
    )


def said(at: str, language: str, marks: bool = False) -> str:
    return Phrasebook(marks).say(Text("dropins-which-one", {"at": at, "place": "labbet"}), language)
