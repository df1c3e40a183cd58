"""Rows from HR: the good ones are taken, each bad one is named with its line, its column and how to
mend it.
"""

import pytest

from coaching.people.roster.roster import Roster, read_roster
from coaching.people.roster.table import Unreadable

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
    ({"languages": "sv|fi"}, "languages", "fi"),
    ({"timezone": "Europe/Stokholm"}, "timezone", "Europe/Stockholm"),
    ({"timezone": "Europe"}, "timezone", "no time zone"),
    ({"country": "Sweden"}, "country", "two letters"),
    ({"country": "XX"}, "country", "two letters"),
    ({"country": "DE", "region": "XY"}, "region", "BY"),
    ({"start_date": "12/01/2026"}, "start_date", "2026-01-31"),
    ({"start_date": "2026-02-30"}, "start_date", "no date"),
    ({"leave_date": "2026-01-01"}, "leave_date", "before the start"),
    ({"ai_experience": "much"}, "ai_experience", "none, some"),
    ({"ai_experience": "6"}, "ai_experience", "1 to 5"),
    ({"wants_buddy": "perhaps"}, "wants_buddy", "neither"),
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
    roster = read(GOOD + ",extra", GOOD.replace("anna", "bo"), "cia@x.example,Cia")
    assert [(refusal.line, refusal.column) for refusal in roster.refusals] == [(2, ""), (4, "")]
    assert "11 cells and the header 10" in roster.refusals[0].reason
    assert [entry.email for entry in roster.entries] == ["bo@x.example"]


def test_everything_that_is_wrong_with_a_row_is_told_at_once() -> None:
    header, line = row(timezone="CE", country="Sverige")
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
    assert roster.unknown == ("salary",)
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
