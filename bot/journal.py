"""The log: what happened to which id. Never what somebody said, never a secret."""

import json
import logging
import sys
from datetime import UTC, datetime


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


def keep_journal(form: str, level: str) -> None:
    """Logs to standard error as text or JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    if form == "json":
        handler.setFormatter(_Json())
    else:
        handler.setFormatter(_Text("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for loud in ("aiohttp.access", "apscheduler", "slack_sdk", "slack_bolt", "httpx2", "openai"):
        logging.getLogger(loud).setLevel(logging.WARNING)
