"""Files of text as HR systems and spreadsheets write them: where the table is, and what its columns
are called.
"""

from datetime import date

import pytest

from coaching.company.company import Company
from coaching.people.roster.entry import Entry
from coaching.people.roster.grid import Unreadable
from coaching.people.roster.roster import Roster, read_roster
from coaching.readers.vocabulary import words

ANNA = "anna.ek@example.com"
MARCH = date(2026, 3, 1)


def read(text: str) -> Roster:
    return read_roster(text.encode(), {})


def only(text: str) -> Entry:
    roster = read(text)
    assert [str(refusal) for refusal in roster.refusals] == []
    (entry,) = roster.entries
    return entry


HEADERS = [
    "E-mail;Name",
    "E-post;Namn",
    "E-postadress;Fullständigt namn",
    "Mejl;Medarbetare",
    "E-Mail-Adresse;Vollständiger Name",
    "E-Mail (dienstlich);Mitarbeiter",
    "Work Email;Display Name",
    "Work E-mail Address*;Employee Name",
    "UserPrincipalName;DisplayName",
    '"E-post:";"Namn:"',
    "\ufeffEMAIL;NAME",
    "e\u00admail;na\u200bme",
]


@pytest.mark.parametrize("header", HEADERS)
def test_what_the_columns_are_called(header: str) -> None:
    entry = only(f"{header}\n{ANNA};Anna Ek\n")
    assert (entry.email, entry.name) == (ANNA, "Anna Ek")


EXPORTS = [  # as payroll, directories and HR systems name their columns
    "Anst.nr;Efternamn;Förnamn;Anst.datum;E-postadress arbete;Enhet",
    "PersNr;Nachname;Vorname;Eintritt;E-Mail-Adresse;Organisationseinheit",
    "Employee ID;Last Name;First Name;Hire Date;Primary Work Email;Department",
    "Employee #;Last name;First name;Hire Date (MM/DD/YYYY);Work Email;Dept.",
    "id;surname;givenName;joinDate;userPrincipalName;department",
    "Nr.;Familienname;Rufname;Beschäftigt seit;Geschäftliche E-Mail-Adresse;Abteilung",
    "Nr;Efternamn;Tilltalsnamn;Anställd fr.o.m.;Jobbmejl;Avdelning",
]


@pytest.mark.parametrize("header", EXPORTS)
def test_what_exports_call_their_columns(header: str) -> None:
    entry = only(f"{header}\n17;Ek;Anna;2026-03-01;{ANNA};HR\n")
    assert (entry.email, entry.name, entry.department, entry.starts_on) == (
        ANNA,
        "Anna Ek",
        "HR",
        MARCH,
    )


def test_no_header_means_two_things() -> None:
    listed = [bare for names in words("roster")["headers"].values() for bare in names]
    assert len(listed) == len(set(listed))
    assert [bare for bare in listed if not bare.isalnum() or bare != bare.casefold()] == []


NAMES = [
    ("Vorname;Nachname", "Anna;Ek"),
    ("Nachname;Vorname", "Ek;Anna"),
    ("Name;Vorname", "Ek;Anna"),
    ("Förnamn;Efternamn", "Anna;Ek"),
    ("Tilltalsnamn;Förnamn;Efternamn", "Anna;Anna Maria;Ek"),
    ("First name;Last name;Full name", "Anna;Ek;Anna Ek"),
    ("Förnamn;Namn", "Anna;Anna Ek"),
    ("Given Name;Surname", "Anna;Ek"),
]


def test_a_surname_that_begins_like_the_first_name() -> None:
    assert only(f"email;Name;Vorname\n{ANNA};Annasson;Anna\n").name == "Anna Annasson"


@pytest.mark.parametrize(("header", "cells"), NAMES)
def test_a_name_in_parts(header: str, cells: str) -> None:
    assert only(f"email;{header}\n{ANNA};{cells}\n").name == "Anna Ek"


DAYS = [
    "2026-03-01",
    "2026-3-1",
    "2026/03/01",
    "2026.03.01",
    "20260301",
    "01.03.2026",
    "1.3.2026",
    "1. 3. 2026",
    "01.03.26",
    "1 mars 2026",
    "den 1 mars 2026",
    "1:a mars 2026",
    "1. März 2026",
    "1st March 2026",
    "March 1, 2026",
    "01-Mar-2026",
    "01-Mar-26",
    "1. Mär. 2026",
    "01. Mrz 26",
    "sön 1 mars 2026",
    "So., 01.03.2026",
    "2026-03-01T00:00:00Z",
    "2026-03-01 00:00:00",
    "2026-03-01T08:30:00.000+01:00",
    "2026-03-01 00:00:00.0000000 +00:00",
    "2026-02-28T23:00:00Z",
    "2026-02-28T23:00:00.000+0000",
    "01.03.2026 00:00",
    "1.3.2026 12:00:00 AM",
]


@pytest.mark.parametrize("written", DAYS)
def test_the_first_of_march(written: str) -> None:
    assert only(f'email;name;start_date\n{ANNA};Anna Ek;"{written}"\n').starts_on == MARCH


NO_DAYS = ["01:30:00 AM", "30:00", "38,5", "32.13.2026", "2026-02-30", "soon", "1 mars", "260301"]


@pytest.mark.parametrize("written", NO_DAYS)
def test_what_is_no_day_is_said(written: str) -> None:
    (refusal,) = read(f"email;name;start_date\n{ANNA};Anna Ek;{written}\n").refusals
    assert (refusal.column, "no date" in refusal.reason) == ("start_date", True)


@pytest.mark.parametrize(
    ("header", "first", "other", "means"),
    [
        ("start_date;leave_date", "03/04/2026", "31/12/2026", date(2026, 4, 3)),
        ("start_date;leave_date", "03/04/2026", "12/31/2026", date(2026, 3, 4)),
        ("start_date;leave_date", "03-04-2026", "31-12-2026", date(2026, 4, 3)),
        ("Start date (dd/mm/yyyy);leave_date", "03/04/2026", "", date(2026, 4, 3)),
        ("Hire Date (MM/DD/YYYY);leave_date", "03/04/2026", "", date(2026, 3, 4)),
    ],
)
def test_dates_of_a_file_are_written_by_one_hand(
    header: str, first: str, other: str, means: date
) -> None:
    assert only(f"email;name;{header}\n{ANNA};Anna Ek;{first};{other}\n").starts_on == means


def test_dates_that_contradict_each_other_are_named() -> None:
    rows = "a@x.example;A;03/04/2026\nb@x.example;B;31/12/2026\nc@x.example;C;12/31/2026\n"
    roster = read(f"email;name;start_date\n{rows}")
    assert [refusal.line for refusal in roster.refusals] == [2, 3, 4]


def test_midnight_is_the_company_s() -> None:
    raw = f"email;name;start_date\n{ANNA};Anna Ek;2026-02-28T23:00:00Z\n".encode()
    (entry,) = read_roster(raw, {}, Company(timezone="Europe/London")).entries
    assert entry.starts_on == date(2026, 2, 28)


TABLES = [  # how a table may stand in its file, and the line of Anna's row
    (f"\n\nemail;name\n{ANNA};Anna Ek\n", 4),
    (f"sep=;\r\nemail;name\r\n{ANNA};Anna Ek\r\n", 3),
    (f"sep=,\nemail,name\n{ANNA},Anna Ek\n", 3),
    (f'"sep=\t"\nemail\tname\n{ANNA}\tAnna Ek\n', 3),
    (f"SEP=|\nemail|name\n{ANNA}|Anna Ek\n", 3),
    (f"\ufeffsep=;\nemail;name\n{ANNA};Anna Ek\n", 3),
    (f"Personallista, stand: 30.11.2026, HR\n\nE-post;Namn\n{ANNA};Anna Ek\n", 4),
    (f"Mitarbeiterliste;;\nStand: 30.11.2026;;\n;;\nE-Mail;Name;\n{ANNA};Anna Ek;\n", 5),
    (f'"Report\nof the day",\n"email","name"\n"{ANNA}","Anna Ek"\n', 4),
    (f"email;name;;;\n{ANNA};Anna Ek;;;\n;;;;\n", 2),
    (f"email|name\n{ANNA}|Anna Ek\n", 2),
    (f"email,name\r{ANNA},Anna Ek\r", 2),
    (f'email;name;department\n{ANNA};Anna Ek;"In\nköp"\n\n', 2),
    (f'email;name\n{ANNA};="Anna Ek"\n', 2),
    (f"'email';'name'\n'{ANNA}';'Anna Ek'\n", 2),
]


@pytest.mark.parametrize(("text", "line"), TABLES)
def test_where_the_table_is(text: str, line: int) -> None:
    entry = only(text)
    assert (entry.line, entry.email, entry.name) == (line, ANNA, "Anna Ek")


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x1c", "\x1e", "\x85", "\u2028", "\u2029"])
def test_what_only_looks_like_the_end_of_a_line_ends_none(sign: str) -> None:
    entry = only(f"email;name;department\n{ANNA};Anna Ek;Lager{sign}Nord\n")
    assert entry.department == "Lager Nord"


YES = [
    "Ja, gerne",
    "ja tack",
    "TRUE",
    "True",
    "WAHR",
    "SANT",
    "1",
    "x",
    "X",
    "ja",
    "yes",
    "J",
    "✓",
    "☑",
]
NO = ["nein danke", "FALSE", "false", "FALSCH", "FALSKT", "0", "nej", "nein", "No", "n", "☐"]


@pytest.mark.parametrize(("cell", "wants"), [(c, True) for c in YES] + [(c, False) for c in NO])
def test_boxes_that_are_ticked(cell: str, wants: bool) -> None:
    assert only(f"email;name;wants_buddy\n{ANNA};Anna Ek;{cell}\n").wants_buddy is wants


def test_the_address_at_work_is_read_and_the_other_is_not() -> None:
    roster = read(f"E-Mail;E-Mail (privat);Work Email;Name\nx@y.example;p@q.example;{ANNA};Anna\n")
    assert [entry.email for entry in roster.entries] == [ANNA]
    assert [(column.written, column.how) for column in roster.unread] == [
        ("E-Mail", "“Work Email” is read as email"),
        ("E-Mail (privat)", "unknown"),
    ]


def test_one_address_written_in_two_ways_is_one() -> None:
    roster = read("email;name\nanna@täby.example;Anna\nanna@xn--tby-qla.example;Anna\n")
    assert [refusal.line for refusal in roster.refusals] == [3]


def test_a_column_that_is_not_read_may_stand_there_twice() -> None:
    assert only(f"email;name;location;location\n{ANNA};Anna;Lund;Malmö\n").name == "Anna"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Personallista\n\nAnna Ek;IT\n", "line 1: there is no column “email”"),
        ("<html><body><table><tr><td>email</td></tr></table>", "a web page"),
        ('<?xml version="1.0"?><Workbook/>', "XML"),
        (f'sep=;\nemail;name\n{ANNA};"Anna Ek\n', "line 3: a quotation mark"),
    ],
)
def test_what_holds_no_table(text: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read(text)
