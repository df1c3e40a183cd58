"""Everything that may go wrong with a model, by name, and the word for it that the coach knows."""

from collections.abc import Mapping

from tests.fakes.openai.replies import (
    BROKEN,
    FILTERED,
    HTML,
    NO_CHOICES,
    NO_SUCH_MODEL,
    NULL_CONTENT,
    REFUSED,
    TRUNCATED,
    UNAUTHORIZED,
    Answer,
    Cut,
    Endless,
    Page,
    Reply,
    Torn,
    too_many,
)

LEAK = "zqleakzq"  # stands in whatever must not be shown, kept or logged
ERASE = ("forget_everybody", f'{{"who": "{LEAK}"}}')

TROUBLES: Mapping[str, tuple[Reply, str]] = {
    "401": (UNAUTHORIZED, "down"),
    "403 with talk": (Page(403, f'{{"error": {{"message": "{LEAK}"}}}}'), "down"),
    "404": (NO_SUCH_MODEL, "down"),
    "429": (too_many(7), "busy"),
    "500": (BROKEN, "down"),
    "500 as HTML": (Page(500, f"<html>{LEAK}</html>", "text/html"), "down"),
    "503 without a body": (Page(503, ""), "down"),
    "hang": (Endless(), "slow"),
    "reset before": (Cut(), "down"),
    "reset in mid-stream": (Torn(), "down"),
    "truncated JSON": (TRUNCATED, "nonsense"),
    "HTML with 200": (HTML, "nonsense"),
    "JSON that is null": (Page(200, "null"), "nonsense"),
    "JSON that is a list": (Page(200, f'["{LEAK}"]'), "nonsense"),
    "JSON that is something else": (Page(200, f'{{"message": "{LEAK}"}}'), "nonsense"),
    "no body": (Page(200, ""), "nonsense"),
    "no choices": (NO_CHOICES, "nonsense"),
    "a choice that is null": (Page(200, '{"choices": [null]}'), "nonsense"),
    "a choice without a message": (Page(200, '{"choices": [{"index": 0}]}'), "nonsense"),
    "content that is a number": (
        Page(200, '{"choices": [{"message": {"content": 7}}]}'),
        "nonsense",
    ),
    "null": (NULL_CONTENT, "nonsense"),
    "blank": (Answer(" \n\t"), "nonsense"),
    "filter before": (FILTERED, "refused"),
    "filter after": (Answer(LEAK, "content_filter"), "refused"),
    "refusal": (REFUSED, "refused"),
    "cut": (Answer(LEAK, "length"), "cut"),
    "200,000 characters": (Answer(f"{LEAK} " * 20_000 + "x" * 20_000), "nonsense"),
    "a tool call": (Answer(None, "tool_calls", calls=(ERASE,)), "nonsense"),
    "words and a tool call": (Answer(LEAK, calls=(ERASE, ("post_message", "{}"))), "nonsense"),
}
