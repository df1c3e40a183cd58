"""How a turn becomes one message: what is said, then what is asked."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from coaching.facts.identity import derived
from coaching.facts.people import Person
from coaching.facts.talk import Answer
from coaching.messages import Choice, Field, Letter, Question, Reply, Said, Section, Text, Whole
from coaching.ports.queues import Asked
from coaching.script.feature import OPEN
from coaching.script.words import Ask, Confirm, Outcome, Request

OURS = "talk-"  # the engine's own texts begin so; no feature is called talk


def qualified(feature: str, said: Said) -> Said:
    """A feature's own text under its full key: "thanks" of savings is "savings-thanks"."""
    if isinstance(said, Whole):
        return Text(said.key, said.args)
    if not isinstance(said, Text) or said.key.startswith((OURS, f"{feature}-")):
        return said
    return Text(f"{feature}-{said.key}", said.args)


def labelled(feature: str, choice: Choice) -> Choice:
    return replace(choice, label=qualified(feature, choice.label))


def confirm_choices(feature: str, request: Confirm) -> tuple[Choice, ...]:
    yes = f"{feature}-{request.name}.yes" if request.verb else "talk-yes"
    return (
        Choice("yes", Text(yes), "primary"),
        Choice("change", Text("talk-change")),
        Choice("drop", Text("talk-drop")),
    )


def which(feature: str, asked: Iterable[Request[Any]], answers: Mapping[str, Answer]) -> Reply:
    """Asks which of the answers is to change. A label may name the answer itself."""
    slots = tuple(_answered(feature, request, answers) for request in asked)
    return Reply((Text("talk-which"),), choices=(*slots, Choice("drop", Text("talk-drop"))))


def _answered(feature: str, request: Request[Any], answers: Mapping[str, Answer]) -> Choice:
    given = request.given(answers)
    named = {"value": given.value if given else "", **request.args}
    return Choice(request.slot, _label(feature, request, named))


def _label(feature: str, request: Request[Any], named: Mapping[str, Any]) -> Text:
    n = request.n if isinstance(request, Ask) else 1
    return Text(f"{feature}-{request.name}.label", {"task": "", "value": "", **named, "n": n})


def question(
    feature: str, request: Request[Any], ahead: Iterable[Ask[Any]], again: bool = False
) -> Reply:
    """The question of a request; the questions of one form that lie ahead become one card."""
    if isinstance(request, Confirm):
        return _confirmation(feature, request, again)
    assert isinstance(request, Ask)
    key = f"{feature}-{request.name}.again" if again else f"{feature}-{request.name}"
    if request.reader.several:
        return replace(_asked(feature, request, key, ()), fields=(_boxes(feature, request),))
    if again:
        return _asked(feature, request, key, ())
    card = _fields(feature, request.form, ahead) if request.form else ()
    if card:
        said = Text(f"{feature}-{request.form}-form", {"n": request.n})
        beside = request.choices if card[0].kind == "line" else ()
        return Reply((said,), choices=_labelled(feature, beside), fields=card)
    together = _together(feature, request, ahead)
    return _asked(feature, request, key, together)


def _confirmation(feature: str, request: Confirm, again: bool) -> Reply:
    shown = Text(f"{feature}-{request.name}", request.args)
    said = (Text("talk-confirm-again"), shown) if again else (shown,)
    return Reply(said, choices=confirm_choices(feature, request))


def _asked(feature: str, request: Ask[Any], key: str, together: tuple[Field, ...]) -> Reply:
    said = Text(key, {**request.args, "n": request.n})
    return Reply((said,), choices=_labelled(feature, request.choices), together=together)


def _labelled(feature: str, choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(labelled(feature, choice) for choice in choices)


def _boxes(feature: str, ask: Ask[Any]) -> Field:
    """Several may be ticked before they are sent; what is a button of its own is no box."""
    buttons = {choice.says for choice in ask.choices}
    offered = [choice for choice in ask.reader.choices(ask.name) if choice.says not in buttons]
    return Field(ask.slot, _label(feature, ask, {}), "many", _labelled(feature, offered))


def _together(feature: str, request: Ask[Any], ahead: Iterable[Ask[Any]]) -> tuple[Field, ...]:
    """The questions of one card that lie ahead, each with its whole question as label; what is
    typed comes last.
    """
    if not request.card:
        return ()
    asked = [ask for ask in ahead if ask.card == request.card]
    if len(asked) < 2:
        return ()
    picked_first = sorted(asked, key=lambda ask: not ask.choices)
    return tuple(_whole_field(feature, ask) for ask in picked_first)


def _whole_field(feature: str, ask: Ask[Any]) -> Field:
    label = Text(f"{feature}-{ask.name}", {**ask.args, "n": ask.n})
    choices = tuple(labelled(feature, choice) for choice in ask.choices)
    return Field(ask.slot, label, "one" if choices else "lines", choices, required=False)


def _fields(feature: str, form: str, ahead: Iterable[Ask[Any]]) -> tuple[Field, ...]:
    fields: list[Field] = []
    for ask in ahead:
        if ask.form != form:
            break
        kind = _kind(ask)
        choices = () if kind == "line" else _labelled(feature, ask.choices)
        fields.append(Field(ask.slot, _label(feature, ask, {}), kind, choices))
    return tuple(fields) if len(fields) > 1 else ()


def _kind(ask: Ask[Any]) -> Literal["line", "one"]:
    return "one" if ask.reader.closed else "line"


def answered_letter(asked: Asked, shown: Reply, reader: Person, now: datetime) -> Letter:
    """The question's message once more, without its buttons."""
    return Letter(
        key=f"answered:{derived(asked.key)}",
        kind="answered",
        to=asked.to,
        reply=shown,
        due=now,
        person=reader.id,
        language=reader.language,
        lane="appointment",
        replaces=asked.key,
    )


def opened_by(choice: Choice) -> str:
    """The flow that this button opens, or nothing."""
    if not choice.says.startswith(OPEN):
        return ""
    return choice.says.removeprefix(OPEN).partition(" ")[0]


def everything(flow: str) -> bool:
    return True


@dataclass
class Draft:
    """The message of a turn while it grows. The last question has the buttons.

    `leads_to` tells whether a flow is there to be opened: what is switched off has no button.
    """

    leads_to: Callable[[str], bool] = everything
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

    def part(self, feature: str, said: Outcome, menu: Iterable[Choice]) -> None:
        """A section of a page: what the feature says and offers there, and some of the menu."""
        own = self._there(labelled(feature, choice) for choice in said.choices)
        section = Section(
            tuple(qualified(feature, one) for one in said.says),
            tuple(qualified(feature, one) for one in said.details),
            (*own, *menu),
        )
        self.sections = (*self.sections, section)

    def offer(self, *choices: Choice) -> None:
        self.choices = (*self.choices, *self._there(choices))

    def _there(self, choices: Iterable[Choice]) -> list[Choice]:
        return [one for one in choices if self.leads_to(opened_by(one))]

    def ask(self, asked: Reply, of: Question) -> None:
        self.paragraphs += asked.paragraphs
        self.choices, self.fields, self.asks = asked.choices, asked.fields, of
        self.together = asked.together

    def reply(self) -> Reply:
        return Reply(
            tuple(self.paragraphs),
            tuple(self.details),
            self.choices,
            self.fields,
            self.asks,
            sections=self.sections,
            together=self.together,
        )
