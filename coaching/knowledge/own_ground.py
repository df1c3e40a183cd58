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
from typing import Any

from coaching.facts.community import Contribution
from coaching.knowledge.ground import cut
from coaching.knowledge.playbook import Kind, Topic

SHARED = "shared:"
SUMMARY = 200  # characters
_PLACE = re.compile(r"\[([^\[\]\n]{1,60})\]")


def topic_of(shared: Contribution) -> Topic:
    """What somebody shared, as the search finds it."""
    words = (shared.text, shared.why, shared.lesson) if shared.kind == "failure" else (shared.text,)
    return topic(
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


def topic(
    id: str, kind: Kind, language: str, title: str, words: tuple[str, ...], **more: Any
) -> Topic:
    summary = cut(" ".join(words[0].split()), SUMMARY)
    return Topic(
        id, language, title, summary, more.pop("keywords", ()), paragraphs=words, kind=kind, **more
    )
