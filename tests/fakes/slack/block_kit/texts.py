"""Text objects and the small objects made of them."""

from tests.fakes.slack.block_kit.schema import (
    Check,
    array,
    boolean,
    mapping,
    one_of,
    string,
    tagged,
)


def plain(longest: int) -> Check:
    return tagged({"plain_text": mapping({"text": string(longest)}, {"emoji": boolean})})


def formatted(longest: int) -> Check:
    return tagged(
        {
            "plain_text": mapping({"text": string(longest)}, {"emoji": boolean}),
            "mrkdwn": mapping({"text": string(longest)}, {"verbatim": boolean}),
        }
    )


ID = string(255)
LINK = string(3_000, pattern=r"[a-z][a-z0-9+.-]*:\S+")
STYLE = one_of("primary", "danger")

CONFIRM = mapping(
    {"title": plain(100), "text": formatted(300), "confirm": plain(30), "deny": plain(30)},
    {"style": STYLE},
)

OPTION = mapping({"text": plain(75), "value": string(150)}, {"description": plain(75)})
LINK_OPTION = mapping(
    {"text": plain(75), "value": string(150)}, {"description": plain(75), "url": LINK}
)
LISTED_OPTION = mapping(
    {"text": formatted(75), "value": string(150)}, {"description": formatted(75)}
)
GROUP = mapping({"label": plain(75), "options": array(OPTION, 100)})
