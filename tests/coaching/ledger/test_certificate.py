"""What somebody can show."""

from datetime import UTC, datetime, timedelta

from coaching.company.company import Company
from coaching.facts.community import Presenter, Update
from coaching.facts.people import Person
from coaching.ledger.certificate import certificate_of

NOW = datetime(2026, 2, 23, 9, tzinfo=UTC)
ANNA = Person("anna", "Anna", "anna@example.com", "sv", met_at=NOW)


def update(month: str, starts_at: datetime) -> Update:
    return Update(month, starts_at, 30, "", "IT", NOW)


def turn(month: str) -> Presenter:
    return Presenter(f"{month}-anna", "anna", month, "IT", "accepted", NOW)


def test_an_update_counts_once_it_was_held() -> None:
    held, coming = NOW - timedelta(days=18), NOW + timedelta(days=10)
    facts = (update("2026-02", held), update("2026-03", coming), turn("2026-02"), turn("2026-03"))
    assert certificate_of(ANNA, facts, Company().taught(), NOW).updates == 1
