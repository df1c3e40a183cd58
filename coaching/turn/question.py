"""How a turn becomes one message: what is said, then what is asked."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from coaching.contents import FEATURES
from coaching.messages import Choice, Field, Question, Reply, Said, Section, Text, Whole
from coaching.script.words import Ask, Confirm, Request

NAMESPACES = (
    "talk-",
    *(f"{feature.name}-" for feature in FEATURES),
)  # a key that begins so is whole


def qualified(feature: str, said: Said) -> Said:
    """A feature's own text under its full key: "thanks" of savings is "savings-thanks"."""
    if isinstance(said, Whole):
        return Text(said.key, said.args)
    if not isinstance(said, Text) or said.key.startswith(NAMESPACES):
        return said
    return Text(f"{feature}-{said.key}", said.args)


def labelled(feature: str, choice: Choice) -> Choice:
    return replace(choice, label=qualified(feature, choice.label))


def confirm_choices() -> tuple[Choice, ...]:
    return (
        Choice("yes", Text("talk-yes"), "primary"),
        Choice("change", Text("talk-change")),
        Choice("drop", Text("talk-drop")),
    )


def which(feature: str, asked: Iterable[Request[Any]]) -> Reply:
    """Asks which of the answers is to change."""
    slots = tuple(
        Choice(r.slot, Text(f"{feature}-{r.name}.label", {"n": r.n if isinstance(r, Ask) else 1}))
        for r in asked
    )
    return Reply((Text("talk-which"),), choices=(*slots, Choice("drop", Text("talk-drop"))))


def question(
    feature: str, request: Request[Any], ahead: Iterable[Ask[Any]], again: bool = False
) -> Reply:
    """The question of a request; the questions of one form that lie ahead become one card."""
    if isinstance(request, Confirm):
        key = "talk-confirm-again" if again else f"{feature}-{request.name}"
        said = (
            (Text(key), Text(f"{feature}-{request.name}", request.args))
            if again
            else (Text(key, request.args),)
        )
        return Reply(said, choices=confirm_choices())
    assert isinstance(request, Ask)
    if request.form and not again and (card := _fields(feature, request.form, ahead)):
        return Reply((Text(f"{feature}-{request.form}-form", {"n": request.n}),), fields=card)
    key = f"{feature}-{request.name}.again" if again else f"{feature}-{request.name}"
    args = {**request.args, "n": request.n}
    choices = tuple(labelled(feature, choice) for choice in request.choices)
    return Reply(
        (Text(key, args),),
        choices=choices,
        together=() if again else _together(feature, request, ahead),
    )


def _together(feature: str, request: Ask[Any], ahead: Iterable[Ask[Any]]) -> tuple[Field, ...]:
    """The questions of one card that lie ahead, each with its whole question as label; what is
    typed comes last.
    """
    asked = [ask for ask in ahead if request.card and ask.card == request.card]
    fields = (_whole_field(feature, ask) for ask in sorted(asked, key=lambda ask: not ask.choices))
    return tuple(fields) if len(asked) > 1 else ()


def _whole_field(feature: str, ask: Ask[Any]) -> Field:
    label = Text(f"{feature}-{ask.name}", {**ask.args, "n": ask.n})
    choices = tuple(labelled(feature, choice) for choice in ask.choices)
    return Field(ask.slot, label, "one" if choices else "lines", choices, required=False)


def _fields(feature: str, form: str, ahead: Iterable[Ask[Any]]) -> tuple[Field, ...]:
    fields: list[Field] = []
    for ask in ahead:
        if ask.form != form:
            break
        choices = tuple(labelled(feature, choice) for choice in ask.choices)
        kind = "many" if ask.reader.several else "one" if ask.reader.closed else "line"
        fields.append(
            Field(ask.slot, Text(f"{feature}-{ask.name}.label", {"n": ask.n}), kind, choices)  # type: ignore[arg-type]
        )
    return tuple(fields) if len(fields) > 1 else ()


@dataclass
class Draft:
    """The message of a turn while it grows. The last question has the buttons."""

    paragraphs: list[Said] = field(default_factory=list)
    details: list[Said] = field(default_factory=list)
    choices: tuple[Choice, ...] = ()
    fields: tuple[Field, ...] = ()
    asks: Question | None = None
    menu: bool = False  # the menu's buttons must not give way to a question
    sections: tuple[Section, ...] = ()
    together: tuple[Field, ...] = ()

    @property
    def empty(self) -> bool:
        return not self.paragraphs

    def say(self, *said: Said) -> None:
        self.paragraphs += said

    def add(
        self, feature: str, said: Iterable[Said], details: Iterable[Said], choices: Iterable[Choice]
    ) -> None:
        self.paragraphs += [qualified(feature, one) for one in said]
        self.details += [qualified(feature, one) for one in details]
        self.offer(*(labelled(feature, choice) for choice in choices))

    def part(
        self, feature: str, said: Iterable[Said], details: Iterable[Said], choices: Iterable[Choice]
    ) -> None:
        """A section of a page."""
        words = (
            tuple(qualified(feature, one) for one in said),
            tuple(qualified(feature, one) for one in details),
        )
        section = Section(*words, tuple(labelled(feature, choice) for choice in choices))
        self.sections = (*self.sections, section)

    def offer(self, *choices: Choice) -> None:
        self.choices = (*self.choices, *choices)

    def ask(self, asked: Reply, of: Question) -> None:
        self.paragraphs += asked.paragraphs
        self.choices, self.fields, self.asks = asked.choices, asked.fields, of
        self.together = asked.together

    def reply(self) -> Reply:
        said, details = tuple(self.paragraphs), tuple(self.details)
        together = self.together
        return Reply(
            said,
            details,
            self.choices,
            self.fields,
            self.asks,
            sections=self.sections,
            together=together,
        )
