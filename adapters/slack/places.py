"""From a place to a chat of Slack: a person's account is found by e-mail, a group's chat
is opened.
"""

from collections.abc import Sequence
from typing import Final

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.chats import Chats
from adapters.slack.refusals import answer_on_the_way
from coaching.messages import Place
from coaching.ports.platform import Refused

MAILTO: Final = "mailto:"
MOST_IN_GROUP: Final = 8  # people that conversations.open takes


class Places:
    """Asks Slack once for each place; Slack gives the same chat for the same people, also after a
    restart.
    """

    def __init__(self, client: AsyncWebClient, chats: Chats, paces: str = "slack") -> None:
        """`paces`: what the names of the buckets begin with."""
        self._client, self._chats, self._paces = client, chats, paces

    def asks(self, place: Place, looks: bool = False) -> Sequence[str]:
        """The methods that have to be called before a post can go there, or before it can be looked
        for there.
        """
        if place.members:
            return () if self._chats.group(place.members) else ("open",)
        if not place.direct:
            return ()
        email = self._email(place)
        user = self._chats.user(email) if email else place.channel
        methods = [] if user else ["lookup"]
        known = user and self._chats.spot(user)
        if (looks or place.thread) and not known:
            methods.append("open")
        return tuple(methods)

    async def to_post(self, place: Place) -> str:
        """What chat.postMessage takes: a person's id opens their direct chat by itself. Raises
        Refused.
        """
        if place.direct and not place.thread:
            return await self.user(place)
        return await self.chat(place)

    async def chat(self, place: Place) -> str:
        """The chat's own id, without which nothing can be read there, nor answered in a thread.
        Raises Refused.
        """
        if place.members:
            return self._chats.group(place.members) or await self._open_group(place.members)
        if not place.direct:
            return place.channel
        return await self._direct(await self.user(place))

    async def user(self, place: Place) -> str:
        """The account with which we speak in a direct chat. Raises Refused "users_not_found"."""
        email = self._email(place)
        if not email:
            return place.channel
        return self._chats.user(email) or await self._look_up(email)

    async def _look_up(self, email: str) -> str:
        call = self._client.users_lookupByEmail(email=email)
        answer = await answer_on_the_way(call, f"{self._paces}:lookup")
        user = str(answer["user"]["id"])
        self._chats.learn_user(email, user)
        return user

    async def _direct(self, user: str) -> str:
        spot = self._chats.spot(user)
        if spot:
            return spot.channel
        channel = await self._open([user])
        self._chats.learn(user, channel)
        return channel

    async def _open_group(self, members: Sequence[str]) -> str:
        if len(set(members)) > MOST_IN_GROUP:
            raise Refused("too_many_users")
        channel = await self._open(sorted(set(members)))
        self._chats.learn_group(members, channel)
        return channel

    async def _open(self, users: Sequence[str]) -> str:
        call = self._client.conversations_open(users=",".join(users))
        answer = await answer_on_the_way(call, f"{self._paces}:open")
        return str(answer["channel"]["id"])

    def _email(self, place: Place) -> str:
        if place.direct and place.channel.startswith(MAILTO):
            return place.channel.removeprefix(MAILTO)
        return ""
