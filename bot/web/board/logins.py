"""One link, one visit: who asked for the page in chat opens it once, within ten minutes.

Of both the database holds a hash alone, so that nobody who reads it can open anything. What is
promised in minutes runs on real time.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from coaching.facts.publications import Login
from coaching.messages import JSON
from coaching.ports.clock import Clock
from coaching.ports.model import Aloud
from coaching.ports.store import Store, Transaction
from coaching.script.situation import Situation

OPENS_FOR = 10 * 60.0  # seconds
LASTS = 8 * 3600.0  # seconds: a working day
May = Callable[[Transaction, str], bool]


@dataclass(frozen=True)
class Logins:
    """`may` says whether the person may see the company's figures now."""

    store: Store
    clock: Clock
    may: May
    origin: str  # empty: there is no address that the reader could open

    async def __call__(self, args: Mapping[str, Any], situation: Situation, aloud: Aloud) -> JSON:
        """The address of a new link, or nothing for whoever may not have one."""
        if not self.origin:
            return ""
        key, person = secrets.token_hex(24), situation.person.id

        def make(tx: Transaction) -> bool:
            if self.may(tx, person):
                now = self.clock.now()
                tx.put(Login(_hash(key), person, now, self.clock.elapsed()))
                return True
            return False

        return f"{self.origin}/login/{key}" if await self.store.transact(make) else ""

    async def open(self, key: str, visiting: str = "") -> str:
        """What the browser keeps of the visit; empty when the link opens nothing. `visiting`: what
        it keeps of another one.
        """
        visit, now = secrets.token_urlsafe(32), self.clock.elapsed()

        def use(tx: Transaction) -> bool:
            login = tx.get(Login, _hash(key))
            if login is None or login.visit or now - login.made_at > OPENS_FOR:
                return False
            other = self._visitor(tx, visiting)
            if other not in ("", login.person) or not self.may(tx, login.person):
                return False
            tx.put(replace(login, made_at=now, visit=_hash(visit)))
            return True

        return visit if await self.store.transact(use) else ""

    def visitor(self, tx: Transaction, visit: str) -> str:
        """Whose visit it is, looked up anew each time; empty when it is nobody's any more."""
        person = self._visitor(tx, visit)
        return person if person and self.may(tx, person) else ""

    def _visitor(self, tx: Transaction, visit: str) -> str:
        oldest = self.clock.elapsed() - LASTS
        wanted = _hash(visit)
        mine = (one for one in tx.every(Login) if visit and one.visit == wanted)
        return next((one.person for one in mine if one.made_at > oldest), "")


def _hash(key: str) -> str:
    return sha256(key.encode()).hexdigest()
