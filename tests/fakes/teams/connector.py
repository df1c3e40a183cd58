"""The Bot Connector's REST interface: what the app asks of Teams.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.fakes.bell import Bell
from tests.fakes.teams.faults import Cut, Fault, Faults
from tests.fakes.teams.keys import Keys
from tests.fakes.teams.rules import problems
from tests.fakes.teams.tenant import Conversation, Json, Message, Person, Tenant


@dataclass(frozen=True)
class Call:
    """One request of the app. `answer` is the status, or what was done instead of answering."""

    method: str
    path: str
    body: Json
    answer: str


@dataclass
class Record:
    bell: Bell = field(default_factory=Bell)
    calls: list[Call] = field(default_factory=list)
    # conversations in which the bot was seen typing
    typing: list[str] = field(default_factory=list)
    streamed: list[Json] = field(default_factory=list)  # what was shown while it was written
    warnings: list[str] = field(default_factory=list)


class No(Exception):
    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


class Connector:
    """`authentic`: requests need a token that was issued."""

    def __init__(self, keys: Keys, tenant: Tenant, record: Record, authentic: bool) -> None:
        self._keys, self._tenant, self._record, self._authentic = keys, tenant, record, authentic
        self.faults = Faults()
        self._streams: dict[
            str, tuple[int, str]
        ] = {}  # those that are open: how often, and what was shown

    def routes(self) -> list[web.RouteDef]:
        there = "/v3/conversations/{conversation}"
        return [
            web.post("/v3/conversations", self._handler(self._create)),
            web.post(f"{there}/activities", self._handler(self._post)),
            web.put(f"{there}/activities/{{id}}", self._handler(self._put)),
            web.delete(f"{there}/activities/{{id}}", self._handler(self._delete)),
            web.get(f"{there}/members/{{user}}", self._handler(self._member)),
            web.get(f"{there}/pagedmembers", self._handler(self._members)),
        ]

    def _handler(self, work: Callable[[web.Request, Json], Json]) -> Any:
        async def handle(request: web.Request) -> web.StreamResponse:
            body = await request.json() if request.can_read_body else {}
            status, answer = 200, dict[str, Any]()
            fault = (
                self.faults.next()
                if request.method in ("POST", "PUT") and body.get("type") == "message"
                else None
            )
            try:
                self._check(request)
                if fault is None or fault.stored:
                    answer = work(request, body)
            except No as no:
                status, answer, fault = (
                    no.status,
                    {"error": {"code": no.code, "message": no.code}},
                    None,
                )
            said = str(status) if fault is None else str(fault)
            self._record.calls.append(Call(request.method, request.path, body, said))
            self._record.bell.ring()
            return (
                web.json_response(answer, status=status)
                if fault is None
                else _troubled(request, fault)
            )

        return handle

    def _check(self, request: web.Request) -> None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if self._authentic and token not in self._keys.issued:
            raise No(401, "Unauthorized")

    def _create(self, request: web.Request, body: Json) -> Json:
        if body.get("isGroup") or len(body["members"]) != 1:
            raise No(400, "BadArgument")
        person = self._tenant.account(body["members"][0]["id"])
        if person is None or not self._tenant.reaches(person):
            raise No(403, "BotNotInConversationRoster")
        self._tenant.conversations.setdefault(
            person.chat, Conversation(person.chat, "personal", members=(person.id,))
        )
        return {"id": person.chat}

    def _post(self, request: web.Request, body: Json) -> Json:
        conversation = self._open(request)
        if body["type"] == "typing":
            return self._typing(conversation, body)
        self._end_stream(body)
        self._look_at(body)
        message = self._tenant.keep(
            Message(self._tenant.new_id(), request.match_info["conversation"], body)
        )
        return {"id": message.id}

    def _typing(self, conversation: Conversation, body: Json) -> Json:
        stream = [entity for entity in body.get("entities") or () if entity["type"] == "streaminfo"]
        self._record.typing.append(conversation.id)
        if not stream:
            return {}
        if conversation.kind != "personal":
            raise No(403, "ContentStreamNotAllowed")
        id = stream[0].get("streamId") or f"stream-{self._tenant.new_id()}"
        number, before = self._streams.get(id, (0, ""))
        if stream[0].get("streamSequence") != number + 1 or not body["text"].startswith(before):
            raise No(403, "ContentStreamSequenceOrderPreConditionFailed")
        self._streams[id] = number + 1, body["text"]
        self._record.streamed.append(body)
        return {"id": id}

    def _end_stream(self, body: Json) -> None:
        """The message that ends a stream says more of the same, and is the only one."""
        for entity in body.get("entities") or ():
            if entity["type"] == "streaminfo":
                _, shown = self._streams.pop(entity["streamId"], (0, None))
                if (
                    shown is None
                    or not body["text"].startswith(shown)
                    or entity["streamType"] != "final"
                ):
                    raise No(403, "ContentStreamNotAllowed")

    def _put(self, request: web.Request, body: Json) -> Json:
        self._open(request)
        message = self._tenant.messages.get(request.match_info["id"])
        if message is None or message.deleted:
            raise No(404, "ActivityNotFoundInConversation")
        self._look_at(body)
        message.versions.append(message.activity)
        message.activity = body
        return {"id": message.id}

    def _delete(self, request: web.Request, body: Json) -> Json:
        self._open(request)
        self._tenant.messages[request.match_info["id"]].deleted = True
        return {}

    def _member(self, request: web.Request, body: Json) -> Json:
        self._open(request, writes=False)
        person = self._tenant.account(request.match_info["user"])
        if person is None:
            raise No(404, "MemberNotFoundInConversation")
        return self._told(person)

    def _members(self, request: web.Request, body: Json) -> Json:
        """Two a page, so that nobody takes the first page for all."""
        members = self._tenant.teams.get(request.match_info["conversation"])
        if members is None:
            raise No(403, "BotNotInConversationRoster")
        start = int(request.query.get("continuationToken") or 0)
        page = [self._told(self._tenant.people[id]) for id in members[start : start + 2]]
        more = {"continuationToken": str(start + 2)} if start + 2 < len(members) else {}
        return {"members": page, **more}

    def _told(self, person: Person) -> Json:
        role = {"userRole": "guest" if person.guest else "user", "tenantId": self._keys.tenant}
        names = {"name": person.name, "email": person.email, "userPrincipalName": person.email}
        return {"id": person.account, "aadObjectId": f"aad-{person.id}", **names, **role}

    def _open(self, request: web.Request, writes: bool = True) -> Conversation:
        id = request.match_info["conversation"].partition(";")[0]
        conversation = self._tenant.conversations.get(id)
        if conversation is None:
            raise No(404, "ConversationNotFound")
        if conversation.kind == "personal" and writes:
            person = self._tenant.people[conversation.members[0]]
            if person.refuses or not self._tenant.reaches(person):
                raise No(403, person.refuses or "BotNotInConversationRoster")
        return conversation

    def _look_at(self, activity: Json) -> None:
        self._record.warnings += problems(activity)


def _troubled(request: web.Request, fault: Fault) -> web.StreamResponse:
    if isinstance(fault, Cut):
        assert request.transport
        request.transport.abort()
        return web.Response(status=500)
    wait = {"Retry-After": str(fault.retry_after)} if fault.retry_after is not None else {}
    return web.json_response({"error": {"code": fault.code}}, status=fault.status, headers=wait)
