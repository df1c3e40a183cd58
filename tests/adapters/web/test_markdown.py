import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web.markdown import Markdown

ORIGIN = "http://127.0.0.1:3978"
OURS = Markdown(ORIGIN)
MODEL = Markdown()


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("**bold** and *soft*", "<p><strong>bold</strong> and <em>soft</em></p>"),
        ("one\ntwo", "<p>one<br />\ntwo</p>"),
        ("# Title", "<h3>Title</h3>"),
        ("###### Small", "<h6>Small</h6>"),
        ("<b>raw</b>", "<p>&lt;b&gt;raw&lt;/b&gt;</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
    ],
)
def test_markdown_becomes_html_and_html_stays_words(markdown: str, html: str) -> None:
    assert OURS.block(markdown) == html


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("[here](https://example.com/x)", "here (https://example.com/x)"),
        ("<https://example.com>", "https://example.com"),
        ("[here](//example.com)", "here (//example.com)"),
        (f"[here]({ORIGIN}.example.com/)", f"here ({ORIGIN}.example.com/)"),
        ("![picture](https://example.com/p.png)", "!picture (https://example.com/p.png)"),
    ],
)
def test_a_link_elsewhere_shows_its_target_as_words(markdown: str, shown: str) -> None:
    assert OURS.block(markdown) == f"<p>{shown}</p>"


@pytest.mark.parametrize("target", ["/dashboard", f"{ORIGIN}/dashboard"])
def test_a_link_of_our_own_stays_a_link_unless_a_model_wrote_it(target: str) -> None:
    assert OURS.line(f"[open]({target})") == f'<a href="{target}">open</a>'
    assert MODEL.line(f"[open]({target})") == f"open ({target})"


@given(st.text(alphabet="[]()<>!`*_/\\:#\n a1x&\"'", max_size=60))
def test_whatever_a_model_writes_holds_no_link_and_no_picture(markdown: str) -> None:
    html = MODEL.block(markdown)
    assert "<a " not in html
    assert "<img" not in html
