"""Slack as a platform: letters become messages, edits of messages, and pages of the Home tab."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.outgoing import closes_nothing, put_in_words
from adapters.slack.blocks import Message, render, render_tail
from adapters.slack.chats import Chats
from adapters.slack.client import leaving
from adapters.slack.home import Home
from adapters.slack.members import listed
from adapters.slack.places import Places
from adapters.slack.refusals import PACED, SHOWN_OTHERWISE, answer_of, answer_on_the_way
from adapters.slack.status import Status
from adapters.slack.streams import Streams
from adapters.slack.workspace import Workspace
from coaching.messages import HOME, Address, Profile, Signal
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.platform import Outgoing, Pace, Refused

LETTER: Final = "kollega_letter"  # event_type of the metadata that carries a letter's key
POSTS: Final = 480.0  # a minute in the whole workspace

_CHANNEL: Final = 60.0  # posts a minute: one a second, and a few at once are let pass
_CHANNEL_BURST: Final = 3.0
_TIER_3: Final = 50.0  # https://docs.slack.dev/apis/web-api/rate-limits
_TIER_3_BURST: Final = 5.0
_TIER_4: Final = 100.0
_TIER_4_BURST: Final = 10.0
_PAGE, _PAGES = 200, 5  # how far back a letter in doubt is looked for
_GUESTS: Final = ("is_restricted", "is_ultra_restricted", "is_stranger")
_log = logging.getLogger(__name__)


class SlackPlatform:
    """Carries letters to one workspace. A reference is "<channel>:<ts>"."""

    name, gathers = "slack", True

    def __init__(
        self,
        client: AsyncWebClient,
        workspace: Workspace,
        phrasebook: Phrasebook,
        chats: Chats,
        posts_per_minute: float = POSTS,
    ) -> None:
        self.team, self._workspace = workspace.team, workspace
        self._client, self._phrasebook, self._chats = client, phrasebook, chats
        self._posts = posts_per_minute
        self._paces = f"slack:{workspace.team}"  # what the names of the buckets begin with
        self._places = Places(client, chats, self._paces)
        self._home = Home(client, phrasebook)
        self._status = Status(client, phrasebook, chats)
        self._streams = Streams(client, phrasebook, chats, workspace.team)
        self._looks = Pace(f"{self._paces}:history", _TIER_3, _TIER_3_BURST)

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        team, to = self._paces, outgoing.letter.to
        if outgoing.replaces:
            return (Pace(f"{team}:update", _TIER_3, _TIER_3_BURST),)
        if outgoing.letter.kind == HOME:
            return (Pace(f"{team}:home", _TIER_4, _TIER_4_BURST),)
        if closes_nothing(outgoing) or self._streams.has(outgoing.letter.key):
            return ()
        chat = to.channel or "+".join(to.members)
        paces = [
            Pace(f"{team}:post", self._posts, max(1.0, self._posts / 60)),
            Pace(f"{team}:channel:{chat}", _CHANNEL, _CHANNEL_BURST),
        ]
        looks = outgoing.in_doubt and to.direct
        if looks:
            paces.append(self._looks)
        for method in self._places.asks(to, looks):
            paces.append(Pace(f"{team}:{method}", _TIER_3, _TIER_3_BURST))
        return tuple(paces)

    async def deliver(self, outgoing: Outgoing) -> str:
        """Posts, edits or publishes. What Slack cannot show as blocks goes out as text; "" when
        nothing was posted.
        """
        if outgoing.letter.kind == HOME:
            await self._home.publish(outgoing)
            return ""
        if closes_nothing(outgoing):
            return ""
        message = self._rendered(outgoing)
        with leaving(outgoing.may_leave):
            try:
                return await self._send(outgoing, message)
            except Refused as refused:
                if refused.reason not in SHOWN_OTHERWISE or not message.blocks:
                    raise
                _log.warning("letter %s goes out as text: %s", outgoing.letter.key, refused.reason)
                return await self._send(outgoing, Message(message.text))

    async def find(self, outgoing: Outgoing) -> str | None:
        """Looks for the letter's key in the direct chat. Raises Refused when Slack does not answer.

        In groups and channels nobody can tell, and the letter goes out once more: two introductions
        are better than none. An edit may be made twice, and a page of the Home tab is not worth a
        second try.
        """
        to = outgoing.letter.to
        if outgoing.letter.kind == HOME:
            raise Refused("in_doubt")
        if outgoing.replaces:
            return ""  # an edit does the same however often it is made
        if not to.direct:
            return None  # the bot may not read there
        channel = await self._places.chat(to)
        cursor = ""
        for _ in range(_PAGES):
            page = await self._page(channel, to.thread, cursor)
            for message in page["messages"]:
                if _key(message) == outgoing.letter.key:
                    return f"{channel}:{message['ts']}"
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return ""
        return None

    async def profile(self, address: Address) -> Profile:
        answer = await answer_of(self._client.users_info(user=address.user, include_locale=True))
        return _profile(answer["user"], self._workspace)

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        members = await listed(self._client, accounts)
        return {
            account: None if user.get("deleted") else _profile(user, self._workspace)
            for account, user in members.items()
        }

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        return self._streams.paces(signal) if signal.kind == "writing" else ()

    async def signal(self, signal: Signal) -> None:
        if signal.kind == "thinking":
            await self._status.show(signal.to, signal.language)
        elif signal.kind == "writing":
            await self._streams.show(signal)
        else:
            await self._status.clear(signal.to)

    def _rendered(self, outgoing: Outgoing) -> Message:
        letter = outgoing.letter
        with put_in_words(letter):
            return render(letter.reply, self._phrasebook, outgoing.language, letter.key)

    async def _end_stream(self, outgoing: Outgoing, message: Message) -> str | None:
        letter = outgoing.letter
        tail = render_tail(letter.reply, self._phrasebook, outgoing.language, letter.key)
        return await self._streams.end(outgoing, message, tail, _metadata(letter.key))

    async def _send(self, outgoing: Outgoing, message: Message) -> str:
        if self._streams.has(outgoing.letter.key):
            reference = await self._end_stream(outgoing, message)
            if reference:
                return reference
        send = self._edit if outgoing.replaces else self._post
        answer = await send(outgoing, message)
        return f"{answer['channel']}:{answer['ts']}"

    async def _edit(self, outgoing: Outgoing, message: Message) -> AsyncSlackResponse:
        """Leaves the metadata as it is: a message keeps the key under which it was posted."""
        channel, _, ts = outgoing.replaces.partition(":")
        blocks = list(message.blocks) or None
        edit = self._client.chat_update(
            channel=channel, ts=ts, text=message.text, blocks=blocks, parse="none"
        )
        return await answer_of(edit, outgoing.tries)

    async def _post(self, outgoing: Outgoing, message: Message) -> AsyncSlackResponse:
        to = outgoing.letter.to
        where = await self._places.to_post(to)
        post = self._client.chat_postMessage(
            channel=where,
            thread_ts=to.thread or None,
            text=message.text,
            blocks=list(message.blocks) or None,
            metadata=_metadata(outgoing.letter.key),
            unfurl_links=False,
            unfurl_media=False,
        )
        answer = await answer_of(post, outgoing.tries)
        if to.direct:
            self._chats.learn(await self._places.user(to), answer["channel"])
        await self._status.clear(to)
        return answer

    async def _page(self, channel: str, thread: str, cursor: str) -> AsyncSlackResponse:
        """Some of a chat's or a thread's messages, with their metadata."""
        what: dict[str, Any] = {"channel": channel, "limit": _PAGE, "include_all_metadata": True}
        if cursor:
            what["cursor"] = cursor
        if thread:
            look = self._client.conversations_replies(ts=thread, **what)
        else:
            look = self._client.conversations_history(**what)
        try:
            return await answer_on_the_way(look, self._looks.bucket)
        except Refused as refused:
            # some apps may look once a minute, and Slack tells only in this way
            if refused.reason == PACED:
                self._looks = Pace(self._looks.bucket, 1.0, 1.0)
            raise


def _metadata(key: str) -> dict[str, Any]:
    return {"event_type": LETTER, "event_payload": {"key": key}}


def _key(message: dict[str, Any]) -> str:
    metadata = message.get("metadata") or {}
    if metadata.get("event_type") != LETTER:
        return ""
    return str(metadata.get("event_payload", {}).get("key", ""))


def _profile(user: dict[str, Any], own: Workspace) -> Profile:
    """Whoever is of another firm, and shares a channel with us, is a guest."""
    shown = user.get("profile") or {}
    confirmed = user.get("is_email_confirmed", True)
    organisation = (user.get("enterprise_user") or {}).get("enterprise_id")
    ours = own.is_home(user.get("team_id")) or bool(organisation and own.is_home(organisation))
    guest = not ours or any(user.get(sign) for sign in _GUESTS)
    return Profile(
        name=shown.get("real_name") or user.get("real_name") or user.get("name") or "",
        email=(shown.get("email") or "") if confirmed else "",
        timezone=user.get("tz") or "",
        locale=user.get("locale") or "",
        guest=guest,
        bot=bool(user.get("is_bot")),
    )
