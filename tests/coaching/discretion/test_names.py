import pytest

from coaching.discretion.names import nameless

COLLEAGUES = ("Anna Berg", "Karl-Johan af Ugglas", "Mark Weber", "Bo Ek", "Sofia Lindgren", "")
ME = "Sofia Lindgren"


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("Answer Anna Berg", "Answer [NAME]"),  # at the very end
        ("anna berg sa nej", "[NAME] sa nej"),
        ("Anna Bergs förslag", "[NAME] förslag"),
        ("Anna Berg's idea and Bo Ek too", "[NAME] idea and [NAME] too"),
        ("Ask Karl-Johan af Ugglas.", "Ask [NAME]."),
        ("Kan du be Anna om det?", "Kan du be [NAME] om det?"),
        ("I am Sofia, how do I start?", "I am [NAME], how do I start?"),
        ("Sofias mejl", "[NAME] mejl"),
        ("Mark the rows. Mark them all.", "Mark the rows. Mark them all."),
        ("Mark, can you read this? Anna said no.", "[NAME], can you read this? [NAME] said no."),
        ("Annas mejl: svara vänligt", "[NAME] mejl: svara vänligt"),
        ("Bo i villa eller lägenhet?", "Bo i villa eller lägenhet?"),
        ("Ask Mark to mark it", "Ask [NAME] to mark it"),
        ("Anna\u200b Berg", "[NAME]"),
        ("Boka ett möte", "Boka ett möte"),
        ("", ""),
    ],
)
def test_names_do_not_leave(said: str, sent: str) -> None:
    assert nameless(said, COLLEAGUES, ME) == sent


def test_where_nobody_has_a_name_nothing_is_hidden() -> None:
    assert nameless("Hej Anna Berg", (), "") == "Hej Anna Berg"


@pytest.mark.parametrize("listed", ["Ek, Anna", "Ek, Anna (IT)", "Dr. Anna Ek", "Anna Ek, PhD"])
@pytest.mark.parametrize(
    "said", ["Fråga Anna Ek om det", "Fråga Anna om det", "Fråga Ek, Anna om det"]
)
def test_names_as_a_directory_lists_them(listed: str, said: str) -> None:
    sent = nameless(said, (listed,), "")
    assert "Anna" not in sent and sent.endswith("om det")
