"""Where the community channel is, as the platforms tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import pytest

from bot.community import Community, in_teams
from coaching.messages import Place
from coaching.ports.platform import Channel, Platform, Refused


@dataclass
class Named:
    name: str
    team: str = "T"


SLACK, TEAMS = Named("slack"), Named("teams")


def community(named: str, *platforms: Named) -> Community:
    known = cast(Mapping[str, Platform], {one.name: one for one in platforms})
    return Community(known, named)


def place(platform: str, channel: str) -> Place:
    return Place(platform, "T", channel, direct=False)


@pytest.mark.parametrize(
    ("named", "platforms", "wanted"),
    [
        ("", (SLACK,), None),
        ("C1", (), None),
        ("C1", (SLACK, TEAMS), place("slack", "C1")),
        ("19:x@thread.tacv2", (SLACK, TEAMS), place("teams", "19:x@thread.tacv2")),
    ],
)
def test_until_somebody_looks_it_is_believed(
    named: str, platforms: tuple[Named, ...], wanted: Place | None
) -> None:
    assert community(named, *platforms)() == wanted


async def test_a_name_becomes_the_channels_id() -> None:
    known = community("#ai", SLACK)

    async def find(named: str) -> Channel:
        return Channel("C7", named)

    known.finders["slack"] = find
    assert await known.look() == ""
    assert known() == place("slack", "C7")


async def test_it_comes_and_goes_and_slack_may_be_silent() -> None:
    known, answers = community("#ai", SLACK), [Channel("#ai", trouble="channel_not_found")]

    async def find(named: str) -> Channel:
        if not answers:
            raise Refused("unreachable", 3.0)
        return answers.pop()

    known.finders["slack"] = find
    assert await known.look() == "channel_not_found" and known() is None
    assert await known.look() == "" and known() is None  # what was known stays
    answers.append(Channel("C7", "ai"))
    assert await known.look() == "" and known() == place("slack", "C7")
    assert await known.look() == "" and known() == place("slack", "C7")


@pytest.mark.parametrize(("named", "there"), [("19:x@thread.tacv2", True), ("#ai", False)])
async def test_teams_takes_an_id_alone(named: str, there: bool) -> None:
    known = community(named, TEAMS)
    known.finders["teams"] = in_teams
    assert bool(await known.look()) is not there
    assert (known() is not None) is there


async def test_before_somebody_is_heard_it_is_looked_for_again() -> None:
    known, found = community("#ai", SLACK), [Channel("#ai", trouble="is_archived")]
    order: list[str] = []

    async def find(named: str) -> Channel:
        order.append("looked")
        return found[-1]

    async def hear(words: str) -> None:
        order.append(f"{words}, {known() is not None}")

    known.finders["slack"] = find
    heard = known.before(hear)
    await heard("before anybody looked")
    await known.look()
    found.append(Channel("C7", "ai"))
    await heard("after it was opened")
    await heard("while it is well")
    assert order == [
        "before anybody looked, True",
        "looked",
        "looked",
        "after it was opened, True",
        "while it is well, True",
    ]


async def test_not_with_every_word() -> None:
    known = community("#ai", SLACK)
    looks: list[str] = []

    async def find(named: str) -> Channel:
        looks.append(named)
        return Channel("#ai", trouble="channel_not_found")

    async def hear(words: str) -> None:
        assert known() is None

    known.finders["slack"] = find
    await known.look()
    for _ in range(9):
        await known.before(hear)("hello")
    assert len(looks) == 2
