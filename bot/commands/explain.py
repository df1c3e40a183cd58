"""`explain`: what the readers make of each message on standard input, as plain values."""

import json
import sys
from argparse import ArgumentParser, Namespace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from coaching.readers.saved.reading import Item, Reading
    from storage.learnt.meanings import LearntMeanings
    from storage.search.topics import TopicSearch

FALLBACK = "en"  # for a text whose language cannot be guessed


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("sv", "en", "de"), default="", help="of the lines")
    parser.add_argument("--personal-data-only", action="store_true", help="only what is found")
    parser.add_argument("--savings-only", action="store_true", help="only what is read as time")


def run(asked: Namespace) -> int:
    import asyncio

    return asyncio.run(_explain_all(asked))


async def _explain_all(asked: Namespace) -> int:
    from coaching.readers.grammar.language import guess
    from storage.learnt.meanings import LearntMeanings

    both = not asked.savings_only and not asked.personal_data_only
    meanings = LearntMeanings()
    for line in sys.stdin:
        pair = _titles(line)
        if pair:
            print(json.dumps({"alike": _alike(*pair)}), flush=True)
            continue
        message = _message(line.rstrip("\n"), asked.lang)
        if message is None:
            print(f"not a JSON line with a text: {line.strip()[:60]}", file=sys.stderr)
            return 1
        language = message.language or guess(message.text) or "sv"
        found = explain(
            message.text,
            language,
            savings=both or asked.savings_only,
            personal_data=both or asked.personal_data_only,
        )
        if both:
            found |= await _meant(message.text, language, message.asked, meanings)
        print(json.dumps(found, ensure_ascii=False), flush=True)
    return 0


class Message(NamedTuple):
    """One line: what was said, in which language if that is told, and what was asked."""

    text: str
    language: str
    asked: str = ""


def _message(line: str, language: str) -> Message | None:
    """The message of a line, which may be JSON; None when it cannot be read."""
    if not line.lstrip().startswith("{"):
        return Message(line, language)
    try:
        told = json.loads(line)
        return Message(
            str(told["text"]), language or str(told.get("lang") or ""), str(told.get("asked") or "")
        )
    except (ValueError, KeyError, TypeError):
        return None


def _titles(line: str) -> tuple[str, str] | None:
    """The two titles of a line that asks whether they are alike."""
    if '"alike"' not in line:
        return None
    try:
        one, other = json.loads(line)["alike"]
    except (ValueError, KeyError, TypeError):
        return None
    return str(one), str(other)


def _alike(one: str, other: str) -> bool:
    from coaching.ledger.titles import alike

    return alike(one, other)


def explain(
    text: str, language: str, savings: bool = True, personal_data: bool = True
) -> dict[str, object]:
    """The text and what each half understood; an unknown language is guessed from the text."""
    found: dict[str, object] = {"text": text}
    if savings:
        found |= _savings(text, language)
    if personal_data:
        found["personal_data"] = _personal_data(text)
    return found


async def _meant(
    text: str, language: str, asked: str, meanings: "LearntMeanings"
) -> dict[str, object]:
    from coaching.meaning.deciding import meaning_when
    from coaching.readers.utterance import Utterance

    meaning = await meaning_when(asked, Utterance(text, language), meanings)
    found: dict[str, object] = {"meant": meaning.word}
    if meaning.word == "coach":
        found["topics"] = _topics(text, language)
    return found


def _topics(text: str, language: str) -> list[str]:
    return [topic.id for topic in _search().best(text, language)]


@cache
def _search() -> "TopicSearch":
    from coaching.knowledge import playbook
    from coaching.knowledge.curriculum import own_alone
    from coaching.messages import LANGUAGES
    from storage.search.topics import TopicSearch

    pages = (topic for language in LANGUAGES for topic in playbook.load(language))
    return TopicSearch((*pages, *own_alone().topics()))


def _savings(text: str, language: str) -> dict[str, object]:
    from coaching.readers.grammar.language import guess
    from coaching.readers.saved.reading import read
    from coaching.readers.vocabulary import LANGUAGES

    if language not in LANGUAGES:
        language = guess(text) or FALLBACK
    return _reading(read(text, language))


def _reading(reading: "Reading") -> dict[str, object]:
    report = reading.kind == "report"
    return {
        "kind": reading.kind,
        "minutes": reading.minutes if report else None,
        "per": reading.per if report else None,
        "activity": list(reading.activity),
        "items": [_item(item) for item in reading.items] if report else [],
    }


def _item(item: "Item") -> dict[str, object]:
    return {"minutes": item.minutes, "per": item.per, "activity": item.activity}


def _personal_data(text: str) -> list[dict[str, object]]:
    from coaching.discretion import personal_data

    return [
        {"start": span.start, "end": span.end, "type": span.type, "value": span.value}
        for span in personal_data.find(text)
    ]
