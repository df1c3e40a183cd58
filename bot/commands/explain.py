"""`explain`: what the readers make of each message on standard input, as plain values."""

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coaching.readers.saved.reading import Item, Reading

FALLBACK = "en"  # for a text whose language cannot be guessed


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("sv", "en", "de"), default="")
    parser.add_argument("--personal-data-only", action="store_true")
    parser.add_argument("--savings-only", action="store_true")


def run(asked: Namespace) -> int:
    from coaching.readers.grammar.language import guess

    both = not asked.savings_only and not asked.personal_data_only
    for line in sys.stdin:
        text, language = _message(line.rstrip("\n"), asked.lang)
        if text is None:
            print(f"not a JSON line with a text: {line.strip()[:60]}", file=sys.stderr)
            return 1
        found = explain(
            text,
            language or guess(text) or "sv",
            savings=both or asked.savings_only,
            personal_data=both or asked.personal_data_only,
        )
        print(json.dumps(found, ensure_ascii=False), flush=True)
    return 0


def _message(line: str, language: str) -> tuple[str | None, str]:
    """The text and the language of a line, which may be JSON; no text: it cannot be read."""
    if not line.lstrip().startswith("{"):
        return line, language
    try:
        message = json.loads(line)
        return str(message["text"]), language or str(message.get("lang") or "")
    except (ValueError, KeyError, TypeError):
        return None, language


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
