"""What `doctor` looks at, check by check. It changes nothing and tells no secret."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.settings.settings import Settings
from coaching.ports.model import ModelTurn, ModelUnavailable
from coaching.ports.platform import Refused

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


class Wrong(Exception):
    """A check failed; the message says what and how to mend it."""


@dataclass
class Doctor:
    """Goes through the checks; later ones use the times that earlier ones learned."""

    settings: Settings
    now: Callable[[], datetime]
    times: dict[str, datetime] = field(default_factory=dict)  # who told which time

    async def examine(self) -> AsyncIterator[tuple[str, str, bool]]:
        """Of each check in turn: its name, what was found, and whether that is a failure."""
        for name, check in self.checks():
            try:
                async with asyncio.timeout(PATIENCE):
                    found = await check()
            except Wrong as why:
                yield name, str(why), True
            except TimeoutError:
                yield name, f"no answer within {PATIENCE:.0f} s", True
            else:
                yield name, found, False

    def checks(self) -> Iterator[tuple[str, Callable[[], Awaitable[str]]]]:
        yield "database", self.database
        if self.settings.slack:
            yield "slack token", self.slack_token
        if self.settings.slack_app_token:
            yield "slack socket", self.slack_socket
        if self.settings.teams:
            yield "teams token", self.teams_token
            yield "teams chats", self.teams_chats
        yield "reachability", self.reachability
        yield "model", self.model
        yield "clock", self.clock

    async def database(self) -> str:
        from storage.database.unavailable import Unavailable
        from storage.safekeeping.checkup import look_over

        try:
            found = await asyncio.to_thread(look_over, self.settings.database_url)
        except Unavailable as trouble:
            raise Wrong(f"DATABASE_URL: {trouble}") from None
        if found is None:
            return "not there yet; `serve` makes it"
        self.times["the database"] = found.time
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

    async def slack_token(self) -> str:
        from adapters.slack.checkup import look_over

        with _slack("SLACK_BOT_TOKEN"):
            found = await look_over(self.settings.slack_bot_token, self.settings.slack_api_url)
        if found.time:
            self.times["Slack"] = found.time
        if found.missing:
            raise Wrong(
                f"SLACK_BOT_TOKEN lacks {', '.join(found.missing)}: add them and install the "
                "app again"
            )
        return f"works in {found.workspace.team}, with every scope"

    async def slack_socket(self) -> str:
        from adapters.slack.checkup import open_socket

        with _slack("SLACK_APP_TOKEN"):
            await open_socket(
                self.settings.slack_bot_token,
                self.settings.slack_app_token,
                self.settings.slack_api_url,
            )
        return "opens"

    async def teams_token(self) -> str:
        from adapters.teams.connector import Connector, session_for
        from bot.settings.tenancy import cloud_of, tenant_of

        settings = self.settings
        if settings.teams_local:
            return "TEAMS_LOCAL=1: everybody on this machine is believed"
        tenant = tenant_of(settings)
        async with session_for(tenant) as session:
            connector = Connector(session, tenant, cloud_of(settings), settings.teams_app_password)
            try:
                await connector.signs_in()
            except Refused as refused:
                mend = "make a new client secret, and see that app and tenant belong together"
                raise Wrong(
                    f"TEAMS_APP_PASSWORD: Microsoft answers “{refused.reason}”; {mend}"
                ) from None
        return f"works in tenant {settings.teams_tenant_id}"

    async def teams_chats(self) -> str:
        """How many take letters, and why the others do not; nobody by name."""
        from storage.safekeeping.checkup import closed_chats

        counted = await asyncio.to_thread(closed_chats, self.settings.database_url, "teams")
        parts = [f"{counted.pop('', 0)} open"]
        for reason, number in sorted(counted.items()):
            parts.append(f"{number} {reason}")
        return ", ".join(parts)

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
            return "none; the playbook answers"
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


@contextmanager
def _slack(setting: str) -> Iterator[None]:
    try:
        yield
    except Refused as refused:
        raise Wrong(f"{setting}: Slack answers “{refused.reason}”") from None


def _taken(host: str, port: int) -> bool:
    try:
        with socket.create_server((host, port), reuse_port=False):
            return False
    except OSError:
        return True
