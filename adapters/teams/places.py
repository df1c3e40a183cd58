"""From a place to a conversation of Teams: a personal chat is opened, an account is found by e-mail
in a roster.
"""

from collections.abc import Mapping
from typing import Any, Final

from adapters.teams.chats import Chats, Spot
from adapters.teams.connector import Connector
from adapters.teams.incoming import ROOT
from adapters.teams.refusals import answer_on_the_way
from coaching.messages import Place
from coaching.ports.platform import Refused

MAILTO: Final = "mailto:"
_ROOM_FOR_PAGES: Final = 50  # of a roster


class Places:
    """Asks the connector once for each person; it gives the same chat for the same people."""

    def __init__(self, connector: Connector, chats: Chats) -> None:
        self._connector, self._chats = connector, chats
        self._users: dict[str, str] = {}  # by e-mail

    async def spot(self, place: Place) -> Spot:
        """Raises Refused: "not_installed" of somebody in whose teams we are not, and who never
        installed the app.
        """
        if not place.direct:
            thread = f"{ROOT}{place.thread}" if place.thread else ""
            return Spot(await self._chats.service(), f"{place.channel}{thread}")
        user = await self.user(place)
        return await self._chats.direct(user) or await self._open(user)

    async def user(self, place: Place) -> str:
        """The account with which we speak in a personal chat."""
        if not place.channel.startswith(MAILTO):
            return place.channel
        email = place.channel.removeprefix(MAILTO).casefold()
        if email not in self._users:
            await self._look_around()
        if email not in self._users:
            raise Refused("not_installed")
        return self._users[email]

    async def profile(self, user: str) -> Mapping[str, Any]:
        """What a roster says of somebody. Raises Refused "not_in_roster" when none knows them."""
        if not (spot := await self._chats.roster(user)):
            raise Refused("not_in_roster")
        return await answer_on_the_way(
            self._connector.member(spot.service, spot.conversation, user)
        )

    async def _open(self, user: str) -> Spot:
        service = await self._chats.service()
        conversation = await answer_on_the_way(self._connector.create(service, user))
        spot = Spot(service, conversation)
        await self._chats.created(user, spot)
        return spot

    async def _look_around(self) -> None:
        """In the rosters of the teams in which we were met."""
        service = await self._chats.service()
        for team in await self._chats.teams():
            token = ""
            for _ in range(_ROOM_FOR_PAGES):
                page = await answer_on_the_way(self._connector.members(service, team, token))
                for member in page.get("members") or ():
                    self._users |= {email: str(member["id"]) for email in emails(member)}
                if not (token := str(page.get("continuationToken") or "")):
                    break


def emails(member: Mapping[str, Any]) -> list[str]:
    told = (str(member.get(name) or "") for name in ("email", "userPrincipalName"))
    return [name.casefold() for name in told if "@" in name]
