"""Whom Kollega leaves alone, on which day, where they live."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from coaching.calendar import days_off, moments, weeks, workdays
from coaching.company.company import Company, company_from
from coaching.company.table import CompanyError
from coaching.facts.people import Person

SERVED = ["AT", "CH", "DE", "DK", "FI", "GB", "IS", "LI", "NL", "NO", "SE"]
NOBODY = Person("p1", standing="active")


def works(day: str, country: str, region: str = "", company: Company | None = None) -> bool:
    person = replace(NOBODY, country=country, region=region)
    return workdays.is_workday(date.fromisoformat(day), person, company or Company())


@pytest.mark.parametrize("country", SERVED)
def test_nobody_works_on_the_eves(country: str) -> None:
    assert not works("2026-12-24", country) and not works("2026-12-31", country)
    assert works("2026-12-23", country) and works("2026-12-30", country)


OFF = [
    ("2026-04-06", "GB", ""),  # Easter Monday: Scotland alone works
    ("2026-08-31", "GB", ""),
    ("2026-04-03", "CH", ""),  # Good Friday: Ticino and Valais alone work
    ("2026-04-06", "CH", ""),
    ("2026-05-25", "CH", ""),
    ("2026-06-19", "SE", ""),  # Midsummer Eve
    ("2026-06-04", "DE", "BY"),
    ("2026-06-04", "DE", "Bayern"),
    ("2026-11-18", "DE", "SN"),
    ("2026-12-08", "CH", "LU"),
]
WORKED = [
    ("2026-04-06", "GB", "SCT"),
    ("2026-08-31", "GB", "SCT"),
    ("2026-03-17", "GB", ""),  # Northern Ireland alone is off
    ("2026-04-03", "CH", "TI"),
    ("2026-12-08", "CH", ""),
    ("2026-06-04", "DE", ""),
    ("2026-06-04", "DE", "BE"),
    ("2026-06-04", "SE", "Uppland"),
    ("2026-06-04", "XX", ""),
]


@pytest.mark.parametrize(("day", "country", "region"), OFF)
def test_days_off(day: str, country: str, region: str) -> None:
    assert not works(day, country, region)


@pytest.mark.parametrize(("day", "country", "region"), WORKED)
def test_days_that_are_worked(day: str, country: str, region: str) -> None:
    assert works(day, country, region)


@pytest.mark.parametrize("written", ["DE", "de", "DEU"])
def test_the_company_s_country_in_small_letters(written: str) -> None:
    company = Company(country=written)
    assert not works("2026-04-03", "", company=company)
    assert not works("2026-12-24", "", company=company)


NAMES = [
    ("2026-12-24", "DE", "sv", "julafton"),
    ("2026-12-24", "SE", "de", "Heiligabend"),
    ("2026-12-24", "DK", "en", "Christmas Eve"),
    ("2026-06-19", "SE", "sv", "midsommarafton"),
    ("2026-06-19", "SE", "de", "Mittsommerabend"),
    ("2026-04-03", "CH", "sv", "långfredagen"),
    ("2026-04-06", "GB", "de", "Ostermontag"),
    ("2026-10-03", "DE", "en", "German Unity Day"),
    ("2026-05-01", "SE", "en", "May Day"),
    ("2026-04-23", "IS", "sv", "Sumardagurinn fyrsti"),  # nobody but Iceland has it
    ("2026-04-22", "IS", "sv", ""),
]


@pytest.mark.parametrize("server", ["C", "de_DE.UTF-8", "th_TH.UTF-8"])
@pytest.mark.parametrize(("day", "country", "language", "name"), NAMES)
def test_what_a_day_is_called_is_the_reader_s_and_not_the_server_s(
    day: str, country: str, language: str, name: str, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.setenv(variable, server)
    days_off._calendar.cache_clear()
    assert days_off.named(date.fromisoformat(day), country, "", language) == name


def own(**calendar: object) -> Company:
    return company_from({"calendar": calendar})


def test_a_bridge_day_that_the_company_names() -> None:
    company = own(closed=[date(2026, 5, 15), "2026-12-28/2026-12-30", "01-05"])
    for day in ("2026-05-15", "2026-12-28", "2026-12-29", "2026-12-30", "2026-01-05", "2027-01-05"):
        assert not works(day, "SE", company=company)
    for day in ("2026-05-12", "2026-12-23", "2026-01-07", "2027-05-14"):
        assert works(day, "SE", company=company)


def test_a_day_on_which_the_company_works_all_the_same() -> None:
    company = own(open=["12-31"])
    assert works("2026-12-31", "SE", company=company)
    assert not works("2026-12-24", "SE", company=company)


def test_days_of_the_people_of_one_country() -> None:
    company = own(closed=["05-15"], DE={"closed": [date(2026, 2, 16)]})
    assert not works("2026-02-16", "DE", company=company)
    assert works("2026-02-16", "AT", company=company)
    assert not works("2026-05-15", "DE", company=company)


def test_half_a_day_ends_in_the_middle() -> None:
    company = own(half_days=[date(2026, 4, 2)])
    stockholm = ZoneInfo("Europe/Stockholm")
    noon = datetime(2026, 4, 2, 12, 29, tzinfo=stockholm)
    assert workdays.at_work(noon, NOBODY, company)
    later = noon + timedelta(minutes=1)
    assert not workdays.at_work(later, NOBODY, company)
    soonest = workdays.next_working_time(later, NOBODY, company)
    assert soonest == datetime(2026, 4, 7, 8, tzinfo=stockholm)  # after Easter
    due = weeks.moment_in("2026-W14", 4, time(15), NOBODY, company)
    assert due == datetime(2026, 4, 2, 12, 15, tzinfo=stockholm)


def test_half_a_day_by_law() -> None:
    person = replace(NOBODY, country="EE", timezone="Europe/Tallinn")
    tallinn = ZoneInfo("Europe/Tallinn")
    assert workdays.at_work(datetime(2026, 12, 23, 12, tzinfo=tallinn), person, Company())
    assert not workdays.at_work(datetime(2026, 12, 23, 13, tzinfo=tallinn), person, Company())


@pytest.mark.parametrize(
    ("calendar", "why"),
    [
        ({"closed": "2026-05-15"}, r"\[calendar\] closed: expected days such as"),
        ({"closed": ["15.5.2026"]}, "closed: expected days"),
        ({"closed": ["2026-12-30/2026-12-28"]}, "closed: expected days"),
        ({"closed": ["2026-01-01/2026-12-31"]}, "closed: expected days"),
        ({"closed": ["02-30"]}, "closed: expected days"),
        ({"half": []}, "half: unknown key; known are closed, half_days, open"),
        ({"DE": {"shut": []}}, r"\[calendar.DE\] shut: unknown key"),
        ({"DE": 3}, r"\[calendar.DE\]: expected a table"),
    ],
)
def test_a_calendar_that_cannot_be_used(calendar: dict[str, object], why: str) -> None:
    with pytest.raises(CompanyError, match=why):
        own(**calendar)


@pytest.mark.parametrize("name", ["Factory", "localtime", "posixrules", "Europe/Almvik", ""])
def test_names_of_zones_that_are_no_place_s(name: str) -> None:
    assert moments.zone(name) is None
