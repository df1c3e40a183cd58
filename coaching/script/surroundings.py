"""What surrounds every decision and no turn changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from coaching.company.company import Company
from coaching.messages import Place


def nowhere() -> Place | None:
    return None


def no_file(drop_in: str) -> str:
    return ""


def no_link(platform: str, email: str) -> str:
    return ""


def nobody() -> frozenset[str]:
    return frozenset()


def all_open() -> Mapping[str, str]:
    return {}


@dataclass(frozen=True)
class Surroundings:
    """The company, and what Kollega can reach in it. What depends on the platforms is asked for
    each time: they may come later.
    """

    company: Company
    leads: frozenset[str] = frozenset()  # e-mails of the programme's leads
    # e-mails of those who see the company's figures, and nothing else of a lead's
    controllers: frozenset[str] = frozenset()
    community: Callable[[], Place | None] = nowhere  # the only channel that is written to unasked
    # a drop-in -> where its calendar file is fetched; "" when nowhere
    calendar: Callable[[str], str] = no_file
    # (platform, e-mail) -> what opens a chat with a colleague there; or ""
    chat: Callable[[str, str], str] = no_link
    # where people are invited who never wrote: a place without its channel
    door: Callable[[], Place | None] = nowhere
    # platforms on which Kollega can bring people together in a chat
    gathers: Callable[[], frozenset[str]] = nobody
    # platform -> why it lets Kollega do nothing at all
    shut: Callable[[], Mapping[str, str]] = all_open
