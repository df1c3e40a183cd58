"""Teams as the core has it: letters become messages and edits of messages."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from adapters.outgoing import closes_nothing, put_in_words
from adapters.teams.cards import Message, render, words
from adapters.teams.chats import Chats, Spot
from adapters.teams.connector import Connector
from adapters.teams.incoming import ROOT
from adapters.teams.places import Places, emails
from adapters.teams.refusals import NO_MEMBER
from adapters.teams.streams import Shown, Streams, final
from adapters.teams.tenant import Tenant
from coaching.messages import HOME, Address, Place, Profile, Signal
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.platform import Outgoing, Pace, Refused

# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
_CHAT: Final = 7 * 60.0  # a minute in one conversation
_CHAT_BURST: Final = 7.0
_TENANT: Final = 50 * 60.0
_TENANT_BURST: Final = 50.0
# how channels are called; group chats end otherwise
_CHANNELS: Final = ("@thread.tacv2", "@thread.skype")
_CROWD: Final = 5  # refusals in a row after which it is not one conversation that is too busy
_LONGEST: Final = 300.0  # seconds between two tries while Teams is down
_PATIENCE: Final = 1.0  # seconds: letters wait for the courtesy of a typing sign
_WRITING: Final = 5.0  # seconds for a state of an answer that is being written
_log = logging.getLogger(__name__)


class TeamsPlatform:
    """Carries letters to one tenant. A reference is "<conversation>|<activity>"."""

    name, gathers = "teams", False

    def __init__(
        self, connector: Connector, tenant: Tenant, phrasebook: Phrasebook, chats: Chats
    ) -> None:
        self.team, self._tenant = tenant.team, tenant.id
        self._connector, self._phrasebook, self._chats = connector, phrasebook, chats
        self._places = Places(connector, chats)
        self._streams = Streams(connector)
        self._in_a_row = 0  # refusals that pass, without a letter that went through

    def paces(self, outgoing: Outgoing) -> Sequence[Pace]:
        """Teams throttles a conversation; only when it throttles many, everybody has to wait."""
        if _says_nothing(outgoing):
            return ()
        return self._paces(outgoing.letter.to)

    def _paces(self, to: Place) -> Sequence[Pace]:
        chat = Pace(f"teams:{self.team}:chat:{to.channel}", _CHAT, _CHAT_BURST)
        tenant = Pace(f"teams:{self.team}:requests", _TENANT, _TENANT_BURST)
        return (tenant, chat) if self._in_a_row >= _CROWD else (chat, tenant)

    async def deliver(self, outgoing: Outgoing) -> str:
        """Posts or edits; "" when nothing was posted. What Teams cannot show as a card goes out as
        text.
        """
        if _says_nothing(outgoing):
            return ""
        try:
            reference = await self._send(outgoing, self._rendered(outgoing))
        except Refused as refused:
            raise self._patiently(refused) from refused
        self._in_a_row = 0
        return reference

    def _patiently(self, refused: Refused) -> Refused:
        """A Teams that is down is asked less and less often; one that says when to come again is
        heeded.
        """
        if refused.retry_after is None:
            return refused
        self._in_a_row += 1
        if refused.everybody or refused.unsure:
            return refused
        wait = refused.retry_after * 2.0 ** min(self._in_a_row - 1, 10)
        return Refused(refused.reason, min(_LONGEST, wait))

    async def find(self, outgoing: Outgoing) -> str | None:
        """Nobody can tell. An edit does the same however often it is made."""
        return "" if outgoing.replaces else None

    async def profile(self, address: Address) -> Profile:
        member = await self._places.profile(address.user)
        return _profile(member, self._chats.zone(address.user), self._tenant)

    async def roster(self, accounts: Sequence[Address]) -> Mapping[Address, Profile | None]:
        """A chat that refuses us, where the app was taken away, tells nothing."""
        told: dict[Address, Profile | None] = {}
        for account in accounts:
            try:
                told[account] = await self.profile(account)
            except Refused as refused:
                if refused.reason == NO_MEMBER:
                    told[account] = None
        return told

    def signal_paces(self, signal: Signal) -> Sequence[Pace]:
        """An answer that is shown while it is written takes from what letters may take."""
        return self._paces(signal.to) if signal.kind == "writing" else ()

    async def signal(self, signal: Signal) -> None:
        """ "done" needs nothing: the sign goes by itself. Teams shows what is written in personal
        chats alone.
        """
        writing = signal.kind == "writing"
        if signal.kind == "done" or (writing and not signal.to.direct):
            return
        try:
            async with asyncio.timeout(_WRITING if writing else _PATIENCE):
                spot = await self._places.spot(signal.to)
                await self._show(signal, spot)
        except (LookupError, Refused, TimeoutError) as trouble:
            _log.info("a signal of kind %s was dropped: %s", signal.kind, type(trouble).__name__)

    async def _show(self, signal: Signal, spot: Spot) -> None:
        typing = self._addressed({"type": "typing"}, spot)
        if signal.kind == "writing":
            text = words(signal.said, self._phrasebook, signal.language)
            await self._streams.show(signal.key, spot, text, typing)
        else:
            await self._connector.send(spot.service, spot.conversation, typing)

    def _rendered(self, outgoing: Outgoing) -> Message:
        letter = outgoing.letter
        card = bool(outgoing.replaces)
        with put_in_words(letter):
            return render(letter.reply, self._phrasebook, outgoing.language, letter.key, card=card)

    async def _send(self, outgoing: Outgoing, message: Message) -> str:
        spot = await self._places.spot(outgoing.letter.to)
        conversation, _, id = outgoing.replaces.rpartition("|")
        spot = Spot(spot.service, conversation or spot.conversation)
        activity = self._addressed(message.activity(), spot)
        if id:
            await self._connector.update(spot.service, conversation, id, activity, outgoing.tries)
        elif shown := self._streams.ended(outgoing.letter.key):
            id = await self._end(shown, activity, outgoing.tries)
        else:
            id = await self._connector.send(
                spot.service, spot.conversation, activity, outgoing.tries
            )
        return f"{_of_thread(spot.conversation, id)}|{id}"

    async def _end(self, shown: Shown, activity: dict[str, Any], tries: int) -> str:
        """The message takes the place of what was shown. One that says something else is put right
        by an edit.
        """
        service, conversation = shown.spot.service, shown.spot.conversation
        goes_on = str(activity.get("text") or "").startswith(shown.text)
        last = activity
        if not goes_on:
            last = self._addressed({"type": "message", "text": shown.text}, shown.spot)
        last = last | {"entities": [*last.get("entities", ()), final(shown)]}
        try:
            id = await self._connector.send(service, conversation, last, tries)
        except Refused as refused:
            if refused.unsure or refused.retry_after is not None:
                raise
            # stopped by the reader
            return await self._connector.send(service, conversation, activity, tries)
        if not goes_on:
            await self._connector.update(service, conversation, id, activity, tries)
        return id

    def _addressed(self, activity: Mapping[str, Any], spot: Spot) -> dict[str, Any]:
        bot = {"id": self._chats.bot, "name": "Kollega"}
        conversation = {"id": spot.conversation}
        return {**activity, "from": bot, "conversation": conversation, "channelId": "msteams"}


def _of_thread(conversation: str, id: str) -> str:
    """A message of its own in a channel begins a thread, by which Teams calls it from then on."""
    begins = conversation.endswith(_CHANNELS) and ROOT not in conversation
    return f"{conversation}{ROOT}{id}" if begins else conversation


def chat_with(email: str) -> str:
    """A bot cannot bring people together in a chat of their own; this address can."""
    return f"https://teams.microsoft.com/l/chat/0/0?users={quote(email)}" if email else ""


def _says_nothing(outgoing: Outgoing) -> bool:
    """A page, which Teams has no place for, or what closes nothing."""
    return outgoing.letter.kind == HOME or closes_nothing(outgoing)


def _profile(member: Mapping[str, Any], zone: str, tenant: str) -> Profile:
    """A guest's name in our directory holds "#EXT#". Where no tenant is named, none is another."""
    names = emails(member)
    outside = any("#ext#" in name for name in names)
    email = "" if outside else next(iter(names), "")
    elsewhere = bool(tenant) and str(member.get("tenantId") or tenant) != tenant
    guest = elsewhere or member.get("userRole") == "guest" or outside
    name = member.get("name") or " ".join(
        filter(None, (member.get("givenName"), member.get("surname")))
    )
    return Profile(name=str(name or ""), email=email, timezone=zone, guest=guest)
