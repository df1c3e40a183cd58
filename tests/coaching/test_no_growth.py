"""What people write is not gathered in memory: caches without a limit hold the product's own words."""

import functools
import sys
from pathlib import Path

from tests.conversations.stage import Stage, staged

ROOMS = ("adapters", "bot", "coaching", "scheduler", "storage")
HELLO = ("hej", "ja", "Svenska", "IT", "tekniker", "nej tack", "ja")
SAID = (
    "sparade {n} min på {word}",
    "ja",
    "{word}möte på torsdag kl {n}.15 hos {word}",
    "hur skriver jag en bra prompt om {word}?",
    "jag gör {word} {n} minuter varje vecka",
    "boka en drop-in {n} mars om {word}",
    "jag jobbar på {word}avdelningen",
    "får jag klistra in {word} {sign}?",
    "nytt use case: {word} för {word}",
    "ja",
    "nej, {word}",
)


async def talk(stage: Stage, numbers: range) -> None:
    for number in numbers:
        word = f"ord{number:b}".replace("0", "a").replace("1", "o")
        for said in SAID:
            sign = chr(0x4E00 + number)
            await stage.say(said.format(n=10 + number % 40, word=word, sign=sign))


def unlimited() -> dict[str, int]:
    """How much each holds, of all functions of the product."""
    ours = [module for name, module in sys.modules.items() if name.split(".")[0] in ROOMS]
    kept = [one for module in ours for one in vars(module).values()]
    caches = [one for one in kept if isinstance(one, functools._lru_cache_wrapper)]
    return {
        f"{one.__module__}.{one.__qualname__}": one.cache_info().currsize
        for one in caches
        if one.cache_info().maxsize is None
    }


async def test_what_people_write_is_not_gathered(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        for said in HELLO:
            await stage.say(said)
        await talk(stage, range(1, 4))
        before = unlimited()
        await talk(stage, range(100, 106))
        grown = {name: (before.get(name, 0), size) for name, size in unlimited().items()}
    rounds = len(range(100, 106))
    assert {name: sizes for name, sizes in grown.items() if sizes[1] - sizes[0] >= rounds} == {}
