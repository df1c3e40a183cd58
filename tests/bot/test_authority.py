"""Who may do what: each cell of the table is tried by the door at which somebody would try it."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from adapters.slack.incoming import read
from adapters.slack.workspace import Workspace
from bot.__main__ import main
from bot.commands.table import COMMANDS
from bot.reporting.authority import ACTS, IN_CHAT, PAGE, Act, placed
from coaching.facts.community import Appointment, Contribution
from coaching.facts.growing.growth import ROLES, Role
from coaching.facts.people import Person
from coaching.facts.publications import Controller
from coaching.facts.use_cases import UseCase
from tests.bot.commands.test_people import ANNA, BO, write
from tests.conversations.stage import MONDAY, Stage, perform, staged

CAST = """
= Karin language=sv lead=yes department=HR
= Sofia language=sv department=IT experience=none
= Markus language=sv department=IT capacity=1
= Sofia + Markus
= Priya language=sv department=IT
= Jonas language=sv department=IT
= Anna language=sv department=HR buddy_wish=wants
= Bo language=sv department=HR
"""
WHO: Mapping[str, str] = dict(
    zip(IN_CHAT, ("Nils", "Sofia", "Markus", "Priya", "Karin", "Jonas", "Bo"), strict=True)
)
# what somebody says for it, and a part of what they are answered only if they may
TRIED: Mapping[str, tuple[tuple[str, ...], str]] = {
    "see what is known of oneself": (("mina uppgifter",), "allt jag vet om dig"),
    "have oneself forgotten": (("glöm mig", "Radera allt"), "jag har glömt dig"),
    "see who has looked": (("vem har tittat på mina uppgifter",), "dina egna uppgifter"),
    "tell of time saved": (("jag sparade 30 min på offerter i går",), r"Stämmer det\?"),
    "ask for a buddy": (("jag vill ha en buddy",), "Din buddy är|Du är buddy åt|Ska jag leta"),
    "share with the library": (("dela med biblioteket",), "Vad vill du dela"),
    "add a company rule to the library": (("dela en regel",), r"Hur lyder regeln\?"),
    "announce a drop-in": (("annonsera en drop-in-träff",), "Vilken dag"),
    "tell many at once": (("annonsera",), "Vem är det till|Vad ska det stå"),
    "open the programme's corner": (("programmet",), "Lägg upp en drop-in-träff"),
    "see the plan of pairs": (("programmet", "Par som väntar på ditt ja"), "väntar på godkännande"),
    "give a department a path": (("ge en avdelning en lärväg",), "Vilken avdelning"),
    "appoint a champion": (("utse Anna till champion",), "Ska jag fråga"),
    "give somebody a role": (("gör Anna till datasteward",), "Ska jag fråga"),
    "change what may be pasted where (data steward)": (
        ("ändra trafikljuset",),
        "Vilket slags text",
    ),
    "take down what somebody shared (prompt engineer)": (("visa allt delat",), "Sammanfatta mejl"),
    "see how many learn what (AI trainer)": (("hur många lär sig vad",), "Ingen ser vem"),
    "move a use case of a department (process owner)": (
        ("markera introduktionen som infört",),
        "Ändra det",
    ),
    "see the talent matrix": (("talangmatris",), "fem svar"),
    "appoint a controller": (("utse Anna till controller",), "Vem ska börja"),
    "appoint a lead": (("gör Anna till programansvarig", "ja"), "programansvarig nu"),
    "switch a feature off": (("funktioner",), "Stäng av …"),
    "see the company's figures": (("siffror",), "företagets siffror"),
    "see what is known of somebody else": (("vad vet du om Anna?", "ja"), "anna@almvik.example"),
    "have somebody else forgotten": (("glöm Anna", "radera Anna", "ja"), "Anna är raderad"),
    "see the record of who has learnt what": (("intyg för Anna", "ja"), "Anna har"),
    "bring people in from HR": (("importera people.csv", "ja"), "importerad"),
}
OTHER = "anna00000000"
SHARED = Contribution("c1", OTHER, "t", "prompt", "sv", "Sammanfatta mejl", "…", MONDAY)
USE_CASE = UseCase("u1", OTHER, "t", "Introduktionen", "HR", MONDAY)
LAST = "have oneself forgotten"  # after it nobody is somebody any more
LAST_OF_ALL = sorted(ACTS, key=lambda act: act.name == LAST)
Run = Callable[..., int]


@pytest.mark.parametrize("role", IN_CHAT)
async def test_in_chat(role: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        await cast(stage)
        anna = await stage.person("Anna")
        done = {act.name for act in LAST_OF_ALL if await does(stage, WHO[role], act)}
        assert done == {act.name for act in ACTS if role in act.may}
        assert await stage.person("Anna") == anna
        corner = await stage.say("programmet", user="Anna")
        assert "till för programansvariga" in "".join(corner)


async def does(stage: Stage, who: str, act: Act) -> bool:
    says, sign = TRIED[act.name]
    shown: list[str] = []
    for word in says:
        shown = [*await stage.say(word, user=who), *await stage.labels(who)]
    if act.name != LAST:
        await stage.say("avbryt", user=who)
    return bool(re.search(sign, "\n".join(shown)))


async def cast(stage: Stage) -> None:
    await perform(stage, CAST)
    champion = Appointment("a1", "priya0000000", "accepted", MONDAY)
    controller = Controller("c1", "jonas0000000", MONDAY)
    roles = [Role(f"r{one}", "bo0000000000", one, "accepted", MONDAY.date(), "HR") for one in ROLES]
    await stage.store.transact(lambda tx: tx.put(champion, controller, *roles, SHARED, USE_CASE))
    assert len(await stage.store.read(lambda tx: tx.every(Person))) == 7


async def test_a_controller_whose_time_is_over_is_none(tmp_path: Path) -> None:
    figures = next(act for act in ACTS if act.name == "see the company's figures")
    async with staged(tmp_path, "sv-SE") as stage:
        await cast(stage)
        over = Controller("c1", "jonas0000000", MONDAY, MONDAY)
        await stage.store.transact(lambda tx: tx.put(over))
        assert not await does(stage, WHO["controller"], figures)


OWN = Workspace("T1", "UBOT")


@pytest.mark.parametrize("team", ["T1", "T2"])
def test_from_another_workspace(team: str) -> None:
    """The same words are heard of our own."""
    heard = [
        read(payload, OWN, MONDAY)
        for says, _ in TRIED.values()
        for word in says
        for payload in payloads(team, word)
    ]
    assert all(heard) if team == OWN.team else not any(heard)


def payloads(team: str, word: str) -> tuple[Mapping[str, object], ...]:
    message = {"type": "message", "user": "U1", "channel": "D1", "channel_type": "im", "ts": "1.0"}
    event = {"type": "event_callback", "team_id": team, "event_id": "Ev1"}
    command = {"command": "/kollega", "team_id": team, "user_id": "U1", "trigger_id": "1"}
    return (
        event | {"event": message | {"text": word}},
        event | {"event": message | {"type": "app_mention", "channel": "C1", "text": word}},
        command | {"text": word},
    )


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "KOLLEGA_COMPANY", "KOLLEGA_LEADS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KOLLEGA_CLOCK", f"virtual:{MONDAY.isoformat()}")
    return lambda *words: main(words)


def test_the_operators_commands(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    words = {
        "import": (write(ANNA, BO),),
        "pair": ("--preview",),
        "report": (),
        "export": ("anna@almvik.example",),
        "evidence": ("--csv", "evidence.csv"),
        "dump": (),
        "backup": ("backup.jsonl",),
        "forget": ("anna@almvik.example",),
    }
    named = {command for act in ACTS for command in act.commands}
    assert named == set(words)
    assert [run(command, *more) for command, more in words.items()] == [0] * len(words)
    assert run("export", "anna@almvik.example") == 1
    capsys.readouterr()


def test_no_other_command_tells_of_people() -> None:
    named = {command for act in ACTS for command in act.commands}
    rest = {"serve", "demo", "explain", "connect", "simulate", "migrate", "restore", "arm"}
    assert set(COMMANDS) - named == rest | {"doctor"}


def test_the_page_has_the_table_of_this_version() -> None:
    written = PAGE.read_text("utf-8")
    assert written == placed(written), "run: python -m bot.reporting.authority"
