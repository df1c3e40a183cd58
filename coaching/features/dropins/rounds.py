"""What a drop-in sets off for many people at once, and the next one of a weekly one."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import moments, workdays
from coaching.calendar.digest import digests_for
from coaching.facts.community import Appointment, Attendance, DropIn, News
from coaching.facts.identity import derived
from coaching.facts.people import Person
from coaching.features.dropins.posting import next_week, post, spreading
from coaching.features.dropins.rules import comes, reminder
from coaching.messages import JSON, Opening, Text
from coaching.people.programme import is_champion, is_lead
from coaching.script.feature import Round
from coaching.script.situation import Overview, by_id
from coaching.script.words import Outcome

WEEK = timedelta(days=7)
LONGEST_BREAK = 8  # weeks of holidays and leave before a weekly drop-in is given up


def _spread(overview: Overview) -> Outcome:
    """Tells those who come of a change, and everybody when there is no channel."""
    drop_in = _meant(overview)
    if drop_in is None or drop_in.sequence != overview.number("sequence"):
        return Outcome()  # changed once more: that change has a round of its own
    outcome = _told_those_who_come(drop_in, overview) if drop_in.sequence else Outcome()
    if overview.community is None and overview.company.has("digest"):
        lines, people = _news(drop_in, overview), by_id(overview.of(Person))
        outcome = outcome.keep(*lines).plan(
            *digests_for(lines, people, overview.company, overview.now)
        )
    return outcome


def _meant(overview: Overview) -> DropIn | None:
    return next(
        (one for one in overview.of(DropIn) if one.id == overview.word("drop_in")),
        None,
    )


def _told_those_who_come(drop_in: DropIn, overview: Overview) -> Outcome:
    people = by_id(overview.of(Person))
    outcome = Outcome()
    about: dict[str, JSON] = {"drop_in": drop_in.id, "sequence": drop_in.sequence}
    for id in sorted(comes(drop_in, overview.of(Attendance)) & people.keys()):
        key = f"drop_in:{drop_in.id}-{drop_in.sequence}-{id}"
        outcome = outcome.plan(
            Opening(key, id, "dropins.changed", moments.minute(overview.now), about)
        )
        if drop_in.cancelled_at is None:
            outcome = outcome.plan(*reminder(drop_in, people[id], overview.company, overview.now))
    return outcome


def _news(drop_in: DropIn, overview: Overview) -> list[News]:
    """A line in everybody's digest; the line of an earlier state is taken back."""
    people = by_id(overview.of(Person))
    host = people[drop_in.host].name if drop_in.host in people else ""
    key = "dropins-news-cancelled" if drop_in.cancelled_at else "dropins-news"
    known = {news.id for news in overview.of(News)}
    lines: list[News] = []
    for person in people.values():
        if not person.active or person.id == drop_in.host:
            continue
        at = moments.own(drop_in.starts_at, ZoneInfo(person.timezone))
        text = Text(key, {"host": host, "at": at, "place": drop_in.place})
        ids = [derived("news", drop_in.id, str(n), person.id) for n in range(drop_in.sequence + 1)]
        if ids[-1] in known:
            continue  # written before, and perhaps told
        lines += [News(id, person.id, text, overview.now, overview.now) for id in ids[-2:-1]]
        until = drop_in.starts_at
        lines.append(News(ids[-1], person.id, text, overview.now, until=until))
    return lines


def _next_one(overview: Overview) -> Outcome:
    last, people = _meant(overview), by_id(overview.of(Person))
    host = people.get(last.host) if last else None
    if last is None or not last.series or host is None or not _hosts(host, overview):
        return Outcome()
    starts = _next_start(host, last, overview)
    if starts is None:
        return Outcome()
    id = derived(last.series, starts.date().isoformat())
    if any(one.id == id for one in overview.of(DropIn)):
        return Outcome()  # announced before, and perhaps changed since
    fresh = replace(last, id=id, starts_at=starts, regular_at=starts, sequence=0, cancelled_at=None)
    outcome = (
        Outcome().keep(fresh).plan(spreading(fresh, overview), *next_week(fresh, overview.company))
    )
    if overview.community is None:
        return outcome
    return replace(outcome, letters=(post(fresh, host.name, overview.community, overview),))


def _hosts(person: Person, overview: Overview) -> bool:
    lead = is_lead(person, overview.leads)
    champion = is_champion(person, overview.of(Appointment))
    return person.active and (lead or champion)


def _next_start(host: Person, last: DropIn, overview: Overview) -> datetime | None:
    zone = ZoneInfo(last.timezone)
    regular = (last.regular_at or last.starts_at).astimezone(zone)
    for week in range(1, LONGEST_BREAK + 1):
        starts = workdays.at(regular.date() + week * WEEK, regular.time(), zone)
        if starts > overview.now and workdays.is_workday(starts.date(), host, overview.company):
            return starts
    return None


LATELY = {Attendance: timedelta(days=100), News: timedelta(days=100)}
SPREAD = Round((DropIn, Attendance, News, Person), _spread, LATELY)
AGAIN = Round((DropIn, Appointment, Person), _next_one)
