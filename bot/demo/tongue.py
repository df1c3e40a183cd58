"""The language of the fictive company: it is the page's, and goes with it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from adapters.web.characters import Character
from bot.demo.cast import LOCALES, table
from coaching.company.company import Company
from coaching.facts.community import DropIn, Presenter, Update
from coaching.facts.kinds import Fact
from coaching.facts.people import Person
from coaching.facts.savings import BaselineTask, TimeSaving
from coaching.facts.use_cases import UseCase
from coaching.messages import LANGUAGES, Language
from coaching.ports.store import Transaction


def word(said: str, language: Language) -> str:
    """A department, a role, a task in this language; what somebody made up stays as it is."""
    swedish = _into_swedish().get(said, said)
    return _from_swedish(language).get(swedish, swedish)


def spoken(character: Character, language: Language) -> Character:
    return replace(
        character,
        department=word(character.department, language),
        role=word(character.role, language),
        locale=LOCALES[language],
    )


def company_in(company: Company, language: Language) -> Company:
    departments = tuple(word(name, language) for name in company.departments)
    update = replace(company.update, where=word(company.update.where, language))
    return replace(company, language=language, departments=departments, update=update)


def translate(tx: Transaction, before: Language, language: Language) -> None:
    """Everything that is known of everybody; whoever chose another language than the company's
    keeps it.
    """
    for fact, said in _translated(tx, before, language):
        if said != fact:
            tx.put(said)


def _translated(
    tx: Transaction, before: Language, language: Language
) -> Iterator[tuple[Fact, Fact]]:
    for person in tx.every(Person):
        own = language if person.language == before else person.language
        department, role = word(person.department, language), word(person.role, language)
        yield person, replace(person, language=own, department=department, role=role)
    for update in tx.every(Update):
        where = word(update.where, language)
        swapped = tuple(word(team, language) for team in update.swapped)
        team = word(update.team, language)
        yield update, replace(update, team=team, where=where, swapped=swapped)
    for presenter in tx.every(Presenter):
        swap = word(presenter.swap_with, language)
        team = word(presenter.team, language)
        yield presenter, replace(presenter, team=team, swap_with=swap)
    for saving in tx.every(TimeSaving):
        yield saving, replace(saving, task=word(saving.task, language))
    for one in tx.every(UseCase):
        title, area = word(one.title, language), word(one.area, language)
        yield one, replace(one, title=title, area=area)
    for drop_in in tx.every(DropIn):
        yield drop_in, replace(drop_in, place=word(drop_in.place, language))
    for cost in tx.every(BaselineTask):
        yield cost, replace(cost, name=word(cost.name, language))


@cache
def _from_swedish(language: Language) -> Mapping[str, str]:
    words: Mapping[str, Mapping[str, str]] = table()["words"]
    return words.get(language, {})


@cache
def _into_swedish() -> Mapping[str, str]:
    return {
        said: swedish for language in LANGUAGES for swedish, said in _from_swedish(language).items()
    }
