"""What is said to either platform, and the words for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from coaching.messages import JSON, Choice, Field, Letter, Reply, Said, Text, Words
from coaching.ports.platform import Outgoing

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WORDS: Mapping[str, str] = {
    "talk-send": "Skicka",
    "talk-pick": "Välj",
    "talk-thinking": "tänker …",
    "right": "**Offerter**, *45 min*, varje vecka. Stämmer det?\n\n- `45 min`\n> Copilot",
    "yes": "Ja",
    "no": "Nej, ändra",
    "source": "Källa: spelboken",
    "prompting-source": "Källa: spelboken, { $title }",
    "echo": "Du skrev: { $text }",
}


@dataclass(frozen=True)
class FewWords:
    """A phrasebook of a few words; a key without words stands for itself, but "removed" has none
    any more.
    """

    words: Mapping[str, str] = field(default_factory=lambda: WORDS)

    def say(self, said: Said, language: str) -> str:
        if isinstance(said, Words):
            return said.markdown
        if said.key == "removed":
            raise LookupError(said.key)
        text = self.words.get(said.key, said.key)
        for name, value in said.args.items():
            text = text.replace(f"{{ ${name} }}", str(value))
        return text


def text(key: str, **args: JSON) -> Text:
    return Text(key, args)


def choice(says: str, label: str = "") -> Choice:
    return Choice(says, Words(label or says))


def outgoing(
    letter: Letter, *, tries: int = 0, in_doubt: bool = False, replaces: str = "", **more: Any
) -> Outgoing:
    return Outgoing(letter, "sv", tries, in_doubt, replaces, **more)


MANY = Reply(
    (Words("Vilken avdelning?"),),
    choices=tuple(choice(f"dep-{n}", f"Avdelning {n}") for n in range(12)),
)
FORM = Reply(
    (Words("Vad tar tid?"),),
    choices=(choice("skip", "Hoppa över"),),
    fields=(
        Field("task", Words("Uppgift"), value="Offerter"),
        Field("why", Words("Varför"), "lines", required=False),
        Field(
            "rhythm",
            Words("Hur ofta"),
            "one",
            (choice("day", "Varje dag"), choice("week", "Varje vecka")),
            "week",
        ),
        Field(
            "tools",
            Words("Verktyg"),
            "many",
            (choice("copilot", "Copilot"), choice("none", "Inget")),
            "copilot",
        ),
    ),
)
