"""What a Teams user expects, against a whole `serve` process."""

import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from coaching.facts.kinds import Fact
from coaching.facts.pairs import Pairing
from coaching.facts.people import Contact, Person
from coaching.messages import JSON, Address, Opening, Place
from storage.safekeeping.migrate import migrate
from storage.store import SqlStore
from tests.fakes.openai import OpenAIServer
from tests.fakes.teams import Message, TeamsServer
from tests.serving import free_port, serving

pytestmark = [pytest.mark.slow, pytest.mark.timeout(150)]
# seconds: the first question loads the playbook's search, on a machine that has more to do
PATIENCE = 40.0
STARTS = datetime.fromisoformat("2026-01-15T09:00:00+01:00")  # a Thursday
MET = STARTS - timedelta(days=30)
WEEK = "2026-W03"
COMPANY = '[company]\nname = "Almvik"\nlanguage = "sv"\ncommunity_channel = "19:c@thread.tacv2"\n'
ANSWER = (
    "Skriv vem det är till.\n\n"
    + "Säg också varför det behövs, och vad som redan är sagt.\n\n" * 12
)


@dataclass
class Bench:
    teams: TeamsServer
    http: ClientSession
    folder: Path
    port: int

    async def told(self, user: str, part: str) -> Message:
        """The message in the person's own chat that says this, when it has come."""
        teams = self.teams
        return await teams.wait_for(
            lambda m: part in m.text and m in teams.posts(user), timeout=PATIENCE
        )

    async def go(self, **by: float) -> dict[str, Any]:
        minutes = int(timedelta(**by).total_seconds()) // 60
        async with self.http.post(
            f"http://127.0.0.1:{self.port}/clock", json={"by": f"PT{minutes}M"}
        ) as answer:
            assert answer.status == 200
            return dict(await answer.json())

    def tried(self, *users: str) -> list[str]:
        """Where something was sent to them, or was to be."""
        chats = tuple(f"/v3/conversations/a:{user}/" for user in users)
        calls = [call for call in self.teams.record.calls if call.method != "GET"]
        return [call.path for call in calls if call.path.startswith(chats)]

    def rows(self, select: str) -> list[tuple[Any, ...]]:
        with sqlite3.connect(self.folder / "kollega.db") as database:
            return database.execute(select).fetchall()


@asynccontextmanager
async def bench(
    folder: Path,
    facts: Sequence[Fact] = (),
    diary: Sequence[Opening] = (),
    more: Mapping[str, str] | None = None,
) -> AsyncIterator[Bench]:
    """Facts may name the tenant as "TENANT" and the connector as "SERVICE"."""
    (folder / "company.toml").write_text(COMPANY, encoding="utf-8")
    url, port = f"sqlite:///{folder / 'kollega.db'}", free_port()
    async with TeamsServer() as teams, ClientSession() as http:
        teams.person("U1", "Sofia Lindgren", email="sofia@almvik.example")
        teams.person("U2", "Karin Berg", email="karin@almvik.example")
        teams.channel("19:c@thread.tacv2", members=("U1", "U2"))
        teams.deliver_to(f"http://127.0.0.1:{port}/api/messages")
        for person in (
            fact
            for fact in facts
            if isinstance(fact, Person) and fact.id not in teams.tenant.people
        ):
            teams.person(person.id, person.name, email=person.email)
        migrate(url)
        async with SqlStore(url) as store:
            known = [*facts, *(contact(teams, fact) for fact in facts if isinstance(fact, Person))]
            await store.transact(lambda tx: tx.put(*known))
            await store.transact(lambda tx: [tx.plan(opening) for opening in diary])
        settings = teams.settings | {
            "KOLLEGA_COMPANY": str(folder / "company.toml"),
            "KOLLEGA_LEADS": "karin@almvik.example",
            "KOLLEGA_CLOCK": f"virtual:{STARTS.isoformat()}",
            "PUBLIC_URL": "https://kollega.example",
        }
        async with serving(folder, port, settings | dict(more or {})):
            yield Bench(teams, http, folder, port)
        assert not teams.warnings


def somebody(id: str, name: str, **more: Any) -> Person:
    email = f"{name.partition(' ')[0].lower()}@almvik.example"
    return Person(id, name, email, "sv", standing="active", agreed_at=MET, met_at=MET, **more)


def contact(teams: TeamsServer, person: Person) -> Contact:
    tenant, account = teams.keys.tenant, f"29:{person.id}"
    where = Address("teams", tenant, account), Place("teams", tenant, account)
    return Contact(
        f"teams:{tenant}:{account}",
        person.id,
        *where,
        MET,
        f"a:{person.id}",
        teams.activities.service,
    )


def check_in(person: str) -> Opening:
    key = f"check_in:{person}:{WEEK}"
    return Opening(key, person, "checkins.week", STARTS.replace(hour=14), {"week": WEEK})


def pair(newcomer: str) -> Pairing:
    return Pairing(f"p-{newcomer}", newcomer, "U2", "active", MET, MET.date(), active_at=MET)


SOFIA, KARIN, LIAM = (
    somebody("U1", "Sofia Lindgren"),
    somebody("U2", "Karin Berg"),
    somebody("U3", "Liam Ek"),
)


async def test_a_check_in_is_one_card_and_half_a_card_goes_on_a_step_at_a_time(
    tmp_path: Path,
) -> None:
    facts = SOFIA, KARIN, LIAM, pair("U1"), pair("U3")
    async with bench(tmp_path, facts, (check_in("U1"), check_in("U3"))) as b:
        await b.go(hours=5, minutes=1)
        card = await b.told("U1", "Har du och Karin setts")
        assert [one["type"] for one in card.inputs] == [
            "Input.ChoiceSet",
            "Input.ChoiceSet",
            "Input.Text",
        ]
        assert [button.get("mode", "") for button in card.actions] == ["", *["secondary"] * 3]
        await b.teams.press(
            "U1", card, "Skicka", {"met": "yes", "time": "30", "added": ""}, times=3
        )
        await b.told("U1", "Nästa gång")
        closed = await b.teams.until(lambda: None if card.inputs else card, timeout=PATIENCE)
        assert "Ja" in closed.text and "30 min" in closed.text and not closed.actions

        half = await b.told("U3", "Har du och Karin setts")
        await b.teams.press("U3", half, "Skicka", {"met": "no", "time": "", "added": ""})
        step = await b.teams.wait_for(
            lambda m: "hur mycket tid" in m.text and m.conversation == "a:U3" and m.id != half.id,
            timeout=PATIENCE,
        )
        assert step.inputs == [] and "15 min" in step.labels
        await b.teams.press("U3", step, "15 min", old=True)  # a client that knows no Action.Execute
        await b.teams.press("U3", await b.told("U3", "ni sågs inte"), "Hoppa över")
        await b.told("U3", "Nästa gång")
        assert b.rows("SELECT person, met, minutes FROM check_ins ORDER BY person") == [
            ("U1", 1, 30),
            ("U3", 0, 15),
        ]
        assert b.rows("SELECT minutes FROM time_savings ORDER BY person") == [(30,), (15,)]


async def test_chats_that_take_nothing_are_left_alone_and_the_lead_hears_why_but_not_who(
    tmp_path: Path,
) -> None:
    facts = SOFIA, KARIN, LIAM, somebody("U4", "Olga Falk")
    async with bench(tmp_path, facts, [check_in(id) for id in ("U1", "U3", "U4")]) as b:
        b.teams.tenant.people["U1"].refuses = "ConversationBlockedByUser"
        b.teams.person("U3", "Liam Ek", email="liam@almvik.example", refuses="MessageWritesBlocked")
        b.teams.person("U4", "Olga Falk", email="olga@almvik.example")
        await b.teams.uninstall("U4")
        await b.go(hours=6)
        states = [("U1", "blocked"), ("U2", ""), ("U3", "writes_blocked"), ("U4", "uninstalled")]
        assert b.rows("SELECT person, closed FROM contacts ORDER BY person") == states
        alarms = [m.text for m in b.teams.posts("U2")]
        for words in ("har blockerat mig", "läsa men inte skriva"):
            assert sum(words in text for text in alarms) == 1
        assert not any(name in text for text in alarms for name in ("Sofia", "Liam", "Olga"))

        tried = b.tried("U1", "U3", "U4")
        await b.teams.install("U4")
        await b.go(days=8)
        assert b.tried("U1", "U3") == [
            call for call in tried if "a:U4" not in call
        ]  # nobody knocks again
        assert len(b.teams.posts("U2")) == len(alarms)
        # the reminder has taken the buttons over by now, and with them the key of what is shown
        sent = b.rows("SELECT key FROM letters WHERE person = 'U4' AND state = 'sent'")
        assert [key for (key,) in sent if str(key).startswith("check_in:")]
        assert ("U4", "") in b.rows("SELECT person, closed FROM contacts")


async def test_first_contact_by_installation_by_mention_and_by_invitation(tmp_path: Path) -> None:
    async with bench(tmp_path, (SOFIA, KARIN)) as b:
        b.teams.person("U3", "Liam Ek", email="liam@almvik.example", installed=False)
        await b.teams.install("U3")
        await b.told("U3", "Jag heter")

        asked = await b.teams.mention(
            "19:c@thread.tacv2", "U1", "hur skriver jag en bättre prompt?"
        )
        answer = await b.teams.wait_for(
            lambda m: m.conversation.startswith("19:c@"), timeout=PATIENCE
        )
        assert answer.conversation == f"19:c@thread.tacv2;messageid={asked.activity['id']}"
        b.teams.person("U6", "Olga Falk", email="olga@almvik.example")
        b.teams.group("19:g@thread.v2", "U1", "U6")
        await b.teams.mention("19:g@thread.v2", "U6", "hej")  # somebody unknown
        stranger = await b.teams.wait_for(
            lambda m: m.conversation == "19:g@thread.v2", timeout=PATIENCE
        )
        await b.teams.press("U6", stranger, "Öppna vår chatt")
        await b.told("U6", "Jag heter")

        b.teams.person("U5", "Nils", email="nils@almvik.example", installed=False)
        b.teams.channel("19:c@thread.tacv2", members=("U1", "U2", "U5"))
        invited = [
            Person(f"i-{id}", email=f"{id}@almvik.example", language="sv")
            for id in ("nils", "nobody")
        ]
        about: dict[str, JSON] = {
            "letters": {person.id: f"invitation:{person.id}" for person in invited}
        }
        plan = Opening(
            "round:invite:1", "", "onboarding.invite", STARTS + timedelta(minutes=5), about
        )
        async with SqlStore(f"sqlite:///{tmp_path / 'kollega.db'}") as store:
            await store.transact(lambda tx: tx.put(*invited))
            await store.transact(lambda tx: tx.plan(plan))
        await b.go(days=1)
        [hello] = b.teams.posts("U5")
        await b.teams.press("U5", hello, hello.labels[0])
        await b.told("U5", "Jag heter")
        assert b.rows("SELECT id FROM people WHERE email = 'nils@almvik.example'") == [("i-nils",)]
        assert b.rows("SELECT key FROM letters WHERE kind = 'invitation'") == [
            ("invitation:i-nils",)
        ]
        assert b.rows("SELECT person, waiting FROM invitations") == [("i-nobody", 1)]
        assert any("har inte min app i Teams" in m.text for m in b.teams.posts("U2"))
        assert len(b.teams.posts("U3")) == 1


async def test_an_answer_of_the_model_is_marked_cited_and_judged(tmp_path: Path) -> None:
    async with OpenAIServer(lambda asked: ANSWER) as model:
        more = {
            "OPENAI_BASE_URL": model.base_url,
            "OPENAI_API_KEY": model.key,
            "OPENAI_MODEL": model.deployment,
        }
        async with bench(tmp_path, (SOFIA,), more=more) as b:
            await b.teams.say("U1", "hur skriver jag en bättre prompt?")
            answer = await b.told("U1", "vem det är till")
            [label, *_] = answer.activity["entities"]
            assert label["additionalType"] == ["AIGeneratedContent"]
            assert label["citation"][0]["appearance"]["name"].startswith("Källa: Kollegas handbok")
            assert "[1]" in answer.activity["text"]
            assert answer.activity["channelData"] == {"feedbackLoop": {"type": "default"}}
            assert b.teams.record.typing[0] == "a:U1"
            assert (await b.teams.thumb("U1", answer, "like")).status == 200
            await b.told("U1", "Tack")
            assert b.rows("SELECT helpful FROM verdicts") == [(1,)]
            await b.teams.thumb("U1", answer, "dislike")
            await b.teams.until(
                lambda: b.rows("SELECT helpful FROM verdicts") == [(0,)] or None, timeout=PATIENCE
            )


async def test_a_drop_in_is_posted_tapped_moved_and_cancelled(tmp_path: Path) -> None:
    async with bench(tmp_path, (SOFIA, KARIN)) as b:
        teams = b.teams
        await teams.say("U2", "drop-in på fredag kl 15 i fikarummet")
        await teams.press("U2", await b.told("U2", "Ska jag lägga upp den?"), "Ja, lägg upp den")
        post = await teams.wait_for(lambda m: m.conversation.startswith("19:c@"), timeout=PATIENCE)
        assert "{{TIME(2026-01-16T14:00:00Z)}}" in post.text
        await teams.press("U1", post, "Jag kommer", times=2)
        await b.told("U1", "16 januari kl. 15:00, fikarummet")
        await teams.say("U2", "flytta drop-in till fredag 14")
        await teams.press("U2", await b.told("U2", "Ska jag flytta"), "Ja, flytta")
        await teams.until(lambda: "Flyttad" in post.text or None, timeout=PATIENCE)
        await teams.say("U2", "ställ in drop-in")
        await teams.press("U2", await b.told("U2", "Ska jag ställa in"), "Ja, ställ in")
        await teams.until(lambda: "Inställd" in post.text or None, timeout=PATIENCE)
        assert (len(teams.posts("19:c@thread.tacv2")), post.actions) == (1, [])


async def test_each_of_a_pair_is_told_with_a_link_that_opens_their_chat(tmp_path: Path) -> None:
    pairing = Pairing("p1", "U1", "U2", "accepted", MET, MET.date(), asked_at=MET)
    search = Opening("pairing:now", "", "pairing.search", STARTS + timedelta(minutes=5))
    sofia, karin = (
        replace(SOFIA, buddy_wish="wants"),
        replace(KARIN, buddy_wish="gives", capacity=1),
    )
    async with bench(tmp_path, (sofia, karin, pairing), (search,)) as b:
        await b.go(hours=6)
        for user, other in (("U1", "karin"), ("U2", "sofia")):
            told = await b.told(user, "Här öppnas en chatt för er två")
            link = f"https://teams.microsoft.com/l/chat/0/0?users={other}%40almvik.example"
            assert f"[{link}]({link})" in told.text
        assert {m.conversation for m in b.teams.posts()} == {"a:U1", "a:U2"}
