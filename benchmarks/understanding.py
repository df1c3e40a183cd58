"""What does understanding cost? The readers against what stands on the shelf, on the same messages,
in the same run.

    .venv/bin/python benchmarks/understanding.py [--rounds 5]

Savings are read beside dateutil's fuzzy parser, which looks for times and dates in free text;
personal data beside phonenumbers' own matcher for three countries, which looks for telephone
numbers only. Both peers find less than the readers do; they say what one pass over a message costs
on this machine. A message counts with the best of its rounds.
"""

import argparse
import json
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles

import phonenumbers
from dateutil import parser as dates  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from coaching.discretion.personal_data import find  # noqa: E402 - the root must be on the path first
from coaching.discretion.tokens import hidden  # noqa: E402
from coaching.readers.saved.reading import LONGEST_REPORT, read  # noqa: E402

SAMPLES = ROOT / "tests" / "samples"
LONG = 4000  # characters
COUNTRIES = ("SE", "DE", "GB")

Message = tuple[str, str]  # text and language
Reader = Callable[[str, str], object]


def savings(text: str, language: str) -> object:
    return read(text, language)


def personal_data(text: str, language: str) -> object:
    return hidden(text, find(text))


def dateutil(text: str, language: str) -> object:
    try:
        return dates.parse(text, fuzzy=True)
    except (ValueError, OverflowError):
        return None


def phone_matcher(text: str, language: str) -> object:
    return [list(phonenumbers.PhoneNumberMatcher(text, country)) for country in COUNTRIES]


def messages(*patterns: str) -> list[Message]:
    paths = sorted(path for pattern in patterns for path in SAMPLES.glob(pattern))
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    return [(told["text"], told["lang"]) for told in map(json.loads, lines)]


def long(short: Sequence[Message], size: int = LONG) -> list[Message]:
    """Messages put together until they fill `size` characters, one for each language that begins
    it.
    """
    texts = [text for text, _ in short]
    turned = (
        (texts[n:] + texts[:n], language) for n, language in ((0, "sv"), (37, "en"), (74, "de"))
    )
    return [
        (". ".join(islice(cycle(ordered), size // 20))[:size], language)
        for ordered, language in turned
    ]


def timed(reader: Reader, told: Iterable[Message], rounds: int) -> list[float]:
    """Milliseconds for each message."""
    return [
        min(_once(reader, text, language) for _ in range(rounds)) * 1000 for text, language in told
    ]


def _once(reader: Reader, text: str, language: str) -> float:
    start = time.perf_counter()
    reader(text, language)
    return time.perf_counter() - start


def row(name: str, reader: Reader, peer: Reader, told: Sequence[Message], rounds: int) -> str:
    ours, theirs = timed(reader, told, rounds), timed(peer, told, rounds)
    slow = quantiles(ours, n=20)[-1] if len(ours) > 1 else ours[0]
    ratio = median(ours) / median(theirs)
    told_ours = f"{name:<34}{len(told):>6}{median(ours):>10.3f}{slow:>10.3f}"
    return f"{told_ours}{peer.__name__:>16}{median(theirs):>10.3f}{ratio:>8.2f}"


def main() -> None:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--rounds", type=int, default=5)
    rounds = arguments.parse_args().rounds
    warnings.simplefilter("ignore")  # dateutil takes words for time zones, and says so
    talk, private = (
        messages("timesavings*.jsonl"),
        messages("personal_data.jsonl", "by_an_insider/personal_data*.jsonl"),
    )
    for reader, told in (
        (savings, talk[:20]),
        (personal_data, private),
    ):  # vocabularies are read, patterns compiled
        timed(reader, told, 1)
    print(
        f"{'ms a message':<34}{'n':>6}{'median':>10}{'95 %':>10}"
        f"{'peer':>16}{'median':>10}{'ratio':>8}"
    )
    print(row("savings", savings, dateutil, talk, rounds))
    print(row("personal data, behind tokens", personal_data, phone_matcher, private, rounds))
    print(
        row(
            f"savings, {LONGEST_REPORT} characters",
            savings,
            dateutil,
            long(talk, LONGEST_REPORT),
            rounds,
        )
    )
    print(row(f"savings, {LONG} characters (pasted)", savings, dateutil, long(talk), rounds))
    print(row(f"personal data, {LONG} of talk", personal_data, phone_matcher, long(talk), rounds))
    print(row(f"personal data, {LONG} dense", personal_data, phone_matcher, long(private), rounds))


if __name__ == "__main__":
    main()
