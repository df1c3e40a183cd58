"""What is heard as an announcement, and what is meant for somebody alone."""

import pytest

from coaching.messages import Language
from coaching.readers.told import announcing
from coaching.readers.utterance import Utterance


@pytest.mark.parametrize(
    ("language", "said", "heard"),
    [
        ("sv", "berätta för Sälj: genomgång på fredag", True),
        ("en", "tell everyone that the licences are here", True),
        ("de", "sag allen, dass die Lizenzen da sind", True),
        ("sv", "berätta för min buddy: tack för i går", False),
        ("en", "tell my buddy: thanks for yesterday", False),
        ("de", "sag meinem Buddy: danke für gestern", False),
        ("en", "tell me: what is a token", False),
    ],
)
def test_many_are_told_and_one_is_not(language: Language, said: str, heard: bool) -> None:
    assert announcing.heard(Utterance(said, language)) is heard
