"""What may go into which AI tool, as the company decided: the table `[privacy]` of
`company.toml`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

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


def privacy_from(table: Mapping[str, Any]) -> PrivacyRules:
    """Reads `[privacy]`; raises ValueError naming the key and how to mend it."""
    known = ("tools", "links", *CLASSES)
    for name, value in table.items():
        if name not in known:
            raise ValueError(
                f"[privacy] {name}: unknown key; known are keep_text_days, {', '.join(known)}"
            )
        if not isinstance(value, list) or not all(
            isinstance(one, str) and one.strip() for one in value
        ):
            raise ValueError(
                f'[privacy] {name}: expected a list of names in quotes, such as ["Copilot"]'
            )
    allowed: dict[DataClass, tuple[str, ...]] = {"public": (ANY,)}
    allowed |= {data: tuple(table[data]) for data in CLASSES if data in table}
    links = frozenset(str(host).strip().lower() for host in table.get("links", ()))
    return PrivacyRules(tuple(table.get("tools", ())), allowed, links)
