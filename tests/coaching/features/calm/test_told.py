"""What people tell of themselves in their own words: said, shown, and kept after a yes.

It is Monday, 12 January 2026, nine o'clock in Stockholm.
"""

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path

import pytest

from coaching.facts.people import Person
from tests.conversations.cast import known_beforehand, person_id
from tests.conversations.stage import Stage, staged

ABSENCES = [
    ("sv", "Jag är på semester 6-24 juli", "2026-07-06", "2026-07-24"),
    ("sv", "semester vecka 28-31", "2026-07-06", "2026-08-02"),
    ("sv", "jag har semester hela juli", "2026-07-01", "2026-07-31"),
    ("sv", "nästa vecka är jag ledig", "2026-01-19", "2026-01-25"),
    ("sv", "vab i dag", "2026-01-12", "2026-01-12"),
    ("sv", "sjuk", "2026-01-12", "2026-01-12"),
    ("sv", "hej, jag är tyvärr sjuk resten av veckan", "2026-01-12", "2026-01-18"),
    ("sv", "jag är föräldraledig till och med 30 april", "2026-01-12", "2026-04-30"),
    ("sv", "är tjänstledig från 1 februari till 31 mars", "2026-02-01", "2026-03-31"),
    ("sv", "jag är borta 6/7-24/7", "2026-07-06", "2026-07-24"),
    ("sv", "ledig på fredag", "2026-01-16", "2026-01-16"),
    ("sv", "jag är sjuk och tillbaka på torsdag", "2026-01-12", "2026-01-14"),
    ("en", "I'm on vacation until January 30", "2026-01-12", "2026-01-30"),
    ("en", "I am on vacation next week", "2026-01-19", "2026-01-25"),
    ("en", "out of office until wednesday", "2026-01-12", "2026-01-14"),
    ("en", "ooo until wednesday", "2026-01-12", "2026-01-14"),
    ("en", "I'll be on parental leave from 2 March to 29 May", "2026-03-02", "2026-05-29"),
    ("en", "I'm sick today", "2026-01-12", "2026-01-12"),
    ("en", "off sick this week", "2026-01-12", "2026-01-18"),
    ("en", "I'm away tomorrow and back on Wednesday", "2026-01-13", "2026-01-13"),
    ("en", "holiday July 6-24", "2026-07-06", "2026-07-24"),
    ("en", "I'm off for two weeks", "2026-01-12", "2026-01-25"),
    ("de", "Ich bin bis 30. Januar im Urlaub", "2026-01-12", "2026-01-30"),
    ("de", "krank diese Woche", "2026-01-12", "2026-01-18"),
    ("de", "Urlaub vom 6. bis 24. Juli", "2026-07-06", "2026-07-24"),
    ("de", "ich habe KW 28 bis 31 Urlaub", "2026-07-06", "2026-08-02"),
    ("de", "Ich bin krankgeschrieben bis Freitag", "2026-01-12", "2026-01-16"),
    ("de", "nächste Woche bin ich nicht da", "2026-01-19", "2026-01-25"),
    ("de", "ich gehe im März in Elternzeit", "2026-03-01", "2026-03-31"),
    ("de", "morgen habe ich frei", "2026-01-13", "2026-01-13"),
]

PAUSES = [
    ("sv", "pausa mig i två veckor", "2026-01-26"),
    ("sv", "pausa till 15 augusti", "2026-08-17"),
    ("sv", "kan du vara tyst till på fredag?", "2026-01-16"),
    ("sv", "skriv inte till mig förrän måndag", "2026-01-19"),
    ("sv", "fråga mig igen om en vecka", "2026-01-19"),
    ("sv", "stör mig inte den här veckan", "2026-01-19"),
    ("sv", "påminn mig nästa vecka", "2026-01-19"),
    ("en", "pause me until Monday", "2026-01-19"),
    ("en", "pause me for two weeks", "2026-01-26"),
    ("en", "please don't message me until 2 February", "2026-02-02"),
    ("en", "be quiet for a month", "2026-02-12"),
    ("en", "no messages until next week please", "2026-01-19"),
    ("en", "remind me in three days", "2026-01-15"),
    ("en", "ask me again on Thursday", "2026-01-15"),
    ("de", "pausiere bis Montag", "2026-01-19"),
    ("de", "sei bitte zwei Wochen still", "2026-01-26"),
    ("de", "keine Nachrichten bis 2. Februar", "2026-02-02"),
    ("de", "erinnere mich nächste Woche", "2026-01-19"),
    ("de", "schreib mir erst am Donnerstag wieder", "2026-01-15"),
    ("de", "Pause bis nächste Woche", "2026-01-19"),
]

TOMORROW = [
    ("sv", "påminn mig i morgon"),
    ("sv", "fråga mig imorgon tack"),
    ("en", "remind me tomorrow"),
    ("en", "ask me again tomorrow please"),
    ("de", "erinnere mich morgen"),
    ("de", "frag mich morgen wieder"),
]

HOURS = [
    ("sv", "jag jobbar 9-15", "09:00", "15:00", ()),
    ("sv", "jag jobbar bara tisdag till torsdag", "", "", (2, 3, 4)),
    ("sv", "jag är ledig på fredagar", "", "", (1, 2, 3, 4)),
    ("sv", "jag jobbar deltid, 8 till 13", "08:00", "13:00", ()),
    ("sv", "mina arbetstider är 7.30–16", "07:30", "16:00", ()),
    ("sv", "jag jobbar bara förmiddagar", "", "12:00", ()),
    ("sv", "jag jobbar mån, tis och ons 10-16", "10:00", "16:00", (1, 2, 3)),
    ("en", "I only work Tuesday to Thursday", "", "", (2, 3, 4)),
    ("en", "I work 9 to 3", "09:00", "15:00", ()),
    ("en", "my working hours are 8:30-17:00", "08:30", "17:00", ()),
    ("en", "I don't work on Fridays", "", "", (1, 2, 3, 4)),
    ("en", "I work mornings only", "", "12:00", ()),
    ("en", "I work part time, Monday to Wednesday", "", "", (1, 2, 3)),
    ("en", "I start at 10", "10:00", "", ()),
    ("de", "ich arbeite nur vormittags", "", "12:00", ()),
    ("de", "Ich arbeite von 7 bis 13 Uhr", "07:00", "13:00", ()),
    ("de", "freitags habe ich frei", "", "", (1, 2, 3, 4)),
    ("de", "ich arbeite nur Montag bis Mittwoch", "", "", (1, 2, 3)),
    ("de", "meine Arbeitszeit ist 6 bis 14 Uhr", "06:00", "14:00", ()),
    ("de", "ich arbeite montags, dienstags und donnerstags", "", "", (1, 2, 4)),
]

ZONES = [
    ("sv", "min tidszon är Helsingfors", "Europe/Helsinki"),
    ("sv", "byt tidszon till London", "Europe/London"),
    ("sv", "jag är nu i Lissabon", "Europe/Lisbon"),
    ("sv", "jag har flyttat till New York", "America/New_York"),
    ("sv", "tidszon: Europe/Berlin", "Europe/Berlin"),
    ("sv", "kan du ändra min tidszon till finsk tid?", "Europe/Helsinki"),
    ("en", "change my time zone to New York", "America/New_York"),
    ("en", "my timezone is CET", "Europe/Berlin"),
    ("en", "I'm now in San Francisco", "America/Los_Angeles"),
    ("en", "I've moved to Gothenburg, please change my time zone", "Europe/Stockholm"),
    ("en", "set time zone to pacific time", "America/Los_Angeles"),
    ("en", "I am now in Tokyo", "Asia/Tokyo"),
    ("de", "ich bin jetzt in Lissabon", "Europe/Lisbon"),
    ("de", "meine Zeitzone ist Helsinki", "Europe/Helsinki"),
    ("de", "stell meine Zeitzone auf Zürich um", "Europe/Zurich"),
    ("de", "Zeitzone München", "Europe/Berlin"),
]

FEWER = [
    ("sv", "skriv lite mer sällan"),
    ("sv", "kan du höra av dig lite mer sällan, tack?"),
    ("sv", "färre meddelanden tack"),
    ("sv", "inte så många meddelanden"),
    ("sv", "du skriver för ofta"),
    ("en", "not so many messages please"),
    ("en", "write less often"),
    ("en", "could you write a bit less often?"),
    ("en", "that's too many messages"),
    ("en", "fewer messages would be nice"),
    ("de", "nicht so viele Nachrichten"),
    ("de", "schreib mir bitte seltener"),
    ("de", "weniger Nachrichten bitte"),
    ("de", "Du schreibst zu oft"),
    ("de", "das sind zu viele Nachrichten"),
]

SKIPPED = [
    ("sv", "semester hela veckan"),
    ("sv", "sjuk"),
    ("sv", "vab"),
    ("sv", "n/a"),
    ("sv", "-"),
    ("sv", "nej tack"),
    ("sv", "jag var sjuk hela veckan"),
    ("sv", "har varit ledig"),
    ("sv", "nej, var på semester"),
    ("en", "sick"),
    ("en", "I was on vacation"),
    ("en", "no thanks"),
    ("en", "out of office this week"),
    ("en", "off sick"),
    ("en", "not applicable"),
    ("de", "krank"),
    ("de", "war im Urlaub"),
    ("de", "nein danke"),
    ("de", "ich war die ganze Woche krank"),
    ("de", "hatte Urlaub"),
]

# What sounds like one of these and is not.
OTHERS = [
    ("sv", "vi sparade 30 min på semesterlistan"),
    ("sv", "hur söker jag semester?"),
    ("sv", "min buddy är sjuk"),
    ("sv", "jag är sjukt trött på det här"),
    ("sv", "kan AI planera semestern i juli?"),
    ("sv", "jag jobbar på ekonomi"),
    ("sv", "jag jobbar med offerter 3 timmar varje vecka"),
    ("sv", "jag arbetar hemifrån på fredagar"),
    ("sv", "pausen i filmen är för lång"),
    ("sv", "påminn mig om att ringa Bo på fredag"),
    ("sv", "vilken tidszon har London?"),
    ("sv", "skriv en text om semester vecka 28"),
    ("en", "I am ill, cancel the drop-in"),
    ("en", "she is on vacation until Friday"),
    ("en", "can I take vacation in July?"),
    ("en", "I'm sick of this"),
    ("en", "I work in sales"),
    ("en", "I work on quotes from 9 to 11 hours a week"),
    ("en", "remind me to call Bo on Friday"),
    ("en", "how do I write less formal e-mails?"),
    ("en", "write an out of office reply until Monday"),
    ("de", "meine Kollegin ist krank"),
    ("de", "wie beantrage ich Urlaub?"),
    ("de", "ich arbeite im Innendienst"),
    ("de", "erinnere mich daran, Bo anzurufen"),
    ("de", "Ich habe 30 Minuten beim Urlaubsplan gespart"),
]
YES = {"sv": "ja", "en": "yes", "de": "ja"}


async def told(stage: Stage, language: str, *lines: str) -> Person:
    """Who somebody is after they said this."""
    name = f"P{len(stage.letters)}x{abs(hash(lines)) % 10**6}"
    await known_beforehand(stage, f"{name} language={language}")
    for line in lines:
        await stage.say(line, user=name)
    person = await stage.store.read(lambda tx: tx.get(Person, person_id(name)))
    assert person is not None
    return person


def misheard(found: Mapping[str, object], expected: Mapping[str, object]) -> dict[str, object]:
    return {line: found[line] for line in expected if found[line] != expected[line]}


async def test_leave_is_kept_after_a_yes(tmp_path: Path) -> None:
    expected, found = {}, {}
    async with staged(tmp_path, "sv") as stage:
        for language, line, first, last in ABSENCES:
            expected[line] = (date.fromisoformat(first), date.fromisoformat(last))
            person = await told(stage, language, line, YES[language])
            found[line] = (person.away_from, person.away_until)
    assert misheard(found, expected) == {}


async def test_a_pause_ends_on_the_morning_of_its_day(tmp_path: Path) -> None:
    expected, found = {}, {}
    async with staged(tmp_path, "sv") as stage:
        for language, line, day in PAUSES:
            expected[line] = datetime.fromisoformat(f"{day}T08:00:00+01:00").date()
            person = await told(stage, language, line, YES[language])
            found[line] = person.quiet_until and person.quiet_until.date()
    assert misheard(found, expected) == {}


async def test_tomorrow_needs_no_confirm(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        for language, line in TOMORROW:
            person = await told(stage, language, line)
            assert person.quiet_until is not None, line
            assert person.quiet_until.date() == date(2026, 1, 13), line


async def test_hours_and_days_of_ones_own(tmp_path: Path) -> None:
    expected, found = {}, {}
    async with staged(tmp_path, "sv") as stage:
        for language, line, begins, ends, days in HOURS:
            expected[line] = (_time(begins), _time(ends), days)
            person = await told(stage, language, line, YES[language])
            found[line] = (person.works_from, person.works_until, person.works_on)
    assert misheard(found, expected) == {}


def _time(written: str) -> time | None:
    return time.fromisoformat(written) if written else None


async def test_a_time_zone_is_said(tmp_path: Path) -> None:
    expected, found = {}, {}
    async with staged(tmp_path, "sv") as stage:
        for language, line, zone in ZONES:
            expected[line] = (zone, True)
            person = await told(stage, language, line, YES[language])
            found[line] = (person.timezone, person.timezone_said)
    assert misheard(found, expected) == {}


async def test_fewer_messages(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        heard = {line: (await told(stage, at, line, YES[at])).thinned for at, line in FEWER}
        unseen = {line: (await told(stage, at, line)).thinned for at, line in FEWER}
    assert [line for line, thinned in heard.items() if not thinned] == []
    assert [line for line, thinned in unseen.items() if thinned] == []


@pytest.mark.parametrize(("language", "line"), OTHERS)
async def test_what_only_sounds_like_it_keeps_nothing(
    tmp_path: Path, language: str, line: str
) -> None:
    async with staged(tmp_path, "sv") as stage:
        person = await told(stage, language, line, YES[language])
    kept = (person.away_until, person.quiet_until, person.works_from, person.works_until)
    assert kept == (None, None, None, None)
    assert (person.works_on, person.timezone_said, person.thinned) == ((), False, False)


async def test_nothing_is_kept_before_the_yes(tmp_path: Path) -> None:
    lines = [(row[0], row[1]) for rows in (ABSENCES, PAUSES, HOURS, ZONES) for row in rows]
    async with staged(tmp_path, "sv") as stage:
        for language, line in lines:
            person = await told(stage, language, line)
            assert person.away_until is None and person.quiet_until is None, line
            assert person.works_from is None and person.works_until is None, line
            assert not person.works_on and not person.timezone_said, line
