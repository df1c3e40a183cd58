"""A date at the beginning of a line keeps its digits, whatever reads it as Markdown."""

import re
from collections.abc import Callable

import pytest
from markdown_it import MarkdownIt

from adapters.slack import markup as slack
from adapters.teams import markup as teams
from adapters.web.markdown import Markdown

Shown = Callable[[str], str]

_COMMONMARK = MarkdownIt("commonmark")
_ORDINAL = re.compile(r"\d+[.)](?=\s)")


def _rendered(markup: Shown) -> Shown:
    return lambda text: str(_COMMONMARK.render(markup(text)))


PLACES: dict[str, Shown] = {
    "web": Markdown().block,
    "slack mrkdwn": _rendered(slack.mrkdwn),
    "slack markdown": _rendered(slack.standard),
    "teams card": _rendered(teams.in_card),
    "teams message": _rendered(teams.in_message),
}
DATES = [
    "Das Treffen ist am\n15. Juni um 10 Uhr",
    "2. Juni – Start\n5. Juli – Pause",
    "1. Juni – Start\n2. Juni – Ende",
    "- 5. Juni, 10:00: der Wochen-Check-in\n- 8. Juni, 9:00: die Lektion",
    "15. Januar, 14:24: der Wochen-Check-in",
    "5. Juni passt mir",
    "> 24. Dezember ist frei",
    "7. Jänner: wieder da",
    "3. Quartal: besser\n4 Leute dabei",
    "2. Halbjahr\n\n1. Halbjahr",
    "Wir sehen uns am\n\n31. März",
    "Nächste Termine:\n- 2. Dez. um 9\n- 16. Dez. um 9",
    "20. juni kl 10 passar",
    "den\n3. maj och\n4. maj",
    "25. August\n26. August\n27. August",
    "12) juni",
    "on the\n5. June at ten",
    "1. Advent\n3. Advent",
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", DATES)
def test_an_ordinal_keeps_its_digits(place: str, text: str) -> None:
    html = PLACES[place](text)
    assert "<ol" not in html
    assert _ORDINAL.findall(re.sub(r"<[^>]*>", "", html)) == _ORDINAL.findall(text)


@pytest.mark.parametrize("place", [one for one in PLACES if one != "slack mrkdwn"])
@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1. öppna\n2. klistra in\n3. läs", 3),
        ("1. eins\n1. zwei\n1. drei", 3),
        ("3. three\n4. four", 2),
        ("Gör så här:\n\n1. mål\n2. underlag", 2),
        ("1. Ziel\n\nmehr dazu\n\n2. Quellen", 2),
    ],
)
def test_a_list_stays_a_list(place: str, text: str, items: int) -> None:
    html = PLACES[place](text)
    assert html.count("<li>") == items and "<ol" in html


def test_code_stays_as_it_is() -> None:
    code = "```\n15. Juni\n```"
    assert slack.standard(code) == code
