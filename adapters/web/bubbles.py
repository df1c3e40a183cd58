"""What the page shows: a letter as a bubble with buttons and inputs, and a person's own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from adapters.web.markdown import Markdown
from coaching.messages import Choice, Field, Language, Letter, Said, Section, Text, Words
from coaching.ports.phrasebook import Phrasebook


@dataclass(frozen=True, slots=True)
class Button:
    """A choice to tap."""

    says: str
    label: str
    style: str


@dataclass(frozen=True, slots=True)
class Input:
    """One field of a form."""

    slot: str
    label: str
    kind: str  # line, lines, one or many
    choices: tuple[Button, ...]
    value: str
    required: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a page."""

    paragraphs: tuple[str, ...]  # HTML
    details: tuple[str, ...]  # HTML of one line each
    choices: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Bubble:
    """A letter on the page."""

    id: str  # stays the same when the letter is edited
    key: str  # what a tap is about: the key of the letter shown last
    at: str  # virtual time, ISO 8601
    language: Language | Literal[""]  # "": an outline, whose words nobody has asked for yet
    paragraphs: tuple[str, ...]  # HTML
    details: tuple[str, ...]  # HTML of one line each
    choices: tuple[Button, ...] = ()
    inputs: tuple[Input, ...] = ()
    send: str = ""  # the label of the form's button
    ai: bool = False  # a language model wrote some of it
    chosen: str = ""  # what was tapped
    answered: bool = False  # its buttons and inputs are closed
    picked: bool = False  # the last of its details is what was answered by a tap
    mine: bool = False
    thread: str = ""  # the id of the message that it answers, where several read
    aside: tuple[Button, ...] = ()  # in a small menu
    sections: tuple[Part, ...] = ()  # of a home page
    copies: bool = False  # what it quotes is there to be copied: a prompt, a cleaned text


@dataclass(frozen=True, slots=True)
class Own:
    """What a person typed."""

    id: str
    at: str
    text: str
    user: str
    name: str  # whose words these are, for those who read along
    mine: bool = True  # of whoever looks at it


Message = Bubble | Own


class Renderer:
    """Turns letters into bubbles, in the reader's language."""

    def __init__(self, phrasebook: Phrasebook, origin: str) -> None:
        self._say = phrasebook.say
        self._trusted = Markdown(origin)
        self._by_model = Markdown()

    def bubble(self, letter: Letter, language: Language, id: str, at: datetime) -> Bubble:
        """The letter as it is shown under `id` since `at`."""
        reply = letter.reply
        return Bubble(
            id=id,
            key=letter.key,
            at=at.isoformat(),
            language=language,
            paragraphs=tuple(self._block(said, language) for said in reply.paragraphs),
            details=tuple(self._trusted.line(self._say(said, language)) for said in reply.details),
            choices=self._buttons(reply.choices, language),
            inputs=tuple(self._input(field, language) for field in reply.fields),
            send=self._say(Text("talk-send"), language) if reply.fields else "",
            ai=any(isinstance(said, Words) and said.by_model for said in reply.paragraphs),
            answered=letter.kind == "answered",
            thread=letter.to.thread,
            aside=self._buttons(reply.aside, language),
            sections=tuple(self._part(section, language) for section in reply.sections),
            copies=letter.to.direct and reply.asks is None and letter.kind != "answered",
        )

    def outline(self, letter: Letter, id: str, at: datetime) -> Bubble:
        """What is known of a message before its words are: most of a company's are read by
        nobody.
        """
        reply = letter.reply
        aside = tuple(Button(choice.says, "", choice.style) for choice in reply.aside)
        inputs = tuple(
            Input(field.slot, "", field.kind, (), field.value, field.required)
            for field in reply.fields
        )
        return Bubble(
            id=id,
            key=letter.key,
            at=at.isoformat(),
            language="",
            paragraphs=(),
            details=("",) * len(reply.details),
            inputs=inputs,
            answered=letter.kind == "answered",
            aside=aside,
            thread=letter.to.thread,
        )

    def _part(self, section: Section, language: Language) -> Part:
        words = tuple(self._block(said, language) for said in section.paragraphs)
        details = tuple(self._trusted.line(self._say(said, language)) for said in section.details)
        return Part(words, details, self._buttons(section.choices, language))

    def _block(self, said: Said, language: Language) -> str:
        markdown = self._by_model if isinstance(said, Words) and said.by_model else self._trusted
        return markdown.block(self._say(said, language))

    def _input(self, field: Field, language: Language) -> Input:
        label = self._say(field.label, language)
        return Input(
            field.slot,
            label,
            field.kind,
            self._buttons(field.choices, language),
            field.value,
            field.required,
        )

    def _buttons(self, choices: Sequence[Choice], language: Language) -> tuple[Button, ...]:
        return tuple(
            Button(choice.says, self._say(choice.label, language), choice.style)
            for choice in choices
        )
