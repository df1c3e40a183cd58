"""The keys that Microsoft signs with, as its metadata tells them."""

import asyncio
from typing import Any, Final

import aiohttp
import jwt

_SKEW: Final = 300.0  # seconds that clocks may differ
_GOOD: Final = 86_400.0  # seconds for which the keys of the metadata are good
_UNKNOWN: Final = 300.0  # and how often they are looked at again for a key that is not among them


class Unverifiable(Exception):
    """The keys are out of reach: nobody can tell now who sent this."""


def rules_itself_out(token: str, audience: str, issuer: str) -> bool:
    """Whether no key in the world could make it good: expired, for or from somebody else, or
    without a signature.
    """
    looked_at = {
        "verify_signature": False,
        "verify_exp": True,
        "verify_aud": True,
        "verify_iss": True,
    }
    try:
        jwt.decode(
            token,
            options=looked_at,  # type: ignore[arg-type]
            audience=audience,
            issuer=issuer,
            leeway=_SKEW,
        )
    except jwt.InvalidTokenError:
        return True
    return token.endswith(".")


class Keys:
    """One that is not known is looked for again, but not every time."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self._url, self._session = url, session
        self._keys: list[dict[str, Any]] = []
        self._read_at = -_GOOD  # the loop's time
        self._alone = asyncio.Lock()

    async def with_one(self, id: str) -> list[dict[str, Any]]:
        """All keys, that one among them. Raises Unverifiable, or PermissionError when Microsoft has
        no such key.
        """
        async with self._alone:
            age = asyncio.get_running_loop().time() - self._read_at
            if age > _GOOD or (age > _UNKNOWN and not self._has(id)):
                await self._refresh(needed=not self._has(id))
        if not self._has(id):
            raise PermissionError("unknown key")
        return self._keys

    def _has(self, id: str) -> bool:
        return any(key.get("kid") == id for key in self._keys)

    async def _refresh(self, *, needed: bool) -> None:
        """A key that was good yesterday is good enough until the metadata can be had again."""
        try:
            metadata = await self._read(self._url)
            told = await self._read(metadata["jwks_uri"])
            self._keys = list(told["keys"])
        except (aiohttp.ClientError, OSError, LookupError, TypeError, ValueError) as error:
            if needed:
                raise Unverifiable(type(error).__name__) from error
            return
        self._read_at = asyncio.get_running_loop().time()

    async def _read(self, url: str) -> Any:
        async with self._session.get(url) as answer:
            answer.raise_for_status()
            return await answer.json(content_type=None)
