"""What only a lead can mend, and when the leads are told of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from coaching.calendar.moments import minute
from coaching.calendar.workdays import week_of
from coaching.facts.identity import derived
from coaching.messages import Letter, Opening, Place
from coaching.people.programme import is_lead
from coaching.people.reach import CLOSED
from coaching.ports.store import Transaction
from coaching.turn.house import House

LATE = timedelta(hours=2)


def late(tx: Transaction, house: House, now: datetime) -> None:
    """Plans an alarm for each lead when something for the whole company is two hours late: once a
    week for each.
    """
    for waiting in tx.late_rounds(now - LATE):
        about = {"round": waiting.flow.replace(".", "-"), "since": waiting.due.isoformat()}
        _plan(tx, house, f"{waiting.flow}, {week_of(now.date())}", about, now)


def undelivered(tx: Transaction, house: House, letter: Letter, reason: str, now: datetime) -> None:
    """Plans an alarm for each lead: once a month for each reason.

    When the community channel did not take a letter, and when somebody's chat takes none; not whose
    it is.
    """
    if not letter.to.direct and _is_community(letter.to, house):
        closed(tx, house, letter.to.channel, reason, now)
    elif letter.to.direct and reason in CLOSED:
        about = {"reason": reason, "channel": ""}
        _plan(tx, house, f"{about}, {now:%Y-%m}", about, now)


def _is_community(place: Place, house: House) -> bool:
    known = house.surroundings.community()
    if known and (place.platform, place.channel) == (known.platform, known.channel):
        return True
    return place.channel == house.company.community_channel


def closed(tx: Transaction, house: House, channel: str, reason: str, now: datetime) -> None:
    """Plans an alarm for each lead that the community channel takes nothing: once a month for each
    reason.
    """
    about = {"reason": reason, "channel": channel}
    _plan(tx, house, f"{about}, {now:%Y-%m}", about, now)


def shut_out(tx: Transaction, house: House, now: datetime) -> None:
    """Plans an alarm for each lead when a platform lets Kollega do nothing: once a day for each."""
    for platform, reason in house.surroundings.shut().items():
        about = {"shut": platform, "reason": reason, "since": now.isoformat()}
        _plan(tx, house, f"shut {platform}, {now:%Y-%m-%d}", about, now)


def _plan(
    tx: Transaction, house: House, once: str, about: Mapping[str, str], now: datetime
) -> None:
    leads = house.surroundings.leads
    for email in sorted(leads):
        lead = tx.person_with(email)
        if lead is None or not is_lead(lead, leads):
            continue
        key = f"alarm:{derived(lead.id, once)}"
        tx.plan(Opening(key, lead.id, house.roles.alarm, minute(now), dict(about)))
