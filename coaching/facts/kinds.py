"""What Kollega knows. Frozen values with aware datetimes: a change is a `replace`, keeping is a
`put`.

Every fact has an `id`. Those that a conversation brought forth carry its id, so that playing the
conversation again overwrites them and withdraws what is no longer so.
"""

from dataclasses import Field
from typing import Any, ClassVar, Protocol


class Fact(Protocol):
    """Anything that is kept: a frozen dataclass whose fields name what they measure."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def id(self) -> str: ...


def kept(kind: type[object]) -> tuple[str, str]:
    """The key of `[retention]` that says how long facts of the kind are kept, and the field from
    which that is counted. Empty ones: as long as whoever they belong to.
    """
    named: tuple[str, str] = getattr(kind, "KEPT", ("", ""))
    return named


def parties(kind: type[object]) -> tuple[str, ...]:
    """The fields that say whose fact it is: of two people, it belongs to both; of none, to the
    company.
    """
    named: tuple[str, ...] = getattr(kind, "PARTIES", ("person",))
    return named
