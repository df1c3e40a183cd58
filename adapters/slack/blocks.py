"""A reply as a Slack message: Block Kit for the eye, text for notifications, screen readers and
older clients.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

from adapters.fitting import hints, joined, offered
from adapters.slack import form, measure
from adapters.slack.form import Block, plain_text
from adapters.slack.ids import ASIDE, SEND, letter_id, say_id
from adapters.slack.markup import mrkdwn, plain, standard
from coaching.messages import Choice, Language, Reply, Said, Section, Text, Words
from coaching.ports.phrasebook import Phrasebook

_ROWS: Final = 10  # names of rows that a section of a page has for itself


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
    return joined(standard(phrasebook.say(said, language)) for said in paragraphs)


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
        room = measure.MESSAGE - measure.size(tail)
        body = list(self._words(reply.paragraphs, room))
        text = self._text(reply)
        if len(body) + len(tail) > measure.BLOCKS or measure.size(body) > room:
            return Message(text)
        return Message(text, (*body, *tail))

    def tail(self, reply: Reply) -> list[Block]:
        fields = [form.block(field, self._label) for field in reply.fields]
        return [*self._details(reply.details), *fields, *self._actions(reply)]

    def page(self, reply: Reply) -> Iterator[Block]:
        """A Home tab takes no `markdown` blocks."""
        if reply.sections:
            title = " ".join(self._label(said) for said in reply.paragraphs)
            yield {"type": "header", "text": plain_text(measure.cut(title, measure.HEADER) or "…")}
        else:
            yield from self._section(Section(reply.paragraphs, reply.details, reply.choices), 0)
        for number, section in enumerate(reply.sections, 1):
            yield {"type": "divider"}
            yield from self._section(section, number * _ROWS)

    def _words(self, paragraphs: Sequence[Said], room: int) -> Iterator[Block]:
        """Neighbours of one kind share a block; what finds no room is cut."""
        room = min(room, measure.MARKDOWN)
        for foreign, group in groupby(paragraphs, lambda said: isinstance(said, Words)):
            dialect = standard if foreign else mrkdwn
            text = measure.cut(joined(dialect(self._say(said)) for said in group), room)
            room -= len(text)
            if not text.strip():
                continue
            if foreign:
                yield {"type": "markdown", "text": text}
            else:
                yield from _blocks(text)

    def _details(self, details: Sequence[Said]) -> Iterator[Block]:
        lines = [self._small(said) for said in details[: measure.CONTEXT]]
        elements = [_mrkdwn(line) for line in lines if line.strip()]
        if elements:
            yield {"type": "context", "elements": elements}

    def _small(self, said: Said) -> str:
        """Small print knows no `markdown` block: foreign words go without their markup."""
        words = self._label(said) if isinstance(said, Words) else self._say(said)
        return measure.cut(mrkdwn(words), measure.SECTION)

    def _section(self, section: Section, first: int) -> Iterator[Block]:
        yield from _blocks(joined(mrkdwn(self._say(said)) for said in section.paragraphs))
        yield from self._details(section.details)
        yield from self._rows(self._choices(section.choices), first)

    def _actions(self, reply: Reply) -> Iterator[Block]:
        send = [self._send()] if reply.fields else []
        choices = self._choices(reply.choices)
        return self._rows([*send, *choices], aside=self._aside(reply.aside))

    def _rows(
        self, elements: list[Block], first: int = 0, aside: Sequence[Block] = ()
    ) -> Iterator[Block]:
        """Rows of elements; what stands aside goes to the end of the last one."""
        starts = range(0, len(elements), measure.ROW)
        rows = [elements[start : start + measure.ROW] for start in starts]
        if aside and rows:
            rows[-1] += aside
        elif aside:
            rows = [list(aside)]
        for number, row in enumerate(rows, first):
            yield {"type": "actions", "block_id": letter_id(self.key, number), "elements": row}

    def _choices(self, choices: Sequence[Choice]) -> list[Block]:
        """Buttons while they can be taken in at a glance, else one menu."""
        if len(choices) <= 2 * measure.ROW:
            few = offered(choices, measure.BUTTON_VALUE)
            return [self._button(number, choice) for number, choice in enumerate(few)]
        options = self._options(choices, measure.OPTIONS)
        if not options:
            return []
        return [{"type": "static_select", "action_id": say_id(0), "options": options}]

    def _aside(self, choices: Sequence[Choice]) -> list[Block]:
        options = self._options(choices, measure.ASIDE)
        return [{"type": "overflow", "action_id": ASIDE, "options": options}] if options else []

    def _options(self, choices: Sequence[Choice], most: int) -> list[Block]:
        few = offered(choices, measure.OPTION_VALUE)[:most]
        return [form.option(choice, self._label) for choice in few]

    def _button(self, number: int, choice: Choice) -> Block:
        button: Block = {"type": "button", "action_id": say_id(number)}
        button |= form.option(choice, self._label)
        if choice.style:
            button["style"] = choice.style
        return button

    def _send(self) -> Block:
        label = measure.cut(self._label(Text("talk-send")), measure.LABEL)
        return {
            "type": "button",
            "action_id": SEND,
            "value": SEND,
            "text": plain_text(label),
            "style": "primary",
        }

    def _text(self, reply: Reply) -> str:
        """Everything that is said and what may be answered; the answers are kept when the words
        must be cut.
        """
        answers = joined(mrkdwn(hint) for hint in hints(reply, self._label))
        answers = measure.cut(answers, measure.EDIT // 2)
        said = joined(mrkdwn(self._say(one)) for one in (*reply.paragraphs, *reply.details))
        said = measure.cut(said, measure.EDIT - len(answers) - 2)
        return joined((said, answers)) or "…"

    def _say(self, said: Said) -> str:
        return self.phrasebook.say(said, self.language)

    def _label(self, said: Said) -> str:
        if isinstance(said, Text) and not said.args:
            return _fixed(self.phrasebook.say, said.key, self.language)
        return plain(self._say(said))


@lru_cache(1024)
def _fixed(say: Callable[[Said, Language], str], key: str, language: Language) -> str:
    """A button's label without arguments is on thousands of messages, and always the same."""
    return plain(say(Text(key), language))


def _blocks(text: str) -> Iterator[Block]:
    for piece in measure.pieces(text, measure.SECTION):
        yield {"type": "section", "text": _mrkdwn(piece), "expand": True}


def _mrkdwn(text: str) -> Block:
    """`verbatim`: Slack must not look for names and addresses in the words by itself."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}
