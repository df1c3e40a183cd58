"""Lessons speak of the company's own products and words, where `company.toml` has some."""

from pathlib import Path

import pytest

from coaching.company.company import Company, company_from
from coaching.company.table import CompanyError
from tests.conversations.stage import perform, staged

SOFIA = "= Sofia language=en department=Production"
OWN = {"company": {"products": ["an Almvik P3"], "glossary": ["hood, not cover", "test bench"]}}


async def prompt_of(lesson: str, company: Company, folder: Path) -> str:
    """As it is shown after a tap."""
    async with staged(folder, "en", company=company) as stage:
        await perform(stage, SOFIA)
        taught = company.taught().lesson(lesson, "en")
        path = taught and company.taught().path(taught.path)
        assert taught and path
        await perform(
            stage, f"Sofia> all lessons\nSofia> [{path.names['en']}]\nSofia> [{taught.title}]"
        )
        return "\n".join(await stage.say("Show the prompt", user="Sofia"))


async def test_a_lesson_speaks_of_the_companys_own_product(tmp_path: Path) -> None:
    shown = await prompt_of("sales-ready", company_from(OWN), tmp_path)
    assert "We sell an Almvik P3." in shown and "a service" not in shown


async def test_a_lesson_on_translating_has_the_companys_own_words(tmp_path: Path) -> None:
    shown = await prompt_of("production-glossary", company_from(OWN), tmp_path)
    assert "Already settled: hood, not cover, test bench. Text:" in shown


async def test_without_them_it_says_what_belongs_there(tmp_path: Path) -> None:
    shown = await prompt_of("production-glossary", Company(), tmp_path)
    assert "Already settled: [your list, if you have one]. Text:" in shown


@pytest.mark.parametrize("wrong", ["a machine", [""], [3]])
def test_what_is_no_list_of_names_is_refused_by_its_key(wrong: object) -> None:
    with pytest.raises(CompanyError, match=r"\[company\] products: expected a list of names"):
        company_from({"company": {"products": wrong}})
