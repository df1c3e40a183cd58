from datetime import timedelta

from coaching.facts import Verdict
from coaching.features.prompting.topics import FEWEST, TopicVotes, judged
from tests.conversations.stage import MONDAY


def votes(topic: str, helped: int, failed: int, first: int = 0) -> list[Verdict]:
    """Each of another person."""
    says = [True] * helped + [False] * failed
    return [Verdict(f"{topic}{n}", f"p{first + n}", "c", said, MONDAY, topic) for n, said in enumerate(says)]


def test_the_topic_that_fails_most_comes_first() -> None:
    verdicts = [*votes("fine", 9, 1), *votes("poor", 2, 4), *votes("worst", 0, 5)]
    assert judged(verdicts) == (TopicVotes("worst", 0, 5), TopicVotes("poor", 2, 4), TopicVotes("fine", 9, 1))


def test_nothing_is_told_about_fewer_than_five_people() -> None:
    assert judged(votes("few", 2, FEWEST - 3)) == ()


def test_one_person_who_votes_often_counts_once_by_the_last_vote() -> None:
    own = [Verdict(f"v{n}", "p0", "c", n == 9, MONDAY + timedelta(hours=n), "poor") for n in range(10)]
    assert judged(own) == ()
    assert judged([*own, *votes("poor", 0, 4, first=1)]) == (TopicVotes("poor", 1, 4),)


def test_an_answer_without_a_topic_says_nothing_about_one() -> None:
    assert judged(votes("", 5, 5)) == ()
