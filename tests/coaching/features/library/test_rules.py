"""What is heard as a wish to share or to take back, and what is a question about it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coaching.facts.community import Contribution
from coaching.facts.people import Person
from coaching.features.library.rules import credits, heard, standing
from coaching.messages import Language
from coaching.readers.utterance import Utterance
from tests.storage.samples import NOW

SHARED = Contribution("c1", "ada", "talk1", "prompt", "sv", "Offert", "Skriv en offert.", NOW)


@pytest.mark.parametrize(
    ("said", "language", "flow", "kind"),
    [
        ("dela en prompt", "sv", "library.share", "prompt"),
        ("Jag vill gärna dela en prompt som funkar!", "sv", "library.share", "prompt"),
        ("share a prompt: Write a quote.", "en", "library.share", "prompt"),
        ("Prompt teilen", "de", "library.share", "prompt"),
        ("Das hat nicht geklappt.", "de", "library.share", "failure"),
        ("this didn’t work", "en", "library.share", "failure"),
        ("lägg till en regel", "sv", "library.share", "rule"),
        ("add a use case", "en", "library.share", "use_case"),
        ("Was habe ich geteilt?", "de", "library.mine", ""),
        ("städa i promptbanken", "sv", "library.all", ""),
    ],
)
def test_a_wish_is_heard(said: str, language: Language, flow: str, kind: str) -> None:
    wish = heard(Utterance(said, language))
    assert wish is not None and (wish.flow, wish.about.get("kind", "")) == (flow, kind)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("hur delar jag en prompt med teamet?", "sv"),
        ("how do I share a prompt with my team?", "en"),
        ("Wie kann ich einen Prompt teilen?", "de"),
        ("det funkade inte så bra i går men i dag gick det", "sv"),
        ("I share an office with Markus", "en"),
    ],
)
def test_what_is_none_is_not(said: str, language: Language) -> None:
    assert heard(Utterance(said, language)) is None


def test_only_what_is_known_of_somebody_can_be_named() -> None:
    assert credits(Person("ada", "Ada Ek", department="Sälj")) == ("team", "name", "nobody")
    assert credits(Person("ada")) == ("nobody",)


def test_what_was_withdrawn_does_not_stand_and_the_newest_comes_first() -> None:
    newer = replace(SHARED, id="c2", person="bo", told_at=NOW + timedelta(days=1))
    gone = replace(SHARED, id="c3", withdrawn_at=NOW)
    assert standing((SHARED, newer, gone)) == (newer, SHARED)
    assert standing((SHARED, newer, gone), "ada") == (SHARED,)
