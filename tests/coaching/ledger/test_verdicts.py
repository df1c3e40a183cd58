from datetime import timedelta

from coaching.facts.advice import Unanswered, Verdict
from coaching.ledger.verdicts import FEWEST, TopicVotes, Unknowns, coach_figures, judged
from tests.conversations.stage import MONDAY


def votes(topic: str, helped: int, failed: int, first: int = 0) -> list[Verdict]:
    """Each of another person."""
    says = [True] * helped + [False] * failed
    return [
        Verdict(f"{topic}{n}", f"p{first + n}", "c", said, MONDAY, topic)
        for n, said in enumerate(says)
    ]


def test_the_topic_that_fails_most_comes_first() -> None:
    verdicts = [*votes("fine", 9, 1), *votes("poor", 2, 3), *votes("worst", 0, 5)]
    assert judged(verdicts) == (
        TopicVotes("worst", 0, 5),
        TopicVotes("poor", 2, 3),
        TopicVotes("fine", 9, 1),
    )


def test_people_come_in_five_at_a_time() -> None:
    before, after = judged(votes("poor", 3, 2)), judged(votes("poor", 3, 6))
    assert before == after == (TopicVotes("poor", 3, 2),)
    assert judged(votes("poor", 3, 7)) == (TopicVotes("poor", 3, 7),)


def test_what_a_colleague_shared_is_not_judged_in_public() -> None:
    assert judged(votes("shared:c1", 0, 5)) == ()


def test_how_often_nothing_was_known_is_told_of_five_people_and_a_month() -> None:
    asked = [Unanswered(f"u{n}", f"p{n}", "2026-01", n) for n in range(1, 6)]
    assert coach_figures([], asked, "2026-01").unknown == Unknowns(15, 5)
    assert coach_figures([], asked[1:], "2026-01").unknown is None
    assert coach_figures([], asked, "2026-02").unknown is None


def test_nothing_is_told_about_fewer_than_five_people() -> None:
    assert judged(votes("few", 2, FEWEST - 3)) == ()


def test_one_person_who_votes_often_counts_once_by_the_last_vote() -> None:
    own = [
        Verdict(f"v{n}", "p0", "c", n == 9, MONDAY + timedelta(hours=n), "poor") for n in range(10)
    ]
    assert judged(own) == ()
    assert judged([*own, *votes("poor", 0, 4, first=1)]) == (TopicVotes("poor", 1, 4),)


def test_an_answer_without_a_topic_says_nothing_about_one() -> None:
    assert judged(votes("", 5, 5)) == ()
