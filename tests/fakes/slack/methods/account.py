"""Who the app is: auth, bot and team, and the way to a Socket Mode connection."""

from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.shapes import Json


def auth_test(call: Context) -> Json:
    home = call.workspace
    return {
        "url": "https://example.slack.com/",
        "team": "Example",
        "user": home.people[home.bot].name,
        "team_id": home.team,
        "user_id": home.bot,
        "bot_id": home.bot_id,
        "is_enterprise_install": False,
    }


def bot_info(call: Context) -> Json:
    home = call.workspace
    if call.args.text("bot") != home.bot_id:
        raise SlackError("bot_not_found")
    name = home.people[home.bot].name
    return {
        "bot": {
            "id": home.bot_id,
            "deleted": False,
            "name": name,
            "app_id": home.app,
            "user_id": home.bot,
        }
    }


def team_info(call: Context) -> Json:
    return {
        "team": {
            "id": call.workspace.team,
            "name": "Example",
            "domain": "example",
            "email_domain": "",
        }
    }


def open_connection(call: Context) -> Json:
    return {"url": call.socket_url()}
