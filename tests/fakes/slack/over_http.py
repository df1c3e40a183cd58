"""Deliveries as signed HTTP requests, tried again by Slack's rule."""

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from urllib.parse import urlencode

import aiohttp

from tests.fakes.slack.how import How, Patience
from tests.fakes.slack.record import Attempt, Delivery

REASONS = {"timeout": "http_timeout", "connection": "connection_failed"}


@dataclass
class OverHttp:
    """Hands deliveries to one address. Only events are tried again; a tap or a command
    comes once.
    """

    url: str
    secret: str
    patience: Patience
    session: aiohttp.ClientSession

    async def hand_over(self, delivery: Delivery, how: How) -> None:
        waits = self.patience.waits if delivery.kind == "events_api" else ()
        reason: str | None = None
        for number, wait in enumerate((0.0, *waits)):
            await asyncio.sleep(wait)
            attempt, final = await self._try(delivery, how, number, reason)
            delivery.attempts.append(attempt)
            if (attempt.accepted or final) and number + 1 >= how.times:
                return
            reason = REASONS.get(attempt.failure or "", "http_error")

    async def _try(
        self, delivery: Delivery, how: How, number: int, reason: str | None
    ) -> tuple[Attempt, bool]:
        """The attempt, and whether the app asked not to be tried again."""
        body, content_type = encoded(delivery)
        headers = {
            "Content-Type": content_type,
            **signed(how.secret or self.secret, body, time.time() - how.age),
        }
        if number:
            headers |= {
                "X-Slack-Retry-Num": str(number),
                "X-Slack-Retry-Reason": reason or "unknown_error",
            }
        try:
            async with asyncio.timeout(self.patience.answer):
                async with self.session.post(
                    self.url, data=body, headers=headers, allow_redirects=False
                ) as response:
                    final = response.headers.get("X-Slack-No-Retry") == "1"
                    return Attempt(number, response.status, None, await response.text()), final
        except TimeoutError:
            return Attempt(number, failure="timeout"), False
        except aiohttp.ClientError:
            return Attempt(number, failure="connection"), False


def encoded(delivery: Delivery) -> tuple[bytes, str]:
    """Events are JSON; taps are a form with one field, `payload`; commands are a form of plain
    fields.
    """
    if delivery.kind in ("events_api", "url_verification"):
        return json.dumps(delivery.payload).encode(), "application/json"
    form = (
        {"payload": json.dumps(delivery.payload)}
        if delivery.kind == "interactive"
        else delivery.payload
    )
    return urlencode(form).encode(), "application/x-www-form-urlencoded"


def signed(secret: str, body: bytes, at: float) -> dict[str, str]:
    """v0 signature: https://docs.slack.dev/authentication/verifying-requests-from-slack. `at`:
    seconds since 1970.
    """
    stamp = str(int(at))
    digest = hmac.new(
        secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256
    ).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
