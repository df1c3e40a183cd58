"""Neighbours of what stands in the transcripts of the onboarding, on the core."""

from pathlib import Path

import pytest

from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving
from tests.conversations.stage import Stage, perform, staged

GREETINGS = ["hej", "tjena", "hi", "hello", "hallo", "moin", "Hej!", "god morgon"]
YESES = {
    "sv": ["ja tack", "jaa", "ok kör", "kör igång", "ja gärna!", "ja, kör på", "visst", "absolut"],
    "en": ["yes please", "go ahead", "fine", "yes, go ahead", "sure", "ok then", "let's go", "yep"],
    "de": ["ja bitte", "na gut, los", "ja klar", "los", "gerne", "ja ok", "einverstanden", "jo"],
}
NOES = {
    "sv": [
        "nej tack",
        "helst inte",
        "nej jag vill inte",
        "inte nu",
        "hellre inte",
        "nej",
        "nä",
        "aldrig",
    ],
    "en": [
        "no thanks",
        "not now",
        "rather not",
        "not interested",
        "no, thank you",
        "nope",
        "no way",
        "no",
    ],
    "de": [
        "nein danke",
        "kein Interesse",
        "jetzt nicht",
        "auf keinen Fall",
        "lieber nicht",
        "nein",
        "nö",
        "nee",
    ],
}
HELLO = {"sv": "hej", "en": "hello", "de": "hallo"}
KNOWN = '= U1 name="Sofia Lindgren" language=sv department=IT role=tekniker buddy_wish=no\n'


@pytest.mark.parametrize("greeting", GREETINGS)
async def test_a_greeting_comes_back_to_the_welcome(greeting: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "> hej\n")
        (said,) = await stage.say(greeting)
        assert "Svara ja så börjar vi" in said and "**Kollega**" not in said
        assert await stage.labels() == ["Ja, kör igång", "Nej tack", "Berätta mer"]


@pytest.mark.parametrize(("language", "said"), [(k, one) for k in YESES for one in YESES[k]])
async def test_a_yes_in_ones_own_words(language: str, said: str, tmp_path: Path) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"> {HELLO[language]}\n> {said}\n[Svenska] [English] [Deutsch]\n")


@pytest.mark.parametrize(("language", "said"), [(k, one) for k in NOES for one in NOES[k]])
async def test_a_no_in_ones_own_words(language: str, said: str, tmp_path: Path) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"> {HELLO[language]}\n> {said}\n")
        assert (await the_person(stage)).standing == "declined"


CORRECTED = [
    ("nej avdelningen är ekonomi och jag är controller", ("Ekonomi", "controller")),
    ("nej, jag är säljare", ("IT", "säljare")),
    ("nej, sälj", ("Sälj", "tekniker")),
    ("avdelningen är sälj", ("Sälj", "tekniker")),
    ("nein, ich bin im Innendienst", ("IT", "Innendienst")),
    ("no, I'm a controller in sales", ("Sälj", "controller")),
    ("nej, jag jobbar på ekonomi", ("Ekonomi", "tekniker")),
    ("nej, mitt jobb är inköpare", ("IT", "inköpare")),
    ("nä ekonomi va de", ("Ekonomi", "tekniker")),
    ("nej avdelningen är sälj å jag är inköpare", ("Sälj", "inköpare")),
]


@pytest.mark.parametrize(("said", "kept"), CORRECTED)
async def test_fields_of_the_summary_are_corrected_in_words(
    said: str, kept: tuple[str, str], tmp_path: Path
) -> None:
    async with staged(tmp_path, "sv") as stage:
        opening = "> hej\n> ja\n> [Svenska]\n> IT\n> tekniker\n> inte nu\n"
        await perform(stage, f"{opening}> {said}\n< Stämmer det?\n> ja\n< Kul att ha dig med\n")
        person = await the_person(stage)
        assert (person.department, person.role) == kept


@pytest.mark.parametrize(
    "said",
    [
        "månadsbokslut, två dagar i månaden",
        "month-end closing, two days a month",
        "ja, orderbekräftelser 20 min om dagen",
        "mejl 30 min varje dag",
        "även rapporter, en timme i veckan",
        "Protokolle, 45 Minuten jede Woche",
        "en till: tidrapporter, 10 minuter om dagen",
        "fakturor, 3 timmar i månaden",
    ],
)
async def test_the_next_task_is_never_a_saving(said: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        asked = "> [Resten en annan gång]\n"
        await perform(stage, f"{KNOWN}> berätta mer om mig\n> inga\n> aldrig\n")
        await perform(stage, f"> budgetuppföljning, 3 h i veckan\n> {said}\n< En till?\n")
        await perform(stage, f"> det räcker\n< Dina tidstjuvar:\n> ja\n{asked}")
        costs = await stage.store.read(lambda tx: tx.every(BaselineTask))
        assert len(costs) == 2 and not await stage.store.read(lambda tx: tx.every(TimeSaving))


SKIPPED = [
    "hoppa över",
    "skip",
    "überspringen",
    "ingen aning",
    "vet inte",
    "no idea",
    "keine Ahnung",
]


@pytest.mark.parametrize("said", SKIPPED)
async def test_everything_can_be_skipped(said: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{KNOWN}> berätta mer om mig\n" + f"> {said}\n" * 8)
        assert "Tack, det var allt jag undrade." in stage.shown[-1][1]


ENOUGH = [
    "orkar inte mer frågor nu",
    "jag är trött, räcker nu",
    "leave it for today",
    "räcker för idag",
]


@pytest.mark.parametrize("said", ENOUGH)
async def test_who_has_had_enough_is_helped_all_the_same(said: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"> hej\n> ja\n> [Svenska]\n> {said}\n< Kul att ha dig med\n")


async def test_a_task_told_on_the_way_waits_for_its_turn(tmp_path: Path) -> None:
    """It is no saving, and is taken up when the two questions are answered."""
    told = "> månadsbokslut, två dagar i månaden\n< Den uppgiften tar vi strax.\n"
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"> hej\n> ja\n> [Svenska]\n> IT\n> tekniker\n{told}")
        await perform(stage, "> inte nu\n> ja\n< månadsbokslut, 16 h i månaden. En till?\n")
        assert not await stage.store.read(lambda tx: tx.every(TimeSaving))


@pytest.mark.parametrize("said", ["nej det räcker", "nein das reicht", "no that's it", "nej tack"])
async def test_enough_is_no_name_of_a_task(said: str, tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(
            stage, f"{KNOWN}> berätta mer om mig\n> inga\n> aldrig\n> mejl, 1 h i veckan\n"
        )
        await perform(stage, f"> {said}\n< Din tidstjuv: mejl, 1 h i veckan.\n")


async def test_how_often_is_asked_where_only_the_time_was_told(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{KNOWN}> berätta mer om mig\n> inga\n> aldrig\n> offerter\n")
        await perform(stage, "> en timme\n< Hur ofta gör du det?\n> varje vecka\n< En till?\n")


async def test_nothing_is_told_of_what_was_never_asked(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "> hej\n> ja\n> [Svenska]\n> IT\n> senare\n> vad vet du om mig\n")
        await perform(stage, "< - Verktyg: inga angivna\n< - AI i dag: inget svar än\n")


async def test_a_greeting_offers_what_was_left_open(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{KNOWN}> hej\n< Vad har du på hjärtat?\n> [Berätta mer om mig]\n")
        await perform(stage, "< Vilka AI-verktyg använder du?\n")


async def test_the_company_lists_no_departments(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        stage.settle_on(departments=())
        await perform(stage, "> hej\n> ja\n> [Svenska]\n> jag jobbar på ekonomi\n> controller\n")
        await perform(stage, "> inte nu\n< - Avdelning: Ekonomi\n")


async def test_what_was_answered_stays_when_the_rest_never_comes(tmp_path: Path) -> None:
    """The department at once; a week later the questions go on behind it."""
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, "> hej\n> ja\n> [Svenska]\n> ekonomi\n@ P1D\n")
        assert (await the_person(stage)).department == "Ekonomi"
        await perform(stage, "@ P3DT12H\n> vad händer härnäst?\n< vad jobbar du med där?\n")


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("sv", ("ja tack", "Svenska", "hoppa över"), "Och vad jobbar du med?"),
        ("en", ("yes please", "English", "skip"), "And what is your job?"),
        ("de", ("ja bitte", "Deutsch", "überspringen"), "Und was ist deine Aufgabe?"),
    ],
)
async def test_a_job_is_not_asked_for_there_where_no_department_was_named(
    language: str, said: tuple[str, ...], asked: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"> {HELLO[language]}\n")
        for words in said[:-1]:
            await stage.say(words)
        assert await stage.say(said[-1]) == [asked]


BEHIND_THE_YES = [
    ("sv", "vad vet du om mig?", "Du sa ja den 12 januari"),
    ("sv", "sparade 45 min på rapporten", "Sparad tid: 45 min (rapporten)"),
    ("sv", "nej tack", "Vilken avdelning"),
    ("en", "what do you know about me?", "Agreed on 12 January"),
    ("en", "saved 45 min on the report", "Time saved: 45 min (report)"),
    ("en", "no preference", "Which department"),
    ("de", "was weißt du über mich?", "Zugestimmt am 12. Januar"),
    ("de", "45 Min beim Bericht gespart", "Gesparte Zeit: 45 Min. (Bericht)"),
    ("de", "egal", "In welcher Abteilung"),
]


@pytest.mark.parametrize(("language", "said", "heard"), BEHIND_THE_YES)
async def test_a_yes_holds_before_the_language_is_told(
    language: str, said: str, heard: str, tmp_path: Path
) -> None:
    async with staged(tmp_path, language) as stage:
        await perform(stage, f"> {HELLO[language]}\n> {YESES[language][0]}\n")
        assert heard in "\n".join(await stage.say(said))
        assert (await the_person(stage)).standing == "active"


async def the_person(stage: Stage) -> Person:
    (person,) = await stage.store.read(lambda tx: tx.every(Person))
    assert isinstance(person, Person)
    return person


async def test_a_correction_of_the_check_in_is_heard_behind_the_question_that_came_along(
    tmp_path: Path,
) -> None:
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{KNOWN.strip()} starts=yes\n@ P3DT6H\n> [30 min]\n> tack\n")
        await perform(stage, "< Vilka AI-verktyg\n> nej, 45 min\n< 45 min. Stämmer det?\n> ja\n")
        (saving,) = await stage.store.read(lambda tx: tx.every(TimeSaving))
        assert isinstance(saving, TimeSaving) and saving.minutes == 45
