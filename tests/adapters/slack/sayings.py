"""Letters to render and to send, and the words for them."""

from dataclasses import replace

from coaching.messages import Choice, Field, Letter, Place, Reply, Section, Words
from tests.adapters.sayings import FORM as EVERYWHERE
from tests.adapters.sayings import MANY, NOW, choice, text

TEAM = "T0FAKETEAM"

ADVICE = Words("## Ge sammanhang\n\nSäg **vem** det är till.", by_model=True)
QUESTION = Reply(
    (text("right"),),
    (text("source"),),
    (Choice("yes", text("yes"), "primary"), Choice("no", text("no"))),
)
ANSWER = Reply(
    (
        text("echo", text="hur skriver jag bättre?"),
        ADVICE,
    ),
    (Words("AI-text, kan vara fel"),),
)
FORM = replace(
    EVERYWHERE, fields=(*EVERYWHERE.fields, Field("area", Words("Område"), "one", MANY.choices))
)
PLAIN = Reply((Words("Hej alla"),))
CHECK_IN = replace(
    Reply((Words("Hann ni ses i veckan?"),), choices=(choice("yes", "Ja"), choice("no", "Nej"))),
    aside=(
        choice("later", "Inte nu, fråga i morgon"),
        choice("less", "Mer sällan"),
        choice("stop", "Sluta skriva"),
    ),
)
ANNOUNCED = Reply(
    (text("**Öppet hus** på torsdag klockan 14 i Mimer."),),
    (Words("Priya Nair är där."),),
    (
        Choice("open:dropins.coming 7", text("Jag kommer"), "primary"),
        choice("open:dropins.file 7", "Till kalendern"),
    ),
)
INTRODUCED = Reply(
    (
        text("Sofia och Markus, det här är er egen chatt."),
        text("Börja med en **liten uppgift** ihop."),
    )
)
PAGE = Reply(
    (text("Din sida"),),
    sections=(
        Section(
            (text("**Dag 12** av 90."), text("- tisdag: veckans fråga")),
            (Words("från dagboken"),),
            MANY.choices,
        ),
        Section((Words("## Din buddy\n\nMarkus"),), choices=(choice("swap", "Byt buddy"),)),
        Section((text("Högst två gånger i veckan."),)),
    ),
)


def letter(
    reply: Reply = QUESTION,
    to: str = "U1",
    *,
    key: str = "reply:1",
    thread: str = "",
    **more: object,
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
