"""Long answers, shown while they are written, over real sockets."""

import pytest

from adapters.teams import streams
from adapters.teams.door import TeamsDoor
from adapters.teams.platform import TeamsPlatform
from adapters.teams.tenant import Tenant
from coaching.messages import Place, Reply, Signal, Words
from coaching.ports.platform import Refused
from tests.adapters.sayings import outgoing
from tests.adapters.teams.sayings import ANSWER, letter
from tests.fakes.teams import TIMED_OUT, TeamsServer

ADA = "29:U1"
LINES = [
    f"Rad {number}: säg vem det är till, och varför det behövs just nu.\n\n" for number in range(30)
]


@pytest.fixture(autouse=True)
async def met(teams: TeamsServer, door: TeamsDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "APART", 0.0)
    await teams.say("U1", "hej")


def writing(tenant: Tenant, lines: int, key: str = "reply:1") -> Signal:
    said = (Words("".join(LINES[:lines]), by_model=True),)
    return Signal("writing", Place("teams", tenant.team, ADA), "sv", key, said)


def answer(lines: int) -> Reply:
    return Reply((Words("".join(LINES[:lines]), by_model=True),), ANSWER.details, ANSWER.choices)


async def test_an_answer_grows_and_ends_as_a_message(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant
) -> None:
    for lines in (1, 5, 8, 12):
        await platform.signal(writing(tenant, lines))
    reference = await platform.deliver(outgoing(letter(answer(12), ADA)))
    infos = [activity["entities"][0] for activity in teams.record.streamed]
    assert [(info["streamType"], info["streamSequence"]) for info in infos] == [
        ("streaming", 1),
        ("streaming", 2),
        ("streaming", 3),
    ]  # the first line alone was not worth it
    assert "streamId" not in infos[0] and infos[1]["streamId"] == infos[2]["streamId"] != ""
    [message] = teams.posts("U1")
    label, end = message.activity["entities"]
    assert label["additionalType"] == ["AIGeneratedContent"]
    assert end == {"type": "streaminfo", "streamId": infos[1]["streamId"], "streamType": "final"}
    assert reference == f"a:U1|{message.id}"


async def test_an_answer_that_turned_out_otherwise_is_put_right(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant
) -> None:
    await platform.signal(writing(tenant, 8))
    await platform.deliver(outgoing(letter(Reply((Words("Det vet jag inte."),)), ADA)))
    [message] = teams.posts("U1")
    assert (message.text, len(message.versions)) == ("Det vet jag inte.", 1)


async def test_states_that_come_too_soon_are_left_out(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "APART", 60.0)
    for lines in (5, 8, 12):
        await platform.signal(writing(tenant, lines))
    await platform.deliver(outgoing(letter(answer(12), ADA)))
    assert len(teams.record.streamed) == 1
    assert len(teams.posts("U1")) == 1


async def test_a_stream_that_is_too_old_is_let_go(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    await platform.signal(writing(tenant, 8))
    monkeypatch.setattr(streams, "LONGEST", 0.0)
    await platform.deliver(outgoing(letter(answer(12), ADA)))
    [message] = teams.posts("U1")
    assert len(message.activity["entities"]) == 1


async def test_a_stream_that_teams_stopped_ends_in_a_message_of_its_own(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant
) -> None:
    await platform.signal(writing(tenant, 8))
    teams.connector._streams.clear()
    await platform.signal(writing(tenant, 9))
    await platform.deliver(outgoing(letter(answer(12), ADA)))
    [message] = teams.posts("U1")
    assert message.text.startswith("Rad 0")


async def test_an_end_whose_answer_was_lost_is_in_doubt_like_any_letter(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant
) -> None:
    await platform.signal(writing(tenant, 8))
    teams.fail(TIMED_OUT)
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(letter(answer(12), ADA)))
    assert refused.value.unsure


async def test_nothing_is_streamed_where_several_read(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant
) -> None:
    place = Place("teams", tenant.team, "19:c@thread.tacv2", "1", direct=False)
    await platform.signal(Signal("writing", place, "sv", "reply:1", (Words("".join(LINES)),)))
    assert teams.record.streamed == []
