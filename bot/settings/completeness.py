"""Which settings go together: those of Slack, of Teams, of the language model."""

from collections.abc import Iterator

from bot.settings.settings import SettingError, Settings
from bot.settings.values import is_loopback, shown


def complete(settings: Settings) -> None:
    """Raises SettingError for the first that is missing, or does not go with the others."""
    for _, why in missing(settings):
        raise SettingError(why)


def missing(settings: Settings) -> Iterator[tuple[str, str]]:
    """Of what was begun and is not whole: "slack", "teams" or "model", and how to mend it."""
    teams = _local_teams(settings) if settings.teams_local else _teams(settings)
    found = {"slack": _slack(settings), "teams": teams, "model": _model(settings)}
    yield from ((part, why) for part, why in found.items() if why)


def _slack(settings: Settings) -> str:
    way_in = settings.slack_app_token or settings.slack_signing_secret
    if settings.slack and not way_in:
        return (
            "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (Socket Mode, xapp-…) nor "
            "SLACK_SIGNING_SECRET (HTTP): set one of them"
        )
    if way_in and not settings.slack:
        return "SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token (xoxb-…) of the app"
    return ""


def _local_teams(settings: Settings) -> str:
    if settings.teams_app_id or settings.teams_app_password:
        return "TEAMS_LOCAL=1 believes everybody, and TEAMS_APP_ID is set: take one of them out"
    if not is_loopback(settings.host):
        return f"TEAMS_LOCAL=1 is refused unless HOST is loopback ({shown('HOST', settings.host)})"
    return ""


def _teams(settings: Settings) -> str:
    app, password, tenant = (
        settings.teams_app_id,
        settings.teams_app_password,
        settings.teams_tenant_id,
    )
    if not (app or password or tenant):
        return ""
    if not app:
        return (
            "TEAMS_APP_ID is missing: copy the Application (client) ID of the bot's registration, "
            "or TEAMS_LOCAL=1 for tools on this machine"
        )
    if not password:
        return "TEAMS_APP_PASSWORD is missing: copy a client secret of that registration"
    return "" if tenant else "TEAMS_TENANT_ID is missing: copy the Directory (tenant) ID"


def _model(settings: Settings) -> str:
    reachable = settings.openai_api_key or settings.openai_base_url
    if reachable and not settings.openai_model:
        return (
            "OPENAI_MODEL is missing: name the model that the coach should use, such as gpt-5-mini"
        )
    if settings.openai_model and not reachable:
        return "OPENAI_API_KEY is missing: set it, or OPENAI_BASE_URL for a server that needs none"
    return ""
