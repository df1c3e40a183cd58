"""One kind of question or message that somebody does not want any more, and the others stay."""

import re
from collections.abc import Mapping

from coaching.messages import JSON, Choice, Text
from coaching.people.declining import KINDS, declining, there_are
from coaching.readers.slots.answers import one_of
from coaching.readers.slots.reader import Reader
from coaching.readers.utterance import Utterance
from coaching.readers.vocabulary import words
from coaching.script.situation import Situation
from coaching.script.words import Outcome, ask, keep, say


async def kinds(situation: Situation) -> Outcome:
    """What is named in the sentence, else one of what there is here."""
    offered = there_are(situation.company)
    labels = tuple(Choice(kind, Text(f"kind.{kind}")) for kind in offered)
    kind = await ask("kind", _reader(offered), choices=labels)
    if leaves := KINDS[kind].ends:
        return Outcome(then=leaves)
    if kind in situation.person.declines:
        return say("kind-already", kind=kind)
    if await ask("no-more", one_of("no-more", ("off", "stays")), kind=kind) == "stays":
        return say("told-dropped")
    return keep(declining(situation.person, kind)).say("kind-off", kind=kind)


def _reader(offered: tuple[str, ...]) -> Reader[str]:
    """An answer is one of them; a sentence may name one."""
    picked = one_of("kind", offered)

    def named(said: Utterance, n: int) -> JSON:
        found = named_in(said.text)
        return found if found in offered else None

    def answered(said: Utterance, n: int) -> JSON:
        return picked.answer(said, n) or named(said, n)

    return Reader("kind", answered, mention=named, options=offered, closed=True)


def named_in(text: str) -> str:
    """The kind of which the sentence speaks. What is said to stay is not meant."""
    without = re.split(_STAYS, text.casefold())[0]
    for kind, names in _names().items():
        if any(re.search(rf"(?<!\w){name}", without) for name in names):
            return kind
    return ""


# "… but keep the drop-ins": from there on it is about what is wanted
_STAYS = r"(?<=\w)[,;]? (?:but|rest|men|behåll|aber|sonst|nur der rest|keep|jag vill ha kvar)\b"


def _names() -> Mapping[str, list[str]]:
    table: Mapping[str, list[str]] = words("kinds", "calm")["kinds"]
    return table
