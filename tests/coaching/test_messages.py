import pytest

from coaching.messages import named


def test_a_language_is_found_by_its_name() -> None:
    assert named("de") == "de"


@pytest.mark.parametrize("language", ["fr", "", None, 1])
def test_what_is_no_language_of_ours_is_a_wrong_value(language: object) -> None:
    with pytest.raises(ValueError, match="none of our languages"):
        named(language)
