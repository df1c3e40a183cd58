"""The company that Kollega serves, as its `company.toml` tells."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import time
from typing import Any

from coaching.company.company_days import CompanyDays, company_days_from
from coaching.company.crowd import narrow
from coaching.company.hours import hours_from
from coaching.company.levels import Levels
from coaching.company.library import ground_from
from coaching.company.monthly import Monthly, monthly_from
from coaching.company.privacy_rules import PrivacyRules, privacy_table
from coaching.company.retention import Retention, retention_from
from coaching.company.roles import Wanted
from coaching.company.spending import Spending, spending_from
from coaching.company.table import (
    CompanyError,
    emails,
    flag,
    key,
    names,
    one_of,
    read_table,
    text,
    whole,
)
from coaching.company.tools import Tool, ruled, tools_from
from coaching.company.unknown import unknown
from coaching.company.worth import Worth, worth_from
from coaching.knowledge.curriculum import Curriculum, own_alone
from coaching.knowledge.playbook import Topic
from coaching.messages import LANGUAGES, Language


def _departments(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("expected a list of names")
    return tuple(str(name) for name in value)


@dataclass(frozen=True, slots=True)
class Company:
    """One installation serves one company. The table `[company]`, and what the others tell."""

    name: str = key(text, "Kollega")
    language: Language = key(one_of(LANGUAGES), "sv")  # where nothing better is known of a person
    country: str = key(text, "SE")  # ISO 3166-1, for public holidays
    region: str = key(text, "")  # ISO 3166-2 subdivision, such as "BY"
    timezone: str = key(text, "Europe/Stockholm")
    departments: tuple[str, ...] = key(_departments, ())
    # what the company calls its own things, for the gaps of lessons: the first product, all words
    products: tuple[str, ...] = key(names("expected a list of names"), ())
    glossary: tuple[str, ...] = key(names("expected a list of names"), ())
    # the human to turn to when Kollega does not understand, with how to reach them
    contact: str = key(text, "")
    # the only channel that is written to unasked: its id, or in Slack its name
    community_channel: str = key(text, "")
    # unprompted messages to a person in an ISO week
    weekly_messages: int = key(whole(1, 5), 2)
    # the same with what was booked, asked to be decided or introduced: everything unprompted
    weekly_ceiling: int = key(whole(1, 20), 4)

    work_from: time = time(8)
    work_until: time = time(17)
    workdays: tuple[int, ...] = (1, 2, 3, 4, 5)  # ISO weekdays
    days: CompanyDays = field(default_factory=CompanyDays)  # closed, half and open ones of its own
    pairing_weeks: int = 12  # how long a newcomer and a buddy stay together
    coffee_weeks: int = 2  # from one coffee round to the next
    coffee_minutes: int = 20
    pairing_approval: bool = False  # a lead approves a pair before the buddy is asked
    keep_text_days: int = 90  # how long somebody's own words are kept
    retention: Retention = field(default_factory=Retention)  # and everything else
    off: frozenset[str] = frozenset()  # names of features that are switched off
    champions: frozenset[str] = frozenset()  # e-mails of those who are asked to be one
    roles: Wanted = field(default_factory=Wanted)  # who is asked to be what
    update: Monthly = field(default_factory=Monthly)
    privacy: PrivacyRules = field(default_factory=PrivacyRules)
    tools: tuple[Tool, ...] = ()  # where they are listed, the privacy rules are made of them
    spending: Spending = field(default_factory=Spending)  # on the language model
    worth: Worth = field(default_factory=Worth)  # of an hour, and what the programme costs
    levels: Levels = field(default_factory=Levels)  # what each asks and brings
    content: str = ""  # the folder of its own lessons, as company.toml names it
    taught: Callable[[], Curriculum] = own_alone  # the learning paths and lessons
    ground: tuple[Topic, ...] = ()  # the company's own prompts, use cases, failures and rules
    # a time zone -> over how many minutes its people are asked
    spread: Callable[[str], int] = narrow

    def has(self, feature: str) -> bool:
        """Whether it is switched on here."""
        return feature not in self.off


@dataclass(frozen=True, slots=True)
class _Pairing:
    """The table `[pairing]`."""

    weeks: int = key(whole(2, 52), 12)
    approval: bool = key(flag, False)


@dataclass(frozen=True, slots=True)
class _Content:
    """The table `[content]`."""

    folder: str = key(text, "")


@dataclass(frozen=True)
class _Coffee:
    """The table `[coffee]`."""

    weeks: int = key(whole(1, 12), 2)
    minutes: int = key(whole(10, 60), 20)


@dataclass(frozen=True, slots=True)
class _Champions:
    """The table `[champions]`."""

    emails: frozenset[str] = key(emails, frozenset())


def company_from(tables: Mapping[str, Any]) -> Company:
    """Reads the tables of `company.toml`, which all may be missing; raises CompanyError."""
    company = _with_a_ceiling(tables.get("company", {}))
    hours = hours_from(tables.get("hours", {}))
    pairing = read_table(_Pairing, "[pairing] ", tables.get("pairing", {}))
    coffee = read_table(_Coffee, "[coffee] ", tables.get("coffee", {}))
    champions = read_table(_Champions, "[champions] ", tables.get("champions", {}))
    privacy = privacy_table(tables.get("privacy", {}))
    tools = tools_from(tables.get("tools", []))
    retention = retention_from(tables.get("retention", {}))
    return replace(
        company,
        work_from=hours.start,
        work_until=hours.end,
        workdays=hours.days,
        days=company_days_from(tables.get("calendar", {})),
        pairing_weeks=pairing.weeks,
        pairing_approval=pairing.approval,
        coffee_weeks=coffee.weeks,
        coffee_minutes=coffee.minutes,
        champions=champions.emails,
        roles=read_table(Wanted, "[roles] ", tables.get("roles", {})),
        update=monthly_from(tables.get("updates", {})),
        keep_text_days=retention.remarks or privacy.keep_text_days,
        retention=retention,
        privacy=ruled(privacy.rules(), tools),
        tools=tools,
        spending=spending_from(tables.get("model", {})),
        worth=worth_from(tables.get("roi", {})),
        levels=read_table(Levels, "[levels] ", tables.get("levels", {})),
        content=read_table(_Content, "[content] ", tables.get("content", {})).folder,
        ground=ground_from(tables.get("library", {}), company.language),
        off=_switched_off(tables.get("features", {})),
    )


def _with_a_ceiling(table: Any) -> Company:
    """Where none is written it holds at least the messages that are counted."""
    company = read_table(Company, "[company] ", table)
    counted, ceiling = company.weekly_messages, company.weekly_ceiling
    if ceiling >= counted:
        return company
    if "weekly_ceiling" not in table:
        return replace(company, weekly_ceiling=counted)
    raise CompanyError(
        f"[company] weekly_ceiling = {ceiling}: all unprompted messages of a week cannot be fewer"
        f" than the counted ones, weekly_messages = {counted}; raise the one or lower the other"
    )


def _switched_off(table: Any) -> frozenset[str]:
    if not isinstance(table, Mapping):
        raise CompanyError("[features]: expected a table of keys and values")
    for name, value in table.items():
        if not isinstance(value, bool):
            raise CompanyError(f"[features] {name}: expected true or false")
    return frozenset(name for name, on in table.items() if not on)


TABLES = (
    "company", "hours", "calendar", "champions", "roles", "updates", "pairing", "coffee", "privacy",
    "tools", "retention", "model", "roi", "features", "library", "content", "levels",
)  # fmt: skip


def check_tables(tables: Mapping[str, Any]) -> None:
    """Raises CompanyError for one that nobody knows."""
    company = {known.name for known in fields(Company) if "check" in known.metadata}
    for name, value in tables.items():
        if name in TABLES:
            continue
        if isinstance(value, (Mapping, list)):
            raise CompanyError(unknown("table", name, TABLES))
        home = "; it belongs below the line [company]" if name in company else ""
        raise CompanyError(f"{name}: stands outside of every table{home}")
