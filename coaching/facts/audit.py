"""Who looked at what belongs to others, who did what only a few may do, and what was erased."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

OPERATOR = "operator"  # whoever runs a command on the machine


@dataclass(frozen=True, slots=True)
class Audit:
    """One view or one act, in ids and stable words alone. It outlives both people, unlinked."""

    PARTIES: ClassVar[tuple[str, ...]] = ("actor", "about")
    KEPT: ClassVar[tuple[str, str]] = ("audit", "at")

    id: str
    at: datetime
    actor: str  # a person's id, or OPERATOR; empty: somebody who was forgotten
    action: str  # "dump", "report", "export", "forget", "pair" or "company_figures"
    object: str = ""  # what it was done with: a month, "preview", or empty; never a person
    about: str = ""  # the id of the person whom it concerns; empty: nobody in particular


@dataclass(frozen=True, slots=True)
class Erasure:
    """So many rows of a kind were erased in a night because their time was over."""

    PARTIES: ClassVar[tuple[str, ...]] = ()
    KEPT: ClassVar[tuple[str, str]] = ("audit", "at")

    id: str  # of the night and the kind
    at: datetime
    kind: str  # a key of `[retention]`
    rows: int


@dataclass(frozen=True, slots=True)
class Download:
    """A link to something of somebody's own. Nobody can tell the address from it."""

    KEPT: ClassVar[tuple[str, str]] = ("exchanges", "at")

    id: str  # a hash of what the link holds
    person: str
    at: datetime
    until: float  # real seconds; 0: it was used
