"""Rows from HR: the good ones are taken, each bad one is named with its line, its column and how to
mend it.
"""

import pytest

from coaching.people.roster.grid import Unreadable
from coaching.people.roster.roster import Roster, read_roster

HEADER = "email,name,department,role,manager_email,languages,timezone,country,start_date,leave_date"
GOOD = "anna@x.example,Anna Ek,IT,tekniker,,sv|en,Europe/Stockholm,SE,2026-01-12,"


def read(*lines: str, header: str = HEADER) -> Roster:
    return read_roster("\n".join((header, *lines)).encode(), {})


def row(**changed: str) -> tuple[str, str]:
    """A header and a row that is good but for what is changed."""
    cells = dict(zip(HEADER.split(","), GOOD.split(","), strict=True)) | changed
    return ",".join(cells), ",".join(f'"{cell}"' for cell in cells.values())


def test_a_good_row() -> None:
    roster = read(GOOD)
    (entry,) = roster.entries
    assert roster.refusals == ()
    assert (entry.email, entry.languages, str(entry.starts_on)) == (
        "anna@x.example",
        ("sv", "en"),
        "2026-01-12",
    )


REFUSED = [
    ({"email": "anna"}, "email", "no e-mail"),
    ({"email": ""}, "email", "needed"),
    ({"name": " "}, "name", "needed"),
    ({"manager_email": "boss"}, "manager_email", "no e-mail"),
    ({"manager_email": "ANNA@x.example"}, "manager_email", "their own manager"),
    ({"timezone": "Europe/Stokholm"}, "timezone", "Europe/Stockholm"),
    ({"timezone": "Europe"}, "timezone", "no time zone"),
    ({"country": "Swedn"}, "country", "two letters"),
    ({"country": "XX"}, "country", "two letters"),
    ({"country": "DE", "region": "XY"}, "region", "BY"),
    ({"start_date": "12/01/2026"}, "start_date", "can be two days; write it like 2026-01-31"),
    ({"start_date": "46357"}, "start_date", "a day as spreadsheets count them"),
    ({"start_date": "1:30"}, "start_date", "no date"),
    ({"department": "#N/A"}, "department", "found nothing"),
    ({"department": "#SAKNAS!"}, "department", "found nothing"),
    ({"department": "=B2"}, "department", "formula"),
    ({"start_date": "2026-02-30"}, "start_date", "no date"),
    ({"leave_date": "2026-01-01"}, "leave_date", "before the start"),
    ({"ai_experience": "much"}, "ai_experience", "none, some"),
    ({"ai_experience": "6"}, "ai_experience", "1 to 5"),
    ({"wants_buddy": "perhaps"}, "wants_buddy", "neither yes nor no; write yes or no"),
    ({"buddy_capacity": "4"}, "buddy_capacity", "0 to 3"),
    ({"buddy_capacity": "-1"}, "buddy_capacity", "0 to 3"),
    ({"buddy_capacity": "two"}, "buddy_capacity", "0 to 3"),
]


@pytest.mark.parametrize(("changed", "column", "reason"), REFUSED)
def test_a_bad_cell_is_named(changed: dict[str, str], column: str, reason: str) -> None:
    header, line = row(**changed)
    roster = read(line, "bo@x.example,Bo" + "," * (header.count(",") - 1), header=header)
    (refusal,) = roster.refusals
    assert (refusal.line, refusal.column) == (2, column)
    assert reason in refusal.reason
    assert [entry.email for entry in roster.entries] == ["bo@x.example"]


TAKEN = [
    ({"languages": "SV, en"}, "languages", ("sv", "en")),
    ({"languages": "sv en sv"}, "languages", ("sv", "en")),
    ({"languages": "de;en"}, "languages", ("de", "en")),
    ({"country": "de", "region": "by"}, "region", "BY"),
    ({"country": "DE", "region": "DE-BY"}, "region", "BY"),
    ({"region": "Uppland"}, "region", "Uppland"),
    ({"tools": "co-pilot | chat gpt|Le Chat, none"}, "tools", ("Copilot", "ChatGPT", "Le Chat")),
    ({"ai_experience": "1"}, "experience", "none"),
    ({"ai_experience": "5"}, "experience", "expert"),
    ({"ai_experience": "Weekly"}, "experience", "weekly"),
    ({"wants_buddy": "Yes"}, "wants_buddy", True),
    ({"wants_buddy": "nej"}, "wants_buddy", False),
    ({"buddy_capacity": "0"}, "capacity", 0),
    ({"email": "Ａnna@X.example"}, "email", "anna@x.example"),
    ({"name": 'Ek, "Anna"'.replace('"', '""')}, "name", 'Ek, "Anna"'),
    ({"name": " Anna \n Ek "}, "name", "Anna Ek"),
    ({"department": "Något helt eget"}, "department", "Något helt eget"),
    ({"department": "La\x0cger"}, "department", "La ger"),
    ({"department": "In\xadköp\u200b"}, "department", "Inköp"),
    ({"department": "-"}, "department", ""),
    ({"department": "NULL"}, "department", ""),
    ({"name": "Null"}, "name", "Null"),
    ({"role": "Dr."}, "role", ""),
    ({"email": "anna@x.example\u200b"}, "email", "anna@x.example"),
    ({"email": "\ufeffanna@\u2060x.example\xa0"}, "email", "anna@x.example"),
    ({"email": "an\xadna@x.example"}, "email", "anna@x.example"),
    ({"email": "anna\u2011ek@x.example"}, "email", "anna-ek@x.example"),
    ({"email": "mailto:anna@x.example"}, "email", "anna@x.example"),
    ({"email": "Anna Ek <anna@x.example>"}, "email", "anna@x.example"),
    ({"languages": "sv|fi"}, "languages", ("sv",)),
    ({"languages": "sv-SE"}, "languages", ("sv",)),
    ({"languages": "de_AT, en-GB"}, "languages", ("de", "en")),
    ({"languages": "Svenska (modersmål)/Englisch"}, "languages", ("sv", "en")),
    ({"languages": "Suomi"}, "languages", ()),
    ({"country": "Sverige"}, "country", "SE"),
    ({"country": "DEU"}, "country", "DE"),
    ({"country": "UK"}, "country", "GB"),
    ({"country": "Österreich"}, "country", "AT"),
    ({"country": "Deutschland", "region": "Bayern"}, "region", "BY"),
    ({"leave_date": "9999-12-31"}, "leaves_on", None),
    ({"leave_date": "00.00.0000"}, "leaves_on", None),
    ({"buddy_capacity": "2.0"}, "capacity", 2),
    ({"buddy_capacity": "2,0"}, "capacity", 2),
    ({"ai_experience": "dagligen"}, "experience", "daily"),
]


@pytest.mark.parametrize(("changed", "field", "value"), TAKEN)
def test_what_is_understood(changed: dict[str, str], field: str, value: object) -> None:
    header, line = row(**changed)
    roster = read(line, header=header)
    assert roster.refusals == ()
    assert getattr(roster.entries[0], field) == value


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_how_spreadsheets_write(separator: str, ending: str, mark: bytes) -> None:
    text = ending.join((HEADER, GOOD, "", GOOD.replace("anna", "bo"), "")).replace(",", separator)
    roster = read_roster(mark + text.encode(), {})
    assert [entry.line for entry in roster.entries] == [2, 4]


def test_a_row_of_another_length() -> None:
    roster = read(GOOD + ",extra", GOOD.replace("anna", "bo") + ",,", "cia@x.example,Cia", ",,,")
    assert [(refusal.line, refusal.column) for refusal in roster.refusals] == [(2, "")]
    assert "11 cells and the header 10; put a cell that holds a comma" in roster.refusals[0].reason
    assert [entry.email for entry in roster.entries] == ["bo@x.example", "cia@x.example"]


def test_a_language_that_is_not_spoken_is_said_and_passed_over() -> None:
    header, line = row(languages="sv|fi")
    assert [str(remark) for remark in read(line, header=header).remarks] == [
        "line 2, languages: Kollega does not speak “fi”; it is passed over"
    ]


def test_everything_that_is_wrong_with_a_row_is_told_at_once() -> None:
    header, line = row(timezone="CE", country="Sverje")
    assert {refusal.column for refusal in read(line, header=header).refusals} == {
        "timezone",
        "country",
    }


def test_the_same_e_mail_twice() -> None:
    roster = read(GOOD, GOOD.replace("anna@", "ANNA@"))
    assert [str(refusal) for refusal in roster.refusals] == [
        "line 3, email: anna@x.example stands in line 2 already; remove one of the two"
    ]
    assert len(roster.entries) == 1


def managed(*pairs: str) -> list[str]:
    return [
        f"{one}@x.example,{one},,,{f'{boss}@x.example' if boss else ''},,,,,"
        for one, _, boss in map(partition, pairs)
    ]


def partition(pair: str) -> tuple[str, str, str]:
    return pair.partition(">")


def test_a_circle_of_managers_is_named_and_the_rest_goes_on() -> None:
    roster = read(*managed("a>b", "b>c", "c>a", "d>a", "e>"))
    assert {refusal.line for refusal in roster.refusals} == {2, 3, 4}
    assert "a@x.example → b@x.example → c@x.example → a@x.example" in roster.refusals[0].reason
    assert [entry.name for entry in roster.entries] == ["d", "e"]


def test_a_circle_over_somebody_known_already() -> None:
    text = "\n".join((HEADER, *managed("a>b")))
    roster = read_roster(text.encode(), {"b@x.example": "a@x.example"})
    assert "b@x.example → a@x.example" in roster.refusals[0].reason


def test_columns_that_nobody_knows_are_named_and_passed_over() -> None:
    roster = read(
        "anna@x.example,Anna,40000", header="E-mail,Name,Salary".replace("E-mail", "email")
    )
    assert [column.written for column in roster.unread] == ["Salary"]
    assert len(roster.entries) == 1


UNREADABLE = [
    ("email,name\nåsa@x.example,Åsa".encode("latin-1"), "line 2: the file is not UTF-8"),
    ("email,name".encode("utf-16"), "UTF-16"),
    (b"", "empty"),
    (b"\n\n", "empty"),
    (b"name,department\nAnna,IT", "email"),
    (b"email,name,email\n", "twice"),
    (b'email,name\n"anna@x.example,Anna\nbo@x.example,Bo', "quotation mark"),
    (b"email,name\nanna@x.example,An\0na", "zero bytes"),
]


@pytest.mark.parametrize(("raw", "why"), UNREADABLE)
def test_what_is_no_table(raw: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_roster(raw, {})
