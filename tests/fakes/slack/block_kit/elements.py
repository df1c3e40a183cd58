"""Interactive elements, and which block takes which of them."""

from collections.abc import Iterator
from typing import Any

from tests.fakes.slack.block_kit.schema import (
    Check,
    anything,
    array,
    boolean,
    both,
    mapping,
    one_of,
    string,
    tagged,
    whole,
    wrong,
)
from tests.fakes.slack.block_kit.texts import (
    CONFIRM,
    GROUP,
    ID,
    LINK,
    LINK_OPTION,
    LISTED_OPTION,
    OPTION,
    STYLE,
    plain,
)

BUTTON = mapping(
    {"text": plain(75)},
    {
        "action_id": ID,
        "url": LINK,
        "value": string(2_000),
        "style": STYLE,
        "confirm": CONFIRM,
        "accessibility_label": string(75),
    },
)
COMMON = {"action_id": ID, "confirm": CONFIRM, "focus_on_load": boolean}
MENU = COMMON | {"placeholder": plain(150)}


def _options_or_groups(value: Any, at: str) -> Iterator[str]:
    if ("options" in value) == ("option_groups" in value):
        yield wrong("must define either `options` or `option_groups`, and not both", at)


def _static(optional: dict[str, Check]) -> Check:
    choices = {"options": array(OPTION, 100), "option_groups": array(GROUP, 100)}
    return both(mapping({}, MENU | choices | optional), _options_or_groups)


STATIC_SELECT = _static({"initial_option": OPTION})
MULTI_STATIC_SELECT = _static({"initial_options": array(OPTION, 100), "max_selected_items": whole})
USERS_SELECT = mapping({}, MENU | {"initial_user": string(20)})
MULTI_USERS_SELECT = mapping(
    {}, MENU | {"initial_users": array(string(20), 100), "max_selected_items": whole}
)
OVERFLOW = mapping({"options": array(LINK_OPTION, 5)}, {"action_id": ID, "confirm": CONFIRM})
RADIO = mapping({"options": array(LISTED_OPTION, 10)}, COMMON | {"initial_option": LISTED_OPTION})
CHECKBOXES = mapping(
    {"options": array(LISTED_OPTION, 10)}, COMMON | {"initial_options": array(LISTED_OPTION, 10)}
)
DATE = mapping({}, MENU | {"initial_date": string(10, pattern=r"\d{4}-\d{2}-\d{2}")})
TIME = mapping(
    {}, MENU | {"initial_time": string(5, pattern=r"\d{2}:\d{2}"), "timezone": string(100)}
)
DATETIME = mapping({}, COMMON | {"initial_date_time": whole})
IMAGE = mapping({"alt_text": string(2_000)}, {"image_url": LINK, "slack_file": anything})

TYPED = {
    "action_id": ID,
    "placeholder": plain(150),
    "focus_on_load": boolean,
    "dispatch_action_config": mapping(
        {"trigger_actions_on": array(one_of("on_enter_pressed", "on_character_entered"), 2)}
    ),
}
PLAIN_INPUT = mapping(
    {},
    TYPED
    | {
        "initial_value": string(3_000),
        "multiline": boolean,
        "min_length": whole,
        "max_length": whole,
    },
)
EMAIL_INPUT = mapping({}, TYPED | {"initial_value": string(3_000)})
NUMBER_INPUT = mapping(
    {"is_decimal_allowed": boolean},
    TYPED | {"initial_value": string(30), "min_value": string(30), "max_value": string(30)},
)

FEEDBACK_BUTTON = mapping(
    {"text": plain(75), "value": string(2_000)}, {"accessibility_label": string(75)}
)
FEEDBACK = mapping(
    {"positive_button": FEEDBACK_BUTTON, "negative_button": FEEDBACK_BUTTON}, {"action_id": ID}
)
ICON_BUTTON = mapping(
    {"icon": one_of("trash"), "text": plain(75)},
    {
        "action_id": ID,
        "value": string(2_000),
        "confirm": CONFIRM,
        "accessibility_label": string(75),
        "visible_to_user_ids": array(string(20), 100),
    },
)

CHOOSING: dict[str, Check] = {
    "static_select": STATIC_SELECT,
    "multi_static_select": MULTI_STATIC_SELECT,
    "users_select": USERS_SELECT,
    "multi_users_select": MULTI_USERS_SELECT,
    "radio_buttons": RADIO,
    "checkboxes": CHECKBOXES,
    "datepicker": DATE,
    "timepicker": TIME,
    "datetimepicker": DATETIME,
}
TYPING: dict[str, Check] = {
    "plain_text_input": PLAIN_INPUT,
    "email_text_input": EMAIL_INPUT,
    "number_input": NUMBER_INPUT,
}
MULTIPLE = {"multi_static_select", "multi_users_select"}
IN_ACTIONS = tagged(
    {kind: check for kind, check in CHOOSING.items() if kind not in MULTIPLE}
    | {"button": BUTTON, "overflow": OVERFLOW}
)
IN_SECTION = tagged(CHOOSING | {"button": BUTTON, "overflow": OVERFLOW, "image": IMAGE})
IN_INPUT = tagged(CHOOSING | TYPING)
IN_CONTEXT_ACTIONS = tagged({"feedback_buttons": FEEDBACK, "icon_button": ICON_BUTTON})
