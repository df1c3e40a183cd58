"""People's profiles; the e-mail address is there only for those who may read it."""

from tests.fakes.slack.errors import SlackError
from tests.fakes.slack.methods.context import Context
from tests.fakes.slack.profile import profile
from tests.fakes.slack.shapes import Json


def info(call: Context) -> Json:
    person = call.person(call.args.required("user"))
    email = "users:read.email" in call.scopes
    return {
        "user": profile(
            person, call.workspace, email=email, locale=call.args.flag("include_locale")
        )
    }


def list_members(call: Context) -> Json:
    """Everybody, the deactivated ones among them, a page at a time."""
    people, first = list(call.workspace.people.values()), int(call.args.text("cursor") or 0)
    limit = int(call.args.text("limit") or 100)
    page = people[first : first + limit]
    email = "users:read.email" in call.scopes
    members = [profile(one, call.workspace, email=email, locale=False) for one in page]
    following = str(first + limit) if first + limit < len(people) else ""
    return {"members": members, "response_metadata": {"next_cursor": following}}


def lookup_by_email(call: Context) -> Json:
    wanted = call.args.required("email").lower()
    for person in call.workspace.people.values():
        if (person.email or "").lower() == wanted and not person.deleted:
            return {"user": profile(person, call.workspace, email=True, locale=False)}
    raise SlackError("users_not_found")
