from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.measure import cut, pieces, size

PARTS = ["ord", " ", "\n", "\n\n", ". ", "&amp;", "<https://a.example/b>", "x" * 30]
TEXT = st.lists(st.sampled_from(PARTS), max_size=80).map("".join)


@given(TEXT, st.integers(3, 200))
def test_a_cut_text_fits_and_begins_as_the_whole(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short) <= limit
    assert short == text or text.startswith(short.removesuffix("…"))


def test_a_text_is_cut_where_a_reader_would() -> None:
    assert cut("Första stycket.\n\nAndra stycket är längre.", 30) == "Första stycket.…"
    assert cut("ett två tre fyra", 10) == "ett två…"
    assert cut("kort", 4) == "kort"
    assert cut("lång", -1) == ""


def test_a_sign_or_a_link_is_never_cut_in_two() -> None:
    assert cut("a" * 10 + "&amp;" + "b" * 10, 14) == "a" * 10 + "…"
    assert cut("a" * 10 + "<https://a.example/b>", 25) == "a" * 10 + "…"


@given(TEXT, st.integers(10, 200))
def test_the_pieces_are_the_whole(text: str, limit: int) -> None:
    parts = list(pieces(text, limit))
    assert all(part.strip() and len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_everything_called_text_counts() -> None:
    assert (
        size(
            [
                {"text": {"type": "plain_text", "text": "fyra"}},
                {"elements": [{"text": "två"}], "value": "ej"},
            ]
        )
        == 7
    )
