"""What a simulated company listed and tried: use cases and pilots, counted."""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.simulation.life import Delivered
from coaching.facts.pilots import Pilot
from coaching.facts.use_cases import STATUSES, UseCase
from coaching.messages import Text


def use_cases(known: Sequence[UseCase], delivered: Iterable[Delivered]) -> dict[str, int]:
    """By status, and how many people were shown one like theirs."""
    states = Counter(one.status for one in known)
    shown = sum(_shows_one(one) for one in delivered)
    return {**{status: states[status] for status in STATUSES}, "duplicates_shown": shown}


def _shows_one(one: Delivered) -> bool:
    said = (text for text in one.letter.reply.paragraphs if isinstance(text, Text))
    return any(text.key == "use_cases-same" for text in said)


def pilots(known: Sequence[Pilot]) -> dict[str, int]:
    """Without a verdict: the lead was asked as well, and nobody has decided."""
    states = Counter(one.state for one in known)
    return {
        "started": len(known),
        "adopted": states["adopted"],
        "extended": sum(one.extended for one in known),
        "stopped": states["stopped"],
        "without_verdict": sum(one.state == "due" and one.asks > 3 for one in known),
    }
