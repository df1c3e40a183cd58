"""How much Teams takes. Lengths are in characters, sizes in bytes of
JSON.

Limits: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages. A
message may have 100 KB in UTF-16; under 28 KB it arrives on every client.
"""

import json
from typing import Any, Final

MESSAGE: Final = 27_000  # bytes, with room for what the connector adds
TEXT: Final = 12_000  # characters of words in one message
ACTIONS: Final = 6  # of a card; what is more is not shown
LABEL: Final = 75  # characters of a button that still stand on one line
FIELD_LABEL: Final = 150
SAYS: Final = 2_000
OPTIONS: Final = 100  # of a menu
LISTED: Final = 6  # choices that stand open under an input
INPUT: Final = 3_000
SUMMARY: Final = 250  # of a notification
CITATION: Final = 80  # characters of a citation's name
CITATIONS: Final = 7  # on one message


def size(message: Any) -> int:
    """Bytes on the wire."""
    return len(json.dumps(message, ensure_ascii=False).encode("utf-8", "replace"))
