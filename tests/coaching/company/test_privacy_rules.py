import pytest

from coaching.company.company import Company, company_from
from coaching.company.privacy_rules import DataClass, Light, privacy_from
from coaching.company.table import CompanyError


@pytest.mark.parametrize("data", ["internal", "confidential", "personal"])
def test_without_rules_only_what_is_public_may_go(data: DataClass) -> None:
    rules = Company().privacy
    assert rules.light("public", "ChatGPT") == "green"
    assert rules.light(data, "ChatGPT") == "red"


@pytest.mark.parametrize(
    ("data", "tool", "light"),
    [
        ("public", "anything", "green"),
        ("internal", "copilot", "amber"),
        ("internal", "ChatGPT", "red"),
        ("confidential", "Vault", "amber"),
        ("confidential", "Copilot", "red"),
        ("personal", "Copilot", "red"),
    ],
)
def test_the_light_that_the_rules_give(data: DataClass, tool: str, light: Light) -> None:
    assert (
        privacy_from({"tools": ["Copilot"], "confidential": ["Vault"]}).light(data, tool) == light
    )


def test_a_class_may_be_closed_altogether() -> None:
    assert (
        privacy_from({"tools": ["Copilot"], "internal": []}).light("internal", "Copilot") == "red"
    )
    assert privacy_from({"public": []}).light("public", "Copilot") == "red"


@pytest.mark.parametrize(
    "table", [{"tool": ["x"]}, {"tools": "Copilot"}, {"tools": [1]}, {"links": [" "]}]
)
def test_what_cannot_be_meant_is_named(table: dict[str, object]) -> None:
    with pytest.raises(CompanyError, match=rf"\[privacy\] {next(iter(table))}"):
        company_from({"privacy": table})


@pytest.mark.parametrize(
    ("data", "light"),
    [("public", "green"), ("internal", "amber"), ("confidential", "amber"), ("personal", "red")],
)
def test_the_light_before_a_tool_is_named(data: DataClass, light: Light) -> None:
    rules = privacy_from({"tools": ["Copilot"], "confidential": ["Vault"]})
    assert rules.light_for(data) == light


def test_public_text_is_amber_where_only_some_tools_may_have_it() -> None:
    assert privacy_from({"public": ["Copilot"]}).light_for("public") == "amber"
    assert privacy_from({"public": []}).light_for("public") == "red"
