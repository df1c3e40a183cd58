"""The settings as the rest of the house has them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from coaching.company.company import Company

# Another cloud than the public one; the names are those of Microsoft's SDK.
CLOUD = (
    "TO_CHANNEL_FROM_BOT_LOGIN_URL",
    "TO_CHANNEL_FROM_BOT_OAUTH_SCOPE",
    "TO_BOT_FROM_CHANNEL_TOKEN_ISSUER",
    "TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL",
    "TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL",
    "OAUTH_URL",
)


class SettingError(ValueError):
    """A setting cannot be used; the message names it and says how to mend it, and never tells its
    value if secret.
    """


@dataclass(frozen=True)
class Settings:
    host: str = "127.0.0.1"
    port: int = 3978
    public_url: str = ""
    database_url: str = "sqlite:///data/kollega.db"
    leads: frozenset[str] = frozenset()
    controllers: frozenset[str] = frozenset()
    slack_bot_token: str = field(default="", repr=False)
    slack_app_token: str = field(default="", repr=False)
    slack_signing_secret: str = field(default="", repr=False)
    slack_api_url: str = "https://slack.com/api/"
    slack_posts_per_minute: int = 480
    teams_app_id: str = ""
    teams_app_password: str = field(default="", repr=False)
    teams_tenant_id: str = ""
    teams_local: bool = False  # Teams without authentication, for tools on this machine
    teams_cloud: Mapping[str, str] = field(default_factory=dict)  # those of CLOUD that are set
    openai_api_key: str = field(default="", repr=False)
    openai_base_url: str = ""
    openai_model: str = ""
    clock: datetime | None = None  # where the virtual clock starts; None: the real one
    log_format: str = "text"
    log_level: str = "info"
    company_file: str = ""  # empty: the bundled sample
    company: Company = field(default_factory=Company)

    @property
    def asked(self) -> frozenset[str]:
        """E-mails whose owner is asked of the platform each time: much is decided by them."""
        return self.leads | self.controllers

    @property
    def slack(self) -> bool:
        return bool(self.slack_bot_token)

    @property
    def teams(self) -> bool:
        return bool(self.teams_app_id) or self.teams_local

    @property
    def model(self) -> bool:
        return bool(self.openai_model)
