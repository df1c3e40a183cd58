"""What may go into which AI tool, as the company decided: the table `[privacy]` of
`company.toml`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from coaching.company.table import key, names, read_table, whole

DataClass = Literal["public", "internal", "confidential", "personal"]
CLASSES: tuple[DataClass, ...] = ("public", "internal", "confidential", "personal")
Light = Literal["green", "amber", "red"]
ANY = "*"  # every tool

_USUAL: Mapping[DataClass, tuple[str, ...]] = MappingProxyType({"public": (ANY,)})


@dataclass(frozen=True, slots=True)
class PrivacyRules:
    """`allowed`: the tools into which each class of data may go. What a class does not name is
    forbidden.
    """

    tools: tuple[str, ...] = ()  # approved by the company; internal material may go there
    allowed: Mapping[DataClass, tuple[str, ...]] = field(default_factory=lambda: _USUAL)
    links: frozenset[str] = frozenset()  # hosts to which a link may lead in what a model writes

    def tools_for(self, data: DataClass) -> tuple[str, ...]:
        """The tools that may take this class of data; ANY stands for every one."""
        if data in self.allowed:
            return self.allowed[data]
        return self.tools if data == "internal" else ()

    def light(self, data: DataClass, tool: str) -> Light:
        """Green: go ahead. Amber: there, and with care. Red: not there."""
        allowed = self.tools_for(data)
        if ANY not in allowed and not any(tool.casefold() == one.casefold() for one in allowed):
            return "red"
        return "green" if data == "public" else "amber"

    def light_for(self, data: DataClass) -> Light:
        """The same of a class of data, before a tool is named."""
        allowed = self.tools_for(data)
        if not allowed:
            return "red"
        return "green" if data == "public" and ANY in allowed else "amber"


_tools = names('expected a list of names in quotes, such as ["Copilot"]')


@dataclass(frozen=True, slots=True)
class PrivacyTable:
    """The table as it is written; None: what may go where is not said for this class of data."""

    keep_text_days: int = key(whole(1, 3650, of="days"), 90)
    tools: tuple[str, ...] = key(_tools, ())
    links: tuple[str, ...] = key(_tools, ())
    public: tuple[str, ...] = key(_tools, (ANY,))
    internal: tuple[str, ...] | None = key(_tools, None)
    confidential: tuple[str, ...] | None = key(_tools, None)
    personal: tuple[str, ...] | None = key(_tools, None)

    def rules(self) -> PrivacyRules:
        told: Mapping[DataClass, tuple[str, ...] | None] = {
            "public": self.public,
            "internal": self.internal,
            "confidential": self.confidential,
            "personal": self.personal,
        }
        allowed = {data: tools for data, tools in told.items() if tools is not None}
        links = frozenset(host.strip().lower() for host in self.links)
        return PrivacyRules(self.tools, allowed, links)


def privacy_table(table: Any) -> PrivacyTable:
    """Raises CompanyError."""
    return read_table(PrivacyTable, "[privacy] ", table)


def privacy_from(table: Any) -> PrivacyRules:
    """Raises CompanyError."""
    return privacy_table(table).rules()
