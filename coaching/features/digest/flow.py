"""The digest: a line for everything that waited, and the check-in if it is not answered."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from coaching.calendar.digest import digest_for, waiting
from coaching.facts.checkins import CheckIn
from coaching.facts.community import News
from coaching.messages import Choice, Opening, Text, Whole
from coaching.people.declining import wants_news
from coaching.script.feature import opens
from coaching.script.situation import Situation
from coaching.script.words import Outcome, keep

MOST = 12  # lines; the rest waits for next week


async def thursday(situation: Situation) -> Outcome:
    """Nothing waits, nothing is said."""
    untold = waiting(situation.of(News), situation.person.id, situation.now)
    lines = [one for one in untold if wants_news(situation.person, one.text.key)][:MOST]
    if not lines:
        return Outcome()
    told = (replace(news, told_at=situation.now) for news in lines)
    said = (Whole(news.text.key, news.text.args) for news in lines)
    offered = (_button(choice) for news in lines for choice in news.offers)
    outcome = keep(*told).say("lines", count=len(lines)).speak(*said).offer(*offered)
    week = situation.word("week") if situation.company.has("checkins") else ""
    if any(asked.week == week and unanswered(asked, situation) for asked in situation.of(CheckIn)):
        answer = opens("checkins.now", "check-in-now", week, style="primary")
        return outcome.say("check-in").offer(answer)
    return outcome


def _button(choice: Choice) -> Choice:
    """As the feature that wrote the line labels it."""
    label = choice.label
    return (
        replace(choice, label=Whole(label.key, label.args)) if isinstance(label, Text) else choice
    )


def unanswered(asked: CheckIn, situation: Situation) -> bool:
    """Asked, neither answered nor reminded of: then the digest reminds instead."""
    return asked.person == situation.person.id and not asked.answered_at and not asked.reminded_at


def next_week(situation: Situation, opening: Opening) -> Opening | None:
    """Once more, if something still waits: the week had no room, or there was too much for one."""
    following = digest_for(situation.person, situation.company, max(situation.now, opening.due))
    news = situation.of(News)
    left = waiting(news, situation.person.id, following.due)
    if not left or following.due <= opening.due:
        return None
    passed = 0 if _told_now(news, situation.now) else (situation.number("passed") or 0) + 1
    return replace(following, about={**following.about, "passed": passed}) if passed else following


def _told_now(news: Iterable[News], now: datetime) -> bool:
    return any(one.told_at == now for one in news)
