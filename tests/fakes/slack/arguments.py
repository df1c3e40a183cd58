"""A method's arguments, however they were sent: query, form, multipart or JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.fakes.slack.errors import SlackError, invalid_arguments


@dataclass(frozen=True)
class Arguments:
    """Form values are text, JSON values already have their type; readers here take both."""

    values: Mapping[str, Any]

    def has(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return "" if value is None else str(value)

    def required(self, name: str) -> str:
        if not self.has(name):
            raise invalid_arguments(f"missing required field: {name}")
        return self.text(name)

    def flag(self, name: str) -> bool:
        return self.values.get(name) in (True, 1, "1", "true", "True")

    def number(self, name: str, default: int) -> int:
        text = self.text(name)
        return int(text) if text.isdigit() else default

    def json(self, name: str, malformed: str) -> Any:
        """The value of a structured argument, None when absent; `malformed` is the code for broken
        JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except json.JSONDecodeError:
            raise SlackError(malformed) from None


async def read_arguments(request: web.Request) -> Arguments:
    """Query and body together. Raises SlackError `invalid_json` or `json_not_object`."""
    query = dict(request.query)
    if request.content_type == "application/json":
        return Arguments(query | _object(await request.text()))
    if request.content_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return Arguments(query | dict(await request.post()))
    if request.can_read_body:
        raise SlackError("invalid_post_type")
    return Arguments(query)


def _object(body: str) -> dict[str, Any]:
    try:
        value = json.loads(body or "{}")
    except json.JSONDecodeError:
        raise SlackError("invalid_json") from None
    if not isinstance(value, dict):
        raise SlackError("json_not_object")
    return value
