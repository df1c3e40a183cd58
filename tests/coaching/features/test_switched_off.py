"""Each feature switched off alone: no word, no button, no letter, no figure and no new row of it."""

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.contents import FEATURES
from coaching.facts import advice, checkins, community, pairs, savings, use_cases
from coaching.facts.growing import growth, learning, record
from coaching.facts.kinds import Fact
from coaching.facts.meeting import announcing, coffee
from coaching.facts.meeting.hand_over import HandOver, Inheritance, Legacy
from coaching.facts.pilots import Pilot, Seat
from coaching.facts.settings import Setting
from coaching.messages import LANGUAGES, Choice, Incoming, Letter, Said, Text
from coaching.ports.queues import Heard
from tests.conversations import cast
from tests.conversations.stage import FIRST, MONDAY, Stage, staged

SWITCHABLE = [feature.name for feature in FEATURES if feature.switchable]
SOONER = ("savings", "checkins")  # the others wait for --all
ROWS: Mapping[str, tuple[type[Fact], ...]] = {
    "savings": (savings.TimeSaving, savings.BaselineTask, savings.Trial),
    "prompting": (advice.Verdict, advice.Unanswered, advice.Exchange, advice.Habit),
    "pairing": (pairs.Pairing, pairs.Tie, pairs.LookBack, pairs.Proposal),
    "avoiding": (pairs.Avoidance,),
    "checkins": (checkins.CheckIn, checkins.Remark, checkins.BuddyCard, checkins.CheckInTime),
    "lessons": (learning.LessonDone, learning.PathAssigned),
    "levels": (growth.Level, growth.Sabbatical),
    "roles": (growth.Role, growth.Leaning),
    "record": (record.OutsideCourse, record.RecordRow),
    "library": (community.Contribution,),
    "pilots": (Pilot, Seat),
    "use_cases": (use_cases.UseCase, use_cases.Voice, use_cases.Weights),
    "digest": (community.News,),
    "dropins": (community.DropIn, community.Attendance),
    "handover": (HandOver, Inheritance, Legacy),
    "announcements": (announcing.Announcement, announcing.Notice),
    "coffee": (coffee.CoffeeGuest, coffee.Coffee),
    "updates": (community.Update, community.Presenter),
    "champions": (community.Appointment,),
}
WORDS = {
    "savings": r"sparad tid|sparat|sparade \d|tid du sparar|tidstjuv|time saved|time you save|saved \d|you saved"
    r"|gespart|Zeitersparnis|Zeit du sparst|Zeitfresser|time thieves",
    "prompting": r"bättre prompt|better prompt|besseren Prompt|^En fråga om AI$"
    r"|^A question about AI$|^Eine Frage zu KI$",
    "pairing": r"\bbudd(y|ies)|tandem",
    "avoiding": r"never pair|para ihop|paar(e|st) dich",
    "checkins": r"avstämning|check-in|veckofråga|Wochenfrage",
    "pilots": r"\bpilot(er|en)?\b",
    "use_cases": r"användningsfall|use case|Anwendungsf[aä]ll",
    "lessons": r"lektion|lärväg|next lesson|Lernpfad",
    "levels": r"\bnivå\b|AI-vecka|\byour level\b|KI-Woche",
    "roles": r"AI-roller|talangmatris|AI roles|talent matrix|KI-Rollen|Talentmatrix",
    "record": r"intyg|my certificate|your certificate|Nachweis",
    "library": r"promptbank|dela en prompt|dela något|share something|etwas teilen",
    "digest": r"allas (nästa )?sammanfattning|everybody's (next )?digest|Zusammenfassung für alle|i korthet",
    "dropins": r"drop-in|Sprechstunde",
    "handover": r"överlämning|hand-?over|übergabe",
    "announcements": r"\butskick|announcement|Mitteilung",
    "coffee": r"fikarund|coffee round|kaffeerunde",
    "updates": r"AI-uppdatering|AI update|KI-Update",
    "champions": r"champion|ambassadör",
}
ANSWERS = {
    "first": "",
    "consent": "ja",
    "language": "svenska",
    "department": "IT",
    "role": "tekniker",
    "tools": "Copilot",
    "experience": "varje dag",
    "buddy": "inte nu",
    "right": "ja",
    "met": "ja",
    "time": "30",
    "line": "provade Copilot på mejl, fastnade på tonen",
    "line-right": "ja",
    "share": "ja",
    "champion": "ja",
    "meant": "något annat",
    "request": "ja",
    "told": "nej",
    "join": "ja",
    "sure": "behåll",
}
ASKED = (
    "hjälp",
    "meny",
    "vad händer härnäst?",
    "kan du flytta bordet dit bort",
    "siffror",
    "programmet",
    "vem kan hjälpa mig?",
    "sparade 45 min på offerter med Copilot i går",
    "hur skriver jag en bättre prompt?",
    "min buddy",
    "dela en prompt",
    "inte med Markus",
    "drop-ins",
    "berätta för alla: genomgång på fredag",
    "fika",
    "överlämningar",
    "när är nästa AI-uppdatering?",
    "vad gör en champion?",
    "vem är du?",
)


async def lived(stage: Stage, off: str) -> None:
    """Five weeks of a newcomer, a buddy, a champion and a lead, in which everything is on but one."""
    await switched_off(stage, off)
    for line in (
        "Markus role=tekniker department=IT capacity=1 buddy_wish=gives contact=web",
        "Priya department=IT contact=web",
        "Karin lead=yes contact=web",
        "Ahmed department=IT buddy_wish=wants contact=web starts=yes",
    ):
        await cast.known_beforehand(stage, line)
    if off != "pairing":
        await cast.known_beforehand(stage, "Ahmed + Markus")
    if off != "champions":
        appointed = community.Appointment("a1", cast.person_id("Priya"), "accepted", MONDAY, MONDAY)
        await stage.store.transact(lambda tx: tx.put(appointed))
    if off == "digest":  # then a channel cannot stand in for it
        stage.coach.house = cast.within(stage.coach.house, community=lambda: None)
    await stage.found()
    await talk(stage, FIRST, "hej")
    for said in ASKED:
        await talk(stage, FIRST, said)
    await talk(stage, "Karin", "siffror")
    await talk(stage, "Karin", "programmet")
    await talk(stage, "Karin", "drop-in torsdag 14.00 i Teams")
    for user in (FIRST, "Ahmed", "Karin"):
        await opened_home(stage, user)
    for _ in range(35):
        before = len(stage.letters)
        await stage.pass_time(timedelta(days=1))
        for letter in stage.letters[before:]:
            if letter.to.direct and letter.reply.asks:
                await talk(stage, letter.to.channel)


async def switched_off(stage: Stage, name: str) -> None:
    """In the file or in chat: it is the same from then on."""
    if SWITCHABLE.index(name) % 2:
        stage.settle_on(off=frozenset({name}))
        return
    key = f"features.{name}"
    decided = Setting(key, key, "off", cast.person_id("Karin"), MONDAY.date(), "on")
    await stage.store.transact(lambda tx: tx.put(decided))


async def talk(stage: Stage, user: str, said: str = "") -> None:
    """What is asked is answered, as far as there is an answer."""
    if said:
        await stage.say(said, user=user)
    for _ in range(20):
        asks = stage.last_to(user).reply.asks
        answer = ANSWERS.get(asks.slot.partition("#")[0], "") if asks else ""
        before = len(stage.letters)
        if answer:
            await stage.say(answer, user=user)
        if len(stage.letters) == before:
            break
    if stage.last_to(user).reply.asks:
        await stage.say("avbryt", user=user)


async def opened_home(stage: Stage, user: str) -> None:
    address, place = stage.address(user), stage.place(user)
    opened = Incoming(f"home{user}", address, place, stage.clock.now(), kind="home")
    await stage.store.transact(lambda tx: tx.write_down(opened))
    await stage.coach.hear(Heard(opened, 0))
    await stage.deliver()


def choices(letter: Letter) -> list[Choice]:
    reply = letter.reply
    sections = [choice for section in reply.sections for choice in section.choices]
    return [*reply.choices, *reply.aside, *sections]


def texts(letter: Letter) -> list[Said]:
    """Everything that can be read in it."""
    reply = letter.reply
    parts = [said for one in reply.sections for said in (*one.paragraphs, *one.details)]
    fields = [field.label for field in (*reply.fields, *reply.together)]
    labels = [choice.label for choice in choices(letter)]
    return [*reply.paragraphs, *reply.details, *parts, *fields, *labels]


@pytest.mark.parametrize(
    "off",
    [pytest.param(one, marks=() if one in SOONER else pytest.mark.slow) for one in SWITCHABLE],
)
async def test_nothing_is_seen_heard_or_kept_of_what_is_switched_off(
    tmp_path: Path, off: str
) -> None:
    async with staged(tmp_path, "sv-SE") as stage:
        await lived(stage, off)
        assert len(stage.letters) > 40
        wrong: set[str] = set()
        for letter in stage.letters:
            for choice in choices(letter):
                if choice.says.startswith(f"open:{off}."):
                    wrong.add(f"button {choice.says}")
            for said in texts(letter):
                if isinstance(said, Text) and said.key.startswith(f"{off}-"):
                    wrong.add(f"text {said.key}")
                if not isinstance(said, Text) or said.key in ECHOES:
                    continue
                for language in LANGUAGES:
                    shown = stage.phrasebook.say(said, language)
                    if found := re.search(WORDS[off], shown, re.IGNORECASE):
                        wrong.add(f"word {found[0]!r} in {said.key} ({language}): {shown[:80]}")
        for kind in ROWS[off]:
            rows = await stage.store.read(lambda tx, kind=kind: tx.every(kind))  # type: ignore[misc]
            wrong |= {f"row {row}" for row in rows}
        coming = await stage.store.read(lambda tx: tx.upcoming(200))
        wrong |= {f"opening {one.key}" for _, one in coming if one.flow.startswith(f"{off}.")}
        assert not wrong, "\n" + "\n".join(sorted(wrong))


# asked for figures, it says that there are none; and what is "saved" of a dialogue is no time
ECHOES = frozenset({"guide-no-figures", "talk-unchanged"})
