"""Letters to render and to send, and the words for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from coaching.messages import JSON, Choice, Field, Letter, Place, Reply, Said, Section, Text, Words
from coaching.ports import Outgoing

TENANT = "7e1d0b5c-0000-4000-8000-00000000beef"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WORDS: Mapping[str, str] = {
    "talk-send": "Skicka",
    "talk-pick": "Välj",
    "talk-thinking": "tänker …",
    "right": "**Offerter**, *45 min*, varje vecka. Stämmer det?\n\n- `45 min`\n> Copilot",
    "yes": "Ja",
    "no": "Nej, ändra",
    "prompting-source": "Källa: spelboken, { $title }",
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


QUESTION = Reply((text("right"),), choices=(Choice("yes", text("yes"), "primary"), Choice("no", text("no"), "danger")))
PLAIN = Reply((text("Noterat!"),))
ANSWER = Reply(
    (Words("## Ge sammanhang\n\nSäg **vem** det är till.", by_model=True),),
    (Words("AI-text, kan vara fel"), text("prompting-source", title="Ge sammanhang")),
    (choice("open:prompting.helpful 7", "Det hjälpte"), choice("open:prompting.page", "Visa allt")),
)
ASIDE = tuple(choice(says, label) for says, label in (("later", "Senare"), ("less", "Mer sällan"), ("stop", "Sluta")))
MANY = Reply((Words("Vilken avdelning?"),), choices=tuple(choice(f"dep-{n}", f"Avdelning {n}") for n in range(12)))
CHECK_IN = Reply(
    (text("Hann ni ses?"),),
    choices=(choice("yes", "Ja"), choice("no", "Nej")),
    aside=ASIDE,
)
FORM = Reply(
    (Words("Vad tar tid?"),),
    choices=(choice("skip", "Hoppa över"),),
    fields=(
        Field("task", Words("Uppgift"), value="Offerter"),
        Field("why", Words("Varför"), "lines", required=False),
        Field("rhythm", Words("Hur ofta"), "one", (choice("day", "Varje dag"), choice("week", "Varje vecka")), "week"),
        Field("tools", Words("Verktyg"), "many", (choice("copilot", "Copilot"), choice("none", "Inget")), "copilot"),
    ),
)
ANNOUNCED = Reply(
    (text("**Öppet hus** på \ue0001780000000\ue001tors 28 maj 22:26\ue001 i Mimer: https://mimer.example/rum"),),
    (Words("Priya Nair är där."),),
    (Choice("open:dropins.coming 7", text("Jag kommer"), "primary"), choice("open:dropins.file 7", "Till kalendern")),
)
PAGE = Reply(
    (text("Din sida"),),
    sections=(
        Section((text("**Dag 12** av 90."),), (Words("från dagboken"),), MANY.choices[:3]),
        Section((Words("Markus"),), choices=(choice("swap", "Byt buddy"),)),
    ),
)


def letter(
    reply: Reply = QUESTION, to: str = "29:ada", *, key: str = "reply:1", thread: str = "", **more: object
) -> Letter:
    place = Place("teams", TENANT, to, thread, direct=not to.startswith("19:"))
    return replace(Letter(key, "reply", place, reply, NOW), **more)  # type: ignore[arg-type]


def invited(email: str, *, key: str = "invitation:1") -> Letter:
    """A letter to somebody of whom only the e-mail is known."""
    return Letter(key, "invitation", Place("teams", TENANT, f"mailto:{email}"), QUESTION, NOW)


def outgoing(letter: Letter, *, tries: int = 0, in_doubt: bool = False, replaces: str = "") -> Outgoing:
    return Outgoing(letter, "sv", tries, in_doubt, replaces)
