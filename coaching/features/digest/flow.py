"""The digest: a line for everything that waited, and the check-in if it is not answered."""

from dataclasses import replace

from coaching.calendar.digest import digest_for, waiting
from coaching.facts.checkins import CheckIn
from coaching.facts.community import News
from coaching.messages import Opening, Whole
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, keep

MOST = 12  # lines; the rest waits for next week


async def thursday(situation: Situation) -> Outcome:
    """Nothing waits, nothing is said."""
    lines = waiting(situation.of(News), situation.person.id, situation.now)[:MOST]
    if not lines:
        return Outcome()
    told = (replace(news, told_at=situation.now) for news in lines)
    said = (Whole(news.text.key, news.text.args) for news in lines)
    outcome = keep(*told).say("lines", count=len(lines)).speak(*said)
    week = situation.word("week") if situation.company.has("checkins") else ""
    if any(asked.week == week and unanswered(asked, situation) for asked in situation.of(CheckIn)):
        answer = opens("checkins.now", "check-in-now", week, style="primary")
        return outcome.say("check-in").offer(answer)
    return outcome


def unanswered(asked: CheckIn, situation: Situation) -> bool:
    """Asked, neither answered nor reminded of: then the digest reminds instead."""
    return asked.person == situation.person.id and not asked.answered_at and not asked.reminded_at


def next_week(situation: Situation, opening: Opening) -> Opening | None:
    """Once more, if something still waits: the week had no room, or there was too much for one."""
    following = digest_for(situation.person, situation.company, max(situation.now, opening.due))
    left = waiting(situation.of(News), situation.person.id, following.due)
    return following if left and following.due > opening.due else None
