"""Does whoever writes first wait? The first message of its kind in each language against the next,
half a minute after the start.

    .venv/bin/python benchmarks/first_message.py [--wait 30]

Three people in each language take the same steps, one after the other; what counts is how much
longer the first of them waits than the second.
"""

import argparse
import asyncio
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # it is run as a script

import aiohttp

from benchmarks.line import Line, show
from benchmarks.slack_echo import PERSON, People, Slack, program, serving

LONGER = 150  # milliseconds that a first message may take longer than a second
LANGUAGES = {"1": "sv-SE", "2": "en-GB", "3": "de-DE"}  # by the first digit of a person's number
STEPS = (
    ("hello", {"1": "hej", "2": "hello", "3": "hallo"}),
    ("consent", {"1": "ja tack", "2": "yes please", "3": "ja gerne"}),
    ("language", {"1": "Svenska", "2": "English", "3": "Deutsch"}),
    ("passed over", {"1": "hoppa över", "2": "skip", "3": "überspringen"}),
    (
        "question",
        {
            "1": "hur skriver jag en bra prompt?",
            "2": "how do I write a good prompt?",
            "3": "wie schreibe ich einen guten Prompt?",
        },
    ),
    (
        "saving",
        {
            "1": "sparade 45 min på rapporten",
            "2": "saved 45 min on the report",
            "3": "45 Min beim Bericht gespart",
        },
    ),
    ("help", {"1": "hjälp", "2": "help", "3": "Hilfe"}),
)


class Company(Slack):
    """People of three languages."""

    def answer(self, method: str, told: Mapping[str, Any]) -> dict[str, Any]:
        if method != "users.info":
            return super().answer(method, told)
        user = str(told.get("user", ""))
        spoken = {"locale": LANGUAGES.get(user[1:2], "sv-SE")}
        return {"user": PERSON | {"id": user, "real_name": f"Ada Ek {user}"} | spoken}


async def measure(wait: float) -> dict[str, list[float]]:
    """Step -> for each language, the milliseconds that the first waits longer than the second."""
    slack = Company()
    command = [sys.executable, "-m", "bot", "serve"]
    async with serving(slack) as api, program(command, api) as (_, address):
        await asyncio.sleep(wait)
        async with aiohttp.ClientSession() as session:
            people = People(slack, session, address)
            return {
                step: [await longer(people, language, said) for language, said in words.items()]
                for step, words in STEPS
            }


async def longer(people: People, language: str, said: str) -> float:
    first, second, _ = [await answered(people, f"{language}{one}", said) for one in range(3)]
    return (first - second) * 1000


async def answered(people: People, number: str, said: str) -> float:
    """Seconds until the answer came."""
    before = len(people.slack.answers)
    await people.say_again(number, said)
    async with asyncio.timeout(20):
        while len(people.slack.answers) == before:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    await asyncio.sleep(0.2)  # whatever comes besides
    return people.slack.answers[-1]


def lines(waited: Mapping[str, list[float]]) -> Iterator[Line]:
    for step, more in waited.items():
        figures = " / ".join(f"{one:.0f}" for one in more)
        met = max(more) <= LONGER
        yield Line(
            f"first message: {step}", "sv / en / de", f"{figures} ms longer", "the second", "",
            f"at most {LONGER} ms", met,
        )  # fmt: skip


async def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--wait", type=float, default=30, help="seconds after it is ready")
    parser.add_argument("--markdown", action="store_true")
    told = parser.parse_args()
    show(list(lines(await measure(told.wait))), told.markdown)


if __name__ == "__main__":
    asyncio.run(main())
