"""Whom a company wants in a role that may do something, as the table `[roles]` tells."""

from dataclasses import dataclass

from coaching.company.table import emails, key
from coaching.facts.growing.growth import ROLES, RoleName


@dataclass(frozen=True, slots=True)
class Wanted:
    """E-mails of those who are asked whether they want it."""

    process_owner: frozenset[str] = key(emails, frozenset())
    prompt_engineer: frozenset[str] = key(emails, frozenset())
    trainer: frozenset[str] = key(emails, frozenset())
    data_steward: frozenset[str] = key(emails, frozenset())

    def of(self, email: str) -> tuple[RoleName, ...]:
        return tuple(role for role in ROLES if email in getattr(self, role))

    @property
    def everybody(self) -> tuple[str, ...]:
        """Who is wanted for what, the same for the same table."""
        return tuple(f"{role} {email}" for role in ROLES for email in sorted(getattr(self, role)))
