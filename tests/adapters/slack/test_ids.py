import pytest

from adapters.slack.ids import letter_id, letter_of, slot_id, slot_of


def test_a_row_leads_back_to_its_letter() -> None:
    assert letter_of(letter_id("check_in:p1:2026-W48", 3)) == "check_in:p1:2026-W48"


def test_a_field_leads_back_to_its_slot() -> None:
    assert slot_of(slot_id("task:1")) == "task:1"


@pytest.mark.parametrize("foreign", ["", "b17", "slot", "letter"])
def test_what_is_not_ours_leads_nowhere(foreign: str) -> None:
    assert (letter_of(foreign), slot_of(foreign)) == ("", "")
