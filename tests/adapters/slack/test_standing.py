from adapters.slack.standing import Standing


def test_one_lost_call_is_no_news() -> None:
    standing = Standing()
    for _ in range(5):
        standing.went_wrong("post", "http_500", 10)
        standing.went_wrong("post", "http_500", 10)
        standing.went_well("post")
    assert (standing.trouble(10), standing.left_alone("post", 10) <= 0) == ("", True)


def test_a_method_in_trouble_is_left_alone_for_longer_each_time() -> None:
    standing, now, pauses = Standing(), 100.0, []
    standing.went_wrong("post", "http_500", now)
    standing.went_wrong("post", "http_500", now)
    for _ in range(7):
        for _ in range(9):  # what was under way ends as well
            standing.went_wrong("post", "http_500", now)
        pauses.append(standing.left_alone("post", now))
        now += pauses[-1]
    assert pauses == [1, 2, 4, 8, 16, 20, 20]
    assert standing.left_alone("history", now) < 0
    assert standing.trouble(now) == "http_500"
    standing.went_well("post")
    assert standing.trouble(now) == ""
    for _ in range(3):
        standing.went_wrong("post", "http_500", now)
    assert standing.left_alone("post", now) == 1


def test_trouble_that_nobody_meets_any_more_is_forgotten() -> None:
    standing = Standing()
    for _ in range(3):
        standing.went_wrong("post", "unreachable", 100)
    assert (standing.trouble(129), standing.trouble(131)) == ("unreachable", "")


def test_what_slack_asked_for_is_not_cut_short() -> None:
    standing = Standing()
    standing.close("post", 30, 100)
    standing.close("post", 1, 100)
    assert standing.left_alone("post", 110) == 20
