"""Message metadata: `event_type` and `event_payload`, and nothing else."""

import json
import re
from typing import Any

from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.shapes import Json

LARGEST = 16_384


def checked(metadata: Any) -> Json | None:
    """The metadata to store, None for none. Raises SlackError with the platform's code."""
    if metadata in (None, {}):
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_payload"), dict):
        raise SlackError("invalid_metadata_format")
    if set(metadata) - {"event_type", "event_payload"} or not _is_name(metadata.get("event_type")):
        raise SlackError("invalid_metadata_schema")
    if len(json.dumps(metadata)) > LARGEST:
        raise SlackError("metadata_too_large")
    return metadata


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[a-z0-9_]{1,255}", value))
