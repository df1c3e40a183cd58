"""A reply as a Slack message: Block Kit for the eye, text for notifications, screen readers and
older clients.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Protocol

from adapters.slack import form, measure
from adapters.slack.form import Block, plain_text
from adapters.slack.ids import ASIDE, SEND, letter_id, say_id
from adapters.slack.markup import mrkdwn, plain, standard
from coaching.messages import Choice, Language, Reply, Said, Section, Text, Words

_BETWEEN = " · "  # the choices, where they are listed to be typed
_ROWS = 10  # names of rows that a section of a page has for itself


class Phrasebook(Protocol):
    """Finds the words of what is said, as Markdown."""

    def say(self, said: Said, language: Language) -> str: ...


@dataclass(frozen=True, slots=True)
class Message:
    """What chat.postMessage takes. Without blocks the text alone is shown, and everything in it can
    be typed.
    """

    text: str
    blocks: tuple[Block, ...] = ()


def render(reply: Reply, phrasebook: Phrasebook, language: Language, key: str) -> Message:
    """The reply in `language`, within every limit of the platform. `key` is the letter's, at most
    200 characters.
    """
    return _Renderer(phrasebook, language, key).message(reply)


def render_page(
    reply: Reply, phrasebook: Phrasebook, language: Language, key: str
) -> tuple[Block, ...]:
    """The reply as a Home tab: each section's words above its buttons. What finds no room
    is cut.
    """
    return tuple(_Renderer(phrasebook, language, key).page(reply))[: measure.HOME_BLOCKS]


def running(paragraphs: Sequence[Said], phrasebook: Phrasebook, language: Language) -> str:
    """The words alone, as a stream takes them: Markdown, without what stands under them."""
    return _joined(standard(phrasebook.say(said, language)) for said in paragraphs)


def render_tail(
    reply: Reply, phrasebook: Phrasebook, language: Language, key: str
) -> tuple[Block, ...]:
    """What stands under the words."""
    return tuple(_Renderer(phrasebook, language, key).tail(reply))[: measure.BLOCKS]


@dataclass(frozen=True, slots=True)
class _Renderer:
    phrasebook: Phrasebook
    language: Language
    key: str

    def message(self, reply: Reply) -> Message:
        tail = self.tail(reply)
        taken = measure.size(tail)
        body = tuple(self._body(reply.paragraphs, measure.MESSAGE - taken))
        fits = (
            len(body) + len(tail) <= measure.BLOCKS
            and measure.size(body) + taken <= measure.MESSAGE
        )
        return Message(self._text(reply), (*body, *tail) if fits else ())

    def tail(self, reply: Reply) -> list[Block]:
        return [*self._details(reply.details), *self._form(reply), *self._actions(reply)]

    def page(self, reply: Reply) -> Iterator[Block]:
        """A Home tab takes no `markdown` blocks."""
        if reply.sections:
            title = " ".join(self._label(said) for said in reply.paragraphs)
            yield {"type": "header", "text": plain_text(measure.cut(title, measure.HEADER) or "…")}
        else:
            yield from self._part(Section(reply.paragraphs, reply.details, reply.choices), 0)
        for number, section in enumerate(reply.sections, 1):
            yield {"type": "divider"}
            yield from self._part(section, number * _ROWS)

    def _part(self, section: Section, first: int) -> Iterator[Block]:
        yield from _sections(_joined(mrkdwn(self._say(said)) for said in section.paragraphs))
        yield from self._details(section.details)
        yield from self._rows(self._choices(section.choices), first)

    def _say(self, said: Said) -> str:
        return self.phrasebook.say(said, self.language)

    def _label(self, said: Said) -> str:
        if isinstance(said, Text) and not said.args:
            return _fixed(self.phrasebook.say, said.key, self.language)
        return plain(self._say(said))

    def _body(self, paragraphs: Sequence[Said], room: int) -> Iterator[Block]:
        """Neighbours of one kind share a block; what finds no room is cut."""
        room = min(room, measure.MARKDOWN)
        for foreign, group in groupby(paragraphs, lambda said: isinstance(said, Words)):
            dialect = standard if foreign else mrkdwn
            text = measure.cut(_joined(dialect(self._say(said)) for said in group), room)
            room -= len(text)
            if text.strip():
                yield from [{"type": "markdown", "text": text}] if foreign else _sections(text)

    def _details(self, details: Sequence[Said]) -> Iterator[Block]:
        lines = [
            measure.cut(self._small(said), measure.SECTION) for said in details[: measure.CONTEXT]
        ]
        if elements := [_mrkdwn(line) for line in lines if line.strip()]:
            yield {"type": "context", "elements": elements}

    def _small(self, said: Said) -> str:
        """Small print knows no `markdown` block: foreign words go without their markup."""
        return mrkdwn(self._label(said) if isinstance(said, Words) else self._say(said))

    def _form(self, reply: Reply) -> Iterator[Block]:
        return (form.block(field, self._label) for field in reply.fields)

    def _actions(self, reply: Reply) -> Iterator[Block]:
        send = [self._send()] if reply.fields else []
        return self._rows([*send, *self._choices(reply.choices)], aside=self._aside(reply.aside))

    def _rows(
        self, elements: list[Block], first: int = 0, aside: Sequence[Block] = ()
    ) -> Iterator[Block]:
        """Rows of elements; what stands aside goes to the end of the last one."""
        rows = [
            elements[start : start + measure.ROW] for start in range(0, len(elements), measure.ROW)
        ]
        rows = [*rows[:-1], [*(rows[-1] if rows else ()), *aside]] if aside else rows
        for number, row in enumerate(rows, first):
            yield {"type": "actions", "block_id": letter_id(self.key, number), "elements": row}

    def _aside(self, choices: Sequence[Choice]) -> list[Block]:
        few = form.offered(choices, measure.OPTION_VALUE)[: measure.ASIDE]
        options = [form.option(choice, self._label) for choice in few]
        return [{"type": "overflow", "action_id": ASIDE, "options": options}] if options else []

    def _choices(self, choices: Sequence[Choice]) -> list[Block]:
        """Buttons while they can be taken in at a glance, else one menu."""
        if len(choices) <= 2 * measure.ROW:
            buttons = form.offered(choices, measure.BUTTON_VALUE)
            return [self._button(number, choice) for number, choice in enumerate(buttons)]
        few = form.offered(choices, measure.OPTION_VALUE)[: measure.OPTIONS]
        options = [form.option(choice, self._label) for choice in few]
        return (
            [{"type": "static_select", "action_id": say_id(0), "options": options}]
            if options
            else []
        )

    def _button(self, number: int, choice: Choice) -> Block:
        style = {"style": choice.style} if choice.style else {}
        return (
            {"type": "button", "action_id": say_id(number)}
            | form.option(choice, self._label)
            | style
        )

    def _send(self) -> Block:
        label = plain_text(measure.cut(self._label(Text("talk-send")), measure.LABEL))
        return {
            "type": "button",
            "action_id": SEND,
            "value": SEND,
            "text": label,
            "style": "primary",
        }

    def _text(self, reply: Reply) -> str:
        """Everything that is said and what may be answered; the answers are kept when the words
        must be cut.
        """
        hints = measure.cut(_joined(self._hints(reply)), measure.EDIT // 2)
        said = _joined(mrkdwn(self._say(one)) for one in (*reply.paragraphs, *reply.details))
        return _joined((measure.cut(said, measure.EDIT - len(hints) - 2), hints)) or "…"

    def _hints(self, reply: Reply) -> Iterator[str]:
        for field in reply.fields:
            yield mrkdwn(f"{self._label(field.label)}: {self._listed(field.choices)}".rstrip(": "))
        yield mrkdwn(self._listed((*reply.choices, *reply.aside)))

    def _listed(self, choices: Iterable[Choice]) -> str:
        return _BETWEEN.join(self._label(choice.label) for choice in choices)


@lru_cache(1024)
def _fixed(say: Callable[[Said, Language], str], key: str, language: Language) -> str:
    """A button's label without arguments is on thousands of messages, and always the same."""
    return plain(say(Text(key), language))


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part.strip())


def _sections(text: str) -> Iterator[Block]:
    for piece in measure.pieces(text, measure.SECTION):
        yield {"type": "section", "text": _mrkdwn(piece), "expand": True}


def _mrkdwn(text: str) -> Block:
    """`verbatim`: Slack must not look for names and addresses in the words by itself."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}
