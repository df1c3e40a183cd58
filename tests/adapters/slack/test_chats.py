from adapters.slack.chats import Chats, Spot


def test_the_last_message_is_remembered() -> None:
    chats = Chats()
    chats.learn("U1", "D1", "1.0")
    chats.learn("U1", "D1")
    assert chats.spot("U1") == Spot("D1", "1.0")


def test_only_direct_chats_are() -> None:
    chats = Chats()
    chats.learn("U1", "C1", "1.0")
    assert chats.spot("U1") is None


def test_a_group_is_its_members_in_any_order() -> None:
    chats = Chats()
    chats.learn_group(("U1", "U2"), "G1")
    assert chats.group(("U2", "U1", "U2")) == "G1"
    assert chats.group(("U1",)) is None


def test_who_was_heard_longest_ago_is_forgotten() -> None:
    chats = Chats()
    for number in range(10_001):
        chats.learn(f"U{number}", "D1")
    assert chats.spot("U0") is None
    assert chats.spot("U1") == Spot("D1")
