"""`response_url`: five answers within half an hour, without a token."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.slack import block_kit
from tests.fakes.slack.record import Record
from tests.fakes.slack.shapes import Json
from tests.fakes.slack.workspace import Message, Workspace

MOST_USES = 5
VALID_SECONDS = 30 * 60


@dataclass
class _Given:
    channel: str
    user: str
    message: Message | None
    expires: float
    uses: int = 0


@dataclass
class ResponseUrls:
    """Gives such addresses and serves them."""

    workspace: Workspace
    record: Record
    address: Callable[[str], str]
    changed: Callable[[Message | None, Message | None], None]
    clock: Callable[[], float] = time.monotonic
    _given: dict[str, _Given] = field(default_factory=dict)

    def give(self, channel: str, user: str, message: Message | None) -> str:
        number = str(self.workspace.number())
        self._given[number] = _Given(channel, user, message, self.clock() + VALID_SECONDS)
        return self.address(f"/responses/{number}")

    async def handle(self, request: web.Request) -> web.Response:
        given = self._given.get(request.match_info["number"])
        if given is None or self.clock() > given.expires:
            return _refused(404, "expired_url")
        if given.uses == MOST_USES:
            return _refused(404, "used_url")
        given.uses += 1
        return self._apply(given, await request.json())

    def _apply(self, given: _Given, body: Json) -> web.Response:
        blocks = body.get("blocks") or []
        if block_kit.problems(blocks):
            return _refused(400, "invalid_blocks")
        if not (body.get("text") or blocks or body.get("delete_original")):
            return _refused(400, "no_text")
        self._show(given, body, block_kit.with_ids(blocks, self.workspace.number))
        self.record.bell.ring()
        return web.Response(text="ok")

    def _show(self, given: _Given, body: Json, blocks: tuple[Json, ...]) -> None:
        original, home = given.message, self.workspace
        if original and body.get("delete_original"):
            self.changed(home.posted.pop((original.channel, original.ts)), None)
        elif original and body.get("replace_original"):
            before = home.posted[original.channel, original.ts]
            changes = {"text": body.get("text", ""), "blocks": blocks, "edited_ts": home.now()}
            self.changed(before, home.change(before, **changes))
        else:
            self._post(given, body, blocks)

    def _post(self, given: _Given, body: Json, blocks: tuple[Json, ...]) -> None:
        home = self.workspace
        reader = None if body.get("response_type") == "in_channel" else given.user
        text, thread = body.get("text", ""), body.get("thread_ts")
        message = Message(
            given.channel,
            home.now(),
            home.bot,
            text,
            blocks,
            None,
            thread,
            home.bot_id,
            seen_only_by=reader,
        )
        home.keep(message)
        if reader:
            self.record.whispers.append(message)
        else:
            self.changed(None, message)


def _refused(status: int, code: str) -> web.Response:
    return web.json_response({"ok": False, "error": code}, status=status)
