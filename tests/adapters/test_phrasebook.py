import pytest

from adapters.phrasebook import MissingText, Phrasebook
from coaching.messages import Text

BOOK = Phrasebook()


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        (Text("calm-snoozed", {"day": "2026-01-13"}), "13. Januar."),
        (Text("calm-paused", {"day": "2026-01-13"}), "Pause."),
        (Text("savings-sure-right", {"limit": 45}), "gekennzeichnet."),
    ],
)
def test_an_abbreviation_at_the_end_of_a_german_sentence_has_one_full_stop(
    text: Text, ending: str
) -> None:
    said = BOOK.say(text, "de")
    assert ".." not in said
    assert said.endswith(ending)


def test_a_text_that_is_not_there_is_named() -> None:
    with pytest.raises(MissingText, match="no-such-key has no text in de"):
        BOOK.say(Text("no-such-key"), "de")
