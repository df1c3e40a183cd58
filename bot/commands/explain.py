"""What the readers make of one message, as the plain values that whoever tunes them looks at."""

from coaching.discretion import personal_data as private
from coaching.readers.grammar.language import guess
from coaching.readers.saved.reading import Item, Reading, read
from coaching.readers.vocabulary import LANGUAGES

FALLBACK = "en"


def explain(
    text: str, language: str, savings: bool = True, personal_data: bool = True
) -> dict[str, object]:
    """The text and what each half understood; an unknown language is guessed from the text."""
    told: dict[str, object] = {"text": text}
    if savings:
        known = language if language in LANGUAGES else guess(text) or FALLBACK
        told |= _saving(read(text, known))
    if personal_data:
        told["personal_data"] = [
            {"start": span.start, "end": span.end, "type": span.type, "value": span.value}
            for span in private.find(text)
        ]
    return told


def _saving(reading: Reading) -> dict[str, object]:
    report = reading.kind == "report"
    return {
        "kind": reading.kind,
        "minutes": reading.minutes if report else None,
        "per": reading.per if report else None,
        "activity": list(reading.activity),
        "items": [_item(item) for item in reading.items] if report else [],
    }


def _item(item: Item) -> dict[str, object]:
    return {"minutes": item.minutes, "per": item.per, "activity": item.activity}
