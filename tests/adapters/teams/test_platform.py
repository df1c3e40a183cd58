"""Letters on their way to Teams, over real sockets."""

import asyncio
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest

from adapters.teams.chats import Chats, Told
from adapters.teams.connector import Connector
from adapters.teams.door import TeamsDoor
from adapters.teams.platform import TeamsPlatform, _profile
from adapters.teams.tenant import Cloud, Tenant
from coaching.facts.people import Contact
from coaching.messages import Address, Letter, Place, Profile, Reply, Signal, Words
from coaching.ports.platform import Refused
from storage.store import SqlStore
from tests.adapters.sayings import FORM, MANY, NOW, FewWords, outgoing, text
from tests.adapters.teams.sayings import ANSWER, PLAIN, QUESTION, invited, letter
from tests.fakes.teams import (
    BAD_GATEWAY,
    CONFLICT,
    LOST,
    THROTTLED,
    TIMED_OUT,
    Cut,
    Fault,
    Message,
    Status,
    TeamsServer,
)

ADA = "29:U1"


@pytest.fixture
async def met(teams: TeamsServer, door: TeamsDoor) -> None:
    """Ada has written, so her chat is known."""
    await teams.say("U1", "hej")


@pytest.fixture
async def served(teams: TeamsServer, store: SqlStore) -> None:
    """Which connector serves the tenant is known from before a restart."""
    await store.transact(lambda tx: tx.remember("teams:service", f"{teams.url}/"))


@pytest.fixture
async def posted(teams: TeamsServer, platform: TeamsPlatform, met: None) -> Message:
    await platform.deliver(outgoing(letter(QUESTION, ADA)))
    return teams.posts("U1")[0]


async def test_a_letter_becomes_a_card_that_knows_its_letter(
    teams: TeamsServer, platform: TeamsPlatform, met: None
) -> None:
    reference = await platform.deliver(outgoing(letter(QUESTION, ADA, key="check_in:7")))
    [message] = teams.posts("U1")
    assert reference == f"{message.conversation}|{message.id}"
    assert (message.key, message.labels) == ("check_in:7", ["Ja", "Nej, ändra"])
    assert message.activity["from"] == {"id": f"28:{teams.keys.app_id}", "name": "Kollega"}


@pytest.mark.parametrize("reply", [QUESTION, FORM, MANY, PLAIN])
async def test_what_is_rendered_is_taken(
    teams: TeamsServer, platform: TeamsPlatform, met: None, reply: Reply
) -> None:
    await platform.deliver(outgoing(letter(reply, ADA)))
    assert teams.posts("U1")[0].text


async def test_what_a_model_wrote_leaves_with_its_label_and_its_sources(
    teams: TeamsServer, platform: TeamsPlatform, met: None
) -> None:
    """The SDK's Entity serialises its type alone, unless it is put right."""
    await platform.deliver(outgoing(letter(ANSWER, ADA)))
    [activity] = [call.body for call in teams.record.calls if call.path.endswith("/activities")]
    [entity] = activity["entities"]
    assert (entity["type"], entity["@type"], entity["additionalType"]) == (
        "https://schema.org/Message",
        "Message",
        ["AIGeneratedContent"],
    )
    [claim] = entity["citation"]
    assert (claim["position"], claim["appearance"]["name"]) == (
        1,
        "Källa: spelboken, Ge sammanhang",
    )
    assert "[1]" in activity["text"]
    assert activity["channelData"]["feedbackLoop"] == {"type": "default"}


async def test_an_answer_in_a_channel_stays_in_its_thread(
    teams: TeamsServer, platform: TeamsPlatform, door: TeamsDoor
) -> None:
    teams.channel("19:c@thread.tacv2", members=("U1",))
    said = await teams.mention("19:c@thread.tacv2", "U1", "hej")
    await platform.deliver(outgoing(letter(PLAIN, "19:c@thread.tacv2", thread=said.activity["id"])))
    [message] = teams.posts("19:c@thread.tacv2")
    assert message.conversation == f"19:c@thread.tacv2;messageid={said.activity['id']}"


async def test_an_edit_changes_the_message(
    teams: TeamsServer, platform: TeamsPlatform, posted: Message
) -> None:
    closing = letter(
        Reply((Words("Klart"),)), ADA, key="answered:1", kind="answered", replaces="reply:1"
    )
    reference = await platform.deliver(
        outgoing(closing, replaces=f"{posted.conversation}|{posted.id}")
    )
    [message] = teams.posts("U1")
    assert (message.text, message.labels, reference) == (
        "Klart",
        [],
        f"{message.conversation}|{message.id}",
    )
    assert len(message.versions) == 1


async def test_what_closes_a_message_that_never_was_is_dropped(
    teams: TeamsServer, platform: TeamsPlatform
) -> None:
    closing = outgoing(letter(kind="answered", replaces="reply:0"))
    assert await platform.deliver(closing) == ""
    assert platform.paces(closing) == ()
    assert await platform.deliver(outgoing(letter(kind="home"))) == ""
    assert teams.posts() == []


async def test_a_letter_whose_words_are_gone_is_set_aside(platform: TeamsPlatform) -> None:
    with pytest.raises(Refused, match="unknown_text") as refused:
        await platform.deliver(outgoing(letter(Reply((text("removed"),)))))
    assert refused.value.retry_after is None


Fate = tuple[str, float | None, bool, bool]  # the reason, when again, for everybody, unsure
FATES: Mapping[str, tuple[Fault, Fate]] = {
    "throttled": (THROTTLED, ("throttled", 0.2, True, False)),
    "throttled for a while": (
        Status(429, "Throttled", retry_after=17),
        ("throttled", 17.0, True, False),
    ),
    "throttled without a word": (Status(429), ("throttled", 2.0, True, False)),
    "conflict": (CONFLICT, ("http_412", 1.0, False, False)),
    "bad gateway": (BAD_GATEWAY, ("http_502", 1.0, False, False)),
    "timed out": (TIMED_OUT, ("http_504", 2.0, False, True)),
    "cut": (LOST, ("connection_lost", 1.0, False, True)),
    "blocked": (Status(403, "ConversationBlockedByUser"), ("blocked", None, False, False)),
    "writes blocked": (Status(403, "MessageWritesBlocked"), ("writes_blocked", None, False, False)),
    "not in the roster": (
        Status(403, "BotNotInConversationRoster"),
        ("not_in_roster", None, False, False),
    ),
    "gone": (Status(404, "ConversationNotFound"), ("uninstalled", None, False, False)),
    "disabled": (Status(403, "BotDisabledByAdmin"), ("disabled", None, False, False)),
    "another refusal": (Status(400, "BadSyntax"), ("BadSyntax", None, False, False)),
    "a refusal without a word": (Status(403), ("http_403", None, False, False)),
}


@pytest.mark.parametrize("case", FATES)
async def test_each_refusal_has_its_own_meaning_and_nothing_is_sent_twice(
    teams: TeamsServer, platform: TeamsPlatform, met: None, case: str
) -> None:
    fault, fate = FATES[case]
    teams.fail(fault)
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(letter(PLAIN, ADA)))
    why = refused.value
    assert (why.reason, why.retry_after, why.everybody, why.unsure) == fate
    assert len([call for call in teams.record.calls if call.method == "POST"]) == 1


async def test_an_uncertain_one_waits_longer_each_time(
    teams: TeamsServer, platform: TeamsPlatform, met: None
) -> None:
    teams.fail(Cut(stored=False))
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(letter(PLAIN, ADA), tries=3))
    assert (refused.value.retry_after, refused.value.unsure) == (8.0, True)


async def test_a_teams_that_is_down_is_asked_less_and_less_often(
    teams: TeamsServer, platform: TeamsPlatform, met: None
) -> None:
    teams.fail(BAD_GATEWAY, times=3)
    waits = []
    for _ in range(3):
        with pytest.raises(Refused) as refused:
            await platform.deliver(outgoing(letter(PLAIN, ADA)))
        waits.append(refused.value.retry_after)
    assert waits == [1.0, 2.0, 4.0]
    await platform.deliver(outgoing(letter(PLAIN, ADA)))
    teams.fail(BAD_GATEWAY)
    with pytest.raises(Refused) as refused:
        await platform.deliver(outgoing(letter(PLAIN, ADA, key="reply:2")))
    assert refused.value.retry_after == 1.0


async def test_nobody_can_tell_whether_a_message_arrived_but_an_edit_can_be_made_again(
    platform: TeamsPlatform,
) -> None:
    assert await platform.find(outgoing(letter(), in_doubt=True)) is None
    assert await platform.find(outgoing(letter(), in_doubt=True, replaces="a:U1|1")) == ""


async def test_five_first_messages_fetch_one_token(
    teams: TeamsServer, platform: TeamsPlatform, served: None
) -> None:
    for number in range(5):
        teams.person(f"P{number}")
    await asyncio.gather(
        *(platform.deliver(outgoing(letter(PLAIN, f"29:P{n}", key=f"reply:{n}"))) for n in range(5))
    )
    assert len(teams.posts()) == 5
    assert len(teams.keys.issued) == 1


async def test_first_contact_opens_the_chat_once(
    teams: TeamsServer, platform: TeamsPlatform, served: None
) -> None:
    await platform.deliver(outgoing(letter(PLAIN, ADA)))
    await platform.deliver(outgoing(letter(PLAIN, ADA, key="reply:2")))
    assert len(teams.posts("U1")) == 2
    [opened] = [call for call in teams.record.calls if call.path == "/v3/conversations"]
    assert (opened.body["members"], opened.body["channelData"]) == (
        [{"id": ADA}],
        {"tenant": {"id": teams.keys.tenant}},
    )


async def test_the_chat_is_known_after_a_restart(
    teams: TeamsServer, connector: Connector, tenant: Tenant, store: SqlStore
) -> None:
    address = Address("teams", tenant.team, ADA)
    place = Place("teams", tenant.team, ADA)
    contact = Contact(
        f"teams:{tenant.team}:{ADA}", "p1", address, place, NOW, "a:U1", f"{teams.url}/"
    )
    await store.transact(lambda tx: tx.put(contact))
    platform = TeamsPlatform(connector, tenant, FewWords(), Chats(store, tenant))
    await platform.deliver(outgoing(letter(PLAIN, ADA)))
    assert [call.path for call in teams.record.calls] == ["/v3/conversations/a:U1/activities"]


async def test_somebody_known_by_e_mail_alone_is_found_in_the_roster_of_a_team(
    teams: TeamsServer, platform: TeamsPlatform, door: TeamsDoor
) -> None:
    for number in range(2, 6):
        teams.person(f"U{number}", email=f"U{number}@Example.com", installed=False)
    channel = teams.channel("19:c@thread.tacv2", members=("U1", "U2", "U3", "U4", "U5"))
    await teams.hand_over(teams.activities.joined(teams.tenant.people["U1"], channel))
    await platform.deliver(outgoing(invited("u5@example.com")))
    assert len(teams.posts("U5")) == 1


async def test_somebody_who_never_installed_it_cannot_be_written_to(
    teams: TeamsServer, platform: TeamsPlatform, served: None
) -> None:
    teams.person("U9", email="bo@example.com", installed=False)
    with pytest.raises(Refused, match="not_installed") as refused:
        await platform.deliver(outgoing(invited("bo@example.com")))
    assert refused.value.retry_after is None
    with pytest.raises(Refused, match="not_in_roster"):
        await platform.deliver(outgoing(letter(PLAIN, "29:U9")))


async def test_a_profile_is_what_the_roster_and_the_client_say(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant, met: None
) -> None:
    assert await platform.profile(Address("teams", tenant.team, ADA)) == Profile(
        "Ada Ek", "ada@example.com", "Europe/Stockholm"
    )
    teams.person("U2", "Gäst", email="x_y.example#EXT#@almvik.example", guest=True)
    await teams.say("U2", "hej")
    guest = await platform.profile(Address("teams", tenant.team, "29:U2"))
    assert (guest.guest, guest.email) == (True, "")
    by_its_name = {"email": "x@y.example", "userPrincipalName": "x_y.example#EXT#@almvik.example"}
    assert _profile(by_its_name, "", tenant.id) == Profile(guest=True)
    assert not _profile({"email": "a@b.example", "tenantId": "any"}, "", "").guest
    with pytest.raises(Refused, match="not_in_roster"):
        await platform.profile(Address("teams", tenant.team, "29:U9"))


async def test_an_account_that_no_roster_knows_any_more_is_deactivated(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant, met: None
) -> None:
    for user in ("U2", "U3"):
        teams.person(user, "Kim Berg")
        await teams.say(user, "hej")
    del teams.tenant.people["U2"]  # the account
    del teams.tenant.conversations["a:U3"]  # only our app in it
    ada, gone, silent = (Address("teams", tenant.team, f"29:U{n}") for n in (1, 2, 3))
    told = await platform.roster([ada, gone, silent])
    assert told == {ada: await platform.profile(ada), gone: None}


async def test_thinking_is_a_typing_sign_and_trouble_with_it_is_swallowed(
    teams: TeamsServer, platform: TeamsPlatform, tenant: Tenant, met: None
) -> None:
    await platform.signal(Signal("thinking", Place("teams", tenant.team, ADA)))
    assert teams.record.typing == ["a:U1"]
    await platform.signal(Signal("thinking", Place("teams", tenant.team, "29:nobody")))


async def test_a_token_that_is_refused_is_fetched_anew(
    teams: TeamsServer, platform: TeamsPlatform, met: None
) -> None:
    await platform.deliver(outgoing(letter(PLAIN, ADA)))
    teams.keys.issued[0] = "revoked"
    with pytest.raises(Refused, match="not_authorised") as refused:
        await platform.deliver(outgoing(letter(PLAIN, ADA, key="reply:2")))
    assert refused.value.retry_after is not None
    await platform.deliver(outgoing(letter(PLAIN, ADA, key="reply:2")))
    assert (len(teams.posts("U1")), len(teams.keys.issued)) == (2, 2)


async def test_a_post_in_a_channel_is_called_by_the_thread_it_begins(
    teams: TeamsServer, platform: TeamsPlatform, door: TeamsDoor
) -> None:
    channel = teams.channel("19:c@thread.tacv2", members=("U1",))
    await teams.hand_over(teams.activities.joined(teams.tenant.people["U1"], channel))
    reference = await platform.deliver(outgoing(letter(PLAIN, channel.id, key="drop_in:1")))
    [message] = teams.posts(channel.id)
    assert reference == f"{channel.id};messageid={message.id}|{message.id}"
    moved = letter(QUESTION, channel.id, key="drop_in:2", replaces="drop_in:1")
    assert await platform.deliver(outgoing(moved, replaces=reference)) == reference
    assert (message.labels, len(message.versions)) == (["Ja", "Nej, ändra"], 1)


async def test_a_wrong_password_is_told_and_later_letters_wait(
    teams: TeamsServer, tenant: Tenant, cloud: Cloud, store: SqlStore
) -> None:
    async with aiohttp.ClientSession() as session:
        connector = Connector(session, tenant, cloud, "wrong")
        with pytest.raises(Refused, match="not_authorised") as refused:
            await connector.signs_in()
        assert refused.value.retry_after is None
        await store.transact(lambda tx: tx.remember("teams:service", f"{teams.url}/"))
        platform = TeamsPlatform(connector, tenant, FewWords(), Chats(store, tenant))
        with pytest.raises(Refused, match="not_authorised") as refused:
            await platform.deliver(outgoing(letter(PLAIN, ADA)))
        assert (refused.value.retry_after, refused.value.unsure) == (300.0, False)


async def test_a_server_that_is_not_there_got_nothing(
    tenant: Tenant, cloud: Cloud, store: SqlStore, teams: TeamsServer
) -> None:
    chats = Chats(store, tenant)
    await chats.learn(Told.by({**_said(teams), "serviceUrl": "http://127.0.0.1:9/"}), direct=True)
    async with aiohttp.ClientSession() as session:
        platform = TeamsPlatform(
            Connector(session, tenant, cloud, teams.keys.password), tenant, FewWords(), chats
        )
        with pytest.raises(Refused, match="unreachable") as refused:
            await platform.deliver(outgoing(letter(PLAIN, ADA)))
    assert (refused.value.unsure, refused.value.retry_after) == (False, 1.0)


def test_a_busy_conversation_waits_alone_until_many_are_busy(platform: TeamsPlatform) -> None:
    def buckets(one: Letter) -> list[str]:
        return [pace.bucket.rpartition(":")[2] for pace in platform.paces(outgoing(one))]

    assert buckets(letter(PLAIN, "29:x")) == ["x", "requests"]
    platform._in_a_row = 5
    assert buckets(letter(PLAIN, "29:x")) == ["requests", "x"]


def _said(teams: TeamsServer) -> dict[str, Any]:
    person = teams.tenant.people["U1"]
    return teams.activities.words(person, teams.tenant.conversations[person.chat], "hej")
