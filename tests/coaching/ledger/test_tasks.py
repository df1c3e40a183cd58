import pytest

from coaching.ledger.tasks import alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("offerter", "Offerterna"),
        ("offert", "offert till kund"),
        ("mejl", "mejlen"),
        ("Angebote", "Angeboten"),
        ("meeting notes", "the meeting notes"),
        ("mötesanteckningar", "mötesantekningar"),
        ("Protokolle", "das Protokoll"),
        ("", ""),
    ],
)
def test_the_same_task(one: str, other: str) -> None:
    assert alike(one, other) and alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("offerter", "rapporter"),
        ("veckorapport ekonomi", "veckorapport HR"),
        ("offert", "offertunderlag"),
        ("mejl", ""),
        ("quotes", "notes"),
        ("Angebote", "Anfragen"),
    ],
)
def test_another_task(one: str, other: str) -> None:
    assert not alike(one, other) and not alike(other, one)
