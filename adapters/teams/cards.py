"""A reply as a Teams message: an Adaptive Card 1.5 where there is something to tap, plain words
where there is not.

What a language model wrote stands in the message's text, where Teams shows its AI label, its
sources and the thumbs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from adapters.fitting import cut, hints, joined, listed, offered
from adapters.teams import form, measure
from adapters.teams.entities import of_a_model
from adapters.teams.form import Block
from adapters.teams.ids import LETTER, PICK, SAYS, SEND, VERB
from adapters.teams.markup import in_card, in_message, plain
from coaching.messages import Choice, Language, Reply, Said, Section, Text, Words
from coaching.ports.phrasebook import Phrasebook
from coaching.turn.leaving import CONTINUE

CARD: Final = "application/vnd.microsoft.card.adaptive"
SCHEMA: Final = "http://adaptivecards.io/schemas/adaptive-card.json"
VERSION: Final = "1.5"

_SMALL: Final = 1_000  # characters of a line of small print
_BESIDE: Final = 1_000  # bytes of a message beside its card
_STYLES: Final = {"primary": "positive", "danger": "destructive"}


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
        told: dict[str, Any] = {"type": "message", "summary": self.summary}
        if self.text:
            told |= {"text": self.text, "textFormat": "markdown"}
        if self.card:
            told["attachments"] = [{"contentType": CARD, "content": self.card}]
        else:
            told["attachments"] = []
        if self.entities:
            told["entities"] = list(self.entities)
        if self.thumbs:
            told["channelData"] = {"feedbackLoop": {"type": "default"}}
        return told


def render(
    reply: Reply, phrasebook: Phrasebook, language: Language, key: str, *, card: bool = False
) -> Message:
    """The reply in `language`, within every limit. `card`: as a card in any case, for it takes the
    place of one.
    """
    return _Renderer(phrasebook, language, key).message(reply, card)


def words(paragraphs: Sequence[Said], phrasebook: Phrasebook, language: Language) -> str:
    """Paragraphs as a message's text."""
    text = joined(in_message(phrasebook.say(said, language)) for said in paragraphs)
    return cut(text, measure.TEXT)


@dataclass(frozen=True, slots=True)
class _Renderer:
    phrasebook: Phrasebook
    language: Language
    key: str

    def message(self, reply: Reply, card: bool) -> Message:
        if reply.together:
            reply = _as_form(reply)
        if any(isinstance(said, Words) and said.by_model for said in reply.paragraphs):
            return self._by_model(reply)
        summary = self._summary(reply)
        if not (card or reply.offered or reply.fields or reply.details or reply.sections):
            return Message(self._text(reply), summary)
        message = Message("", summary, self._fitted(reply))
        return message if _fits(message) else Message(self._text(reply), summary)

    def _by_model(self, reply: Reply) -> Message:
        """The words as text; the card below holds the small print and the buttons."""
        sources = [self._label(said) for said in reply.details if _is_source(said)]
        entity, marks = of_a_model(sources)
        text = words(reply.paragraphs, self.phrasebook, self.language) or "…"
        rest = Reply((), reply.details, reply.choices, reply.fields, reply.asks, reply.aside)
        below = self._card(rest, 0) if rest.details or rest.offered or rest.fields else None
        message = Message(text + marks, self._summary(reply), below, (entity,), thumbs=True)
        if _fits(message):
            return message
        return replace(message, text=self._text(reply) + marks, card=None)

    def _fitted(self, reply: Reply) -> Block:
        """The card with as many words as find room: its buttons come first."""
        most = measure.MESSAGE - _BESIDE
        spare = most - measure.size(self._card(reply, 0))
        room = min(measure.TEXT, max(spare, 0))
        card = self._card(reply, room)
        while measure.size(card) > most and room > 100:
            room //= 2
            card = self._card(reply, room)
        return card

    def _card(self, reply: Reply, room: int) -> Block:
        """`room`: characters for the words."""
        body = [*self._words(reply.paragraphs, room), *self._details(reply.details)]
        body += [self._section(section) for section in reply.sections]
        body += [form.block(field, self._label) for field in reply.fields]
        body += self._actions(reply)
        return {
            "type": "AdaptiveCard",
            "$schema": SCHEMA,
            "version": VERSION,
            "body": body,
            "msteams": {"width": "Full"},
        }

    def _words(self, paragraphs: Sequence[Said], room: int) -> Iterator[Block]:
        """A block for each paragraph, for a blank line is no gap within one."""
        for said in paragraphs:
            text = cut(in_card(self._say(said)), room)
            room -= len(text)
            for part in text.split("\n\n"):
                if part.strip():
                    yield _block(part)

    def _details(self, details: Sequence[Said]) -> Iterator[Block]:
        for said in details:
            text = cut(in_card(self._say(said)), _SMALL)
            if text:
                yield _block(text) | {"isSubtle": True, "size": "Small", "spacing": "Small"}

    def _section(self, section: Section) -> Block:
        items = [*self._words(section.paragraphs, measure.TEXT), *self._details(section.details)]
        choices = offered(section.choices, measure.SAYS)[: measure.ACTIONS]
        if choices:
            items.append(_row([self._button(choice) for choice in choices]))
        return {"type": "Container", "separator": True, "spacing": "Medium", "items": items}

    def _actions(self, reply: Reply) -> Iterator[Block]:
        """Buttons while they can be taken in at a glance, else a menu; what finds no place stands
        there to be typed.
        """
        choices = offered(reply.choices, measure.SAYS)
        aside = offered(reply.aside, measure.SAYS)
        buttons = [self._send()] if reply.fields else []
        if len(buttons) + len(choices) > measure.ACTIONS:
            yield self._menu(choices)
            buttons = [self._send()]
        else:
            buttons += [self._button(choice) for choice in choices]
        standing_back = len(buttons) + len(aside) <= measure.ACTIONS
        if standing_back:
            buttons += [self._button(choice) | {"mode": "secondary"} for choice in aside]
        if buttons:
            yield _row(buttons)
        if aside and not standing_back:
            yield _block(listed(aside, self._label)) | {"isSubtle": True, "size": "Small"}

    def _menu(self, choices: Sequence[Choice]) -> Block:
        menu = form.picker(PICK, choices[: measure.OPTIONS], self._label, listed=False)
        return menu | {"label": self._label(Text("talk-pick"))}

    def _button(self, choice: Choice) -> Block:
        data = {LETTER: self.key, SAYS: choice.says}
        button = _action(form.named(choice, self._label), data, "none")
        if choice.style:
            button["style"] = _STYLES[choice.style]
        return button

    def _send(self) -> Block:
        label = cut(self._label(Text("talk-send")), measure.LABEL)
        return _action(label, {LETTER: self.key, SAYS: SEND}, "auto") | {"style": "positive"}

    def _text(self, reply: Reply) -> str:
        """Everything that is said and what may be answered; the answers are kept when the words
        must be cut.
        """
        answers = joined(in_message(hint) for hint in hints(reply, self._label))
        answers = cut(answers, measure.TEXT // 2)
        said = joined(in_message(self._say(one)) for one in (*reply.paragraphs, *reply.details))
        said = cut(said, measure.TEXT // 2)
        return joined((said, answers)) or "…"

    def _summary(self, reply: Reply) -> str:
        text = " ".join(self._label(said) for said in reply.paragraphs)
        return cut(text, measure.SUMMARY) or "…"

    def _say(self, said: Said) -> str:
        return self.phrasebook.say(said, self.language)

    def _label(self, said: Said) -> str:
        return plain(self._say(said))


def _as_form(reply: Reply) -> Reply:
    """What the last paragraph asks and what is asked next, asked together. Buttons that lead to
    another question stay.
    """
    paragraphs = reply.paragraphs[:-1]
    others = tuple(choice for choice in reply.choices if choice.says.startswith(CONTINUE))
    return replace(reply, paragraphs=paragraphs, choices=others, fields=reply.together, together=())


def _fits(message: Message) -> bool:
    return measure.size(message.activity()) <= measure.MESSAGE


def _action(title: str, data: Block, inputs: str) -> Block:
    """Universal for clients that know it; the others send the same data as a message of its own."""
    submit = {"type": "Action.Submit", "title": title, "data": data, "associatedInputs": inputs}
    return submit | {"type": "Action.Execute", "verb": VERB, "fallback": submit}


def _is_source(said: Said) -> bool:
    return isinstance(said, Text) and said.key.endswith("-source") and bool(said.args.get("title"))


def _block(words: str) -> Block:
    return {"type": "TextBlock", "text": words, "wrap": True}


def _row(buttons: Sequence[Block]) -> Block:
    return {"type": "ActionSet", "actions": list(buttons)}
