"""The token with which we speak to the Bot Connector: fetched from Microsoft's login, and kept."""

import asyncio
from contextlib import suppress
from typing import Final

import aiohttp

from adapters.teams.refusals import answer_on_the_way
from adapters.teams.tenant import Cloud, Tenant
from coaching.ports.platform import Refused

_EARLY: Final = 300.0  # seconds before its end at which a token is renewed
_MENDED: Final = 300.0  # seconds after which a password may have been put right
_LOGIN: Final = 30.0  # seconds to wait for a login that does not work now


class Token:
    """One for all requests, renewed before its end by whoever needs it first; "" where nobody asks
    for one.
    """

    def __init__(
        self, session: aiohttp.ClientSession, tenant: Tenant, cloud: Cloud, password: str
    ) -> None:
        self._session, self._anonymous = session, tenant.local
        self._url = f"{cloud.login_of(tenant.id)}/oauth2/v2.0/token"
        self._form = {
            "grant_type": "client_credentials",
            "client_id": tenant.app,
            "client_secret": password,
            "scope": f"{cloud.scope}/.default",
        }
        self._known = ""
        self._until = 0.0  # the loop's time
        self._asked = 0.0  # the loop's time, too
        self.shut = ""  # why there is none; empty while there is, and before one was needed
        self._alone = asyncio.Lock()

    async def value(self) -> str:
        """Raises Refused: letters wait until somebody has put the password right."""
        if self._anonymous:
            return ""
        async with self._alone:
            try:
                if asyncio.get_running_loop().time() >= self._until:
                    await self.fetch()
            except Refused as refused:
                raise Refused(refused.reason, refused.retry_after or _MENDED) from refused
            return self._known

    async def fetch(self) -> None:
        """Raises Refused, never to be tried again when the password is no good."""
        self._asked = asyncio.get_running_loop().time()
        try:
            await answer_on_the_way(self._fetch())
        except Refused as refused:
            self.shut = refused.reason
            raise
        self.shut = ""

    async def knock(self) -> None:
        """Asks whether we get one again; not more often than every half minute."""
        if asyncio.get_running_loop().time() - self._asked < _LOGIN:
            return
        with suppress(Refused):
            await self.value()

    def forget(self) -> None:
        """It was refused, whatever its age."""
        self._until, self.shut = 0.0, "not_authorised"

    async def _fetch(self) -> None:
        async with self._session.post(self._url, data=self._form) as answer:
            told = await answer.json(content_type=None)
            if "error" in told and 400 <= answer.status < 500 and answer.status != 429:
                raise Refused("not_authorised")
            if "access_token" not in told:
                raise Refused("login_unavailable", _LOGIN)
            self._known = str(told["access_token"])
            seconds = float(told.get("expires_in", 3600))
            self._until = asyncio.get_running_loop().time() + max(seconds - _EARLY, seconds / 2)
