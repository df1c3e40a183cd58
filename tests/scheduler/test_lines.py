from coaching.messages import Lane
from coaching.ports.platform import Outgoing, Pace, Shortage
from scheduler.lines import Lines
from tests.storage.samples import letter

METHOD = Pace("post", per_minute=120, burst=1)
CHANNEL = Pace("post:C1", per_minute=60, burst=1)
EMPTY = Shortage("post", 0.25)


def turns(
    lines: Lines, count: int, lane: Lane = "broadcast", shortage: Shortage = EMPTY
) -> list[float]:
    outgoing = Outgoing(letter("a", lane=lane), "en", 0, in_doubt=False)
    return [lines.turn(outgoing, [METHOD, CHANNEL], shortage, 100.0) for _ in range(count)]


def test_one_turn_for_each_token() -> None:
    assert turns(Lines(), 3) == [100.25, 100.75, 101.25]


def test_an_answer_has_a_line_of_its_own() -> None:
    lines = Lines()
    turns(lines, 9)
    assert turns(lines, 2, "answer") == [100.25, 100.75]


def test_each_bucket_has_a_line_at_its_own_pace() -> None:
    lines = Lines()
    turns(lines, 9)
    assert turns(lines, 2, shortage=Shortage("post:C1", 3.0)) == [103.0, 104.0]


def test_a_line_that_was_served_is_gone() -> None:
    lines = Lines()
    turns(lines, 2)
    outgoing = Outgoing(letter("a", lane="broadcast"), "en", 0, in_doubt=False)
    assert lines.turn(outgoing, [METHOD], Shortage("post", 0.5), 200.0) == 200.5
