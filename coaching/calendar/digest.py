"""The digest: what can wait goes out together, on Thursday. Whoever writes News plans it with
`digest_for`.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from coaching.calendar import weeks, workdays
from coaching.company.company import Company
from coaching.facts.community import News
from coaching.facts.people import Person
from coaching.messages import Opening

THURSDAY = 4
AT = time(15, 15)  # after the check-in, so that one that is not answered can be mentioned
FLOW = "digest.thursday"
STALE = timedelta(weeks=2)
FARTHEST = 60  # weeks that are searched for a working day


def digest_for(person: Person, company: Company, now: datetime) -> Opening:
    """The person's next digest. Planning it again changes nothing: its key is of the person and the
    week.
    """
    this = weeks.now_of(now, person.timezone)
    for n in range(FARTHEST):
        week = weeks.later(this, n)
        due = weeks.moment_in(week, THURSDAY, AT, person, company, spread=30)
        if due and due > now:
            return _opening(person, week, due)
    week = weeks.later(this)  # somebody who never works again: looked at again then
    due = workdays.at(weeks.day_of(week, THURSDAY), AT, ZoneInfo(person.timezone))
    return _opening(person, week, due)


def _opening(person: Person, week: str, due: datetime) -> Opening:
    return Opening(f"digest:{person.id}:{week}", person.id, FLOW, due, {"week": week})


def digests_for(
    news: Iterable[News], people: Mapping[str, Person], company: Company, now: datetime
) -> tuple[Opening, ...]:
    """The digests in which these lines are told."""
    whose = dict.fromkeys(line.person for line in news if line.told_at is None)
    return tuple(digest_for(people[id], company, now) for id in whose if id in people)


def waiting(news: Iterable[News], person: str, now: datetime) -> list[News]:
    """What this person has not been told, oldest first. What is two weeks old is dropped, and what
    invites to something that has begun.
    """
    untold = [one for one in news if one.person == person and one.told_at is None]
    fresh = [one for one in untold if now - one.since < STALE and not _over(one, now)]
    return sorted(fresh, key=lambda one: (one.since, one.id))


def _over(news: News, now: datetime) -> bool:
    return news.until is not None and news.until <= now
