"""Replies of every shape, as hypothesis thinks them up."""

from hypothesis import strategies as st

from coaching.messages import Choice, Field, Reply, Said, Section

SAYS = st.text(max_size=20) | st.sampled_from(["x" * 151, "y" * 2_001])


def written(mention: str) -> st.SearchStrategy[str]:
    """`mention`: what would call everybody, if it were let through."""
    awkward = ["", " ", mention, "a" * 4_000, "ord och ord.\n\n" * 900, "**x**"]
    return st.text(max_size=40) | st.sampled_from(awkward)


def replies(
    words: st.SearchStrategy[str],
    said: st.SearchStrategy[Said],
    sections: st.SearchStrategy[tuple[Section, ...]],
) -> st.SearchStrategy[Reply]:
    field = st.builds(
        Field,
        slot=st.text("abcdefgh-", min_size=1, max_size=8),
        label=said,
        kind=st.sampled_from(["line", "lines", "one", "many"]),
        choices=choices(said, 15),
        value=words,
        required=st.booleans(),
    )
    return st.builds(
        Reply,
        paragraphs=st.lists(said, max_size=8).map(tuple),
        details=st.lists(said, max_size=12).map(tuple),
        choices=choices(said, 110),
        fields=st.lists(field, max_size=8, unique_by=lambda field: field.slot).map(tuple),
        aside=choices(said, 8),
        sections=sections,
    )


def choices(said: st.SearchStrategy[Said], most: int) -> st.SearchStrategy[tuple[Choice, ...]]:
    style = st.sampled_from(["", "primary", "danger"])
    return st.lists(st.builds(Choice, SAYS, said, style), max_size=most).map(tuple)
