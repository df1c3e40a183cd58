"""Kinds of questions and messages that somebody does not want, each a switch of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from coaching.company.company import Company
from coaching.facts.people import Person


@dataclass(frozen=True, slots=True)
class Kind:
    """What belongs to it, where its feature is on."""

    feature: str
    letters: frozenset[str] = frozenset()  # kinds of letters
    extras: frozenset[str] = frozenset()  # kinds of what may follow a check-in
    news: str = ""  # how the texts of its lines in the digest begin
    ends: str = ""  # the flow by which somebody leaves it, where it has one of its own


KINDS: Mapping[str, Kind] = {
    "time": Kind("savings", extras=frozenset({"claim"})),
    "check_in": Kind("checkins", frozenset({"check_in", "reminder"})),
    "met": Kind("pairing", frozenset({"buddy_card"})),
    "habit": Kind("prompting", extras=frozenset({"habit"})),
    "lesson": Kind("lessons", frozenset({"lesson"}), frozenset({"lesson"})),
    "use_case": Kind("use_cases", extras=frozenset({"discovery", "use_case"})),
    "coffee": Kind("coffee", ends="coffee.leave"),
    "digest": Kind("digest", frozenset({"digest"})),
    "drop_in": Kind("dropins", frozenset({"drop_in"}), news="dropins-"),
    "announcement": Kind("announcements", frozenset({"announcement"}), news="announcements-"),
    "update": Kind("updates", news="updates-"),
}


def there_are(company: Company) -> tuple[str, ...]:
    return tuple(kind for kind, about in KINDS.items() if company.has(about.feature))


def declining(person: Person, kind: str) -> Person:
    return replace(person, declines=tuple(dict.fromkeys((*person.declines, kind))))


def wanting(person: Person, kind: str) -> Person:
    """Again."""
    return replace(person, declines=tuple(one for one in person.declines if one != kind))


def asked_weekly(person: Person, company: Company) -> bool:
    """Whether they get check-ins, after which something else may be asked."""
    return company.has(KINDS["check_in"].feature) and "check_in" not in person.declines


def wants_letter(person: Person, kind: str) -> bool:
    return not any(kind in KINDS[one].letters for one in person.declines if one in KINDS)


def wants_extra(person: Person, kind: str) -> bool:
    return not any(kind in KINDS[one].extras for one in person.declines if one in KINDS)


def wants_news(person: Person, text: str) -> bool:
    """Whether this line of the digest is for them."""
    begun = (KINDS[one].news for one in person.declines if one in KINDS)
    return not any(text.startswith(news) for news in begun if news)
