"""The Bot Connector, through botbuilder 4.17: the only file that knows that SDK.

The SDK is at its end; to move to its successor, the Microsoft 365 Agents SDK, this file is written
anew. What it gets wrong is put right here: entities lose all but their type; metadata and tokens
are fetched on the event loop, a token for every turn; a token that is no token raises whatever it
likes; a key that was rotated is an IndexError.
"""

import asyncio
from collections.abc import Mapping
from typing import Any, Final

import aiohttp
from botbuilder.schema import Activity, ChannelAccount, ConversationParameters, Entity
from botframework.connector.aio import ConnectorClient
from botframework.connector.aiohttp_bf_pipeline import AsyncBfPipeline
from botframework.connector.auth import (
    AuthenticationConfiguration,
    BotFrameworkAuthenticationFactory,
    PasswordServiceClientCredentialFactory,
)
from botframework.connector.auth.jwt_token_extractor import JwtTokenExtractor, _OpenIdMetadata
from botframework.connector.bot_framework_sdk_client_async import BotFrameworkConnectorConfiguration
from msrest.pipeline import Request, Response
from msrest.pipeline.async_abc import AsyncHTTPPolicy, AsyncHTTPSender
from msrest.universal_http.async_abc import AsyncClientResponse

from adapters.teams.refusals import answer_of, answer_on_the_way, refused
from adapters.teams.tenant import Cloud, Tenant
from coaching.ports.platform import Refused

Entity._attribute_map["additional_properties"] = {"key": "", "type": "{object}"}

TIMEOUT: Final = aiohttp.ClientTimeout(
    total=10, connect=5
)  # seconds; shorter than a letter's lease
_EARLY: Final = 300.0  # seconds before its end at which a token is renewed
_MENDED: Final = 300.0  # seconds after which a password may have been put right
_LOGIN: Final = 30.0  # seconds to wait for a login that does not work now
_KEYS: Final = 86_400.0  # seconds for which the keys of the metadata are good
_UNKNOWN: Final = 300.0  # and how often they are looked at again for a key that is not among them


class Unverified(Exception):
    """Nobody who may speak for Teams sent this."""


class Unverifiable(Exception):
    """The keys are out of reach: nobody can tell now who sent this."""


class Connector:
    """Verifies what comes in, and carries what goes out. All that goes wrong outwards is raised as
    Refused.
    """

    def __init__(
        self, session: aiohttp.ClientSession, tenant: Tenant, cloud: Cloud, password: str = ""
    ) -> None:
        self._session, self._tenant = session, tenant
        self._token = _Token(session, tenant, cloud, password)
        self._clients: dict[str, ConnectorClient] = {}
        for url in (cloud.metadata, cloud.emulator):
            JwtTokenExtractor.metadataCache[url] = _Keys(url, session)
        self._authentication = BotFrameworkAuthenticationFactory.create(
            validate_authority=False,
            to_channel_from_bot_login_url=cloud.login_of(tenant.id),
            to_channel_from_bot_oauth_scope=cloud.scope,
            to_bot_from_channel_token_issuer=cloud.issuer,
            oauth_url=cloud.oauth,
            to_bot_from_channel_open_id_metadata_url=cloud.metadata,
            to_bot_from_emulator_open_id_metadata_url=cloud.emulator,
            credential_factory=PasswordServiceClientCredentialFactory(
                tenant.app, password, tenant.id
            ),
            auth_configuration=AuthenticationConfiguration(),
        )

    async def verify(self, header: str, activity: Mapping[str, Any]) -> None:
        """Raises Unverified, or Unverifiable. Without an app everybody is believed: that is for
        this machine alone.
        """
        if self._tenant.local:
            return
        if not header.startswith("Bearer ") or not activity.get("serviceUrl"):
            raise Unverified
        claimed = Activity(channel_id=activity.get("channelId"), service_url=activity["serviceUrl"])
        try:
            await self._authentication.authenticate_request(claimed, header)
        except Unverifiable:
            raise
        except (
            Exception
        ) as error:  # the SDK and its parsers raise anything over a token that is none
            raise Unverified(type(error).__name__) from error

    async def signs_in(self) -> None:
        """Raises Refused; "not_authorised", never to be tried again, when the app's password is no
        good.
        """
        if not self._tenant.local:
            await self._token.fetch()

    async def send(
        self, service: str, conversation: str, activity: Mapping[str, Any], tries: int = 0
    ) -> str:
        """The id of the new message."""
        talk = self._client(service).conversations
        answer = await answer_of(
            talk.send_to_conversation(conversation, _activity(activity)), tries
        )
        return str(getattr(answer, "id", None) or "")

    async def update(
        self, service: str, conversation: str, id: str, activity: Mapping[str, Any], tries: int = 0
    ) -> None:
        talk = self._client(service).conversations
        await answer_of(talk.update_activity(conversation, id, _activity(activity)), tries)

    async def create(self, service: str, user: str) -> str:
        """The personal chat with somebody; the one that there is, if there is one."""
        parameters = ConversationParameters(
            bot=ChannelAccount(id=self._tenant.bot),
            is_group=False,
            members=[ChannelAccount(id=user)],
            tenant_id=self._tenant.id,
            channel_data={"tenant": {"id": self._tenant.id}},
        )
        answer = await answer_of(
            self._client(service).conversations.create_conversation(parameters)
        )
        return str(answer.id)

    async def member(self, service: str, conversation: str, user: str) -> Mapping[str, Any]:
        """What the roster says of somebody, their e-mail included, which the SDK's model drops."""
        asked = self._client(service).conversations.get_conversation_member(
            conversation, user, raw=True
        )
        return await _json(await answer_of(asked))

    async def members(self, service: str, conversation: str, token: str = "") -> Mapping[str, Any]:
        """A page of the roster: `members`, and the `continuationToken` of the next page."""
        talk = self._client(service).conversations
        page = talk.get_conversation_paged_members(
            conversation, continuation_token=token or None, raw=True
        )
        return await _json(await answer_of(page))

    def _client(self, service: str) -> ConnectorClient:
        """One for each address, for making one is dear."""
        if service not in self._clients:
            told = BotFrameworkConnectorConfiguration(
                _Signature(self._token), service, sender=_Sender(self._session)
            )
            self._clients[service] = ConnectorClient(told.credentials, custom_configuration=told)
            told.pipeline = AsyncBfPipeline(
                told
            )  # last: the client has just linked the signature into one of its own
        return self._clients[service]


class _Signature(AsyncHTTPPolicy[Any, Any]):
    """Signs every request."""

    def __init__(self, token: "_Token") -> None:
        super().__init__()
        self._token = token

    async def send(self, request: Request[Any], **config: Any) -> Response[Any, Any]:
        if token := await self._token.value():
            request.http_request.headers["Authorization"] = f"Bearer {token}"
        assert self.next is not None  # the pipeline's next step, down to the sender
        try:
            return await self.next.send(request, **config)
        except Refused as refused:
            if refused.reason == "not_authorised":
                self._token.forget()
            raise


class _Token:
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
        }
        self._form["scope"] = f"{cloud.scope}/.default"
        self._known, self._until = "", 0.0
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
        await answer_on_the_way(self._fetch())

    def forget(self) -> None:
        """It was refused, whatever its age."""
        self._until = 0.0

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


class _Keys(_OpenIdMetadata):  # type: ignore[misc]
    """The keys that Microsoft signs with. One that is not known is looked for again, but not every
    time.
    """

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        super().__init__(url)
        self._session, self._alone = session, asyncio.Lock()
        self._read_at = -_KEYS  # the loop's time

    async def get(self, key_id: str) -> Any:
        async with self._alone:
            age = asyncio.get_running_loop().time() - self._read_at
            known = any(key.get("kid") == key_id for key in self.keys)
            if age > _KEYS or (not known and age > _UNKNOWN):
                await self._refresh(needed=not known)
        if not any(key.get("kid") == key_id for key in self.keys):
            raise PermissionError("unknown key")
        return self._find(key_id)

    async def _refresh(self, needed: bool = True) -> None:
        """Raises Unverifiable; a key that was good yesterday is good enough until the metadata can
        be had again.
        """
        try:
            metadata = await self._read(self.url)
            self.keys = list((await self._read(metadata["jwks_uri"]))["keys"])
        except (aiohttp.ClientError, OSError, LookupError, TypeError, ValueError) as error:
            if needed:
                raise Unverifiable(type(error).__name__) from error
            return
        self._read_at = asyncio.get_running_loop().time()

    async def _read(self, url: str) -> Any:
        async with self._session.get(url) as answer:
            answer.raise_for_status()
            return await answer.json(content_type=None)


class _Sender(AsyncHTTPSender[Any, Any]):
    """Over the shared session; the SDK's own forgets headers and body. Raises Refused for all but
    2xx.
    """

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def __aexit__(self, *raised: object) -> None:
        return None

    async def send(self, request: Request[Any], **config: Any) -> Response[Any, Any]:
        asked = request.http_request
        called = self._session.request(
            asked.method, asked.url, headers=asked.headers, data=asked.data
        )
        async with called as answer:
            body = await answer.read()
            if not 200 <= answer.status < 300:
                raise refused(answer.status, body, answer.headers)
            return Response(request, _Answer(asked, answer, body))


class _Answer(AsyncClientResponse):
    """An answer as the SDK reads it."""

    def __init__(self, request: Any, answer: aiohttp.ClientResponse, body: bytes) -> None:
        super().__init__(request, answer)
        self.status_code, self.headers, self.reason = (
            answer.status,
            dict(answer.headers),
            answer.reason,
        )
        self.content_type, self._body = "application/json", body

    def body(self) -> bytes:
        return self._body

    def stream_download(self, *_: object) -> Any:
        raise NotImplementedError

    def raise_for_status(self) -> None:
        return None


def _activity(told: Mapping[str, Any]) -> Activity:
    """As the SDK has it; entities go along as they are."""
    activity = Activity.deserialize({**told, "entities": None})
    activity.entities = [
        Entity(additional_properties=dict(entity)) for entity in told.get("entities") or ()
    ] or None
    return activity


async def _json(answer: Any) -> Mapping[str, Any]:
    """All that was answered, not only what the SDK's model knows. It was read before."""
    told: Mapping[str, Any] = await answer.response.json(content_type=None)
    return told
