"""How somebody is greeted, of a name as a directory writes it."""

import pytest

from coaching.readers.naming import first_name

NAMES = [
    ("Anna Ek", "Anna"),
    ("Ek, Anna", "Anna"),
    ("Ek,Anna", "Anna"),
    ("Ek, Anna (IT)", "Anna"),
    ("Ek, Anna [extern]", "Anna"),
    ("EK, Anna Maria", "Anna"),
    ("von Berg, Jonas", "Jonas"),
    ("Dr. Anna Ek", "Anna"),
    ("Prof. Dr. Anna Ek", "Anna"),
    ("Dr.-Ing. Jonas Weber", "Jonas"),
    ("Dipl.-Ing. (FH) Jonas Weber", "Jonas"),
    ("Ek, Dr. Anna", "Anna"),
    ("Frau Anna Ek", "Anna"),
    ("Mr Jonas Weber", "Jonas"),
    ("Anna Ek, PhD", "Anna"),
    ("Jonas Weber, MBA, M.Sc.", "Jonas"),
    ("Anna-Karin Ståhl", "Anna-Karin"),
    ("Anna (she/her) Ek", "Anna"),
    ("Doris", "Doris"),
    ("Dr. Ek", "Ek"),
    ("Dr.", "Dr."),
    ("(extern)", "(extern)"),
    ("Ek,", "Ek"),
    ("", ""),
]


@pytest.mark.parametrize(("name", "called"), NAMES)
def test_what_somebody_is_called(name: str, called: str) -> None:
    assert first_name(name) == called
