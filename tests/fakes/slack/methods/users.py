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


def lookup_by_email(call: Context) -> Json:
    wanted = call.args.required("email").lower()
    for person in call.workspace.people.values():
        if (person.email or "").lower() == wanted and not person.deleted:
            return {"user": profile(person, call.workspace, email=True, locale=False)}
    raise SlackError("users_not_found")
