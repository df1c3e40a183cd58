"""Socket Mode: envelopes over websockets, acknowledged by envelope id."""

import asyncio
import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from aiohttp import WSMessage, WSMsgType, web

from tests.fakes.bell import Bell
from tests.fakes.slack.how import How, Patience
from tests.fakes.slack.record import Attempt, Delivery
from tests.fakes.slack.shapes import Json

MOST_CONNECTIONS = 10


@dataclass(eq=False)
class Connection:
    """One websocket of the app. `frozen`: open, but deaf and dumb, as behind a dead
    network path.
    """

    socket: web.WebSocketResponse
    request: web.Request
    frozen: bool = False

    async def send(self, frame: Json) -> None:
        if not self.frozen:
            await self.socket.send_str(json.dumps(frame))

    def cut(self) -> None:
        """Without a closing frame."""
        if self.request.transport:
            self.request.transport.abort()


@dataclass
class OverSocket:
    """Serves the connections and hands each delivery to one of them in turn."""

    app: str
    patience: Patience
    address: Callable[[str], str]
    bell: Bell
    connections: list[Connection] = field(default_factory=list)
    _tickets: set[str] = field(default_factory=set)
    _acks: dict[str, asyncio.Future[Json]] = field(default_factory=dict)
    _turn: Iterator[int] = field(default_factory=count)

    def url(self) -> str:
        """A new address; each may be used once."""
        ticket = uuid.uuid4().hex
        self._tickets.add(ticket)
        return self.address(f"/link/?ticket={ticket}").replace("http://", "ws://", 1)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=404)
        self._tickets.discard(ticket)
        connection = Connection(web.WebSocketResponse(autoping=False), request)
        await connection.socket.prepare(request)
        await self._serve(connection)
        return connection.socket

    async def hand_over(self, delivery: Delivery, how: How) -> None:
        """An event comes again when no acknowledgement did; a tap or a command does not."""
        waits = self.patience.waits if delivery.kind == "events_api" else ()
        for number, wait in enumerate((0.0, *waits)):
            await asyncio.sleep(wait)
            attempt = await self._try(delivery, number)
            delivery.attempts.append(attempt)
            if attempt.accepted and number + 1 >= how.times:
                return

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Asks the app to come again, and closes; after a mere `warning` the connection stays."""
        for connection in list(self.connections):
            await connection.send(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "fake"}}
            )
            if reason != "warning":
                await connection.socket.close()

    async def close(self) -> None:
        for connection in list(self.connections):
            connection.cut()

    async def _serve(self, connection: Connection) -> None:
        if len(self.connections) == MOST_CONNECTIONS:
            await connection.send({"type": "disconnect", "reason": "too_many_websockets"})
            return
        self.connections.append(connection)
        await connection.send(self._hello())
        self.bell.ring()
        try:
            async for frame in connection.socket:
                await self._receive(connection, frame)
        finally:
            self.connections.remove(connection)
            self.bell.ring()

    def _hello(self) -> Json:
        connected = {
            "num_connections": len(self.connections),
            "connection_info": {"app_id": self.app},
        }
        return {
            "type": "hello",
            "debug_info": {"host": "fake", "approximate_connection_time": 3600},
            **connected,
        }

    async def _receive(self, connection: Connection, frame: WSMessage) -> None:
        if connection.frozen:
            return
        if frame.type is WSMsgType.PING:
            await connection.socket.pong(frame.data)
        elif frame.type is WSMsgType.TEXT:
            answer = json.loads(frame.data)
            waiting = self._acks.get(answer.get("envelope_id", ""))
            if waiting and not waiting.done():
                waiting.set_result(answer.get("payload") or {})

    async def _try(self, delivery: Delivery, number: int) -> Attempt:
        if not self.connections:
            return Attempt(number, failure="not connected")
        connection = self.connections[next(self._turn) % len(self.connections)]
        envelope = self._envelope(delivery, number)
        waiting = asyncio.get_running_loop().create_future()
        self._acks[envelope["envelope_id"]] = waiting
        try:
            await connection.send(envelope)
            payload = await asyncio.wait_for(waiting, self.patience.answer)
            return Attempt(number, 200, None, json.dumps(payload) if payload else "")
        except TimeoutError:
            return Attempt(number, failure="timeout")
        except ConnectionError:
            return Attempt(number, failure="connection")
        finally:
            del self._acks[envelope["envelope_id"]]

    def _envelope(self, delivery: Delivery, number: int) -> Json:
        envelope: Json = {
            "envelope_id": str(uuid.uuid4()),
            "type": delivery.kind,
            "payload": delivery.payload,
            "accepts_response_payload": delivery.kind == "slash_commands",
        }
        if delivery.kind == "events_api":
            envelope |= {"retry_attempt": number, "retry_reason": "timeout" if number else ""}
        return envelope
