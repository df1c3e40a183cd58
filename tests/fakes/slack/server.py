"""The server: one object to start, to set up, and to look at."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

from tests.fakes.slack.acting import Acting
from tests.fakes.slack.dispatch import SUBSCRIBED, Dispatch
from tests.fakes.slack.events import Events
from tests.fakes.slack.faults import Fault
from tests.fakes.slack.how import SHORT, Patience
from tests.fakes.slack.interactions import Interactions
from tests.fakes.slack.keys import Keys
from tests.fakes.slack.looking import Looking
from tests.fakes.slack.over_http import OverHttp
from tests.fakes.slack.over_socket import OverSocket
from tests.fakes.slack.record import Record
from tests.fakes.slack.response_urls import ResponseUrls
from tests.fakes.slack.web_api import WebApi
from tests.fakes.slack.workspace import Channel, Kind, Message, Person, Workspace


class SlackServer(Acting, Looking):
    """Slack on a loopback port. See the package's docstring for an example."""

    def __init__(
        self,
        *,
        keys: Keys | None = None,
        patience: Patience = SHORT,
        echo: bool = True,
        subscribed: frozenset[str] = SUBSCRIBED,
    ) -> None:
        """`echo`: the bot's own posts in direct chats come back to it as events, as on the real
        platform.
        """
        self.keys, self.patience, self.echo = keys or Keys(), patience, echo
        self.workspace, self.record = Workspace(), Record()
        self.sockets = OverSocket(self.workspace.app, patience, self._address, self.record.bell)
        self.dispatch = Dispatch(self.record, self.sockets, subscribed)
        self.events = Events(self.workspace)
        self.urls = ResponseUrls(self.workspace, self.record, self._address, self._changed)
        self.interactions = Interactions(self.workspace, self.urls)
        self.api = WebApi(self.keys, self.workspace, self.record, self._changed, self.sockets.url)
        self._port = 0

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        self._runner = web.AppRunner(self._application(), shutdown_timeout=0.05)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.dispatch.close()
        await self.sockets.close()
        await self._session.close()
        await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        return self._address("/api/")

    def person(
        self,
        id: str,
        name: str = "",
        *,
        email: str | None = None,
        tz: str = "Europe/Stockholm",
        locale: str = "sv-SE",
        guest: bool = False,
        bot: bool = False,
    ) -> Person:
        """Somebody in the workspace from now on; without an event, as if they had always been
        there.
        """
        person = Person(id, name or id, email, tz, locale, guest, bot)
        self.workspace.people[id] = person
        return person

    def channel(
        self,
        id: str,
        name: str = "",
        *,
        members: tuple[str, ...] = (),
        bot_in: bool = True,
        private: bool = False,
        archived: bool = False,
    ) -> Channel:
        everybody = frozenset(members) | ({self.workspace.bot} if bot_in else frozenset())
        kind: Kind = "private" if private else "public"
        return self.workspace.add(Channel(id, kind, everybody, name or id.lower(), archived))

    def deliver_to(self, url: str) -> None:
        """Events, taps and commands go to this address from now on, instead of to the sockets."""
        self.dispatch.address = OverHttp(
            url, self.keys.signing_secret, self.patience, self._session
        )

    def limits(self, *, on: bool, burst: int = 1) -> None:
        """Keeps the platform's pace, which is off otherwise."""
        self.api.limits.on, self.api.limits.burst = on, burst

    def fail(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next `times` calls of this method meet trouble."""
        self.api.faults.order(method, fault, times)

    def stay(self, method: str, trouble: Callable[[], Fault | None]) -> None:
        """Each call of this method, or of EVERY one, meets what `trouble` gives until `ended`."""
        self.api.faults.stay(method, trouble)

    def cut(self) -> int:
        """Resets every connection; how many calls waited for their answer."""
        waiting = self.api.unanswered
        for connection in self._runner.server.connections if self._runner.server else ():
            if connection.transport:
                connection.transport.abort()
        return waiting

    def ended(self, method: str) -> None:
        self.api.faults.end(method)

    def _application(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self.api.handle)
        app.router.add_post("/responses/{number}", self.urls.handle)
        app.router.add_get("/link/", self.sockets.handle)
        return app

    def _address(self, path: str) -> str:
        return f"http://127.0.0.1:{self._port}{path}"

    def _changed(self, before: Message | None, after: Message | None) -> None:
        """The bot posted, edited or deleted; Slack tells it so."""
        self.record.bell.ring()
        if not self.echo:
            return
        if before is None and after is not None:
            self.dispatch.later(self.dispatch.event(self.events.message(after)))
        elif before is not None and after is not None:
            self.dispatch.later(self.dispatch.event(self.events.changed(before, after)))
        elif before is not None:
            self.dispatch.later(self.dispatch.event(self.events.deleted(before)))
