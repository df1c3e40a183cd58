"""What leads have decided in chat instead of in `company.toml`."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Setting:
    """Wins over the file until the file's own value changes. It outlives whoever decided it."""

    PARTIES: ClassVar[tuple[str, ...]] = ("by",)

    id: str  # the key: there is one decision on each
    key: str  # "features.savings"
    value: str  # "on" or "off"
    by: str  # the lead's person id; empty: somebody who was forgotten
    day: date
    over: str = ""  # what stood in the file then
    lapsed: bool = False  # the file's own value has changed since
    until: date | None = None  # what was kept of a feature before is erased on that day
