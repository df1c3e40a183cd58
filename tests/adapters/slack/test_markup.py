import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.markup import escaped, mrkdwn, plain, standard

SIGNS = "<>&|[]():!@#`*\n \u202e\x00"
TRAPS = [
    "<!channel>",
    "<@U1>",
    "@here",
    "@Channel",
    "http://a.b/c",
    "[x](http://evil.example)",
    "https://e.x|y",
]
HOSTILE = st.lists(st.sampled_from([*SIGNS, *TRAPS]) | st.text(max_size=5), max_size=20).map(
    "".join
)


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("**fet** och *sned* och `kod`", "*fet* och _sned_ och `kod`"),
        ("- ett\n- två", "• ett\n• två"),
        ("> citat\nmera", "> citat\nmera"),
        ("2 * 3 * 4 och 5*6", "2 * 3 * 4 och 5*6"),
        ("`**x**`", "`**x**`"),
        ("5 < 6 & 7", "5 &lt; 6 &amp; 7"),
        (
            "Öppna https://a.example/login/x?a=1&b=2.",
            "Öppna <https://a.example/login/x?a=1&amp;b=2>.",
        ),
        ("**https://a.example/x**", "*<https://a.example/x>*"),
    ],
)
def test_our_markdown_in_the_dialect_of_slack(markdown: str, shown: str) -> None:
    assert mrkdwn(markdown) == shown


@pytest.mark.parametrize(
    "words",
    [
        "<!channel>",
        "<!here|x>",
        "<@U0BOSS>",
        "<#C1|general>",
        "<https://evil.example|your bank>",
        "<mailto:a@b.se|x>",
    ],
)
def test_what_people_type_is_no_markup(words: str) -> None:
    assert "<" not in re.sub(r"<https?://[^|>]*>", "", mrkdwn(words))


@given(HOSTILE)
def test_the_only_markup_is_a_link_that_shows_where_it_leads(words: str) -> None:
    rest = re.sub(r"<https?://[^<>|\s]+>", "", mrkdwn(words))
    assert "<" not in rest
    assert not re.search(r"@(here|channel|everyone)\b", rest, re.IGNORECASE)


@given(HOSTILE)
def test_a_markdown_block_has_no_mention_and_no_hidden_target(words: str) -> None:
    shown = standard(words)
    assert not re.search(r"\][(\[:]", shown)
    assert not re.search(r"<([@#!]|[a-z]+:[^:])", shown, re.IGNORECASE)
    assert not re.search(r"@(here|channel|everyone)\b", shown, re.IGNORECASE)


def test_a_markdown_block_keeps_code_readable() -> None:
    assert standard("`if a < b: print(x[0])`") == "`if a < b: print(x[0])`"
    assert (
        standard("<div class='a'>std::vector<std::string></div>")
        == "<div class='a'>std::vector<std::string></div>"
    )


def test_a_hidden_target_stands_in_the_open() -> None:
    assert standard("[bank](https://evil.example)") == "[bank] (https://evil.example)"


def test_plain_words_are_one_line_without_signs() -> None:
    assert plain("**Ja**, *gärna*\n`nu`") == "Ja, gärna nu"


def test_escaping_is_what_slack_undoes() -> None:
    assert escaped("<&>") == "&lt;&amp;&gt;"


MOMENT = "\ue0001768485600\ue001torsdag 15 januari kl. 15:00 (Stockholm)\ue001"


def test_a_moment_is_shown_to_everybody_in_their_own_time() -> None:
    token = "<!date^1768485600^{date_short_pretty} {time}|torsdag 15 januari kl. 15:00 (Stockholm)>"
    assert mrkdwn(f"**Drop-in** {MOMENT}, <labbet>") == f"*Drop-in* {token}, &lt;labbet&gt;"


def test_a_label_says_a_moment_in_words() -> None:
    assert plain(f"**{MOMENT}**, labbet") == "torsdag 15 januari kl. 15:00 (Stockholm), labbet"
