"""Told while a question waits for free words: it is no answer to that question."""

from pathlib import Path

import pytest

from coaching.facts.savings import TimeSaving
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import staged

TOLD = [
    ("sv", "pausa mig i två veckor", "Paus till"),
    ("sv", "Jag är på semester 6-24 juli", "Semester: 6–24 juli"),
    ("sv", "skriv lite mer sällan", "Färre meddelanden"),
    ("sv", "min tidszon är Helsingfors", "Tidszon: Helsingfors"),
    ("sv", "jag jobbar 9-15", "Din arbetstid"),
    ("en", "pause me for two weeks", "A pause until"),
    ("en", "I am on vacation next week", "Holiday: 19–25 January"),
    ("en", "not so many messages please", "Fewer messages"),
    ("en", "change my time zone to New York", "Time zone: New York"),
    ("en", "I only work Tuesday to Thursday", "Your working hours"),
    ("de", "pausiere zwei Wochen", "Pause bis"),
    ("de", "krank diese Woche", "Krank: 12.–18. Januar"),
    ("de", "nicht so viele Nachrichten", "Weniger Nachrichten"),
    ("de", "ich bin jetzt in Lissabon", "Zeitzone: Lissabon"),
    ("de", "ich arbeite nur vormittags", "Deine Arbeitszeit"),
]
SAVED = {"sv": "Jag sparade 45 min", "en": "I saved 45 min", "de": "Ich habe 45 Min. gespart"}


@pytest.mark.parametrize(("language", "line", "shown"), TOLD)
async def test_is_shown_and_kept_as_no_task(
    tmp_path: Path, language: str, line: str, shown: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Anna language={language}")
        await stage.say(SAVED[language], user="Anna")  # which asks on what
        assert shown in "\n".join(await stage.say(line, user="Anna"))
        await stage.say("ja", user="Anna")
        savings = await stage.store.read(lambda tx: tx.of(TimeSaving, person_id("Anna")))
        assert savings == []
