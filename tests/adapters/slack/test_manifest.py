from adapters.slack.manifest import Wording, manifest
from tests.fakes.slack import SCOPES
from tests.fakes.slack.dispatch import SUBSCRIBED

WORDING = Wording(
    "En kollega som coachar", "Fråga Kollega", "[vad du vill säga]", ["Hjälp", *"bcdef"]
)


def test_over_http_slack_is_told_where_we_are() -> None:
    made = manifest(WORDING, "https://kollega.example/", socket_mode=False)
    address = "https://kollega.example/slack/events"
    assert made["settings"]["event_subscriptions"]["request_url"] == address
    assert made["settings"]["interactivity"]["request_url"] == address
    assert made["features"]["slash_commands"][0]["url"] == address


def test_a_socket_needs_no_address() -> None:
    made = manifest(WORDING, socket_mode=True)
    assert "url" not in str(made)
    assert made["settings"]["socket_mode_enabled"] is True


def test_it_asks_for_what_the_service_needs_and_no_more() -> None:
    made = manifest(WORDING, socket_mode=True)
    assert set(made["oauth_config"]["scopes"]["bot"]) == SCOPES
    assert not any(scope.startswith(("channels:history", "groups")) for scope in SCOPES)


def test_the_server_of_the_tests_is_subscribed_as_the_app_is() -> None:
    assert (
        set(manifest(WORDING, socket_mode=True)["settings"]["event_subscriptions"]["bot_events"])
        == SUBSCRIBED
    )


def test_people_can_write_in_the_direct_chat() -> None:
    home = manifest(WORDING, socket_mode=True)["features"]["app_home"]
    assert home["home_tab_enabled"]
    assert home["messages_tab_enabled"] and not home["messages_tab_read_only_enabled"]


def test_four_sentences_to_begin_with() -> None:
    prompts = manifest(WORDING, socket_mode=True)["features"]["agent_view"]["suggested_prompts"]
    assert [prompt["message"] for prompt in prompts] == ["Hjälp", "b", "c", "d"]
