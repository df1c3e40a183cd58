"""The one Slack workspace that is served."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Workspace:
    """Who we are there, as Slack says."""

    team: str
    bot: str  # our user id
    scopes: frozenset[str] = frozenset()  # what the bot token may do
    enterprise: str = ""  # the organisation that it belongs to, in an Enterprise Grid

    def is_home(self, team: object) -> bool:
        """Whether whoever is of this team is one of us; in a Grid it may be the organisation's."""
        return not team or team in (self.team, self.enterprise or self.team)
