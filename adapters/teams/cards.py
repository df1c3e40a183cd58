"""A reply as a Teams message: an Adaptive Card 1.5 where there is something to tap, plain words
where there is not.

What a language model wrote stands in the message's text, where Teams shows its AI label, its
sources and the thumbs.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from adapters.teams import form, measure
from adapters.teams.entities import of_a_model
from adapters.teams.form import Block
from adapters.teams.ids import LETTER, PICK, SAYS, SEND, VERB
from adapters.teams.markup import in_card, in_message, plain
from coaching.messages import Choice, Language, Reply, Said, Section, Text, Words

CARD: Final = "application/vnd.microsoft.card.adaptive"
SCHEMA: Final = "http://adaptivecards.io/schemas/adaptive-card.json"
VERSION: Final = "1.5"

_BETWEEN: Final = " · "  # the choices, where they are listed to be typed
_STYLES: Final = {"primary": "positive", "danger": "destructive"}


class Phrasebook(Protocol):
    """Finds the words of what is said, as Markdown."""

    def say(self, said: Said, language: Language) -> str: ...


@dataclass(frozen=True, slots=True)
class Message:
    """What a message activity holds. Without a card everything in it can be typed."""

    text: str  # Markdown; empty when the card says all
    summary: str  # of the notification
    card: Block | None = None
    entities: tuple[Block, ...] = ()
    thumbs: bool = False  # whoever reads it may say whether it helped

    def activity(self) -> dict[str, Any]:
        """The message as JSON of the Bot Connector."""
        said: dict[str, Any] = {"type": "message", "summary": self.summary}
        said |= {"text": self.text, "textFormat": "markdown"} if self.text else {}
        said |= {"attachments": [{"contentType": CARD, "content": self.card}] if self.card else []}
        said |= {"entities": list(self.entities)} if self.entities else {}
        return said | (
            {"channelData": {"feedbackLoop": {"type": "default"}}} if self.thumbs else {}
        )


def render(
    reply: Reply, phrasebook: Phrasebook, language: Language, key: str, *, card: bool = False
) -> Message:
    """The reply in `language`, within every limit. `card`: as a card in any case, for it takes the
    place of one.
    """
    return _Renderer(phrasebook, language, key).message(reply, card)


def words(paragraphs: Sequence[Said], phrasebook: Phrasebook, language: Language) -> str:
    """Paragraphs as a message's text."""
    return measure.cut(
        _joined(in_message(phrasebook.say(said, language)) for said in paragraphs), measure.TEXT
    )


@dataclass(frozen=True, slots=True)
class _Renderer:
    phrasebook: Phrasebook
    language: Language
    key: str

    def message(self, reply: Reply, card: bool) -> Message:
        if reply.together:
            return self.message(
                replace(
                    reply,
                    paragraphs=reply.paragraphs[:-1],
                    choices=(),
                    fields=reply.together,
                    together=(),
                ),
                card,
            )
        if any(isinstance(said, Words) and said.by_model for said in reply.paragraphs):
            return self._by_model(reply)
        if not (card or reply.offered or reply.fields or reply.details or reply.sections):
            return Message(self._text(reply), self._summary(reply))
        message = Message("", self._summary(reply), self._fitted(reply))
        fits = measure.size(message.activity()) <= measure.MESSAGE
        return message if fits else Message(self._text(reply), message.summary)

    def _by_model(self, reply: Reply) -> Message:
        """The words as text; the card below holds the small print and the buttons."""
        entity, marks = of_a_model(
            [self._label(said) for said in reply.details if _is_source(said)]
        )
        text = (words(reply.paragraphs, self.phrasebook, self.language) or "…") + marks
        rest = Reply((), reply.details, reply.choices, reply.fields, reply.asks, reply.aside)
        below = self._card(rest, 0) if rest.details or rest.offered or rest.fields else None
        message = Message(text, self._summary(reply), below, (entity,), thumbs=True)
        fits = measure.size(message.activity()) <= measure.MESSAGE
        return (
            message
            if fits
            else Message(self._text(reply) + marks, message.summary, None, (entity,), thumbs=True)
        )

    def _fitted(self, reply: Reply) -> Block:
        """The card with as many words as find room: its buttons come first."""
        spare = measure.MESSAGE - measure.size(self._card(reply, 0)) - 4 * measure.SUMMARY
        room = min(measure.TEXT, max(spare, 0))
        while (
            measure.size(card := self._card(reply, room)) > measure.MESSAGE - 4 * measure.SUMMARY
            and room > 100
        ):
            room //= 2
        return card

    def _card(self, reply: Reply, room: int) -> Block:
        """`room`: characters for the words."""
        body = [*self._words(reply.paragraphs, room), *self._details(reply.details)]
        for section in reply.sections:
            body += self._section(section)
        body += [form.block(field, self._label) for field in reply.fields]
        body += self._actions(reply)
        width = {"msteams": {"width": "Full"}}
        return {"type": "AdaptiveCard", "$schema": SCHEMA, "version": VERSION, "body": body} | width

    def _words(self, paragraphs: Sequence[Said], room: int) -> Iterator[Block]:
        for said in paragraphs:
            text = measure.cut(in_card(self._say(said)), room)
            room -= len(text)
            yield from map(
                _block, filter(str.strip, text.split("\n\n"))
            )  # a blank line is no gap within a block

    def _details(self, details: Sequence[Said]) -> Iterator[Block]:
        for said in details:
            if text := measure.cut(in_card(self._say(said)), measure.SUMMARY * 4):
                yield _block(text) | {"isSubtle": True, "size": "Small", "spacing": "Small"}

    def _section(self, section: Section) -> Iterator[Block]:
        words = [*self._words(section.paragraphs, measure.TEXT), *self._details(section.details)]
        buttons = [
            self._button(choice) for choice in form.offered(section.choices)[: measure.ACTIONS]
        ]
        row = [{"type": "ActionSet", "actions": buttons}] if buttons else []
        yield {"type": "Container", "separator": True, "spacing": "Medium", "items": [*words, *row]}

    def _actions(self, reply: Reply) -> Iterator[Block]:
        """Buttons while they can be taken in at a glance, else a menu; what finds no place stands
        there to be typed.
        """
        send = [self._send()] if reply.fields else []
        choices, aside = form.offered(reply.choices), form.offered(reply.aside)
        if len(send) + len(choices) > measure.ACTIONS:
            few = choices[: measure.OPTIONS]
            yield form.picker(PICK, few, self._label, listed=False) | {
                "label": self._label(Text("talk-pick"))
            }
            send, choices = [self._send()], []
        buttons = [*send, *(self._button(choice) for choice in choices)]
        standing_back = len(buttons) + len(aside) <= measure.ACTIONS
        if standing_back:
            buttons += [self._button(choice) | {"mode": "secondary"} for choice in aside]
        if buttons:
            yield {"type": "ActionSet", "actions": buttons}
        if aside and not standing_back:
            yield _block(self._listed(aside)) | {"isSubtle": True, "size": "Small"}

    def _button(self, choice: Choice) -> Block:
        data = {LETTER: self.key, SAYS: choice.says}
        style = {"style": _STYLES[choice.style]} if choice.style else {}
        return _action(form.named(choice, self._label), data, "none") | style

    def _send(self) -> Block:
        label = measure.cut(self._label(Text("talk-send")), measure.LABEL)
        return _action(label, {LETTER: self.key, SAYS: SEND}, "auto") | {"style": "positive"}

    def _text(self, reply: Reply) -> str:
        """Everything that is said and what may be answered; the answers are kept when the words
        must be cut.
        """
        hints = measure.cut(_joined(self._hints(reply)), measure.TEXT // 2)
        said = _joined(in_message(self._say(one)) for one in (*reply.paragraphs, *reply.details))
        return _joined((measure.cut(said, measure.TEXT // 2), hints)) or "…"

    def _hints(self, reply: Reply) -> Iterator[str]:
        for field in reply.fields:
            yield in_message(
                f"{self._label(field.label)}: {self._listed(field.choices)}".rstrip(": ")
            )
        yield in_message(self._listed((*reply.choices, *reply.aside)))

    def _listed(self, choices: Iterable[Choice]) -> str:
        return _BETWEEN.join(self._label(choice.label) for choice in choices)

    def _summary(self, reply: Reply) -> str:
        words = " ".join(self._label(said) for said in reply.paragraphs)
        return measure.cut(words, measure.SUMMARY) or "…"

    def _say(self, said: Said) -> str:
        return self.phrasebook.say(said, self.language)

    def _label(self, said: Said) -> str:
        return plain(self._say(said))


def _action(title: str, data: Block, inputs: str) -> Block:
    """Universal for clients that know it; the others send the same data as a message of its own."""
    submit = {"type": "Action.Submit", "title": title, "data": data, "associatedInputs": inputs}
    return submit | {"type": "Action.Execute", "verb": VERB, "fallback": submit}


def _is_source(said: Said) -> bool:
    return isinstance(said, Text) and said.key.endswith("-source") and bool(said.args.get("title"))


def _block(words: str) -> Block:
    return {"type": "TextBlock", "text": words, "wrap": True}


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part.strip())
