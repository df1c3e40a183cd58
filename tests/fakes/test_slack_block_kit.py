"""The judge of blocks, at its limits and one beyond."""

import pytest

from tests.fakes.slack.block_kit import HOME, problems, too_long
from tests.fakes.slack.pressing import find, state
from tests.fakes.slack.shapes import Json


def plain(length: int = 3) -> Json:
    return {"type": "plain_text", "text": "x" * length}


def option(number: int = 0, label: int = 3, value: int = 3) -> Json:
    return {"text": plain(label), "value": f"{number:0{value}d}"}


def button(number: int = 0, **more: object) -> Json:
    return {"type": "button", "text": plain(), "action_id": f"a{number}", **more}


def select(*options: Json, **more: object) -> Json:
    return {"type": "static_select", "action_id": "s", "options": list(options), **more}


def actions(*elements: Json) -> list[Json]:
    return [{"type": "actions", "elements": list(elements)}]


def section(**parts: object) -> list[Json]:
    return [{"type": "section", **parts}]


def feedback(value: int) -> list[Json]:
    half = {"text": plain(), "value": "x" * value}
    buttons = {
        "type": "feedback_buttons",
        "action_id": "f",
        "positive_button": half,
        "negative_button": half,
    }
    return [{"type": "context_actions", "elements": [buttons]}]


def line(points: int) -> list[Json]:
    data = [{"label": str(n), "value": n} for n in range(points)]
    axes = {"categories": [str(n) for n in range(points)]}
    chart = {"type": "line", "series": [{"name": "h", "data": data}], "axis_config": axes}
    return [{"type": "data_visualization", "title": "t", "chart": chart}]


LIMITS: dict[str, tuple[list[Json], list[Json]]] = {
    "50 blocks": ([{"type": "divider"}] * 50, [{"type": "divider"}] * 51),
    "section 3,000": (section(text=plain(3_000)), section(text=plain(3_001))),
    "10 fields": (section(fields=[plain()] * 10), section(fields=[plain()] * 11)),
    "field 2,000": (section(fields=[plain(2_000)]), section(fields=[plain(2_001)])),
    "header 150": (
        [{"type": "header", "text": plain(150)}],
        [{"type": "header", "text": plain(151)}],
    ),
    "context 10": (
        [{"type": "context", "elements": [plain()] * 10}],
        [{"type": "context", "elements": [plain()] * 11}],
    ),
    "markdown 12,000": (
        [{"type": "markdown", "text": "x" * 12_000}],
        [{"type": "markdown", "text": "x" * 12_001}],
    ),
    "25 elements": (actions(*map(button, range(25))), actions(*map(button, range(26)))),
    "button text 75": (actions(button(text=plain(75))), actions(button(text=plain(76)))),
    "button value 2,000": (actions(button(value="x" * 2_000)), actions(button(value="x" * 2_001))),
    "button url 3,000": (
        actions(button(url="https://" + "x" * 2_992)),
        actions(button(url="https://" + "x" * 2_993)),
    ),
    "action id 255": (actions(button(action_id="x" * 255)), actions(button(action_id="x" * 256))),
    "100 options": (
        actions(select(*map(option, range(100)))),
        actions(select(*map(option, range(101)))),
    ),
    "option text 75": (actions(select(option(label=75))), actions(select(option(label=76)))),
    "option value 150": (
        actions(select(option(value=150))),
        actions(select(option(value=151))),
    ),
    "feedback value": (feedback(2_000), feedback(2_001)),
    "20 points": (line(20), line(21)),
    "2 charts": (line(2) * 2, line(2) * 3),
    "unique action ids": (actions(button(1), button(2)), actions(button(1), button(1))),
    "unique block ids": (
        [{"type": "divider", "block_id": "a"}, {"type": "divider", "block_id": "b"}],
        [{"type": "divider", "block_id": "a"}] * 2,
    ),
    "plain labels": (actions(button()), actions(button(text={"type": "mrkdwn", "text": "x"}))),
    "text or fields": (section(text=plain()), section()),
    "no empty text": (section(text=plain(1)), section(text=plain(0))),
    "known fields": (actions(button(style="danger")), actions(button(colour="red"))),
    "styles": (actions(button(style="primary")), actions(button(style="default"))),
    "some element": (actions(button()), actions()),
    "inputs stand in inputs": (
        [{"type": "input", "label": plain(), "element": {"type": "plain_text_input"}}],
        actions({"type": "plain_text_input"}),
    ),
    "input label 2,000": (
        [{"type": "input", "label": plain(2_000), "element": select(option())}],
        [{"type": "input", "label": plain(2_001), "element": select(option())}],
    ),
}


@pytest.mark.parametrize(("good", "bad"), LIMITS.values(), ids=LIMITS.keys())
def test_a_limit_holds_exactly(good: list[Json], bad: list[Json]) -> None:
    assert problems(good) == []
    assert problems(bad)


@pytest.mark.parametrize(
    "blocks", [None, "text", {"type": "divider"}, [None], ["x"], [{}], [{"type": "carousel?"}]]
)
def test_what_is_not_blocks_is_refused(blocks: object) -> None:
    assert problems(blocks)


def test_reasons_are_worded_and_pointed_as_by_the_platform() -> None:
    assert problems(actions(*map(button, range(26)))) == [
        "no more than 25 items allowed [json-pointer:/blocks/0/elements]"
    ]
    assert problems(section(text=plain(3_001))) == [
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    ]


def test_home_takes_more_blocks_and_fewer_kinds() -> None:
    assert problems([{"type": "divider"}] * 100, HOME) == []
    assert problems([{"type": "divider"}] * 101, HOME) and problems(
        [{"type": "markdown", "text": "x"}], HOME
    )


def test_a_message_is_measured_as_a_whole() -> None:
    assert not too_long(section(text=plain(3_000)) * 4) and too_long(section(text=plain(3_000)) * 5)
    assert too_long([{"type": "markdown", "text": "x" * 6_001}] * 2)


def test_state_holds_every_input_by_block_and_action() -> None:
    blocks = (
        {
            "type": "actions",
            "block_id": "b1",
            "elements": [select(option(0), option(1), initial_option=option(1)), button()],
        },
        {
            "type": "input",
            "block_id": "b2",
            "label": plain(),
            "element": {"type": "plain_text_input", "action_id": "line"},
        },
    )
    assert state(blocks, {"line": "skrev om offerten"}) == {
        "values": {
            "b1": {"s": {"type": "static_select", "selected_option": option(1)}},
            "b2": {"line": {"type": "plain_text_input", "value": "skrev om offerten"}},
        }
    }
    assert state(blocks, {"s": "000"})["values"]["b1"]["s"]["selected_option"] == option(0)
    assert state(blocks, {})["values"]["b2"]["line"]["value"] is None
    with pytest.raises(LookupError):
        state(blocks, {"nowhere": "x"})


def test_an_option_is_found_by_its_value() -> None:
    blocks = ({"type": "actions", "block_id": "b", "elements": [select(*map(option, range(3)))]},)
    assert find(blocks, "001").action["selected_option"] == option(1)
    with pytest.raises(LookupError, match="fits 3"):
        find(blocks, "xxx")
