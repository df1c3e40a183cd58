"""The one Slack workspace that is served."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Workspace:
    """Who we are there, as Slack says."""

    team: str
    bot: str  # our user id
    scopes: frozenset[str] = frozenset()  # what the bot token may do
