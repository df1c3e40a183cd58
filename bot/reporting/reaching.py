"""The consultant that counts how many an announcement would reach, now and in the digest."""

from collections.abc import Mapping
from typing import Any

from coaching.facts.community import Appointment
from coaching.facts.pairs import Pairing
from coaching.facts.people import Contact, Person
from coaching.facts.settings import Setting
from coaching.features.announcements.rules import KIND, audience_of, reachable, there, wants
from coaching.messages import JSON
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation
from coaching.turn.house import House
from coaching.turn.timing import room_of


class Reach:
    """`house`: whose company, budget and ceiling hold."""

    def __init__(self, store: Store, house: House) -> None:
        self._store, self._house = store, house

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """`{"total", "digest", "now"}`: people."""
        audience = str(args["audience"])
        return await self._store.transact(lambda tx: self._counted(tx, audience, situation))

    def _counted(self, tx: Transaction, audience: str, situation: Situation) -> dict[str, JSON]:
        house, now = self._house.decided(tx.every(Setting)), situation.now
        people = self._audience(tx, audience, situation.person.id)
        chats = tx.every(Contact)
        open = [one for one in people if reachable(one, chats)]
        digest = [one for one in open if wants(one, "digest", house.company)]
        awake = [one for one in open if wants(one, "now", house.company) and there(one, now)]
        at_once = [one for one in awake if room_of(house, tx, now, one.id, KIND) > 0]
        return {"total": len(people), "digest": len(digest), "now": len(at_once)}

    def _audience(self, tx: Transaction, audience: str, sender: str) -> list[Person]:
        everybody, champions = tx.every(Person), tx.every(Appointment)
        return audience_of(audience, everybody, champions, tx.every(Pairing), sender)
