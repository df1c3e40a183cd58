"""The coach in a month's figures: which topics fail, and how often it knew nothing."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from coaching.facts.advice import Unanswered, Verdict
from coaching.knowledge import playbook
from coaching.ledger.verdicts import CoachFigures, coach_figures
from coaching.messages import Language, Text
from coaching.ports.facts import Facts
from coaching.script.feature import MonthPart

TOPICS = 3  # of those that fail, the worst


def counted(tx: Facts, month: str) -> CoachFigures:
    return coach_figures(tx.every(Verdict), tx.every(Unanswered), month)


def said(coach: CoachFigures, month: str, language: Language) -> Iterator[Text]:
    """The topics that failed somebody, under the titles that their readers know."""
    titles = {topic.id: topic.title for topic in playbook.load(language)}
    failing = [topic for topic in coach.topics if topic.failed]
    for topic in failing[:TOPICS]:
        title = titles.get(topic.topic, topic.topic)
        people = topic.helped + topic.failed
        yield Text("figures-topic", {"title": title, "failed": topic.failed, "people": people})
    if coach.unknown:
        yield Text("figures-unknown", {"month": month, **asdict(coach.unknown)})


def rows(coach: CoachFigures) -> Iterator[dict[str, Any]]:
    for topic in coach.topics:
        yield asdict(topic)
    if coach.unknown:
        yield {"unanswered": coach.unknown.questions}


FIGURES = MonthPart(
    "coach",
    counted,
    said,
    ("topic", "helped", "failed", "unanswered"),
    rows,
    reads=(Verdict, Unanswered),
)
