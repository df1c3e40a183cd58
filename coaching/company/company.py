"""The company that Kollega serves, as its `company.toml` tells."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import time
from typing import Any
from unicodedata import normalize

from coaching.company.crowd import narrow
from coaching.company.monthly import Monthly, monthly_from
from coaching.company.privacy_rules import PrivacyRules, privacy_from
from coaching.company.spending import Spending, spending_from
from coaching.knowledge.own_ground import ground_from
from coaching.knowledge.playbook import Topic
from coaching.messages import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Company:
    """One installation serves one company."""

    name: str = "Kollega"
    language: Language = "sv"  # where nothing better is known of a person
    country: str = "SE"  # ISO 3166-1, for public holidays
    region: str = ""  # ISO 3166-2 subdivision, such as "BY"
    timezone: str = "Europe/Stockholm"
    departments: tuple[str, ...] = ()
    contact: str = (
        ""  # the human to turn to when Kollega does not understand, with how to reach them
    )
    work_from: time = time(8)
    work_until: time = time(17)
    workdays: tuple[int, ...] = (1, 2, 3, 4, 5)  # ISO weekdays
    community_channel: str = (
        ""  # the only channel that is written to unasked: its id, as the platform shows it
    )
    weekly_messages: int = 2  # unprompted messages to a person in an ISO week
    pairing_weeks: int = 12  # how long a newcomer and a buddy stay together
    pairing_approval: bool = False  # a lead approves a pair before the buddy is asked
    keep_text_days: int = 90  # how long somebody's own words are kept
    off: frozenset[str] = field(
        default_factory=frozenset
    )  # names of features that are switched off
    champions: frozenset[str] = field(
        default_factory=frozenset
    )  # e-mails of those who are asked to be one
    update: Monthly = field(default_factory=Monthly)
    privacy: PrivacyRules = field(default_factory=PrivacyRules)
    spending: Spending = field(default_factory=Spending)  # on the language model
    ground: tuple[Topic, ...] = ()  # the company's own prompts, use cases, failures and rules
    spread: Callable[[str], int] = (
        narrow  # a time zone -> over how many minutes its people are asked
    )


HOURS = {"work_from", "work_until", "workdays"}
PAIRING = {"pairing_weeks", "pairing_approval"}
RULES = {"privacy", "keep_text_days", "spending"}
ELSEWHERE = {
    *HOURS,
    *PAIRING,
    *RULES,
    "off",
    "champions",
    "update",
    "ground",
    "spread",
}  # in other tables, or in none
WANTED: Mapping[str, tuple[type, str]] = {
    "departments": (list, "a list of names"),
    "weekly_messages": (int, "a whole number"),
}


class CompanyError(ValueError):
    """`company.toml` cannot be used; the message names the key and how to mend it."""


def company_from(table: Mapping[str, Any]) -> Company:
    """Reads the tables of `company.toml`, which all may be missing; raises CompanyError."""
    told = dict(table.get("company", {}))
    known = {f.name for f in fields(Company)} - ELSEWHERE
    if strange := sorted(set(told) - known):
        raise CompanyError(
            f"[company] {strange[0]}: unknown key; known are {', '.join(sorted(known))}"
        )
    for name, value in told.items():
        wanted = WANTED.get(name, (str, "text in quotes"))
        if not isinstance(value, wanted[0]) or isinstance(value, bool):
            raise CompanyError(f"[company] {name}: expected {wanted[1]}")
    if not 1 <= told.get("weekly_messages", 2) <= 5:
        raise CompanyError("[company] weekly_messages: expected a whole number from 1 to 5")
    if told.get("language", "sv") not in LANGUAGES:
        raise CompanyError(
            f"[company] language: {told['language']!r} is not one of {', '.join(LANGUAGES)}"
        )
    if "departments" in told:
        told["departments"] = tuple(str(name) for name in told["departments"])
    ground = _ground(table.get("library", {}), told.get("language", "sv"))
    elsewhere = _hours(table.get("hours", {})) | _pairing(table.get("pairing", {})) | _rules(table)
    return Company(
        **told,
        **elsewhere,
        **_rhythm(table),
        ground=ground,
        off=_switched_off(table.get("features", {})),
    )


def _rules(table: Mapping[str, Any]) -> dict[str, Any]:
    privacy = dict(table.get("privacy", {}))
    kept = {name: privacy.pop(name) for name in ("keep_text_days",) if name in privacy}
    try:
        rules = {
            "privacy": privacy_from(privacy),
            "spending": spending_from(table.get("model", {})),
        }
    except ValueError as wrong:
        raise CompanyError(str(wrong)) from None
    return {**_privacy(kept), **rules}


def _ground(table: Mapping[str, Any], language: str) -> tuple[Topic, ...]:
    try:
        return ground_from(table, language)
    except ValueError as wrong:
        raise CompanyError(str(wrong)) from None


def _rhythm(table: Mapping[str, Any]) -> dict[str, Any]:
    return {"champions": _champions(table.get("champions", {})), "update": _update(table)}


def _champions(table: Mapping[str, Any]) -> frozenset[str]:
    emails = table.get("emails", [])
    if not isinstance(emails, list) or not all(
        isinstance(email, str) and "@" in email for email in emails
    ):
        raise CompanyError(
            '[champions] emails: expected e-mail addresses such as ["priya@firm.example"]'
        )
    return frozenset(normalize("NFKC", email).strip().lower() for email in emails)


def _update(table: Mapping[str, Any]) -> Monthly:
    try:
        return monthly_from(table.get("updates", {}))
    except ValueError as wrong:
        raise CompanyError(str(wrong)) from None


def _hours(table: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, name in (("from", "work_from"), ("until", "work_until")):
        if key in table:
            try:
                found[name] = time.fromisoformat(str(table[key]))
            except ValueError:
                raise CompanyError(
                    f"[hours] {key}: {table[key]!r} is no time of day; write it like 08:00"
                ) from None
    if "days" in table:
        days = table["days"]
        if (
            not isinstance(days, list)
            or not days
            or not all(isinstance(d, int) and 1 <= d <= 7 for d in days)
        ):
            raise CompanyError(
                "[hours] days: expected ISO weekdays such as [1, 2, 3, 4, 5] (1 is Monday)"
            )
        found["workdays"] = tuple(days)
    if found.get("work_from", time(8)) >= found.get("work_until", time(17)):
        raise CompanyError("[hours] from: must be before until")
    return found


def _pairing(table: Mapping[str, Any]) -> dict[str, Any]:
    if strange := sorted(set(table) - {"weeks", "approval"}):
        raise CompanyError(f"[pairing] {strange[0]}: unknown key; known are approval, weeks")
    weeks, approval = table.get("weeks", 12), table.get("approval", False)
    if not isinstance(weeks, int) or isinstance(weeks, bool) or not 2 <= weeks <= 52:
        raise CompanyError("[pairing] weeks: expected a whole number from 2 to 52")
    if not isinstance(approval, bool):
        raise CompanyError("[pairing] approval: expected true or false")
    return {"pairing_weeks": weeks, "pairing_approval": approval}


def _privacy(table: Mapping[str, Any]) -> dict[str, Any]:
    for days in table.values():
        if not isinstance(days, int) or isinstance(days, bool) or not 1 <= days <= 3650:
            raise CompanyError(
                "[privacy] keep_text_days: expected a whole number of days from 1 to 3650"
            )
    return dict(table)


def _switched_off(table: Mapping[str, Any]) -> frozenset[str]:
    for name, value in table.items():
        if not isinstance(value, bool):
            raise CompanyError(f"[features] {name}: expected true or false")
    return frozenset(name for name, on in table.items() if not on)
