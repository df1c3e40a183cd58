"""How the coach does, for whoever leads the programme: which topics help and which fail, and how
often it knew nothing.

Totals of five people and more, never a person's vote, never a question. People come into a topic's
total five at a time, so that nobody can be told by comparing it with last week's. What a colleague
shared is not listed: votes on it would be votes on them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from coaching.facts.advice import Unanswered, Verdict
from coaching.knowledge.own_ground import SHARED

FEWEST = 5  # people; nothing is told about fewer


@dataclass(frozen=True, slots=True)
class TopicVotes:
    """How the answers that stood on one topic were judged."""

    topic: str
    helped: int
    failed: int

    @property
    def failing(self) -> float:
        """The share that did not help."""
        return self.failed / (self.helped + self.failed)


@dataclass(frozen=True, slots=True)
class Unknowns:
    """How many questions of a month found no answer, and how many people asked them."""

    questions: int
    people: int


@dataclass(frozen=True, slots=True)
class CoachFigures:
    topics: tuple[TopicVotes, ...] = ()  # of all months, the one that fails most first
    unknown: Unknowns | None = None  # None: fewer than five people


def coach_figures(
    verdicts: Iterable[Verdict], unanswered: Iterable[Unanswered], month: str
) -> CoachFigures:
    return CoachFigures(judged(verdicts), _unknown(unanswered, month))


def _unknown(unanswered: Iterable[Unanswered], month: str) -> Unknowns | None:
    asked = [one for one in unanswered if one.month == month and one.count]
    people = {one.person for one in asked}
    if len(people) < FEWEST:
        return None
    return Unknowns(sum(one.count for one in asked), len(asked))


def judged(verdicts: Iterable[Verdict]) -> tuple[TopicVotes, ...]:
    """The topics that enough people judged. A person counts once a topic, by their last vote."""
    last: dict[str, dict[str, Verdict]] = {}
    for verdict in sorted(verdicts, key=lambda verdict: (verdict.told_at, verdict.id)):
        if not verdict.topic or verdict.topic.startswith(SHARED):
            continue
        votes = last.setdefault(verdict.topic, {})
        votes[verdict.person] = verdict  # keeps the order of the first votes
    told = [
        _counted(topic, list(votes.values()))
        for topic, votes in last.items()
        if len(votes) >= FEWEST
    ]
    return tuple(sorted(told, key=lambda votes: (-votes.failing, -votes.failed, votes.topic)))


def _counted(topic: str, votes: list[Verdict]) -> TopicVotes:
    whole = votes[: len(votes) // FEWEST * FEWEST]
    helped = sum(vote.helpful for vote in whole)
    return TopicVotes(topic, helped, len(whole) - helped)
