"""Twelve weeks of six people, 2026-W02 to W13, and what they come to when counted by hand.

Ada    offers, 60 min a week since W02, 10 of them checking; confirmed in W07. In W05 one offer, 45
min, told by itself. Bo     answers for the week: an hour in W02 to W05, nothing in W06. In W04 he
also told of 45 min on mail. Cia    reports, 3 h a week since W03, never confirmed; her baseline has
4 h a week. In W06 a budget took longer. Dan    matching invoices, 2 h a month since W02, an
automation that others use as well; never confirmed. Eva    the same automation, told in W04; never
confirmed. Finn   watching the market, 30 min a day since W10, which nobody did before. In W11
minutes, 90 min, 20 checking.

By hand, minutes (claimed / adjusted). A month's claim is 120 x 12/52 = 27 9/13 a week.

January, W02 to W05                            February, W06 to W09 Ada    3 x 60 + 45 = 225    3 x
50 + 45 = 195  4 x 60 = 240            4 x 50 = 200 Bo     4 x 60 = 240         240                0
0 Cia    3 x 180 = 540        3 x 96 = 288       3 x 180 - 30 = 510      3 x 96 - 30 = 258 Dan    4
x 27 9/13          4 x 27 9/13        2 x 27 9/13             2 x 27 9/13     lapsed after W07 Eva
2 x 27 9/13          0                  4 x 27 9/13             2 x 27 9/13     hers counts once his
lapsed
       1171 2/13            833 10/13          916 2/13                568 10/13

March, W10 to W13: Ada 3 x 60 = 180 / 150, lapsed after W12; Finn 90 / 70, and 4 x 150 = 600 of new
work.

Offers were timed five times: 100 min expected, 250 - 210 = 40 measured, so two fifths: 78 in
January, 80 in February.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving, Trial


def day(week: int, weekday: int = 3) -> date:
    return date.fromisocalendar(2026, week, weekday)


def at(told: date) -> datetime:
    return datetime.combine(told, time(12), UTC)


def told(
    person: str, task: str, minutes: int, rhythm: Any, week: int, weekday: int = 3, **more: Any
) -> TimeSaving:
    when = day(week, weekday)
    id = f"{person}-{task}-{week}-{weekday}"
    return TimeSaving(id, person, "", task, minutes, rhythm, "", when, at(when), **more)


def answer(person: str, minutes: int, week: int) -> TimeSaving:
    return replace(told(person, "", minutes, "once", week, 4), week=f"2026-W{week:02}")


def pair(number: int, with_ai: int, without_ai: int) -> Trial:
    return Trial(f"trial{number}", "bo", "", "offert", 20, "with", at(day(3)), with_ai, without_ai)


AGREED = at(day(1))
PEOPLE = [
    Person("ada", department="Sälj", agreed_at=AGREED),
    Person("bo", department="Sälj", agreed_at=AGREED),
    Person("cia", department="Ekonomi", agreed_at=AGREED),
    Person("dan", department="Ekonomi", agreed_at=AGREED),
    Person("eva", department="IT", agreed_at=AGREED),
    Person("finn", department="IT", agreed_at=AGREED),
]
BASELINE = [
    BaselineTask("b1", "ada", "", "offerter", 300, "week", AGREED),
    BaselineTask("b2", "cia", "", "Rapport", 240, "week", AGREED),
]
SAVINGS = [
    told("ada", "offerter", 60, "week", 2, checking=10, confirmed=(day(7),)),
    told("ada", "offert till kund", 45, "once", 5),
    *(answer("bo", 60, week) for week in (2, 3, 4, 5)),
    answer("bo", 0, 6),
    told("bo", "mejl", 45, "once", 4, 2),
    told("cia", "rapporter", 180, "week", 3),
    told("cia", "budget", -30, "once", 6),
    told("dan", "fakturamatchning", 120, "month", 2, shared=True),
    told("eva", "Fakturamatchningen", 120, "month", 4, shared=True),
    told("finn", "omvärldsbevakning", 30, "day", 10, new_work=True),
    told("finn", "protokoll", 90, "once", 11, checking=20),
]
TRIALS = [
    pair(n, *minutes)
    for n, minutes in enumerate([(40, 60), (45, 50), (50, 55), (35, 40), (40, 45)])
]
