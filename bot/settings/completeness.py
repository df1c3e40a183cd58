"""Which settings go together: those of Slack, of Teams, of the language model."""

from bot.settings.settings import SettingError, Settings
from bot.settings.values import is_loopback, shown


def complete(settings: Settings) -> None:
    """Raises SettingError for the first that is missing, or does not go with the others."""
    _complete_slack(settings)
    if settings.teams_local:
        _local_teams(settings)
    else:
        _complete_teams(settings)
    _complete_model(settings)


def _complete_slack(settings: Settings) -> None:
    way_in = settings.slack_app_token or settings.slack_signing_secret
    if settings.slack and not way_in:
        raise SettingError(
            "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (Socket Mode, xapp-…) nor "
            "SLACK_SIGNING_SECRET (HTTP): set one of them"
        )
    if way_in and not settings.slack:
        raise SettingError(
            "SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token (xoxb-…) of the app"
        )


def _local_teams(settings: Settings) -> None:
    if settings.teams_app_id or settings.teams_app_password:
        raise SettingError(
            "TEAMS_LOCAL=1 believes everybody, and TEAMS_APP_ID is set: take one of them out"
        )
    if not is_loopback(settings.host):
        raise SettingError(
            f"TEAMS_LOCAL=1 is refused unless HOST is loopback ({shown('HOST', settings.host)})"
        )


def _complete_teams(settings: Settings) -> None:
    app, password, tenant = (
        settings.teams_app_id,
        settings.teams_app_password,
        settings.teams_tenant_id,
    )
    if not (app or password or tenant):
        return
    if not app:
        raise SettingError(
            "TEAMS_APP_ID is missing: copy the Application (client) ID of the bot's registration, "
            "or TEAMS_LOCAL=1 for tools on this machine"
        )
    if not password:
        raise SettingError(
            "TEAMS_APP_PASSWORD is missing: copy a client secret of that registration"
        )
    if not tenant:
        raise SettingError("TEAMS_TENANT_ID is missing: copy the Directory (tenant) ID")


def _complete_model(settings: Settings) -> None:
    reachable = settings.openai_api_key or settings.openai_base_url
    if reachable and not settings.openai_model:
        raise SettingError(
            "OPENAI_MODEL is missing: name the model that the coach should use, such as gpt-5-mini"
        )
    if settings.openai_model and not reachable:
        raise SettingError(
            "OPENAI_API_KEY is missing: set it, or OPENAI_BASE_URL for a server that needs none"
        )
