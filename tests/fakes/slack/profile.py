"""A person as `users.info`, `user_change` and `team_join` show them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.fakes.slack.shapes import Json
from tests.fakes.slack.workspace import Person, Workspace


def profile(person: Person, workspace: Workspace, *, email: bool, locale: bool) -> Json:
    offset = datetime.now(ZoneInfo(person.tz)).utcoffset()
    user: Json = {
        "id": person.id,
        "team_id": workspace.team,
        "name": person.name.lower().replace(" ", "."),
        "deleted": person.deleted,
        "real_name": person.name,
        "tz": person.tz,
        "tz_label": person.tz,
        "tz_offset": int(offset.total_seconds()) if offset else 0,
        "profile": {"real_name": person.name, "display_name": person.name, "team": workspace.team},
        "is_admin": False,
        "is_owner": False,
        "is_restricted": person.guest,
        "is_ultra_restricted": False,
        "is_bot": person.bot,
        "is_app_user": False,
        "updated": 0,
    }
    if email and person.email:
        user["profile"]["email"] = person.email
    if locale:
        user["locale"] = person.locale
    return user
