"""From the activities of Teams to what was said."""

from typing import Any

import pytest

from adapters.teams.incoming import read
from adapters.teams.tenant import Tenant
from coaching.messages import Address, Incoming, Place
from tests.adapters.sayings import NOW
from tests.fakes.teams.activities import Activities
from tests.fakes.teams.keys import Keys
from tests.fakes.teams.tenant import Conversation, Json, Message, Person
from tests.fakes.teams.tenant import Tenant as There

KEYS = Keys(signing={})
OWN = Tenant(KEYS.tenant, KEYS.app_id)
ADA = Person("U1", "Ada Ek", email="ada@example.com")
CHAT = Conversation(ADA.chat, "personal", members=("U1",))
CHANNEL = Conversation("19:general@thread.tacv2", "channel", "19:team@thread.tacv2", ("U1",))
GROUP = Conversation("19:grupp@thread.v2", "groupChat", members=("U1",))
SENDER = Address("teams", KEYS.tenant, "29:U1")
DIRECT = Place("teams", KEYS.tenant, "29:U1")


@pytest.fixture
def told() -> Activities:
    there = There(people={"U1": ADA}, conversations={c.id: c for c in (CHAT, CHANNEL, GROUP)})
    return Activities(KEYS, there, "https://smba.trafficmanager.net/emea/")


def heard(activity: Json) -> Incoming:
    incoming = read(activity, OWN, NOW)
    assert incoming
    return incoming


def test_words_in_the_personal_chat(told: Activities) -> None:
    activity = told.words(ADA, CHAT, "Sparade 45 min")
    incoming = heard(activity)
    assert (incoming.sender, incoming.place, incoming.text) == (SENDER, DIRECT, "Sparade 45 min")
    assert incoming.id == f"msg:{KEYS.tenant}:a:U1:{activity['id']}"
    assert (incoming.chat, incoming.service) == ("a:U1", "https://smba.trafficmanager.net/emea/")
    assert (incoming.kind, incoming.locale, incoming.at) == ("words", "sv-SE", NOW)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("<at>Kollega</at>&nbsp;hur skriver jag?", "hur skriver jag?"),
        ("Hej <at>Kollega</at>, 5 &gt; 3 &amp; 2 &lt; 4", "Hej  , 5 > 3 & 2 < 4"),
        ("<at>Kollega</at> fråga <at>Bo Berg</at> om det", "fråga Bo Berg om det"),
    ],
)
@pytest.mark.parametrize("where", [CHANNEL, GROUP])
def test_mentions_are_taken_out(
    told: Activities, where: Conversation, written: str, read_as: str
) -> None:
    assert heard(told.words(ADA, where, written)).text == read_as


def test_a_thread_in_a_channel_is_called_by_its_root(told: Activities) -> None:
    incoming = heard(told.words(ADA, CHANNEL, "<at>Kollega</at> hej", root="1700"))
    assert incoming.place == Place(
        "teams", KEYS.tenant, "19:general@thread.tacv2", "1700", direct=False
    )
    assert (incoming.chat, incoming.service) == ("", "")


def test_a_group_chat_has_no_threads(told: Activities) -> None:
    assert heard(told.words(ADA, GROUP, "<at>Kollega</at> hej")).place == Place(
        "teams", KEYS.tenant, "19:grupp@thread.v2", direct=False
    )


def test_what_is_said_among_others_is_not_said_to_us(told: Activities) -> None:
    activity = told.words(ADA, CHANNEL, "<at>Bo</at> hej")
    activity["entities"] = [
        {"type": "mention", "mentioned": {"id": "29:U2"}, "text": "<at>Bo</at>"}
    ]
    assert read(activity, OWN, NOW) is None


def card(*, inputs: tuple[Json, ...] = ()) -> Message:
    button = {
        "type": "Action.Execute",
        "title": "Ja",
        "verb": "kollega",
        "data": {"letter": "check_in:7", "says": "yes"},
    }
    content = {
        "type": "AdaptiveCard",
        "body": [*inputs, {"type": "ActionSet", "actions": [button]}],
    }
    return Message("1701", "a:U1", {"attachments": [{"content": content}]})


@pytest.mark.parametrize("old", [False, True])
def test_a_tap_says_the_word_of_its_button(told: Activities, old: bool) -> None:
    incoming = heard(told.tap(ADA, card(), {"letter": "check_in:7", "says": "yes"}, old=old))
    assert (incoming.kind, incoming.text, incoming.about) == ("tap", "yes", "check_in:7")
    assert (incoming.place, incoming.answers) == (DIRECT, {})


def test_three_taps_are_three_events_and_one_that_comes_twice_is_one(told: Activities) -> None:
    first = told.tap(ADA, card(), {"letter": "check_in:7", "says": "yes"})
    second = told.tap(ADA, card(), {"letter": "check_in:7", "says": "yes"})
    assert heard(first).id == heard(dict(first)).id != heard(second).id


def test_a_form_is_one_incoming_with_several_answers(told: Activities) -> None:
    data = {
        "letter": "reply:1",
        "says": "send",
        "slot:task": " Offerter, och mer ",
        "slots:tools": "copilot,none",
        "x": 1,
    }
    incoming = heard(told.tap(ADA, card(), data))
    assert incoming.text == ""
    assert incoming.answers == {"task": "Offerter, och mer", "tools": "copilot, none"}


def test_a_menu_says_what_was_picked(told: Activities) -> None:
    incoming = heard(told.tap(ADA, card(), {"letter": "reply:1", "says": "send", "pick": "dep-7"}))
    assert (incoming.text, incoming.answers) == ("dep-7", {})


def test_the_card_of_another_app_is_not_ours(told: Activities) -> None:
    assert read(told.tap(ADA, card(), {"action": "approve"}), OWN, NOW) is None


@pytest.mark.parametrize(("reaction", "vote"), [("like", "vote:up"), ("dislike", "vote:down")])
def test_thumbs_know_the_message(told: Activities, reaction: str, vote: str) -> None:
    incoming = heard(told.thumb(ADA, card(), reaction))
    assert (incoming.kind, incoming.text, incoming.about) == ("tap", vote, "@a:U1|1701")


@pytest.mark.parametrize("told_by", ["membership", "installation"])
def test_the_app_comes_and_goes(told: Activities, told_by: str) -> None:
    come = (
        told.membership(ADA, added=True)
        if told_by == "membership"
        else told.installation(ADA, "add")
    )
    gone = (
        told.membership(ADA, added=False)
        if told_by == "membership"
        else told.installation(ADA, "remove")
    )
    assert [heard(activity).kind for activity in (come, gone)] == ["opened", "left"]
    assert heard(come).chat == "a:U1"


def test_an_upgrade_of_the_app_takes_nobody_out(told: Activities) -> None:
    assert read(told.installation(ADA, "remove-upgrade"), OWN, NOW) is None


def test_the_playgrounds_install_has_odd_ids_and_no_names(told: Activities) -> None:
    activity = told.installation(ADA, "add")
    activity["from"], activity["conversation"] = {"id": "user-id-0"}, {"id": "personal-chat-id"}
    activity.pop("id")
    incoming = heard(activity)
    assert (incoming.kind, incoming.sender.user, incoming.chat) == (
        "opened",
        "user-id-0",
        "personal-chat-id",
    )


def test_others_who_are_added_are_not_greeted(told: Activities) -> None:
    activity: dict[str, Any] = told.membership(ADA, added=True) | {
        "membersAdded": [{"id": "29:U2"}]
    }
    assert read(activity, OWN, NOW) is None


def test_a_team_that_takes_the_app_in_is_not_a_personal_chat(told: Activities) -> None:
    assert read(told.joined(ADA, CHANNEL), OWN, NOW) is None


@pytest.mark.parametrize("sender", [f"28:{KEYS.app_id}", "28:another-bot"])
def test_bots_are_not_heard(told: Activities, sender: str) -> None:
    assert read(told.words(ADA, CHAT, "hej") | {"from": {"id": sender}}, OWN, NOW) is None


def test_what_nobody_sees_is_taken_out_and_what_is_too_long_is_cut(told: Activities) -> None:
    assert heard(told.words(ADA, CHAT, "he\u200b\x00j")).text == "hej"
    assert len(heard(told.words(ADA, CHAT, "x" * 20_000)).text) == 12_000
