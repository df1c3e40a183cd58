"""What somebody does about a message: taps one of its buttons, fills in its form, types a few
words, or nothing.
"""

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from importlib.resources import files

from bot.simulation.temperament import Temperament
from coaching.messages import LANGUAGES, Choice, Field, Language, Letter, Reply
from coaching.script.feature import OPEN

NOES = frozenset({"no", "decline", "declined", "skip", "later", "not_now"})
NEVER = frozenset(
    {"drop", "change", "cancel"}
)  # a simulated colleague does not change their mind in mid-sentence
READS_CHANNEL = 0.05  # how likely somebody taps a button in the community channel


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a person does, `after` the message that made them."""

    after: timedelta
    text: str = ""
    about: str = ""  # the letter whose button or form it is
    answers: Mapping[str, str] = field(default_factory=dict)
    to: str = ""  # the letter that made them, where they do without its buttons, too
    room: str = ""  # a chat of several people, to whom it is said; else it is said to Kollega


def reaction(
    letter: Letter, language: Language, temper: Temperament, chance: random.Random
) -> Act | None:
    """What this person does about a letter in their own chat."""
    act = _drawn(letter, language, temper, chance)
    return replace(act, to=letter.key) if act else None


def _drawn(
    letter: Letter, language: Language, temper: Temperament, chance: random.Random
) -> Act | None:
    reply = letter.reply
    wanted = reply.asks is not None or any(_tempting(choice) for choice in reply.choices)
    if not wanted or chance.random() > temper.answers:
        return None
    after = _within(temper, chance)
    if reply.fields:
        return Act(
            after,
            about=letter.key,
            answers={f.slot: _filled(f, language, temper, chance) for f in reply.fields},
        )
    asked = reply.asks.slot if reply.asks else ""
    if asked in temper.tells:
        return Act(after, temper.tells[asked])
    if _in_own_words(reply, language) and chance.random() >= temper.declines:
        return Act(after, typed(asked, language, chance))
    says = _chosen(_answers(reply), temper, chance)
    if says:
        return Act(after, says, letter.key)
    return Act(after, typed(asked, language, chance)) if asked else None


def _answers(reply: Reply) -> Sequence[Choice]:
    """Of a question its own buttons: a simulated colleague reads no more before they answer."""
    own = [choice for choice in reply.choices if not choice.says.startswith(OPEN)]
    return own if reply.asks and own else reply.choices


def _in_own_words(reply: Reply, language: Language) -> bool:
    """Whether words are wanted that they have, and the only buttons are ways out."""
    words = reply.asks is not None and reply.asks.slot in _words()[language]
    return words and all(_word(choice) in NOES for choice in reply.choices)


def in_channel(letter: Letter, chance: random.Random) -> Act | None:
    """What a passer-by does about a post in the community channel."""
    offered = [choice for choice in letter.reply.choices if choice.says.startswith(OPEN)]
    if not offered or chance.random() > READS_CHANNEL:
        return None
    after = timedelta(minutes=chance.randrange(1, 600))
    return Act(after, chance.choice(offered).says, letter.key)


def meeting(letter: Letter, members: Sequence[str], language: Language) -> Sequence[Act]:
    """What the two of a pair say to one another when they are introduced, the buddy first."""
    room = "+".join(members)
    chance = random.Random(letter.key)
    return tuple(
        Act(timedelta(minutes=minutes), typed(slot, language, chance), room=room)
        for slot, minutes in (("greeting", 20), ("greeting_back", 60))
    )


def typed(slot: str, language: Language, chance: random.Random) -> str:
    """Words for a question without buttons, by the name of what is asked."""
    words = _words()[language]
    return chance.choice(words.get(slot.partition("#")[0], words["anything"]))


def _tempting(choice: Choice) -> bool:
    return choice.says.startswith(OPEN) and choice.style == "primary"


def _within(temper: Temperament, chance: random.Random) -> timedelta:
    span = int((temper.latest - temper.soonest).total_seconds() // 60)
    return temper.soonest + timedelta(minutes=chance.randrange(max(1, span)))


def _chosen(choices: Sequence[Choice], temper: Temperament, chance: random.Random) -> str:
    offered = [
        choice for choice in choices if choice.says not in NEVER and choice.style != "danger"
    ]
    if not offered:
        return ""
    preferred = [choice for choice in offered if choice.says in temper.prefers]
    if preferred:
        return preferred[0].says
    noes = [choice for choice in offered if _word(choice) in NOES]
    if noes and chance.random() < temper.declines:
        return chance.choice(noes).says
    inviting = [choice for choice in offered if choice not in noes] or offered
    primary = [choice for choice in inviting if choice.style == "primary"]
    return chance.choice(primary or inviting).says


def _word(choice: Choice) -> str:
    return choice.says.removeprefix(OPEN).rpartition(".")[2].partition(" ")[0]


def _filled(asked: Field, language: Language, temper: Temperament, chance: random.Random) -> str:
    return _chosen(asked.choices, temper, chance) or typed(asked.slot, language, chance)


@cache
def in_every_language(words: str) -> Mapping[Language, str]:
    """The same words of a simulated person as each language has them; empty for other words. Where
    a language has fewer, others of its own.
    """
    table = _words()
    for language in LANGUAGES:
        for slot, known in table[language].items():
            if words in known:
                place = known.index(words)
                alike = {other: table[other][slot] for other in LANGUAGES}
                return {other: said[place % len(said)] for other, said in alike.items()}
    return {}


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    """language -> slot -> what may be typed; a file for each subject."""
    table: dict[str, dict[str, list[str]]] = {}
    folder = files("bot.simulation").joinpath("words")
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        for language, slots in tomllib.loads(file.read_text(encoding="utf-8")).items():
            table.setdefault(language, {}).update(slots)
    return table
