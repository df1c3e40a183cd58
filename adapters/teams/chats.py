"""Where people and channels are reached: what verified turns told, kept with the contact, and at
hand for a while.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Self

from adapters.book import Book
from adapters.teams.incoming import zone_of
from adapters.teams.tenant import SERVICE, Tenant
from coaching.facts.people import Contact
from coaching.ports.store import Store, Transaction

_SERVICE: Final = "teams:service"  # what is remembered for the next start
_TEAMS: Final = "teams:rosters"


@dataclass(frozen=True, slots=True)
class Spot:
    """A conversation, and the connector that serves it."""

    service: str
    conversation: str


@dataclass(frozen=True, slots=True)
class Told:
    """What an activity says of where it came from."""

    user: str
    spot: Spot
    bot: str = ""
    zone: str = ""
    team: str = ""

    @classmethod
    def by(cls, activity: Mapping[str, Any]) -> Self:
        """Raises what a broken one raises."""
        team = (activity.get("channelData") or {}).get("team") or {}
        return cls(
            user=str(activity["from"]["id"]),
            spot=Spot(str(activity["serviceUrl"]), str(activity["conversation"]["id"])),
            bot=str((activity.get("recipient") or {}).get("id") or ""),
            zone=zone_of(activity),
            team=str(team.get("id") or ""),
        )


@dataclass(frozen=True, slots=True)
class _Seen:
    """Somebody, as they were seen last."""

    spot: Spot  # the conversation: of all, the one whose roster knows them
    zone: str = ""


class Chats:
    """Learns from every verified activity. What it forgot stands in the database."""

    def __init__(self, store: Store, tenant: Tenant) -> None:
        self._store, self._tenant = store, tenant
        self._direct = Book[Spot]()
        self._seen = Book[_Seen]()
        self._service = ""
        self._teams = set[str]()
        self.bot = tenant.bot  # our account, as the connector calls it

    async def learn(self, told: Told, *, direct: bool) -> None:
        """From a verified activity alone."""
        user, spot, team = told.user, told.spot, told.team
        self.bot = told.bot or self.bot
        self._seen.learn(user, _Seen(spot, told.zone or self.zone(user)))
        if direct:
            self._direct.learn(user, spot)
        if spot.service != self._service or (team and team not in self._teams):
            await self._store.transact(lambda tx: self._remember(tx, spot.service, team))
            self._service = spot.service
            self._teams.add(team)

    def zone(self, user: str) -> str:
        """The time zone of their client, as far as it told."""
        seen = self._seen.get(user)
        return seen.zone if seen else ""

    async def direct(self, user: str) -> Spot | None:
        """Their personal chat, if they ever wrote or installed the app."""
        known = self._direct.get(user)
        if known:
            return known
        contact = await self._store.read(lambda tx: self._contact(tx, user))
        if not (contact and contact.chat and contact.service):
            return None
        spot = Spot(contact.service, contact.chat)
        self._direct.learn(user, spot)
        return spot

    async def created(self, user: str, spot: Spot) -> None:
        """A personal chat that the connector opened for us."""
        self._direct.learn(user, spot)

        def keep(tx: Transaction) -> None:
            if contact := self._contact(tx, user):
                tx.put(replace(contact, chat=spot.conversation, service=spot.service))

        await self._store.transact(keep)

    async def roster(self, user: str) -> Spot | None:
        """A conversation whose roster knows this account."""
        direct = await self.direct(user)
        if direct:
            return direct
        seen = self._seen.get(user)
        return seen.spot if seen else None

    async def service(self) -> str:
        """The connector of this tenant."""
        if not self._service:
            self._service = await self._store.read(lambda tx: tx.recall(_SERVICE) or SERVICE)
        return self._service

    async def teams(self) -> list[str]:
        """The teams in which we were met."""
        return list(json.loads(await self._store.read(lambda tx: tx.recall(_TEAMS) or "[]")))

    def _contact(self, tx: Transaction, user: str) -> Contact | None:
        return tx.get(Contact, f"teams:{self._tenant.team}:{user}")

    def _remember(self, tx: Transaction, service: str, team: str) -> None:
        tx.remember(_SERVICE, service)
        known = json.loads(tx.recall(_TEAMS) or "[]")
        if team and team not in known:
            tx.remember(_TEAMS, json.dumps([*known, team]))
