"""`[[tools]]` of `company.toml`: what we have, for what, for which data, how to get it."""

import tomllib

import pytest

from coaching.company.company import company_from
from coaching.company.table import CompanyError

LISTED = """
[privacy]
tools = ["ChatGPT"]
[[tools]]
name = "Copilot"
for = "meetings"
data = ["public", "internal", "confidential"]
how = "for everybody"
[[tools]]
name = "DeepL"
data = ["public"]
"""


def test_what_may_go_where_is_said_by_the_tools_alone() -> None:
    rules = company_from(tomllib.loads(LISTED)).privacy
    assert rules.tools == ("Copilot", "DeepL")
    assert rules.light("confidential", "copilot") == "amber"
    assert rules.light("internal", "DeepL") == "red"
    assert rules.light("public", "ChatGPT") == "red"
    assert rules.light_for("personal") == "red"


def test_without_them_the_short_form_holds() -> None:
    rules = company_from(tomllib.loads('[privacy]\ntools = ["ChatGPT"]')).privacy
    assert rules.light("public", "anything") == "green"
    assert rules.light("internal", "ChatGPT") == "amber"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('[[tools]]\nfor = "x"', "[[tools]] entry 1: name: expected a name"),
        ('[[tools]]\nname = "A"\n[[tools]]\nname = "B"\ndata = ["secret"]', "entry 2: data: expec"),
        ('[[tools]]\nname = "A"\nprice = 3', "[[tools]] entry 1: "),
        ('[tools]\nname = "A"', "under a line [[tools]]"),
    ],
)
def test_what_is_wrong_is_named(written: str, told: str) -> None:
    with pytest.raises(CompanyError) as wrong:
        company_from(tomllib.loads(written))
    assert told in str(wrong.value)
