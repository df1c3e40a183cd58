"""The company's own ground: use cases, prompts, failures and rules, from `company.toml` and shared
in chat.

All of it takes the shape of a playbook topic, so that one search finds it, and it comes before
ours.

What may leave for a language model is decided entry by entry, by whoever gave it: `model` in
`company.toml`, and the author's yes to a preview that says so. It was then written for colleagues
and confirmed for that. It still is another person's text, so the model gets it as quoted material,
without personal data and without its author, and nothing else that colleagues ever said to Kollega
leaves at all.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any

from coaching.facts.community import Contribution
from coaching.knowledge.ground import cut
from coaching.knowledge.playbook import Kind, Topic
from coaching.messages import LANGUAGES

SHARED = "shared:"
LONGEST = 4000  # characters of an entry's text
SUMMARY = 200
WORDS: Mapping[
    str, tuple[Kind, tuple[str, ...]]
] = {  # table of [library] -> what its entries must say
    "prompts": ("prompt", ("text",)),
    "use_cases": ("use_case", ("text",)),
    "failures": ("failure", ("tried", "why", "lesson")),
    "rules": ("rule", ("text",)),
}
MAY = {"title", "language", "keywords", "shared_by", "model", "reviewed"}
_PLACE = re.compile(r"\[([^\[\]\n]{1,60})\]")


def topic_of(shared: Contribution) -> Topic:
    """What somebody shared, as the search finds it."""
    words = (shared.text, shared.why, shared.lesson) if shared.kind == "failure" else (shared.text,)
    return _topic(
        f"{SHARED}{shared.id}",
        shared.kind,
        shared.language,
        shared.title,
        words,
        reviewed=shared.told_at.date(),
        source=shared.credit,
        for_model=shared.for_model,
    )


def placeholders(text: str) -> tuple[str, ...]:
    """What changes from one use of a prompt to the next, as its author marked it: "[customer]"."""
    return tuple(dict.fromkeys(_PLACE.findall(text)))


def ground_from(table: Mapping[str, Any], language: str) -> tuple[Topic, ...]:
    """The entries of [library] in `company.toml`. Raises ValueError naming the entry, the reason
    and the remedy.
    """
    if not isinstance(table, Mapping):
        raise ValueError("[library]: expected tables such as [[library.prompts]]")
    if strange := sorted(set(table) - set(WORDS)):
        raise ValueError(
            f"[library] {strange[0]}: unknown table; known are {', '.join(sorted(WORDS))}"
        )
    return tuple(
        chain.from_iterable(
            _entries(name, table[name], language) for name in WORDS if name in table
        )
    )


def _entries(name: str, entries: Any, language: str) -> Iterator[Topic]:
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        raise ValueError(f"[library] {name}: write each entry under a line [[library.{name}]]")
    seen: dict[str, int] = {}
    for number, entry in enumerate(entries, 1):
        where = f"[[library.{name}]] entry {number}"
        topic = _entry(where, name, number, entry, language)
        if (before := seen.setdefault(topic.title.casefold(), number)) != number:
            raise ValueError(f"{where}: its title is that of entry {before}; give it another")
        yield topic


def _entry(where: str, name: str, number: int, entry: Mapping[str, Any], language: str) -> Topic:
    kind, wanted = WORDS[name]
    if strange := sorted(set(entry) - MAY - set(wanted)):
        raise ValueError(
            f"{where}: {strange[0]}: unknown key; known are {', '.join(sorted(MAY | set(wanted)))}"
        )
    title, *words = (_text(where, entry, key) for key in ("title", *wanted))
    spoken, keywords = entry.get("language", language), entry.get("keywords", [])
    if spoken not in LANGUAGES:
        raise ValueError(f"{where}: language: {spoken!r} is not one of {', '.join(LANGUAGES)}")
    if not isinstance(keywords, list) or not all(isinstance(word, str) for word in keywords):
        raise ValueError(f'{where}: keywords: expected words such as ["warranty", "complaint"]')
    if not isinstance(entry.get("model", True), bool):
        raise ValueError(f"{where}: model: expected true or false")
    if not isinstance(entry.get("reviewed", date.min), date):
        raise ValueError(f"{where}: reviewed: expected a day such as 2026-11-25, without quotes")
    return _topic(
        f"company:{kind}:{number}",
        kind,
        spoken,
        title,
        tuple(words),
        reviewed=entry.get("reviewed", date.min),
        source=_text(where, entry, "shared_by", needed=False),
        for_model=entry.get("model", True),
        keywords=tuple(keywords),
    )


def _text(where: str, entry: Mapping[str, Any], key: str, *, needed: bool = True) -> str:
    told = entry.get(key, "")
    if not isinstance(told, str) or (needed and not told.strip()):
        raise ValueError(f"{where}: {key}: expected text in quotes")
    if len(told) > LONGEST:
        raise ValueError(
            f"{where}: {key}: longer than {LONGEST} characters; shorten it or make two entries"
        )
    return told.strip()


def _topic(
    id: str, kind: Kind, language: str, title: str, words: tuple[str, ...], **more: Any
) -> Topic:
    summary = cut(" ".join(words[0].split()), SUMMARY)
    return Topic(
        id, language, title, summary, more.pop("keywords", ()), paragraphs=words, kind=kind, **more
    )
