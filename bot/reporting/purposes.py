"""What is kept for what and for how long, as a page for a works council in each language.

`python -m bot.reporting.purposes` writes docs/purposes.{sv,en,de}.md anew.
"""

from collections.abc import Iterator
from pathlib import Path

from adapters.phrasebook import Phrasebook
from coaching.company.company import Company
from coaching.company.retention import days
from coaching.features.privacy.purposes import PURPOSES, lines
from coaching.messages import LANGUAGES, Language, Text
from storage.tables import FACT_TABLES

DOCS = Path(__file__).parents[2] / "docs"


def page(language: Language) -> str:
    say = Phrasebook().say
    told = [
        f"# {say(Text('privacy-purposes'), language)}",
        say(Text("privacy-purposes-how"), language),
    ]
    for purpose in PURPOSES:
        told.append(f"## {say(Text(f'privacy-purpose-{purpose}'), language)}")
        told.append("\n".join(_table(purpose, language)))
    return "\n\n".join(told) + "\n"


def _table(purpose: str, language: Language) -> Iterator[str]:
    say, company = Phrasebook().say, Company()
    kept = days(company.retention, company.keep_text_days)
    yield say(Text("privacy-purposes-head"), language)
    yield "| --- | --- | --- |"
    for line in lines(FACT_TABLES, purpose):
        number = {"person": -1, "company": -2}.get(line.lasts) or kept[line.lasts]
        lasts = say(Text("privacy-purposes-lasts", {"days": number}), language)
        yield f"| {line.kind} | {', '.join(f'`{name}`' for name in line.fields)} | {lasts} |"


def write() -> None:
    for language in LANGUAGES:
        (DOCS / f"purposes.{language}.md").write_text(page(language), "utf-8")


if __name__ == "__main__":
    write()
