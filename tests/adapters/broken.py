"""Payloads as a platform sends them, broken somewhere: the same shape with anything in one place."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Path = tuple[str | int, ...]

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


def places(payload: Any, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    inside = payload.items() if isinstance(payload, Mapping) else enumerate(payload)
    for key, value in inside:
        if isinstance(value, Mapping | list):
            yield from places(value, (*path, key))
        else:
            yield (*path, key)


@st.composite
def broken(draw: st.DrawFn, whole: Mapping[str, Any]) -> dict[str, Any]:
    """One place of it holds anything, or is missing."""
    payload = deepcopy(dict(whole))
    *way, last = draw(st.sampled_from(list(places(payload))))
    node: Any = payload
    for key in way:
        node = node[key]
    if draw(st.booleans()):
        node[last] = draw(ANYTHING)
    else:
        del node[last]
    return payload
