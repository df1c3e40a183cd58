"""The one escape, by examples and by chance."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coaching.discretion.harmless import JOINER, of_a_model, of_a_person, visible

OURS = frozenset({"intranet.almvik.example"})
SIGNS = "<>&|[]():!@#`*\n \u202e\x00"
TRAPS = [
    "<!channel>", "<@U1>", "@here", "@Channel", "http://a.b/c", "[x](http://evil.example)", "![p](https://e.x/y)",
    "<https://e.x|y>", "[a][b]", "\n[b]: https://e.x\n", "javascript:alert(1)", "<script>", "</script>", "<img src=x>",
    "<!--", "-->", "www.e.x/y", "```", "`",
]  # fmt: skip
HOSTILE = st.lists(st.sampled_from([*SIGNS, *TRAPS]) | st.text(max_size=5), max_size=20).map(
    "".join
)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (
            "**Kort** och *gott*:\n\n- ett\n- två\n\n> citat",
            "**Kort** och *gott*:\n\n- ett\n- två\n\n> citat",
        ),
        ("[banken](https://evil.example/x?d=1)", "banken (`evil.example`)"),
        ("Se https://evil.example/x?d=1.", "Se `evil.example`."),
        ("Se https://intranet.almvik.example/ai.", "Se https://intranet.almvik.example/ai."),
        ("http://intranet.almvik.example/ai", "`intranet.almvik.example`"),
        ("https://intranet.almvik.example@evil.example/x", "`evil.example`"),
        ("www.evil.example/path", "`www.evil.example`"),
        ("![pixel](https://evil.example/p.png)", "pixel"),
        ("[a][b]\n\n[b]: https://evil.example", "a"),
        ("javascript:alert(1)", "…)"),
        ("<script>alert(1)</script>Hej<!-- dold -->", "Hej"),
        ("<img src=x onerror=alert(1)>Hej <at>Anna</at>", "Hej Anna"),
        ("a < b och c > d, 5<6", "a < b och c > d, 5<6"),
        ("`x = a[0](1)`", "`x = a[0](1)`"),
        ("Hej <!channel>", f"Hej <{JOINER}!channel>"),
        ("@everyone och ＠here", f"@{JOINER}everyone och @{JOINER}here"),
        ("karin@team.example", "karin@team.example"),
        ("abc\u202edef\u2066\u200b\U000e0041", "abcdef"),
    ],
)
def test_what_a_model_wrote(written: str, shown: str) -> None:
    assert of_a_model(written, OURS) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("offerter [nya]", "offerter [nya]"),
        ("se https://intranet.example/x", "se https://intranet.example/x"),
        ("[banken](https://evil.example)", "[banken] (https://evil.example)"),
        ("![p](https://evil.example)", "[p] (https://evil.example)"),
        ("<https://evil.example|banken>", f"<{JOINER}https://evil.example|banken>"),
        ("<@U1> <!here>", f"<{JOINER}@U1> <{JOINER}!here>"),
        ("<at>Anna</at>", "Anna"),
    ],
)
def test_what_a_person_typed(typed: str, shown: str) -> None:
    assert of_a_person(typed) == shown


@given(HOSTILE)
def test_nothing_invisible_remains_but_line_breaks(words: str) -> None:
    assert not set(visible(words)) & set("\x00\x1b\x9f\u200b\u202e\u2066\u200f\ufeff\U000e0041")


@given(HOSTILE)
def test_no_mention_survives(words: str) -> None:
    for shown in (of_a_model(words), of_a_person(words)):
        assert not re.search(r"<[@#!]|@(here|channel|everyone)\b", shown, re.IGNORECASE)


@given(HOSTILE)
def test_no_link_of_a_model_leads_anywhere(words: str) -> None:
    prose = "".join(re.split(r"```.*?```|`[^`\n]+`", of_a_model(words), flags=re.DOTALL))
    assert not re.search(r"\]\(|\]\[|https?://\w|javascript:\w|<script|<img", prose, re.IGNORECASE)


@given(HOSTILE)
@example("]![p](https://e.x/y)")
@example("!![p](https://e.x/y)")
@example("</<img src=x>a")
def test_escaping_twice_changes_no_more(words: str) -> None:
    assert of_a_person(of_a_person(words)) == of_a_person(words)
