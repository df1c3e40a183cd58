"""The settings as the Teams adapter has them."""

from adapters.teams.tenant import Cloud, Tenant
from bot.settings.settings import Settings


def tenant_of(settings: Settings) -> Tenant:
    return Tenant(settings.teams_tenant_id, settings.teams_app_id)


def cloud_of(settings: Settings) -> Cloud:
    told, public = settings.teams_cloud, Cloud()
    return Cloud(
        login=told.get("TO_CHANNEL_FROM_BOT_LOGIN_URL", public.login),
        scope=told.get("TO_CHANNEL_FROM_BOT_OAUTH_SCOPE", public.scope),
        issuer=told.get("TO_BOT_FROM_CHANNEL_TOKEN_ISSUER", public.issuer),
        metadata=told.get("TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL", public.metadata),
        emulator=told.get("TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL", public.emulator),
        oauth=told.get("OAUTH_URL", public.oauth),
    )
