"""Which topics help and which fail, for whoever leads the programme: totals, never a person's vote."""

from collections.abc import Iterable
from dataclasses import dataclass

from coaching.facts import Verdict

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


def judged(verdicts: Iterable[Verdict]) -> tuple[TopicVotes, ...]:
    """The topics that enough people judged, the one that fails most first.

    A person counts once a topic, by their last vote: nobody sinks a topic alone.
    """
    last: dict[tuple[str, str], Verdict] = {}
    for verdict in sorted((v for v in verdicts if v.topic), key=lambda verdict: (verdict.told_at, verdict.id)):
        last[verdict.topic, verdict.person] = verdict
    topics = sorted({topic for topic, _ in last})
    counted = (_counted(topic, [v for (t, _), v in last.items() if t == topic]) for topic in topics)
    told = (votes for votes in counted if votes.helped + votes.failed >= FEWEST)
    return tuple(sorted(told, key=lambda votes: (-votes.failing, -votes.failed, votes.topic)))


def _counted(topic: str, votes: list[Verdict]) -> TopicVotes:
    helped = sum(vote.helpful for vote in votes)
    return TopicVotes(topic, helped, len(votes) - helped)
