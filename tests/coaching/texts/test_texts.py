"""The same texts in every language, and a text for every question that a flow asks."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from adapters.entries import entries as found_by_the_phrasebook
from coaching.contents import FEATURES
from coaching.messages import LANGUAGES

ROOT = Path(__file__).parents[3]
COMPOSED = re.compile(
    r"-(form|menu)$|^prompting-(model|light)-|^privacy-purpose-|^talk-kind"
)  # keys that the code puts together
COACHING = ROOT / "coaching"


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def entries(language: str) -> dict[str, set[str]]:
    """Key, or key.attribute -> the variables of that text. Junk fails at once."""
    found: dict[str, set[str]] = {}
    shared = (COACHING / "texts" / language).glob("*.ftl")
    for file in sorted((*shared, *COACHING.glob(f"features/*/texts/{language}.ftl"))):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, Junk), f"{file}: {entry.content}"
            if isinstance(entry, Message):
                for name, node in [
                    ("", entry.value),
                    *((a.id.name, a.value) for a in entry.attributes),
                ]:
                    variables = Variables()
                    variables.visit(node)
                    found[f"{entry.id.name}.{name}".rstrip(".")] = variables.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_variables(language: str) -> None:
    english, other = entries("en"), entries(language)
    assert set(other) == set(english)
    assert {key: names for key, names in other.items() if names != english[key]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_phrasebook_finds_every_text(language: str) -> None:
    """It looks for them without Fluent's parser."""
    keys = {key.partition(".")[0] for key in entries(language)}
    assert set(found_by_the_phrasebook(language)) == keys


@pytest.mark.parametrize("feature", [feature.name for feature in FEATURES])
def test_every_question_and_sentence_of_a_flow_has_a_text(feature: str) -> None:
    known = entries("en")
    tree = ast.parse(
        "\n".join(
            file.read_text(encoding="utf-8")
            for file in sorted((COACHING / "features" / feature).glob("*.py"))
        )
    )
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = (
            call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        )
        first = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
        if name not in ("ask", "confirm", "tell", "say") or not isinstance(first, str):
            continue
        silent = any(keyword.arg == "default" for keyword in call.keywords)
        if silent and f"{feature}-{first}" not in known:
            continue
        assert f"{feature}-{first}" in known, f"{feature}: no text for {name}({first!r})"
        if name == "ask" and not silent and f"{feature}-{first}.again" not in known:
            assert first == "text", f"{feature}: {first!r} is not asked again in other words"


@pytest.mark.parametrize("feature", [feature.name for feature in FEATURES])
def test_a_feature_has_no_text_under_another_name(feature: str) -> None:
    file = COACHING / "features" / feature / "texts" / "en.ftl"
    entries = FluentParser().parse(file.read_text(encoding="utf-8")).body
    keys = [entry.id.name for entry in entries if isinstance(entry, Message)]
    assert [key for key in keys if not key.startswith(f"{feature}-")] == []


def test_every_key_is_used_somewhere() -> None:
    source = "\n".join(
        file.read_text(encoding="utf-8")
        for room in ("coaching", "adapters", "bot")
        for file in (ROOT / room).rglob("*")
        if file.suffix in (".py", ".html", ".js")
    )
    planned = {f"{one.name}-{name}" for one in FEATURES for name in (*one.flows, *one.rounds)}
    unused = [
        key
        for key in entries("en")
        if "." not in key
        and key not in planned
        and not COMPOSED.search(key)
        and not _used(key, source)
    ]
    assert unused == []


def _used(key: str, source: str) -> bool:
    relative = key.partition("-")[2]
    return (
        f'"{key}' in source
        or f'"{relative}"' in source
        or bool(re.search(rf"[\"'{{-]{re.escape(relative)}\b", source))
    )
