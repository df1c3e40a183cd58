"""Goes through the checks, and looks at the service itself: database, address, model, clock."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.doctor import features, platforms, programme
from bot.doctor.found import NotSetUp, Wrong
from bot.settings.completeness import missing
from bot.settings.settings import Settings
from coaching.ports.model import ModelTurn, ModelUnavailable

PATIENCE = 10.0  # seconds for each check
SAY_OK = (ModelTurn("system", "Answer with one word."), ModelTurn("user", "Say: ok"))
MENDS = {  # by the status of a refusal, or the word for a trouble
    400: "it refuses what it is asked: see OPENAI_MODEL and OPENAI_API_KEY",
    401: "the key is refused: see OPENAI_API_KEY",
    403: "the key is refused: see OPENAI_API_KEY",
    404: "there is no such model or address: see OPENAI_MODEL and OPENAI_BASE_URL",
    429: "it wants no more requests now: see its quota",
    "down": "nobody answers there, or not well: see OPENAI_BASE_URL",
    "slow": "it is too slow for a chat; the playbook will answer",
    "nonsense": "what came is no answer: see OPENAI_BASE_URL, which often ends in /v1",
}
SKEW = timedelta(seconds=60)  # Slack refuses signatures that are five minutes off


Verdict = Literal["ok", "-", "FAILED"]  # "-": not set up, and not begun
Check = Callable[[], Awaitable[str]]


@dataclass
class Doctor:
    """Goes through the checks; later ones use the times that earlier ones learned."""

    settings: Settings
    now: Callable[[], datetime]
    times: dict[str, datetime] = field(default_factory=dict)  # who told which time

    async def examine(self) -> AsyncIterator[tuple[str, str, Verdict]]:
        """Of each check in turn: its name, what was found, and what that is."""
        for name, check in self.checks():
            try:
                async with asyncio.timeout(PATIENCE):
                    found = await check()
            except Wrong as why:
                yield name, str(why), "FAILED"
            except NotSetUp as what:
                yield name, str(what), "-"
            except TimeoutError:
                yield name, f"no answer within {PATIENCE:.0f} s", "FAILED"
            else:
                yield name, found, "ok"

    def checks(self) -> Iterator[tuple[str, Check]]:
        settings, begun = self.settings, dict(missing(self.settings))
        yield "company", partial(programme.company, settings)
        yield "database", self.database
        yield "features", partial(features.switched, settings)
        yield from self._slack(begun.get("slack", ""))
        yield from self._teams(begun.get("teams", ""))
        yield "lessons", partial(programme.lessons, settings)
        yield "leads", partial(programme.leads, settings)
        yield "community channel", partial(programme.community, settings)
        yield "reachability", self.reachability
        yield "model", partial(_begun, begun["model"]) if "model" in begun else self.model
        yield "clock", self.clock

    def _slack(self, begun: str) -> Iterator[tuple[str, Check]]:
        settings = self.settings
        if begun:
            yield "slack", partial(_begun, begun)
        elif settings.slack:
            yield "slack token", partial(platforms.slack_token, settings, self.times)
            if settings.slack_app_token:
                yield "slack socket", partial(platforms.slack_socket, settings)
        else:
            yield "slack", platforms.not_set_up

    def _teams(self, begun: str) -> Iterator[tuple[str, Check]]:
        settings = self.settings
        if begun:
            yield "teams", partial(_begun, begun)
        elif settings.teams:
            yield "teams token", partial(platforms.teams_token, settings)
            yield "teams chats", partial(platforms.teams_chats, settings)
        else:
            yield "teams", platforms.not_set_up

    async def database(self) -> str:
        from storage.database.unavailable import ANEW, Unavailable, mend
        from storage.safekeeping.checkup import look_over

        try:
            found = await asyncio.to_thread(look_over, self.settings.database_url)
        except Unavailable as trouble:
            raise Wrong(f"DATABASE_URL: {trouble}; {mend(trouble)}") from None
        if found is None:
            return "not there yet; `serve` makes it"
        self.times["the database"] = found.time
        if found.damage:
            raise Wrong(f"DATABASE_URL: {found.damage}; {ANEW}")
        if found.revision > found.newest:
            raise Wrong(
                f"revision {found.revision}, this version knows up to {found.newest}: install "
                "a newer version"
            )
        if found.revision < found.newest:
            return (
                f"revision {found.revision or 'none'}; `migrate` or `serve` brings it to "
                f"{found.newest}"
            )
        silent = ", silent until `arm`" if found.silent else ""
        return f"revision {found.revision}{silent}"

    async def reachability(self) -> str:
        """Over HTTP Slack and Teams have to find us; otherwise it is enough that we may listen."""
        if await self._answers(self.settings.public_url):
            return f"Kollega answers at {self.settings.public_url}"
        if self.settings.slack_signing_secret or self.settings.teams_app_id:
            raise Wrong(
                f"PUBLIC_URL={self.settings.public_url}: nobody answers; start `serve`, look "
                "at the proxy"
            )
        if _taken(self.settings.host, self.settings.port):
            raise Wrong(
                f"PORT={self.settings.port} on {self.settings.host} is taken by another program"
            )
        return f"PORT={self.settings.port} on {self.settings.host} is free; Kollega is not running"

    async def _answers(self, address: str) -> bool:
        import aiohttp

        live = f"{address.rstrip('/')}/health/live"
        try:
            async with aiohttp.request(
                "GET", live, timeout=aiohttp.ClientTimeout(total=3)
            ) as answer:
                return bool(await answer.json() == {"status": "live"})
        except (aiohttp.ClientError, OSError, ValueError):
            return False

    async def model(self) -> str:
        """Asks as the coach does: with rules, and for a stream."""
        from adapters.language_model import OpenAIModel

        settings = self.settings
        if not settings.model:
            raise NotSetUp("none; the playbook answers")
        name = settings.openai_model
        model = OpenAIModel(settings.openai_api_key, settings.openai_base_url, name)
        patience = timedelta(seconds=PATIENCE - 1)
        try:
            await model.write(SAY_OK, limit=100, within=patience, aloud=_nobody_listens)
        except ModelUnavailable as why:
            if str(why) != "cut":
                mend = MENDS.get(model.refused_with or str(why), "see OPENAI_BASE_URL and the key")
                raise Wrong(f"OPENAI_MODEL={name}: {why}; {mend}") from None
        finally:
            await model.aclose()
        server = model.manners.server
        where = f" at {server}" if server else ""
        return "; ".join((f"{name}{where} answers", *model.manners.told()))

    async def clock(self) -> str:
        zone = self.settings.company.timezone
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise Wrong(f"company.toml, timezone: {zone} is not known here") from None
        now = self.now()
        for who, time in self.times.items():
            apart = abs(now - time)
            if apart > SKEW:
                seconds = f"{apart.total_seconds():.0f} s"
                raise Wrong(f"{seconds} apart from {who}: let the machine keep time (NTP)")
        virtual = " (virtual for people, as KOLLEGA_CLOCK says)" if self.settings.clock else ""
        return f"{now.isoformat(timespec='seconds')}{virtual}"


async def _nobody_listens(markdown: str) -> None:
    pass


async def _begun(why: str) -> str:
    """Something is missing for what was begun."""
    raise Wrong(why)


def _taken(host: str, port: int) -> bool:
    try:
        with socket.create_server((host, port), reuse_port=False):
            return False
    except OSError:
        return True
