"""The one tenant that is served, and the cloud that it lives in."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

# where the connector is until it says otherwise
SERVICE: Final = "https://smba.trafficmanager.net/teams/"

# https://learn.microsoft.com/azure/bot-service/bot-builder-concept-proactive-messages, and the
# clouds of governments
_HOSTS: Final = (
    "smba.trafficmanager.net",
    "smba.infra.gcc.teams.microsoft.com",
    "smba.infra.gov.teams.microsoft.us",
    "smba.infra.dod.teams.microsoft.us",
)
_DOMAIN: Final = ".teams.microsoft.com"


@dataclass(frozen=True, slots=True)
class Tenant:
    """Who we are there. Without an app, everybody on this machine is believed."""

    id: str  # of the tenant; empty: any, on this machine alone
    app: str = ""  # the app's id

    @property
    def bot(self) -> str:
        """Our account there."""
        return f"28:{self.app}"

    @property
    def team(self) -> str:
        """The tenant, as it stands in addresses."""
        return self.id or "local"

    @property
    def local(self) -> bool:
        return not self.app


@dataclass(frozen=True, slots=True)
class Cloud:
    """Microsoft's addresses. The names of the settings that change them are those of the SDK."""

    # TO_CHANNEL_FROM_BOT_LOGIN_URL; empty: the public cloud's, with the tenant's id
    login: str = ""
    scope: str = "https://api.botframework.com"  # TO_CHANNEL_FROM_BOT_OAUTH_SCOPE
    issuer: str = "https://api.botframework.com"  # TO_BOT_FROM_CHANNEL_TOKEN_ISSUER
    metadata: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"
    emulator: str = (
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration"
    )
    oauth: str = "https://api.botframework.com"  # OAUTH_URL

    def login_of(self, tenant: str) -> str:
        return (self.login or f"https://login.microsoftonline.com/{tenant}").rstrip("/")

    def trusts(self, service: str) -> bool:
        """Whether a token of ours may be sent to this address: Microsoft's, or one of the cloud
        that was configured.
        """
        try:
            parts = urlsplit(service)
            host = parts.hostname or ""
        except ValueError:
            return False
        if host and host == urlsplit(self.login).hostname:
            return parts.scheme in ("http", "https")
        return parts.scheme == "https" and (host in _HOSTS or host.endswith(_DOMAIN))
