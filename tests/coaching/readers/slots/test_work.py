"""Where somebody works, and as what, in their own words."""

import pytest

from coaching.readers.slots.work import department, job
from coaching.readers.utterance import Utterance

LISTED = ("Ekonomi", "Sälj", "IT", "Konstruktion")
NAMED = [
    ("sv", "jag joobar på ekonomi", "Ekonomi"),
    ("sv", "ekonmi", "Ekonomi"),
    ("sv", "på konstruktionn sitter jag", "Konstruktion"),
    ("sv", "inte ekonomi utan sälj", "Sälj"),
    ("sv", "jag är controller på ekonomi", "Ekonomi"),
    ("sv", "försäljning", "Sälj"),
    ("sv", "it", "IT"),
    ("sv", "jag sitter på IT sedan i höstas", "IT"),
    ("en", "I work in sales", "Sälj"),
    ("en", "I'm in finance", "Ekonomi"),
    ("en", "the IT department", "IT"),
    ("en", "accounting", "Ekonomi"),
    ("en", "im in finace, controller", "Ekonomi"),
    ("en", "engineering, since last year", "Konstruktion"),
    ("en", "not sales but finance", "Ekonomi"),
    ("en", "Konstruktoin", "Konstruktion"),
    ("en", "somewhere in Sälj", "Sälj"),
    ("de", "Ich arbeite im Vertrieb", "Sälj"),
    ("de", "bin in der Buchhaltung", "Ekonomi"),
    ("de", "Rechnungswesen", "Ekonomi"),
    ("de", "in der IT", "IT"),
    ("de", "nicht im Vertrieb, sondern in der Konstruktion", "Konstruktion"),
    ("de", "Verkauf", "Sälj"),
    ("de", "Abteilung Ekonomi", "Ekonomi"),
    ("de", "ich gehöre zum Vertrieb", "Sälj"),
]
ASKED_AGAIN = [
    ("sv", "månskensavdelningen"),
    ("sv", "kan ekonomi använda Copilot?"),
    ("sv", "ekonomi eller sälj"),
    ("sv", "jag sparade 45 min på ekonomi i går"),
    ("en", "can you repeat it"),
    ("en", "who sees this?"),
    ("de", "ich bin im Innendienst"),
    ("de", "das ist mir egal"),
    ("sv", "vem på ekonomi kan hjälpa mig"),
    ("en", "who in sales knows Copilot"),
]
FREE = [
    ("sv", "jag jobbar på ekonomi", "Ekonomi"),
    ("sv", "jag är controller på ekonomi", "Ekonomi"),
    ("sv", "Marknad", "Marknad"),
    ("en", "I work in the finance department", "Finance"),
    ("en", "I'm in sales", "Sales"),
    ("de", "Ich arbeite im Vertrieb", "Vertrieb"),
    ("de", "bin in der Buchhaltung", "Buchhaltung"),
    ("de", "Innendienst", "Innendienst"),
]
JOBS = [
    ("sv", "jag är redovisningsekonom", "redovisningsekonom"),
    ("sv", "controller på ekonomi", "controller"),
    ("sv", "ja jobar på ekonmi som controler", "controler"),
    ("en", "I work in sales as a buyer", "buyer"),
    ("sv", "jag jobbar som en innesäljare", "innesäljare"),
    ("en", "I'm an accountant", "accountant"),
    ("en", "service technician", "service technician"),
    ("de", "Ich arbeite als Einkäuferin und spreche Deutsch", "Einkäuferin"),
    ("de", "ich bin im Innendienst", "Innendienst"),
    ("de", "Konstrukteur", "Konstrukteur"),
]
NO_JOB = [
    ("sv", "jag är trött"),
    ("sv", "jag är på ekonomi"),
    ("sv", "nej avdelningen är ekonomi"),
    ("en", "I'm not sure"),
    ("en", "I'm in sales"),
    ("de", "ich bin fertig"),
    ("de", "bin ich hier richtig?"),
    ("de", "45 Minuten bei Angeboten gespart"),
]


@pytest.mark.parametrize(("language", "said", "name"), NAMED)
def test_a_department_of_the_company_is_found(language: str, said: str, name: str) -> None:
    assert department(LISTED).answer(Utterance(said, language), 1) == name


@pytest.mark.parametrize(("language", "said"), ASKED_AGAIN)
def test_what_names_no_department_is_asked_again(language: str, said: str) -> None:
    assert department(LISTED).answer(Utterance(said, language), 1) is None


@pytest.mark.parametrize(("language", "said", "name"), FREE)
def test_a_company_that_lists_none_takes_the_bare_name(language: str, said: str, name: str) -> None:
    assert department(()).answer(Utterance(said, language), 1) == name


@pytest.mark.parametrize(("language", "said", "name"), JOBS)
def test_a_job_is_taken_without_what_leads_to_it(language: str, said: str, name: str) -> None:
    assert job(LISTED).answer(Utterance(said, language), 1) == name


@pytest.mark.parametrize(("language", "said"), NO_JOB)
def test_how_somebody_is_corrects_no_job(language: str, said: str) -> None:
    assert job(LISTED).correct(Utterance(said, language), 1) is None
