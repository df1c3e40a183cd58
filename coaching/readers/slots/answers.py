"""Readers of slots: what an answer must look like, and how it is found in what somebody said.

`answer` reads a reply to this very question ("30" means minutes when minutes were asked); `mention`
reads what was said on the way, in a sentence about something else; `correct` reads "no, …". Each
returns None when it finds nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from rapidfuzz import fuzz, process

from coaching.facts.savings import RHYTHMS, Rhythm
from coaching.messages import JSON, Choice, Text, Words
from coaching.readers.utterance import Utterance, bare, vocabulary

T = TypeVar("T")
LONGEST_WORDS = 200  # characters of a name or a task; the rest is cut
LONGEST_QUESTION = 4000
LONGEST_TIME = 60 * 24 * 31  # minutes: more than a month in one go is a slip of the keyboard
CLOSE = 84  # of 100: how alike a typed word and an option must be to mean the same
FEW = (15, 30, 60)  # minutes offered as buttons

Find = Callable[[Utterance, int], JSON]


def _nothing(utterance: Utterance, n: int) -> JSON:
    return None


def _any(value: JSON) -> bool:
    return value is not None


def _never(utterance: Utterance) -> bool:
    return False


@dataclass(frozen=True)
class Reader(Generic[T]):
    """How a slot is read. `n` is the number of the item when a sentence names several."""

    name: str
    answer: Find
    mention: Find = _nothing
    correct: Find = _nothing
    fits: Callable[[JSON], bool] = _any
    options: tuple[str, ...] = ()
    closed: bool = False  # nothing but the options is taken
    several: bool = False
    labelled: bool = True  # options have texts; else they are names that stand for themselves
    material: bool = False  # what is pasted is taken as it is: no wish is heard in it
    sure: Callable[[Utterance], bool] = (
        _never  # surely meant as an answer, even if it sounds like another wish, too
    )
    synonyms: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # what a choice says -> words for it
    # what it means to leave it open on a card that is filled in otherwise; None: it is asked
    blank: JSON = None

    def valid(self, value: JSON, choices: tuple[Choice, ...]) -> bool:
        """Whether a stored answer still is one; an option that went away is asked again."""
        if self.closed:
            picked = value if isinstance(value, list) else [value]
            return all(one in self.options for one in picked)
        return self.fits(value)

    @property
    def free(self) -> bool:
        """Whether almost anything that is said would do; a change of topic is looked for first."""
        return self.name in ("words", "question", "task") or not (self.closed or self.labelled)

    def choices(self, slot: str) -> tuple[Choice, ...]:
        def label(option: str) -> Text | Words:
            if self.name == "duration":
                return Text("talk-minutes", {"minutes": int(option)})
            return Text(f"{slot}.{_attribute(option)}") if self.labelled else Words(option)

        return tuple(Choice(option, label(option)) for option in self.options)


def _attribute(option: str) -> str:
    """An option's name as an attribute of a text: letters, digits and dashes, not beginning with a
    digit.
    """
    return f"n{option}" if option[0].isdigit() else option.replace(" ", "-")


def _whole(limit: int) -> Find:
    def find(utterance: Utterance, n: int) -> JSON:
        return " ".join(utterance.text.split())[:limit].strip() or None

    return find


words: Reader[str] = Reader("words", _whole(LONGEST_WORDS))


def _question(utterance: Utterance, n: int) -> JSON:
    return utterance.text.strip()[:LONGEST_QUESTION] or None


question: Reader[str] = Reader("question", _question, mention=_question)


def _unsure(utterance: Utterance, n: int) -> JSON:
    return utterance.text.strip() if utterance.reading.kind == "ask" else None


unsure: Reader[str] = Reader(
    "question", _question, mention=_unsure
)  # a whole sentence about time saved, not plain


def _task_mentioned(utterance: Utterance, n: int) -> JSON:
    items = utterance.reading.items
    if utterance.reading.kind == "none":
        return None
    named = (
        items[n - 1].activity
        if n <= len(items)
        else " ".join(utterance.reading.activity)
        if n == 1
        else ""
    )
    return _as_written(named, utterance)[:LONGEST_WORDS].strip() or None


def _as_written(named: str, utterance: Utterance) -> str:
    """German nouns keep their capital."""
    at = utterance.text.lower().find(named.lower()) if utterance.language == "de" else -1
    return named if at < 0 else utterance.text[at : at + len(named)]


def _task(utterance: Utterance, n: int) -> JSON:
    if utterance.yes or utterance.no:
        return None
    if utterance.reading.kind == "report" and (named := _task_mentioned(utterance, 1)):
        return named
    return _whole(LONGEST_WORDS)(utterance, n)


def _task_corrected(utterance: Utterance, n: int) -> JSON:
    if utterance.reading.kind != "none":
        return _task_mentioned(utterance, 1)
    plain = len(utterance.text.split()) <= 6 and not utterance.numbers and not utterance.asks
    return _whole(LONGEST_WORDS)(utterance, n) if plain else None


task: Reader[str] = Reader("task", _task, mention=_task_mentioned, correct=_task_corrected)


def _minutes_mentioned(utterance: Utterance, n: int) -> JSON:
    reading = utterance.reading
    if reading.kind != "report":
        return None
    if len(reading.items) > 1:
        return reading.items[n - 1].minutes if n <= len(reading.items) else None
    return reading.minutes if n == 1 else None


def _minutes(utterance: Utterance, n: int) -> JSON:
    if utterance.bare.removeprefix("-").isdigit():
        return int(utterance.bare)
    found: JSON = _minutes_mentioned(utterance, 1)
    if (
        found is None
        and len(utterance.numbers) == 1
        and len(utterance.text.split()) <= 3
        and not utterance.asks
    ):
        return round(utterance.numbers[0])  # "ca 30", "30 typ"
    return found


def _is_time(value: JSON) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LONGEST_TIME


def _sound(find: Find) -> Find:
    def checked(utterance: Utterance, n: int) -> JSON:
        value = find(utterance, n)
        return value if _is_time(value) else None

    return checked


duration: Reader[int] = Reader(
    "duration",
    _sound(_minutes),
    _sound(_minutes_mentioned),
    _sound(_minutes),
    _is_time,
    tuple(map(str, FEW)),
)


def _day(utterance: Utterance, n: int) -> JSON:
    return utterance.reading.when


when: Reader[str] = Reader("when", _day, _day, _day)


def _tool(utterance: Utterance, n: int) -> JSON:
    return utterance.reading.tool


tool: Reader[str] = Reader("tool", _tool, _tool, _tool)


def _picked(kind: str, options: tuple[str, ...]) -> Find:
    known = {
        word: option
        for word, option in vocabulary().options.get(kind, {}).items()
        if option in options
    }
    known |= {bare(option): option for option in options}
    plain = {"yes": vocabulary().yes, "no": vocabulary().no}
    known |= {
        word: option for option in options for word in plain.get(option, ()) if word not in known
    }

    def find(utterance: Utterance, n: int) -> JSON:
        if utterance.bare in known:
            return known[utterance.bare]
        close = process.extractOne(
            utterance.bare, list(known), scorer=fuzz.ratio, score_cutoff=CLOSE
        )
        return known[close[0]] if close and len(utterance.bare) > 3 else None

    return find


def one_of(kind: str, options: tuple[str, ...]) -> Reader[str]:
    """One of these options, by its name, by a word of the vocabulary's `options.<kind>`, or nearly
    so.
    """
    find = _picked(kind, options)
    return Reader(kind, find, correct=find, options=options, closed=True)


def listed(kind: str, options: tuple[str, ...]) -> Reader[str]:
    """One of the company's own names, offered as buttons; any other name is taken as it is said."""
    find = _picked(kind, options)
    whole = _whole(80)

    def answer(utterance: Utterance, n: int) -> JSON:
        return find(utterance, n) or whole(utterance, n)

    return Reader(kind, answer, correct=find, options=options, labelled=False)


def many_of(kind: str, options: tuple[str, ...]) -> Reader[tuple[str, ...]]:
    """Any of these options, named in one sentence; the option "none" stands for none of them."""
    known = {
        word: option
        for word, option in vocabulary().options.get(kind, {}).items()
        if option in options
    }
    known |= {bare(option): option for option in options}

    def find(utterance: Utterance, n: int) -> JSON:
        said = f" {utterance.bare.replace(' and ', ' ').replace('/', ' ').replace('+', ' ')} "
        found = [
            option
            for option in options
            if any(f" {w} " in said for w, o in known.items() if o == option)
        ]
        named = [option for option in found if option != "none"]
        return [*named] if named else ["none"] if found else None

    return Reader(kind, find, correct=find, options=options, closed=True, several=True)


def _rhythm_mentioned(utterance: Utterance, n: int) -> JSON:
    reading = utterance.reading
    if reading.kind != "report":
        return None
    if len(reading.items) > 1 and n <= len(reading.items):
        return reading.items[n - 1].per
    return reading.per


_rhythm_picked = _picked("rhythm", RHYTHMS)


def _rhythm(utterance: Utterance, n: int) -> JSON:
    return _rhythm_picked(utterance, n) or (
        _rhythm_mentioned(utterance, n) if utterance.reading.per != "once" else None
    )


rhythm: Reader[Rhythm] = Reader(
    "rhythm", _rhythm, _rhythm_mentioned, _rhythm, options=tuple(RHYTHMS), closed=True
)


def level(place: int, of: int) -> Reader[str]:
    """A level from 1 to 3. "2 1 3 1 2" answers five such questions in their order; `place` counts
    from 0.
    """
    picked = _picked("level", ("1", "2", "3"))

    def mention(utterance: Utterance, n: int) -> JSON:
        several = [int(number) for number in utterance.numbers]
        fits = len(several) == of and all(1 <= one <= 3 for one in several)
        return str(several[place]) if fits else None

    def answer(utterance: Utterance, n: int) -> JSON:
        return picked(utterance, n) or mention(utterance, n)

    return Reader(
        "level", answer, mention=mention, correct=picked, options=("1", "2", "3"), closed=True
    )
