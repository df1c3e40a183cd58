"""A reader of a slot: what an answer must look like, and how it is found in what somebody said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from coaching.messages import JSON, Choice, Text, Words
from coaching.readers.utterance import Utterance

T = TypeVar("T")
LONGEST_WORDS = 200  # characters of a name or a task; the rest is cut
LONGEST_QUESTION = 4000
LONGEST_TIME = 60 * 24 * 31  # minutes: more than a month in one go is a slip of the keyboard

Find = Callable[[Utterance, int], JSON]


def nothing(said: Utterance, n: int) -> JSON:
    return None


def is_time(value: JSON) -> bool:
    """Whether it is a number of minutes that somebody may mean."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LONGEST_TIME


def one_line(text: str, most: int) -> str:
    """At most so many characters of a text, without its line ends and doubled spaces."""
    return " ".join(text.split())[:most]


def whole(most: int) -> Find:
    """Finds all that was said, on one line."""

    def find(said: Utterance, n: int) -> JSON:
        return one_line(said.text, most).strip() or None

    return find


def _any(value: JSON) -> bool:
    return value is not None


def _never(said: Utterance) -> bool:
    return False


# whose answers are words of one's own
FREE = frozenset({"colleague", "place", "question", "task", "topic", "words"})


@dataclass(frozen=True)
class Reader(Generic[T]):
    """How a slot is read. `answer` reads a reply to this very question ("30" means minutes when
    minutes were asked); `mention` reads what was said on the way, in a sentence about something
    else; `correct` reads "no, …". Each returns None when it finds nothing. `n` is the number of the
    item when a sentence names several.
    """

    name: str
    answer: Find
    mention: Find = nothing
    correct: Find = nothing
    fits: Callable[[JSON], bool] = _any
    options: tuple[str, ...] = ()
    closed: bool = False  # nothing but the options is taken
    several: bool = False
    labelled: bool = True  # options have texts; else they are names that stand for themselves
    material: bool = False  # what is pasted is taken as it is: no wish is heard in it
    # surely meant as an answer, even if it sounds like another wish, too
    sure: Callable[[Utterance], bool] = _never
    # what a choice says -> words for it
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # what it means to leave it open on a card that is filled in otherwise; None: it is asked
    blank: JSON = None
    # what somebody answers who has had enough of being asked; None: the dialogue ends
    enough: JSON = None
    # what is taken where a sentence about something else is said; None: it is asked again
    otherwise: JSON = None

    def valid(self, value: JSON, choices: tuple[Choice, ...]) -> bool:
        """Whether a stored answer still is one; an option that went away is asked again."""
        if not self.closed:
            return self.fits(value)
        picked = value if isinstance(value, list) else [value]
        return all(one in self.options for one in picked)

    @property
    def free(self) -> bool:
        """Whether almost anything that is said would do; a change of topic is looked for first."""
        return self.name in FREE or not (self.closed or self.labelled)

    def choices(self, slot: str) -> tuple[Choice, ...]:
        return tuple(Choice(option, self._label(slot, option)) for option in self.options)

    def _label(self, slot: str, option: str) -> Text | Words:
        if self.name == "duration":
            return Text("talk-minutes", {"minutes": int(option)})
        if self.labelled:
            return Text(f"{slot}.{_attribute(option)}")
        return Words(option)


def _attribute(option: str) -> str:
    """An option's name as an attribute of a text: letters, digits and dashes, not beginning with a
    digit.
    """
    return f"n{option}" if option[0].isdigit() else option.replace(" ", "-")
