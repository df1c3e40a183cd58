"""The log: what happened to which id. Never what somebody said, never a secret."""

import json
import logging
import sys
from datetime import UTC, datetime

_NO_FILE_LEFT = "socket.accept() out of system resource"
ONCE = 60.0  # seconds in which this is told once


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC)
        told = {
            "at": at.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0]:
            told["error"] = record.exc_info[0].__name__
        return json.dumps(told, ensure_ascii=False)


class _Text(logging.Formatter):
    """One line a record. Of an exception only its kind: its message may quote what
    somebody wrote.
    """

    def formatException(self, ei: object) -> str:  # noqa: N802
        kind = ei[0] if isinstance(ei, tuple) else None
        return f"({kind.__name__})" if kind else ""


class ToldOnce(logging.Filter):
    """Lets one of many equal lines through: with no file left, asyncio writes thousands a
    second.
    """

    def __init__(self) -> None:
        super().__init__()
        self._told = -ONCE

    def filter(self, record: logging.LogRecord) -> bool:
        if not str(record.msg).startswith(_NO_FILE_LEFT):
            return True
        if record.created - self._told < ONCE:
            return False
        self._told = record.created
        return True


def keep_journal(form: str, level: str) -> None:
    """Logs to standard error as text or JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(ToldOnce())
    if form == "json":
        handler.setFormatter(_Json())
    else:
        handler.setFormatter(_Text("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for loud in ("aiohttp.access", "apscheduler", "slack_sdk", "slack_bolt", "httpx2", "openai"):
        logging.getLogger(loud).setLevel(logging.WARNING)
