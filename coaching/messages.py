"""What is heard and what is said, as plain values that no platform would recognise as its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

Language = Literal["sv", "en", "de"]
LANGUAGES: tuple[Language, ...] = ("sv", "en", "de")


def named(language: object) -> Language:
    """One of our languages by its name. Raises ValueError for any other."""
    for ours in LANGUAGES:
        if ours == language:
            return ours
    raise ValueError(f"{language!r} is none of our languages")


LONGEST_HEARD = 12_000  # characters of what somebody typed; adapters cut what is longer

JSON: TypeAlias = bool | int | float | str | list["JSON"] | dict[str, "JSON"] | None


@dataclass(frozen=True, slots=True)
class Address:
    """One account of one person: a Slack user of a workspace, a Teams user of a tenant, somebody on
    the demo page.
    """

    platform: str  # "slack", "teams" or "web"
    team: str  # the workspace's or tenant's id
    user: str  # the account's id there


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is said: a person's direct chat, or a thread of a channel or group."""

    platform: str
    team: str
    channel: str  # the chat's id; Slack takes a user's id for the direct chat
    thread: str = ""  # the id of the thread's first message; empty at top level
    direct: bool = True  # only Kollega and one person read here
    members: tuple[
        str, ...
    ] = ()  # accounts of a group that is opened when the first letter goes there; no channel yet


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something that a person said, tapped or sent, written to the inbox before it is
    acknowledged.
    """

    id: str  # the platform's id of the event; the same event has no second effect
    sender: Address
    place: Place  # where it was said, hence where the answer goes
    at: datetime  # when it reached us
    text: str = ""  # what was typed, or the language-neutral word of the button
    # a form's fields: slot -> what was typed or picked
    answers: Mapping[str, str] = field(default_factory=dict)
    # the key of the letter whose button or form this is; or "@" and the message's reference
    about: str = ""
    # "opened": the chat was, "home": the home page was, "left": Kollega was taken out of the chat;
    # of the account, "gone": it was deactivated, "joined": it was made, "changed": its profile was
    kind: Literal["words", "tap", "opened", "home", "left", "gone", "joined", "changed"] = "words"
    addressed: bool = True  # said to Kollega: in the direct chat, by mention or by command
    # what the platform says of the person's language, such as "sv-SE"; may be empty
    locale: str = ""
    chat: str = ""  # the platform's own id of the direct chat, where it is needed to write there
    # the address under which the platform is reached about that chat, as it said, verified
    service: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence by its key; the words are found when it is delivered, in the reader's language."""

    key: str  # "<feature>-<name>", as in the texts of the feature
    args: Mapping[str, JSON] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Whole(Text):
    """A sentence of somebody else, as a feature says it: the key is not the feature's own."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that are not ours to translate: a playbook's page, a model's answer, a department's
    name. Markdown.
    """

    markdown: str
    # a language model wrote it: marked as AI text, never parsed as the platform's own markup
    by_model: bool = False


Said: TypeAlias = Text | Words


Style = Literal["", "primary", "danger"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A button. Pressing it says `says`; typing its label in any language says the same."""

    says: str  # language-neutral, such as "yes" or "60"
    label: Said
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One input of a form."""

    slot: str
    label: Said
    # typed on a line, on several, picked once, picked freely
    kind: Literal["line", "lines", "one", "many"] = "line"
    choices: tuple[Choice, ...] = ()
    value: str = ""  # what is already known
    required: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """What a letter asks: an answer to it belongs to this slot of this conversation."""

    conversation: str
    slot: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page, with words and buttons of its own."""

    paragraphs: tuple[Said, ...]
    details: tuple[Said, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What one message says, in the order in which it is read."""

    paragraphs: tuple[Said, ...]
    details: tuple[Said, ...] = ()  # small print: the source, the AI label
    choices: tuple[Choice, ...] = ()
    fields: tuple[
        Field, ...
    ] = ()  # a form; sent with the button whose label is the text `talk-send`
    asks: Question | None = None
    aside: tuple[
        Choice, ...
    ] = ()  # choices that stand back, in a small menu: later, less often, stop
    sections: tuple[Section, ...] = ()  # of a page such as the home page; messages have none
    # what the last paragraph asks and what is asked next, as one form, for a platform that shows it
    # so: instead of
    # that paragraph and the choices. Each input may be left open; what is left open is asked
    # afterwards.
    together: tuple[Field, ...] = ()
    once: bool = False  # it has a button that counts once: it is shown without them afterwards

    @property
    def offered(self) -> tuple[Choice, ...]:
        """Every button there is, wherever it stands."""
        return (
            *self.choices,
            *self.aside,
            *(choice for part in self.sections for choice in part.choices),
        )


HOME = "home"  # the kind of what stands on a person's home page
FAREWELL = "farewell"  # the kind of the last word to somebody who is forgotten

Lane = Literal["answer", "appointment", "broadcast"]
LANES: tuple[Lane, ...] = (
    "answer",
    "appointment",
    "broadcast",
)  # in the order in which the courier serves them


@dataclass(frozen=True, slots=True)
class Letter:
    """One message on its way to one place. Written in the transaction that decided it, sent by the
    courier alone.
    """

    key: str  # "<kind>:<opaque ids>"; the same key is never written twice
    # "reply", "answered", "check_in", "home", … : what the message is, for policies and figures
    kind: str
    to: Place
    reply: Reply
    due: datetime  # not before
    # whose language it is read in, and whose it is in an export; empty for a channel or a stranger
    person: str = ""
    language: Language = "en"  # read in this one when nobody known reads it
    lane: Lane = "answer"
    replaces: str = ""  # the key of an earlier letter that this one edits in place


@dataclass(frozen=True, slots=True)
class Opening:
    """An entry of the diary: at `due`, Kollega opens this flow with this person."""

    key: str  # unique; writing it twice changes nothing
    who: str  # person id; empty for a round of the whole company
    flow: str  # "<feature>.<flow>", or "<feature>.<round>"
    due: datetime  # whole minutes
    # frozen when it is written: the week, the pairing
    about: Mapping[str, JSON] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """What the message is that comes of it: the beginning of the key."""
        return self.key.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Profile:
    """What a platform says about an account."""

    name: str = ""
    email: str = ""  # verified by the platform; empty when it does not tell
    timezone: str = ""  # IANA name
    locale: str = ""
    guest: bool = False
    bot: bool = False


@dataclass(frozen=True, slots=True)
class Signal:
    """Something fleeting on a platform: "thinking …", or an answer while it is written. Never kept,
    never repeated, dropped when it fails.
    """

    kind: Literal["thinking", "writing", "done"]
    to: Place
    language: Language = "en"
    key: str = ""  # "writing": of the letter that will say it whole
    said: tuple[
        Said, ...
    ] = ()  # "writing": all that is written so far, in whole lines; each time more of it
