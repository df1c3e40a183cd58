"""The texts and the code fit: nothing is missing, nothing is left over, and every sentence can be said in every language.

What the code says is read from its source. In a feature's flow a text goes by its short name ("thanks"), elsewhere by
its whole key ("savings-thanks"); an option of a reader is an attribute of its question ("savings-rhythm.week").
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Identifier, Message, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from adapters.phrasebook import MissingText, Phrasebook
from coaching.contents import FEATURES
from coaching.features.onboarding.flow import DIMENSIONS
from coaching.messages import LANGUAGES, Text
from coaching.question import NAMESPACES
from coaching.readers.answers import question

ROOT = Path(__file__).parents[3]
KEY = re.compile(rf"(page-|{'|'.join(NAMESPACES)})[a-z-]*[a-z](\.\w+)?")
COMPUTED = {"d": DIMENSIONS, "right": ("right", "right-several")}  # names that a flow does not write as literals
SETTINGS = {"n", "choices", "form", "default"}  # arguments of `ask` that its text is not given
MAY_BE_KNOWN = {"situation": SimpleNamespace(company=SimpleNamespace(departments=("Sales",))), "place": 0}
UNBUILT = {"talk-expired", "prompting-model-budget"}  # their code is still to come

PLAUSIBLE: dict[str, str | int] = {
    **dict.fromkeys(DIMENSIONS, 2),
    **{"agreed": "2026-11-02", "day": "2026-11-26", "time": "14:00", "when": "Thursday 14:00"},
    **{"minutes": 165, "count": 3, "n": 2, "number": 23, "rhythm": "week", "language": "sv", "what": "savings-week"},
    **{"name": "Alva", "who": "Alva", "email": "alva@example.com", "contact": "Bo Ek", "field": "text"},
    **{"department": "Sales", "role": "buyer", "tool": "Copilot", "tools": "Copilot, DeepL", "experience": "some"},
    **{"buddy": "wants", "task": "quotations", "tasks": "quotations, minutes", "kinds": "email, phone"},
    **{"title": "Better prompts", "choice": "15 min"},
}  # fmt: skip
every_language = pytest.mark.parametrize("language", LANGUAGES)


class Shape(Visitor):  # type: ignore[misc]
    """The variables of a text and, for those on which it depends, the values that it tells apart."""

    def __init__(self) -> None:
        self.variables: dict[str, set[str | int]] = {}

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.variables.setdefault(node.id.name, set())

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        told_apart = {_value(variant.key) for variant in node.variants}
        self.variables.setdefault(node.selector.id.name, set()).update(told_apart)
        self.generic_visit(node)


def _value(key: Any) -> str | int:
    named = key.name if isinstance(key, Identifier) else int(key.value)
    return {"none": "", "one": 1, "other": "something else"}.get(named, named)


@cache
def texts(language: str) -> dict[str, dict[str, set[str | int]]]:
    """Key -> variables, of every text of a language; raises on junk and on a key that comes twice."""
    found: dict[str, dict[str, set[str | int]]] = {}
    for file in sorted((ROOT / "coaching/texts" / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert type(entry).__name__ != "Junk", f"{file.name} in {language} cannot be read: {entry.content}"
            for key, pattern in _patterns(entry) if isinstance(entry, Message) else ():
                assert key not in found, f"{key} comes twice in {language}"
                shape = Shape()
                shape.visit(pattern)
                found[key] = shape.variables
    return found


def _patterns(message: Message) -> Iterator[tuple[str, Any]]:
    if message.value:
        yield message.id.name, message.value
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", attribute.value


Use = tuple[str, set[str] | None]  # a key and the arguments it is given; None: more than the source shows


@cache
def used() -> tuple[Use, ...]:
    python = [file for room in ("coaching", "adapters", "bot") for file in sorted((ROOT / room).rglob("*.py"))]
    page = [file for ending in ("html", "js") for file in sorted((ROOT / "adapters/web").rglob(f"*.{ending}"))]
    uses = [use for file in python for use in _in_python(file)]
    uses += [(key, None) for file in page for key in re.findall(r'\bsay\("([\w-]+)"', file.read_text("utf-8"))]
    uses += [(f"{feature.name}-menu.{flow}", set()) for feature in FEATURES for flow in feature.menu]
    return tuple(uses)


def _in_python(file: Path) -> Iterator[Use]:
    feature = file.parent.name if file.name == "flow.py" else ""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
            yield node.value, None
        elif isinstance(node, ast.Call) and node.args:
            yield from _in_call(node, feature)


def _in_call(call: ast.Call, feature: str) -> Iterator[Use]:
    word = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if word == "Text" and isinstance(call.args[0], ast.Constant):
        yield _whole(feature, call.args[0].value), _keys(call.args[1]) if call.args[1:] else set()
    elif word == "ModelUnavailable" and isinstance(call.args[0], ast.Constant) and call.args[0].value != "off":
        yield f"prompting-model-{call.args[0].value}", set()  # "off" is not told: there is no model to speak of
    elif feature and word in ("say", "confirm", "tell"):
        yield from ((_whole(feature, name), _arguments(call)) for name in _names(call.args[0]))
    elif feature and word == "ask":
        yield from (use for name in _names(call.args[0]) for use in _in_ask(call, feature, name))


def _in_ask(call: ast.Call, feature: str, name: str) -> Iterator[Use]:
    flow = import_module(f"coaching.features.{feature}.flow")
    reader = eval(ast.unparse(call.args[1]), {**vars(flow), **MAY_BE_KNOWN})
    key, settings = f"{feature}-{name}", {one.arg: one.value for one in call.keywords}
    if "default" not in settings:
        yield from ((asked, _arguments(call)) for asked in (key, f"{key}.again"))
    if "default" not in settings or reader.correct is not question.correct:  # which finds nothing in a correction
        yield f"{key}.label", {"n"}
    if "form" in settings:
        yield f"{feature}-{ast.literal_eval(settings['form'])}-form", {"n"}
    labels = [choice.label for choice in reader.choices(name)]
    yield from ((_whole(feature, label.key), set(label.args)) for label in labels if isinstance(label, Text))


def _whole(feature: str, name: str) -> str:
    return f"{feature}-{name}" if feature and not name.startswith(NAMESPACES) else name


def _names(node: ast.expr) -> tuple[str, ...]:
    if isinstance(node, ast.Name):
        assert node.id in COMPUTED, f"a flow computes the name {node.id!r}: add to COMPUTED what it may be"
        return tuple(COMPUTED[node.id])
    return (ast.literal_eval(node),)


def _arguments(call: ast.Call) -> set[str] | None:
    names = {one.arg for one in call.keywords}
    given = {name for name in names if name} - SETTINGS
    return None if None in names else given | {"n"} if getattr(call.func, "id", "") == "ask" else given


def _keys(node: ast.expr) -> set[str] | None:
    return {ast.literal_eval(key) for key in node.keys if key} if isinstance(node, ast.Dict) else None


@every_language
def test_a_language_has_the_texts_of_the_others(language: str) -> None:
    ours, english = texts(language), texts("en")
    assert not [f"{key} is missing in {language}" for key in english.keys() - ours.keys()]
    assert not [f"{key} stands in {language} alone" for key in ours.keys() - english.keys()]
    unlike = [key for key in ours if ours[key].keys() != english[key].keys()]
    assert not [f"{key} in {language}: {sorted(ours[key])}, in en: {sorted(english[key])}" for key in unlike]


@every_language
def test_what_the_code_says_has_words(language: str) -> None:
    assert not [f"{key} has no text in {language}" for key in sorted({key for key, _ in used()} - texts(language).keys())]


def test_every_text_is_said_somewhere() -> None:
    assert texts("en").keys() - {key for key, _ in used()} == UNBUILT


@every_language
def test_a_text_is_given_what_it_needs(language: str) -> None:
    needs = {key: set(variables) for key, variables in texts(language).items()}
    lacking = [(key, needs[key] - given) for key, given in used() if given is not None and key in needs]
    assert not [f"{key} in {language} is not given {sorted(names)}" for key, names in lacking if names]


@every_language
def test_every_text_can_be_said(language: str) -> None:
    book, troubles = Phrasebook(), []
    for key, variables in texts(language).items():
        plain = {name: PLAUSIBLE[name] for name in variables}
        for args in (plain, *({**plain, name: value} for name, values in variables.items() for value in values)):
            try:
                words = book.say(Text(key, args), language)
            except MissingText as trouble:
                troubles.append(str(trouble))
            else:
                troubles += [] if words.strip() else [f"{key} in {language} says nothing with {args}"]
    assert not troubles
