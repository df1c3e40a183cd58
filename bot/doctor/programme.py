"""The company and its programme: whose file it is, who leads, which channel is the community's."""

from bot.community import TEAMS
from bot.doctor.found import NotSetUp, Wrong
from bot.settings.settings import Settings
from coaching.ports.platform import Refused

CHANNEL = "[company] community_channel"
MEND = {
    "not_in_channel": "Kollega is no member; invite it there (/invite @Kollega)",
    "channel_not_found": "Slack shows Kollega no such channel; see its name, name a private one by "
    "its id, and invite Kollega there",
    "is_archived": "it is archived; open it again, or name another one",
}


async def company(settings: Settings) -> str:
    name = settings.company.name
    if not settings.company_file:
        raise NotSetUp(
            f"the bundled sample, {name}; copy bot/company.toml and name yours in KOLLEGA_COMPANY"
        )
    return f"{name}, from {settings.company_file}"


async def lessons(settings: Settings) -> str:
    """Each finding on a line of its own: the good ones go on without them."""
    company = settings.company
    if not company.content:
        raise NotSetUp("none of the company's own; Kollega's are taught: see [content] folder")
    taught = company.taught()
    if taught.findings:
        raise Wrong("\n".join(("", *taught.findings)).replace("\n", "\n  "))
    return f"{len(taught.paths)} paths, the company's own from {company.content} among them"


async def leads(settings: Settings) -> str:
    number = len(settings.leads)
    if not number:
        raise NotSetUp(
            "none; nobody sees the company's figures, appoints champions or hears what is broken: "
            "name them in KOLLEGA_LEADS"
        )
    return "1 address" if number == 1 else f"{number} addresses"


async def community(settings: Settings) -> str:
    named = settings.company.community_channel
    if not named:
        raise NotSetUp(f"none; what is for everybody goes into the digests: see {CHANNEL}")
    if named.startswith(TEAMS) and settings.teams:
        return f"{named} in Teams; whether Kollega may write there shows when it does"
    if settings.slack:
        return await _in_slack(settings, named)
    if settings.teams:
        raise Wrong(f"{CHANNEL} = {named}: Teams takes a channel's id alone, which begins with 19:")
    raise Wrong(f"{CHANNEL} = {named}, and neither Slack nor Teams is set up")


async def _in_slack(settings: Settings, named: str) -> str:
    from adapters.slack.channels import find
    from adapters.slack.client import connected

    try:
        async with connected(settings.slack_bot_token, settings.slack_api_url) as client:
            found = await find(client, named)
    except Refused as refused:
        raise Wrong(f"{CHANNEL} = {named}: Slack answers “{refused.reason}”") from None
    if found.trouble:
        raise Wrong(f"{CHANNEL} = {named}: {MEND[found.trouble]}")
    if not found.name:
        return f"{found.id}, a private one; whether Kollega may write there shows when it does"
    return f"#{found.name} ({found.id}), and Kollega is a member"
