"""The papers on what is kept for what are those that the list makes."""

from dataclasses import fields

import pytest

from bot.reporting.purposes import DOCS, page
from coaching.facts.community import News
from coaching.features.privacy import purposes
from coaching.messages import LANGUAGES, Language
from storage.tables import FACT_TABLES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_are_of_this_version(language: Language) -> None:
    written = (DOCS / f"purposes.{language}.md").read_text("utf-8")
    assert written == page(language), "run: python -m bot.reporting.purposes"


def test_every_field_has_one_purpose_and_every_purpose_some() -> None:
    told = [
        (line.kind, name)
        for purpose in purposes.PURPOSES
        for line in purposes.lines(FACT_TABLES, purpose)
        if line not in purposes.QUEUES
        for name in line.fields
    ]
    assert len(told) == len(set(told))
    assert {kind for kind, _ in told} == {kind.__name__ for kind in FACT_TABLES}
    known = {kind.__name__: {one.name for one in fields(kind)} for kind in FACT_TABLES}
    assert {kind: {name for k, name in told if k == kind} for kind in known} == known
    assert all(set(own) <= known[kind] for kind, own in purposes.FIELDS.items())


def test_a_kind_that_is_kept_for_nothing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    left = {name: purpose for name, purpose in purposes.KINDS.items() if name != "News"}
    monkeypatch.setattr(purposes, "KINDS", left)
    with pytest.raises(LookupError, match="News has no purpose"):
        list(purposes.lines([News], "calm"))
