"""Hours, dates and ranges as people write them are nobody's telephone number, nor anything else."""

from collections.abc import Iterator
from itertools import product

import pytest

from coaching.discretion.personal_data import find

FEWEST = 2000
HOURS = range(6, 23)
SPANS = (
    "{}-{}",
    "{} - {}",
    "{}–{}",
    "{} – {}",
    "{}\u00a0–\u00a0{}",
    "{} till {}",
    "{} bis {}",
    "{} to {}",
)
RANGES = (
    "Möte kl {}", "skift {}", "jag jobbar {} i veckan", "öppet {} vardagar", "Arbetszeit {} Uhr",
    "Besprechung {}", "Die Schicht geht {} und morgen frei", "office hours {}", "the call is {} today",
    "{}", "({})", "tider: {}, ok?", "Sparade tid {} i dag",
)  # fmt: skip
DATED = (
    "Besprechung {}", "am {}", "den {}", "deadline {}", "Termin {} bitte", "meeting on {}", "{}",
    "från {} och framåt", "({})", "senast {}!",
)  # fmt: skip
DATES = (
    "{d:02}.{m:02}.2026", "{d:02}.{m:02}. 2026", "{d}.{m}.2026", "{d:02}.{m:02}.", "{d:02}/{m:02}", "{d}/{m}",
    "{d:02}/{m:02}/2026", "{d:02}/{m:02}-26", "{d:02}.{m:02}.26", "2026-{m:02}-{d:02}", "{d:02}-{m:02}-2026",
    "{d}/{m} 2026",
)  # fmt: skip
BEHIND = (
    "", " 08-10", " 10-11 Uhr", " 13-15 Uhr", " 08.00", " kl 08.00", " kl 8-16.30", " 08.00-16.30", " 08.00 - 16.30",
    ", 9.30 - 11", " um 09.00 Uhr", " 0800-1630", " 0800 - 1630", " 08:00 - 16:30",
)  # fmt: skip
DAY_RANGES = (
    "{d:02}.{m:02}. - {e:02}.{m:02}.2026", "{d:02}.{m:02}.-{e:02}.{m:02}.", "{d:02}/{m:02} - {e:02}/{m:02}", "{d}/{m}-{e}/{m}",
    "{d:02}.{m:02}.2026 – {e:02}.{m:02}.2026", "{d:02}.-{e:02}.{m:02}.2026", "{d}.-{e}.{m}.",
)  # fmt: skip
ROWS = (
    "0.25 0.75 1.25", "0,25 0,75 1,25", "08.00 09.30 10.15", "08:00 09:30 10:15", "06-14 14-22 22-06", "06-14/14-22", "08-12 13-17",
    "06.00-14.00 14.00-22.00", "06.00 - 14.30 14.00 - 22.30", "v 23-25", "vecka 02-06", "KW 02 - 06", "08h30 - 16h30", "0.5 0.5 1.0 0.25",
    "08.00/09.30/10.15", "08.00-09.30, 10.00-11.30", "mån 08.00 - 16.30 tis 09.00 - 17.00", "Mo 08.00-16.00 Di 09.00-17.00",
    "10 000-15 000", "02/06 08-10 och 03/06 09-11", "kl 08.00 - 16.30 (30 min rast)", "05:45 - 06:15", "00.30 - 06.45",
)  # fmt: skip


def _hours() -> Iterator[str]:
    for hour, minute in product(HOURS, ("00", "15", "30", "45")):
        later = min(hour + 2, 23)
        yield from (f"{hour:02}.{minute}|{later:02}.30", f"{hour}:{minute}|{later}:30")
        yield f"{hour:02}{minute}|{later:02}30"
        yield f"{hour}|{later}.{minute}"


def written() -> Iterator[str]:
    """Each shape in one frame after the other, so that every one meets every way of writing."""
    frames = 0
    for hours, span in product(_hours(), SPANS):
        frames += 1
        yield RANGES[frames % len(RANGES)].format(span.format(*hours.split("|")))
    for day, month, shape in product(range(1, 29, 3), range(1, 13), DATES):
        frames += 1
        moment = shape.format(d=day, m=month) + BEHIND[frames % len(BEHIND)]
        yield DATED[frames % len(DATED)].format(moment)
    for day, month, shape in product(range(1, 20, 4), range(1, 13), DAY_RANGES):
        frames += 1
        yield DATED[frames % len(DATED)].format(shape.format(d=day, e=day + 4, m=month))
    for row, frame in product(ROWS, RANGES):
        yield frame.format(row)


def test_no_hour_and_no_date_is_personal_data() -> None:
    texts = list(dict.fromkeys(written()))
    found = [(text, find(text)) for text in texts]
    assert len(texts) >= FEWEST
    assert [one for one in found if one[1]] == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Möte 08.00 - 16.30, ring 070-174 06 35", "070-174 06 35"),
        ("den 02/06 08-10 på 08-465 004 12", "08-465 004 12"),
        ("08.00 - 16.30 0701740635", "0701740635"),
        ("växeln 08-465 004 12 öppen 08.00 - 16.30", "08-465 004 12"),
        ("Termin 05.12. 13-15 Uhr, Tel. 030 901820", "030 901820"),
        ("appelez le 06.12.34.56.78", "06.12.34.56.78"),
        ("am 02.06. 2026 unter 0151 23456789", "0151 23456789"),
        ("call +44 20 7946 0958 10.00 - 11.30", "+44 20 7946 0958"),
        ("0708-12 30 45 kl 08.00-16.30", "0708-12 30 45"),
        ("ring 08-10 12 14 före kl 16", "08-10 12 14"),
        ("mobil 0702 06 08 10", "0702 06 08 10"),
        ("Ruf 02131 1200 um 08.30 - 09.00 an", "02131 1200"),
    ],
)
def test_a_number_beside_an_hour_is_still_found(text: str, number: str) -> None:
    assert [(span.type, span.value) for span in find(text)] == [("PHONE", number)]
