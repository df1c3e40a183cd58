"""Letters to render and to send, and the words for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from coaching.messages import JSON, Choice, Field, Letter, Place, Reply, Said, Section, Text, Words
from coaching.ports import Outgoing

TEAM = "T0FAKETEAM"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WORDS: Mapping[str, str] = {
    "talk-send": "Skicka",
    "talk-thinking": "tänker …",
    "right": "**Offerter**, *45 min*, varje vecka. Stämmer det?\n\n- `45 min`\n> Copilot",
    "yes": "Ja",
    "no": "Nej, ändra",
    "source": "Källa: spelboken",
    "echo": "Du skrev: { $text }",
}


@dataclass(frozen=True)
class FewWords:
    """A phrasebook of a few words; a key without words stands for itself, but "removed" has none any more."""

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


ADVICE = Words("## Ge sammanhang\n\nSäg **vem** det är till.", by_model=True)
QUESTION = Reply((text("right"),), (text("source"),), (Choice("yes", text("yes"), "primary"), Choice("no", text("no"))))
ANSWER = Reply(
    (
        text("echo", text="hur skriver jag bättre?"),
        ADVICE,
    ),
    (Words("AI-text, kan vara fel"),),
)
MANY = Reply((Words("Vilken avdelning?"),), choices=tuple(choice(f"dep-{n}", f"Avdelning {n}") for n in range(12)))
FORM = Reply(
    (Words("Vad tar tid?"),),
    choices=(choice("skip", "Hoppa över"),),
    fields=(
        Field("task", Words("Uppgift"), value="Offerter"),
        Field("why", Words("Varför"), "lines", required=False),
        Field("rhythm", Words("Hur ofta"), "one", (choice("day", "Varje dag"), choice("week", "Varje vecka")), "week"),
        Field("tools", Words("Verktyg"), "many", (choice("copilot", "Copilot"), choice("none", "Inget")), "copilot"),
        Field("area", Words("Område"), "one", MANY.choices),
    ),
)


PLAIN = Reply((Words("Hej alla"),))
CHECK_IN = replace(
    Reply((Words("Hann ni ses i veckan?"),), choices=(choice("yes", "Ja"), choice("no", "Nej"))),
    aside=(choice("later", "Inte nu, fråga i morgon"), choice("less", "Mer sällan"), choice("stop", "Sluta skriva")),
)
ANNOUNCED = Reply(
    (text("**Öppet hus** på torsdag klockan 14 i Mimer."),),
    (Words("Priya Nair är där."),),
    (Choice("open:dropins.coming 7", text("Jag kommer"), "primary"), choice("open:dropins.file 7", "Till kalendern")),
)
INTRODUCED = Reply((text("Sofia och Markus, det här är er egen chatt."), text("Börja med en **liten uppgift** ihop.")))
PAGE = Reply(
    (text("Din sida"),),
    sections=(
        Section((text("**Dag 12** av 90."), text("- tisdag: veckans fråga")), (Words("från dagboken"),), MANY.choices),
        Section((Words("## Din buddy\n\nMarkus"),), choices=(choice("swap", "Byt buddy"),)),
        Section((text("Högst två gånger i veckan."),)),
    ),
)


def letter(
    reply: Reply = QUESTION, to: str = "U1", *, key: str = "reply:1", thread: str = "", **more: object
) -> Letter:
    place = Place("slack", TEAM, to, thread, direct=to.startswith("U"))
    return replace(Letter(key, "reply", place, reply, NOW), **more)  # type: ignore[arg-type]


def together(reply: Reply, *members: str, key: str = "intro:1", **more: object) -> Letter:
    """A letter to a group that need not be open yet."""
    place = Place("slack", TEAM, "", direct=False, members=members)
    return replace(Letter(key, "intro", place, reply, NOW), **more)  # type: ignore[arg-type]


def invited(email: str, *, key: str = "invitation:1") -> Letter:
    """A letter to somebody of whom only the e-mail is known."""
    return Letter(key, "invitation", Place("slack", TEAM, f"mailto:{email}"), QUESTION, NOW)


def outgoing(letter: Letter, *, tries: int = 0, in_doubt: bool = False, replaces: str = "", **more: Any) -> Outgoing:
    return Outgoing(letter, "sv", tries, in_doubt, replaces, **more)
