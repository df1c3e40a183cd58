"""What a machine can keep of a native's ear: one name for one thing, the marks of the language, days as
they are said there, short paragraphs, and nobody's own word bent into a sentence.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    FunctionReference,
    Message,
    MessageReference,
    NumberLiteral,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TextElement,
    VariableReference,
)

from adapters.phrasebook import Phrasebook
from coaching.messages import LANGUAGES, Text

COACHING = Path(__file__).parents[3] / "coaching"
LONGEST = 300  # characters of a paragraph, so that it is read on a phone
DASHES = (
    6  # sentences of a language with a dash between spaces; the steps of a scale are not counted
)

# said once by another name, and understood to this day when somebody types it
FORBIDDEN = {
    "sv": r"\b(ert|inget|som|bilda|ni) par\b|\bett par(?! \w)|bättre par\b|nykomling|ambassadör|[Pp]rogramled"
    r"|AI-buddy|\bKI\b|[Ee]-post|[Vv]eckans fråga|oombed|\bberättat,|tidtag|dialog"
    r"|\bkl \d|\bfunkar\b|\bhen\b|lämna över|ta hand om",
    "de": r"\bPaare?\b|Neuling|Schützling|KI-Buddy|\bAI\b|Wochenfrage|Drop-in|KI-Übung|\bFirma\b"
    r"|Knopf|gestoppt|Aufgabe stoppen|auf einmal (Buddy|Person)|\berzählt,|Dialog|zusammenbleiben"
    r"|\bSie (haben|können|sind)\b|\bIhnen\b",
    "en": r"\b(a|your|the) pair\b|\bpaired\b|[Nn]ewcomer|AI buddy|yellow|\b[Ww]hom\b|\bunasked\b"
    r"|dialogue|e-mail|every second|just now|\btold,|[Ss]omebody|[Ee]verybody|[Ww]rite “|\bhear from it"
    r"|other half|\b(color|favor|organiz|recogniz|center|traveled|canceled|fulfill)",
}
STRAIGHT = re.compile("[\"']")
MARKS = {"sv": "“„‘", "de": "”‘’'", "en": "„"}  # quotation marks of other languages
GERMAN_S = re.compile(r"\w’\w")  # "geht’s" is no quotation
US_DATE = re.compile(r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b")
DASH = re.compile(r" – ")
STEP = re.compile(r"^\d – ")

# what holds the very words that somebody typed
THEIR_OWN = {"task", "tasks", "topic", "words", "word", "project", "guest", "tried", "stuck"}
THEIR_OWN |= {"question", "title", "titles", "who", "text", "why", "lesson", "prompt"}
THEIR_OWN |= {f"task{n}" for n in (1, 2, 3)}
AT_REST = re.compile(r"([“„”:(>]|^|\n)[*\s]*$|: .*[;,] $|^$|^- $|\*\*$")


def messages(language: str) -> Iterator[tuple[str, Pattern]]:
    """Key, or key.attribute, and what it says."""
    shared = (COACHING / "texts" / language).glob("*.ftl")
    for file in sorted((*shared, *COACHING.glob(f"features/*/texts/{language}.ftl"))):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(entry, Message):
                continue
            if entry.value:
                yield entry.id.name, entry.value
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", attribute.value


def readings(pattern: Pattern) -> Iterator[str]:
    """The sentence as often as it takes to see each of its variants, variables as "{name}"."""
    widest = max(_variants(pattern), default=1)
    for choice in range(widest):
        yield _read(pattern, choice)


def _variants(pattern: Pattern) -> Iterator[int]:
    for part in pattern.elements:
        if isinstance(part, Placeable) and isinstance(part.expression, SelectExpression):
            yield len(part.expression.variants)
            for variant in part.expression.variants:
                yield from _variants(variant.value)


def _read(pattern: Pattern, choice: int) -> str:
    return "".join(_part(part, choice) for part in pattern.elements)


def _part(part: TextElement | Placeable, choice: int) -> str:
    if isinstance(part, TextElement):
        return part.value
    inner = part.expression
    if isinstance(inner, SelectExpression):
        chosen = inner.variants[min(choice, len(inner.variants) - 1)]
        return _read(chosen.value, choice)
    if isinstance(inner, StringLiteral | NumberLiteral):
        return str(inner.value)
    if isinstance(inner, VariableReference):
        return "{" + inner.id.name + "}"
    assert isinstance(inner, FunctionReference | MessageReference)
    return "{" + inner.id.name + "()}"


def sentences(language: str) -> list[tuple[str, str]]:
    return [
        (key, reading)
        for key, pattern in messages(language)
        for reading in dict.fromkeys(readings(pattern))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_has_one_name(language: str) -> None:
    other = re.compile(FORBIDDEN[language])
    plain = [(key, re.sub(r"\{[^}]*\}", "", words)) for key, words in sentences(language)]
    said = [(key, found[0]) for key, words in plain if (found := other.search(words))]
    assert said == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    wrong = []
    for key, words in sentences(language):
        shown = GERMAN_S.sub("", words)
        foreign = [mark for mark in MARKS[language] if mark in shown]
        if foreign or STRAIGHT.search(shown):
            wrong.append((key, words))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_opens_a_quotation_is_closed(language: str) -> None:
    opening, closing = {"sv": ("”", "”"), "de": ("„", "“"), "en": ("“", "”")}[language]
    wrong = [
        key
        for key, words in sentences(language)
        if (
            words.count(opening) % 2
            if opening == closing
            else words.count(opening) != words.count(closing)
        )
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_sentences_need_a_dash_between_spaces(language: str) -> None:
    dashed = [key for key, words in sentences(language) if DASH.search(STEP.sub("", words))]
    assert len(set(dashed)) <= DASHES, dashed


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paragraph_is_longer_than_a_phone_shows(language: str) -> None:
    long = [
        (key, len(paragraph))
        for key, words in sentences(language)
        for paragraph in words.split("\n")
        if len(paragraph) > LONGEST
    ]
    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobodys_own_word_is_put_into_a_phrase_that_bends_it(language: str) -> None:
    bent = []
    for key, words in sentences(language):
        for found in re.finditer(r"\{(\w+)\}", words):
            if found[1] in THEIR_OWN and not AT_REST.search(words[: found.start()]):
                bent.append((key, words))
    assert bent == []


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("sv", "4 december", "fredag 4 december kl. 15:00"),
        ("en", "4 December", "Friday 4 December, 15:00"),
        ("de", "4. Dezember", "Freitag, 4. Dezember, 15:00 Uhr"),
    ],
)
def test_a_day_is_written_as_it_is_said_there(language: str, day: str, moment: str) -> None:
    book = Phrasebook()
    paused = book.say(Text("calm-told-paused", {"day": "2026-12-04"}), language)
    at = {"at": "2026-12-04T15:00:00+01:00", "place": "A"}
    assert paused.endswith(day)
    assert book.say(Text("dropins-which-one", at), language) == f"{moment}, A"


def test_english_days_are_british() -> None:
    assert [key for key, words in sentences("en") if US_DATE.search(words)] == []


@pytest.mark.parametrize(
    ("language", "saved", "longer"),
    [
        ("sv", "Sparad tid: 30 min (offerter)", "Det tog 30 min längre än förut (offerter)"),
        ("en", "Time saved: 30 min (offerter)", "It took 30 min longer (offerter)"),
        ("de", "Gesparte Zeit: 30 Min. (offerter)", "30 Min. länger als vorher (offerter)"),
    ],
)
def test_what_took_longer_is_said_in_words(language: str, saved: str, longer: str) -> None:
    book = Phrasebook()
    args = {"task": "offerter", "rhythm": "once", "tool": "", "day": "2026-12-04"}
    assert book.say(Text("savings-right", {**args, "minutes": 30}), language).startswith(saved)
    assert book.say(Text("savings-right", {**args, "minutes": -30}), language).startswith(longer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_taught_has_the_marks_of_its_language(language: str) -> None:
    """What is read of lessons and of the playbook; a prompt is typed as anybody types it."""
    straight = [
        f"{file.stem}: {line}"
        for file in sorted((COACHING / "content" / language).glob("*/*.md"))
        for line in _shown(file.read_text(encoding="utf-8"))
        if re.search(r"\"|\w'\w", line)
    ]
    assert straight == []


def _shown(page: str) -> Iterator[str]:
    _, front, body = page.split("---\n", 2)
    shown = ("title:", "summary:", "task:", "end:", "check:")
    yield from (line for line in front.splitlines() if line.startswith(shown))
    yield from (line for line in body.splitlines() if not line.startswith(">"))
