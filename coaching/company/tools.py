"""The company's AI tools, what each is for and what may go there: the tables `[[tools]]`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from coaching.company.privacy_rules import CLASSES, DataClass, PrivacyRules
from coaching.company.table import CompanyError, key, read_table, text


def _named(value: Any) -> str:
    words = text(value).strip() if isinstance(value, str) else ""
    if not words:
        raise ValueError('expected a name in quotes, such as "Copilot"')
    return words


def _classes(value: Any) -> tuple[DataClass, ...]:
    listed = value if isinstance(value, list) else [value]
    found = tuple(one for one in CLASSES if one in listed)
    if len(found) != len(listed) or not isinstance(value, list):
        raise ValueError(f"expected a list of {', '.join(CLASSES)}")
    return found


@dataclass(frozen=True, slots=True)
class Tool:
    """One of the tables."""

    name: str = key(_named)
    purpose: str = key(text, "", named="for")
    data: tuple[DataClass, ...] = key(_classes, ("public", "internal"))
    how: str = key(text, "")  # how somebody gets it
    contact: str = key(text, "")  # whom to ask; empty: the company's


def tools_from(tables: Any) -> tuple[Tool, ...]:
    """Raises CompanyError naming the entry and the key."""
    if not isinstance(tables, list) or not all(isinstance(one, Mapping) for one in tables):
        raise CompanyError("[tools]: write each tool under a line [[tools]] of its own")
    return tuple(
        read_table(Tool, f"[[tools]] entry {number}: ", one) for number, one in enumerate(tables, 1)
    )


def ruled(rules: PrivacyRules, tools: Sequence[Tool]) -> PrivacyRules:
    """Where tools are listed they alone say what may go where."""
    if not tools:
        return rules
    allowed = {data: tuple(tool.name for tool in tools if data in tool.data) for data in CLASSES}
    return replace(rules, tools=tuple(tool.name for tool in tools), allowed=allowed)
