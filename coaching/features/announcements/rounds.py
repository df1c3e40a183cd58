"""An announcement goes out to each of those meant, and afterwards it is counted whom it reached."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from coaching.calendar import workdays
from coaching.calendar.digest import digests_for
from coaching.calendar.moments import minute
from coaching.facts.community import Appointment, News
from coaching.facts.meeting.announcing import Announcement, Notice, Reached
from coaching.facts.pairs import Pairing
from coaching.facts.people import Contact, Person
from coaching.features.announcements.rules import (
    FRESH,
    KIND,
    NEWS,
    audience_of,
    notice_id,
    reachable,
    there,
    wants,
)
from coaching.messages import Opening, Text
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome

COUNTED_AT = time(9)  # the company's time, on the working day after
AT_ONCE = timedelta(days=4)  # a chat that closed so soon afterwards took nothing


def spreading(announcement: Announcement) -> Opening:
    about = {"announcement": announcement.id}
    key = f"spread:{announcement.id}"
    return Opening(key, "", "announcements.spread", minute(announcement.told_at), dict(about))


def spread(overview: Overview) -> Outcome:
    """Once, however often it is called."""
    one = _meant(overview)
    if one is None or any(notice.announcement == one.id for notice in overview.of(Notice)):
        return Outcome()
    people = audience_of(
        one.audience,
        overview.of(Person),
        overview.of(Appointment),
        overview.of(Pairing),
        one.by,
    )
    notices = [Notice(notice_id(one.id, p.id), p.id, one.id, "later", one.told_at) for p in people]
    reached = [_first(notice, one, overview) for notice in notices]
    later = [notice for notice in reached if notice.state == "later"]
    at_once = [n for n in later if one.when == "now" and _has_room(n.person, overview)]
    outcome = Outcome().keep(*reached, _counted(one, reached)).plan(_again(one, overview))
    outcome = outcome.plan(*(_delivery(one, notice, overview) for notice in at_once))
    waiting = [notice for notice in later if notice not in at_once]
    return _in_the_digest(one, waiting, overview, outcome)


def _meant(overview: Overview) -> Announcement | None:
    id = overview.word("announcement")
    return next((one for one in overview.of(Announcement) if one.id == id), None)


def _first(notice: Notice, one: Announcement, overview: Overview) -> Notice:
    person = by_id(overview.of(Person))[notice.person]
    if not wants(person, one.when, overview.company):
        return replace(notice, state="quiet")
    if not reachable(person, overview.of(Contact)):
        return replace(notice, state="unreachable")
    return notice


def _has_room(id: str, overview: Overview) -> bool:
    person = by_id(overview.of(Person))[id]
    return there(person, overview.now) and overview.room(id, KIND) > 0


def _delivery(one: Announcement, notice: Notice, overview: Overview) -> Opening:
    key, about = f"{KIND}:{notice.id}", {"announcement": one.id}
    due = minute(overview.now)
    return Opening(key, notice.person, "announcements.deliver", due, dict(about))


def _in_the_digest(
    one: Announcement, waiting: Sequence[Notice], overview: Overview, outcome: Outcome
) -> Outcome:
    if not overview.company.has("digest"):
        return outcome
    people = by_id(overview.of(Person))
    sender = people.get(one.by)
    text = Text(NEWS, {"by": sender.name if sender else "", "text": one.text})
    news = [News(notice.id, notice.person, text, one.told_at) for notice in waiting]
    digests = digests_for(news, people, overview.company, overview.now)
    return outcome.keep(*news).plan(*digests)


def settle(overview: Overview) -> Outcome:
    """Each working morning, until nobody is waited for any more."""
    one = _meant(overview)
    if one is None:
        return Outcome()
    before = [notice for notice in overview.of(Notice) if notice.announcement == one.id]
    news = {line.id: line for line in overview.of(News)}
    after = [_looked_at(notice, news, overview) for notice in before]
    counted = _counted(one, after)
    changed = [notice for notice in after if notice not in before]
    outcome = Outcome().keep(*changed, *([counted] if counted != one else ()))
    unheard = [notice for notice in after if notice.state == "later" and notice.id not in news]
    outcome = _in_the_digest(one, unheard, overview, outcome)
    if counted.later:
        outcome = outcome.plan(_again(one, overview))
    return outcome


def _looked_at(notice: Notice, news: dict[str, News], overview: Overview) -> Notice:
    """As far as it is known by now."""
    people, contacts = by_id(overview.of(Person)), overview.of(Contact)
    person = people.get(notice.person)
    open = person is not None and reachable(person, contacts)
    line = news.get(notice.id)
    if notice.state == "later" and line and line.told_at:
        notice = replace(notice, state="sent", told_at=line.told_at, in_digest=True)
    if notice.state == "sent":
        bounced = not open and overview.now - notice.told_at < AT_ONCE
        return replace(notice, state="unreachable") if bounced else notice
    if notice.state == "later" and overview.now - notice.told_at > FRESH:
        return replace(notice, state="quiet" if open else "unreachable")
    return notice


def _counted(one: Announcement, notices: Iterable[Notice]) -> Announcement:
    known = list(notices)
    states: Counter[Reached] = Counter(notice.state for notice in known)
    numbers: dict[str, Any] = {name: states[name] for name in ("sent", "later", "quiet")}
    in_digest = sum(notice.in_digest and notice.state == "sent" for notice in known)
    total, lost = len(known), states["unreachable"]
    return replace(one, **numbers, unreachable=lost, in_digest=in_digest, total=total)


def _again(one: Announcement, overview: Overview) -> Opening:
    due = _next_morning(overview)
    key = f"round:announcement:{one.id}-{due.date().isoformat()}"
    return Opening(key, "", "announcements.settle", due, {"announcement": one.id})


def _next_morning(overview: Overview) -> datetime:
    home = ZoneInfo(overview.company.timezone)
    tomorrow = overview.now.astimezone(home).date() + timedelta(days=1)
    nobody = Person("", timezone=overview.company.timezone)
    return workdays.workday_at(tomorrow, COUNTED_AT, nobody, overview.company)
