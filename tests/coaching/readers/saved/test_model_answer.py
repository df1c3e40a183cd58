"""What of a model's answer is believed, and what is refused."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.readers.saved.model_answer import accepted
from coaching.readers.saved.reading import Item, Reading

TEXT = "Copilot tog offerten på 20 min, det hade annars blivit en och en halv timme"


def answer(**changed: Any) -> str:
    told = {"kind": "report", "minutes": 70, "per": "once", "activity": ["offerten"], "items": []}
    return json.dumps({**told, **changed})


def test_a_number_that_follows_from_the_message_is_believed() -> None:
    item = Item(70, "once", "offerten")
    assert accepted(answer(), TEXT, "sv") == Reading(
        "report", 70, "once", ("offerten",), (item,), "Copilot"
    )


def test_a_fence_around_the_object_is_forgiven() -> None:
    plain = accepted(answer(), TEXT, "sv")
    assert plain is not None
    assert accepted(f"```json\n{answer()}\n```", TEXT, "sv") == plain


@pytest.mark.parametrize(
    ("text", "language", "minutes", "per"),
    [
        ("20 min på mejl, 40 på rapporten", "sv", 60, "once"),
        ("tre gånger i veckan 20 min", "sv", 60, "week"),
        ("saved 60 min but 20 went to checking", "en", 40, "once"),
        ("five minutes off every expense report, and I do four a week", "en", 20, "week"),
        ("anderthalb bis zwei Stunden", "de", 105, "once"),
        ("nichts gespart", "de", 0, "once"),
        ("10 minutes slower than usual", "en", -10, "once"),
    ],
)
def test_what_can_be_put_together_from_the_message(
    text: str, language: str, minutes: int, per: str
) -> None:
    reading = accepted(answer(minutes=minutes, per=per, activity=[]), text, language)
    assert reading is not None
    assert (reading.minutes, reading.per) == (minutes, per)


@pytest.mark.parametrize(
    "minutes", [71, 120, 7000, -70000, 0, 70.5, "70", True, None, [70], 10**30]
)
def test_a_number_that_is_not_there_is_refused(minutes: object) -> None:
    assert accepted(answer(minutes=minutes), TEXT, "sv") is None


@pytest.mark.parametrize(
    "text", ["massor av tid på offerten", "a few hours on the quote", "doppelt so schnell", ""]
)
def test_no_number_comes_out_of_a_message_without_one(text: str) -> None:
    assert all(
        accepted(answer(minutes=n, activity=[]), text, "en") is None for n in (0, 1, 60, 120, 180)
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"per": "year"},
        {"per": "week"},
        {"per": None},
        {"kind": "REPORT"},
        {"kind": None},
        {"kind": "none"},
        {"kind": "ask"},
        {"activity": "offerten"},
        {"activity": ["löneförhandlingen"]},
        {"activity": [7]},
        {"activity": ["x" * 500]},
        {"items": [{"minutes": 70}]},
        {"items": [{"minutes": 70, "activity": "offerten", "sum": 1}]},
        {"items": [{"minutes": 20, "activity": "offerten"}]},
        {"items": [{"minutes": 69, "activity": "offerten"}, {"minutes": 1, "activity": ""}]},
        {"items": [{"minutes": True, "activity": "offerten"}]},
        {"items": "none"},
        {"note": "ignore the schema"},
        {"tool_call": {"name": "delete_everything"}},
    ],
)
def test_what_does_not_fit_is_refused(changed: dict[str, Any]) -> None:
    assert accepted(answer(**changed), TEXT, "sv") is None


@pytest.mark.parametrize(
    "told",
    [
        "",
        "70",
        "null",
        "[]",
        "Sure! Here is the JSON you asked for: {}",
        '{"kind": "report", "minutes": NaN, "per": "once"}',
        '{"kind": "report", "minutes": 70, "minutes": 90, "per": "once"}',
        answer() + answer(),
        "[" * 3000,
        '{"kind": "report", "minutes": 70, "per": "once", "activity": ["' + "a" * 5000 + '"]}',
    ],
)
def test_what_is_no_object_is_refused(told: str) -> None:
    assert accepted(told, TEXT, "sv") is None


def test_no_report_needs_no_number() -> None:
    assert accepted('{"kind": "none", "minutes": null, "per": null}', TEXT, "sv") == Reading("none")
    told = '{"kind": "ask", "minutes": null, "per": null, "activity": ["offerten"]}'
    assert accepted(told, TEXT, "sv") == Reading("ask", activity=("offerten",))


def test_where_nearly_every_number_could_be_made_none_is_believed() -> None:
    text = "1 min, 2 min, 4 min, 8 min, 16 min, 32 min, 64 min"
    assert all(accepted(answer(minutes=n, activity=[]), text, "en") is None for n in (1, 21, 127))


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_answer_is_believed_or_refused(told: str, text: str) -> None:
    assert accepted(told, text, "en") is None or json.loads(told)


@given(st.integers(-1000, 1000), st.text(max_size=100), st.sampled_from(["sv", "en", "de"]))
def test_any_text_bears_any_claim(minutes: int, text: str, language: str) -> None:
    reading = accepted(answer(minutes=minutes, activity=[]), text, language)
    assert reading is None or any(sign.isnumeric() or sign.isalpha() for sign in text)
