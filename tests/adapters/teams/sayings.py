"""Letters to render and to send, and the words for them."""

from dataclasses import replace

from coaching.messages import Choice, Letter, Place, Reply, Section, Words
from tests.adapters.sayings import MANY, NOW, choice, text

TENANT = "7e1d0b5c-0000-4000-8000-00000000beef"

QUESTION = Reply(
    (text("right"),),
    choices=(Choice("yes", text("yes"), "primary"), Choice("no", text("no"), "danger")),
)
PLAIN = Reply((text("Noterat!"),))
ANSWER = Reply(
    (Words("## Ge sammanhang\n\nSäg **vem** det är till.", by_model=True),),
    (Words("AI-text, kan vara fel"), text("prompting-source", title="Ge sammanhang")),
    (choice("open:prompting.helpful 7", "Det hjälpte"), choice("open:prompting.page", "Visa allt")),
)
ASIDE = tuple(
    choice(says, label)
    for says, label in (("later", "Senare"), ("less", "Mer sällan"), ("stop", "Sluta"))
)
CHECK_IN = Reply(
    (text("Hann ni ses?"),),
    choices=(choice("yes", "Ja"), choice("no", "Nej")),
    aside=ASIDE,
)
ANNOUNCED = Reply(
    (
        text(
            "**Öppet hus** på \ue0001780000000\ue001tors 28 maj 22:26\ue001 i Mimer: https://mimer.example/rum"
        ),
    ),
    (Words("Priya Nair är där."),),
    (
        Choice("open:dropins.coming 7", text("Jag kommer"), "primary"),
        choice("open:dropins.file 7", "Till kalendern"),
    ),
)
PAGE = Reply(
    (text("Din sida"),),
    sections=(
        Section((text("**Dag 12** av 90."),), (Words("från dagboken"),), MANY.choices[:3]),
        Section((Words("Markus"),), choices=(choice("swap", "Byt buddy"),)),
    ),
)


def letter(
    reply: Reply = QUESTION,
    to: str = "29:ada",
    *,
    key: str = "reply:1",
    thread: str = "",
    **more: object,
) -> Letter:
    place = Place("teams", TENANT, to, thread, direct=not to.startswith("19:"))
    return replace(Letter(key, "reply", place, reply, NOW), **more)  # type: ignore[arg-type]


def invited(email: str, *, key: str = "invitation:1") -> Letter:
    """A letter to somebody of whom only the e-mail is known."""
    return Letter(key, "invitation", Place("teams", TENANT, f"mailto:{email}"), QUESTION, NOW)
