import pytest

from adapters.web.characters import Cast
from tests.adapters.web.stage import COMPANY

CAST = Cast(COMPANY)


def test_those_with_a_part_lead_in_the_given_order() -> None:
    assert [c.part for c in CAST.leading()] == ["newcomer", "buddy", "champion", "lead"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("elin", ["Elin Sandberg"]),
        ("AKE", ["Åke Nyström", "Jonas Åkesson"]),
        ("nystrom welder", ["Åke Nyström"]),
        ("sales", ["Elin Sandberg", "Ann Berg"]),
        ("nobody", []),
    ],
)
def test_a_few_letters_find_a_name_a_role_or_a_department(words: str, found: list[str]) -> None:
    assert [c.name for c in CAST.search(words)] == found


def test_a_search_ends_at_its_limit() -> None:
    assert len(CAST.search("", limit=2)) == 2


def test_the_profile_is_what_a_platform_would_tell() -> None:
    profile = COMPANY[0].profile
    assert (profile.name, profile.email, profile.locale) == (
        "Elin Sandberg",
        "elin@example.com",
        "sv-SE",
    )
