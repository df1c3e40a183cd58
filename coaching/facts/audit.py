"""Who looked at what belongs to others, and who did what only a few may do."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

OPERATOR = "operator"  # whoever runs a command on the machine


@dataclass(frozen=True, slots=True)
class Audit:
    """One view or one act, in ids and stable words alone. It outlives both people, unlinked."""

    PARTIES: ClassVar[tuple[str, ...]] = ("actor", "about")

    id: str
    at: datetime
    actor: str  # a person's id, or OPERATOR; empty: somebody who was forgotten
    action: str  # "dump", "report", "export", "forget", "pair" or "company_figures"
    object: str = ""  # what it was done with: a month, "preview", or empty; never a person
    about: str = ""  # the id of the person whom it concerns; empty: nobody in particular
