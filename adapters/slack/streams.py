"""An answer that grows while it is read: in a thread of somebody's own chat, as Slack wants it.

What is shown is only a courtesy: the letter that comes says it whole, and ends the stream. Where
the two differ, the message is edited. Methods:
https://docs.slack.dev/reference/methods/chat.startStream, …appendStream, …stopStream
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.blocks import Message, running
from adapters.slack.chats import Chats
from adapters.slack.form import Block
from adapters.slack.refusals import answer_of
from coaching.messages import Signal
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.platform import Outgoing, Pace, Refused

ABANDONED: Final = 60.0  # seconds after which a stream whose letter went another way is taken back

_TIER_2: Final = 20.0  # a minute: https://docs.slack.dev/apis/web-api/rate-limits
_TIER_2_BURST: Final = 3.0
_TIER_4: Final = 100.0
_TIER_4_BURST: Final = 10.0
_PATIENCE: Final = 2.0  # seconds for each step of a courtesy
_log = logging.getLogger(__name__)


@dataclass
class _Stream:
    """`ts` is empty when it could not be started: it is not tried again."""

    channel: str
    ts: str
    shown: str
    timer: asyncio.TimerHandle | None = None
    stopped: bool = False


class Streams:
    """Those that this process has open, by the key of the letter that ends them."""

    def __init__(
        self, client: AsyncWebClient, phrasebook: Phrasebook, chats: Chats, team: str
    ) -> None:
        self._client, self._phrasebook, self._chats, self._team = client, phrasebook, chats, team
        self._streams: dict[str, _Stream] = {}
        self._taken_back: set[asyncio.Task[None]] = set()

    def paces(self, signal: Signal) -> Sequence[Pace]:
        """To start one takes a token for its end, too, so that no letter has to wait for one."""
        if signal.key in self._streams:
            return (Pace(f"slack:{self._team}:append", _TIER_4, _TIER_4_BURST),)
        methods = ("start", "stop") if self._channel(signal) else ()
        return tuple(
            Pace(f"slack:{self._team}:{method}", _TIER_2, _TIER_2_BURST) for method in methods
        )

    def has(self, key: str) -> bool:
        stream = self._streams.get(key)
        return bool(stream and stream.ts)

    async def show(self, signal: Signal) -> None:
        """Starts a stream or adds what is new. Nothing that was shown can be taken back here, so a
        text that begins otherwise waits for the letter.
        """
        stream = self._streams.get(signal.key)
        text = running(signal.said, self._phrasebook, signal.language)
        with suppress(Refused, TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                if stream is None:
                    await self._start(signal, text)
                elif stream.ts and text != stream.shown and text.startswith(stream.shown):
                    await self._append(stream, text)

    async def end(
        self, outgoing: Outgoing, message: Message, tail: Sequence[Block], metadata: Any
    ) -> str | None:
        """Makes the letter's message of its stream: the reference, or None when it has to be posted
        after all.
        """
        key = outgoing.letter.key
        stream = self._streams[key]
        whole = running(outgoing.letter.reply.paragraphs, self._phrasebook, outgoing.language)
        same = whole.startswith(stream.shown)
        try:
            rest = (whole[len(stream.shown) :], tail) if same else ("", ())
            await self._stop(stream, *rest, metadata, outgoing.tries)
            if not same:
                await self._replace(stream, message, outgoing.tries)
        except Refused as refused:
            if refused.unsure or refused.retry_after is not None:
                raise
            _log.warning("letter %s is posted, its stream is lost: %s", key, refused.reason)
            self._forget(key)
            return None
        self._forget(key)
        return f"{stream.channel}:{stream.ts}"

    def _channel(self, signal: Signal) -> str:
        """Where it may grow: in a thread of a direct chat that is known."""
        if not (signal.to.direct and signal.to.thread):
            return ""
        spot = self._chats.spot(signal.to.channel)
        return spot.channel if spot else ""

    async def _start(self, signal: Signal, text: str) -> None:
        channel = self._channel(signal)
        if not channel:
            return
        self._streams[signal.key] = stream = _Stream(channel, "", text)
        start = self._client.chat_startStream(
            channel=channel, thread_ts=signal.to.thread, markdown_text=text
        )
        stream.ts = str((await answer_of(start))["ts"])
        stream.timer = asyncio.get_running_loop().call_later(ABANDONED, self._take_back, signal.key)

    async def _append(self, stream: _Stream, text: str) -> None:
        more = text[len(stream.shown) :]
        append = self._client.chat_appendStream(
            channel=stream.channel, ts=stream.ts, markdown_text=more
        )
        stream.shown = text  # also when it fails: what may be there must not be said twice
        await answer_of(append)

    async def _stop(
        self, stream: _Stream, rest: str, tail: Sequence[Block], metadata: Any, tries: int
    ) -> None:
        if stream.stopped:
            return
        stop = self._client.chat_stopStream(
            channel=stream.channel,
            ts=stream.ts,
            markdown_text=rest or None,
            blocks=list(tail) or None,
            metadata=metadata,
        )
        await answer_of(stop, tries)
        stream.stopped = True

    async def _replace(self, stream: _Stream, message: Message, tries: int) -> None:
        edit = self._client.chat_update(
            channel=stream.channel,
            ts=stream.ts,
            text=message.text,
            blocks=list(message.blocks) or None,
            parse="none",
        )
        await answer_of(edit, tries)

    def _forget(self, key: str) -> None:
        stream = self._streams.pop(key, None)
        if stream and stream.timer:
            stream.timer.cancel()

    def _take_back(self, key: str) -> None:
        task = asyncio.create_task(self._delete(key))
        self._taken_back.add(task)
        task.add_done_callback(self._taken_back.discard)

    async def _delete(self, key: str) -> None:
        stream = self._streams[key]
        self._forget(key)
        with suppress(Refused):
            await self._stop(stream, "", (), None, 0)
            await answer_of(self._client.chat_delete(channel=stream.channel, ts=stream.ts))
