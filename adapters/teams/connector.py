"""The Bot Connector, through botbuilder 4.17: with sending.py the only file that knows that SDK.

The SDK is at its end; to move to its successor, the Microsoft 365 Agents SDK, they are written
anew. What it gets wrong is put right: entities lose all but their type; a token that is no token
raises whatever it likes; metadata and tokens are fetched with a client that blocks, a token for
every turn (token.py); a key that was rotated is an IndexError (keys.py).
"""

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
from msrest.pipeline.async_abc import AsyncHTTPPolicy

from adapters.teams.keys import Keys, Unverifiable, rules_itself_out
from adapters.teams.refusals import answer_of
from adapters.teams.sending import Sender
from adapters.teams.tenant import Cloud, Tenant
from adapters.teams.token import Token
from coaching.ports.platform import Refused

Entity._attribute_map["additional_properties"] = {"key": "", "type": "{object}"}

# seconds; shorter than a letter's lease
TIMEOUT: Final = aiohttp.ClientTimeout(total=10, connect=5)


def session_for(tenant: Tenant) -> aiohttp.ClientSession:
    """For tokens, keys and posts alike: through the company's proxy, where the environment names
    one; tools on this machine are reached without.
    """
    return aiohttp.ClientSession(timeout=TIMEOUT, trust_env=not tenant.local)


class Unverified(Exception):
    """Nobody who may speak for Teams sent this."""


class Connector:
    """Verifies what comes in, and carries what goes out. All that goes wrong outwards is raised as
    Refused.
    """

    def __init__(
        self, session: aiohttp.ClientSession, tenant: Tenant, cloud: Cloud, password: str = ""
    ) -> None:
        self._session, self._tenant = session, tenant
        self._issuer = cloud.issuer
        self._token = Token(session, tenant, cloud, password)
        self._clients: dict[str, ConnectorClient] = {}
        for url in (cloud.metadata, cloud.emulator):
            JwtTokenExtractor.metadataCache[url] = _Metadata(url, session)
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
            if rules_itself_out(header.removeprefix("Bearer "), self._tenant.app, self._issuer):
                raise Unverified("its own claims") from None
            raise
        except Exception as error:  # the SDK raises anything over a token that is none
            raise Unverified(type(error).__name__) from error

    async def trouble(self) -> str:
        """Why nothing can be sent at all, looked at anew; empty when it can."""
        if self._token.shut:
            await self._token.knock()
        return self._token.shut

    @property
    def shut(self) -> str:
        """The same, as it was last seen."""
        return self._token.shut

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
                _Signature(self._token), service, sender=Sender(self._session)
            )
            self._clients[service] = ConnectorClient(told.credentials, custom_configuration=told)
            # last: the client has just linked the signature into one of its own
            told.pipeline = AsyncBfPipeline(told)
        return self._clients[service]


class _Signature(AsyncHTTPPolicy[Any, Any]):
    """Signs every request."""

    def __init__(self, token: Token) -> None:
        super().__init__()
        self._token = token

    async def send(self, request: Request[Any], **config: Any) -> Response[Any, Any]:
        token = await self._token.value()
        if token:
            request.http_request.headers["Authorization"] = f"Bearer {token}"
        assert self.next is not None  # the pipeline's next step, down to the sender
        try:
            return await self.next.send(request, **config)
        except Refused as refused:
            if refused.reason == "not_authorised":
                self._token.forget()
            raise


class _Metadata(_OpenIdMetadata):  # type: ignore[misc]
    """Microsoft's keys, as the SDK asks for them."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        super().__init__(url)
        self._told = Keys(url, session)

    async def get(self, key_id: str) -> Any:
        self.keys = await self._told.with_one(key_id)
        return self._find(key_id)


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
