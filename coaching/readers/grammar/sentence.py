"""One sentence with its durations, its rhythms and its clauses, and what can be asked of it."""

from dataclasses import dataclass
from functools import cached_property

from coaching.readers.grammar.measures import Duration
from coaching.readers.grammar.rhythm import Rhythm
from coaching.readers.grammar.terms import Term

# May be the second half of a name whose first half is no verb: the plan of "training plan".
SECOND_HALF = ("unknown", "noun", "check", "event", "thing")


@dataclass(frozen=True)
class Sentence:
    """Terms of one sentence, its closing mark included; every index below counts these terms."""

    terms: tuple[Term, ...]
    durations: tuple[Duration, ...]
    rhythms: tuple[Rhythm, ...]
    clauses: tuple[tuple[int, int], ...]
    language: str
    capitals: bool = False  # whether the writer begins nouns with a capital, as German does

    @property
    def verb_comes_last(self) -> bool:
        """Whether a verb may govern what stands far before it."""
        return self.language == "de"

    def clause(self, at: int) -> tuple[int, int]:
        """The first and last (exclusive) term of the clause around a term."""
        for lo, hi in self.clauses:
            if lo <= at < hi:
                return lo, hi
        return 0, len(self.terms)

    def any(self, *tags: str, lo: int = 0, hi: int | None = None) -> bool:
        """Whether a term between two indexes carries one of the tags."""
        return self.where(*tags, lo=lo, hi=hi) is not None

    def where(self, *tags: str, lo: int = 0, hi: int | None = None) -> int | None:
        """The index of the first such term."""
        last = len(self.terms) if hi is None else min(hi, len(self.terms))
        for index in range(max(lo, 0), last):  # asked most of all: plain, to be quick
            if not self.terms[index].tags.isdisjoint(tags):
                return index
        return None

    def all(self, *tags: str, lo: int = 0, hi: int | None = None) -> bool:
        """Whether every term between two indexes carries one of the tags."""
        last = len(self.terms) if hi is None else hi
        return all(self.at(index, *tags) for index in range(lo, last))

    def at(self, index: int, *tags: str) -> bool:
        """Whether the term at an index, which may be out of bounds, carries one of the tags."""
        return 0 <= index < len(self.terms) and not self.terms[index].tags.isdisjoint(tags)

    def before(self, index: int, *skipped: str) -> int:
        """The index before, past what carries the skipped tags; -1 at the start."""
        index -= 1
        while self.at(index, *skipped):
            index -= 1
        return max(index, -1)

    def after(self, index: int, *skipped: str) -> int:
        """The first index from here on that carries none of the skipped tags."""
        while self.at(index, *skipped):
            index += 1
        return index

    def word(self, index: int) -> str:
        """The term at an index, caseless; empty out of bounds."""
        return self.terms[index].text.casefold() if 0 <= index < len(self.terms) else ""

    def plain(self, index: int) -> bool:
        """Whether no duration covers the term."""
        return index not in self._covered

    def repeated(self, index: int) -> bool:
        """Whether the term belongs to a rhythm."""
        return any(rhythm.first <= index < rhythm.last for rhythm in self.rhythms)

    @property
    def each(self) -> bool:
        """Whether it says of an amount that it holds for one time only."""
        return any(rhythm.each for rhythm in self.rhythms)

    def verb(self, lo: int, hi: int) -> bool:
        """Whether a verb stands between two indexes."""
        return any(self.is_verb(i) for i in range(lo, hi))

    def is_verb(self, index: int) -> bool:
        """A verb, unless an article (English) or a capital (German) makes a noun of it: the
        schedule, die Suche.
        """
        if not self.at(index, "verb"):
            return False
        if self.at(index, "and") and self.at(index - 1, ","):
            return False  # the sen of "40 min, sen …" goes on, and is not late
        if self.language == "en":
            led_in = self.at(index - 1, "article") and not self.at(index - 1, "verb")
            return not led_in
        if self.language == "de" and self.capitals and index > 0:
            return not self.terms[index].text[0].isupper()
        return True

    def cue(self, *tags: str, lo: int = 0, hi: int | None = None) -> int | None:
        """Like `where`, past words that only belong to the name of a task: the plan of "on the
        training plan".
        """
        at = self.where(*tags, lo=lo, hi=hi)
        while at is not None and self.in_a_name(at):
            at = self.where(*tags, lo=at + 1, hi=hi)
        return at

    def in_a_name(self, index: int) -> bool:
        """Whether a word only belongs to the name of a task."""
        if self._half_of_a_name(index):
            return True
        if not self.at(index, "noun", "event"):
            return False
        if self.at(index, "said") and self._tells_a_time(index):
            return True  # the survey took 20 min, the survey in 20 min
        if self.at(index - 1, "unknown"):
            return True
        if not self.at(index, "noun"):
            return False
        return self.at(index - 1, "event", "other", "noun") or self._governed(index)

    def _half_of_a_name(self, index: int) -> bool:
        first_half = self.language == "en" and self._first_half(index)
        return first_half or self._second_half(index)

    def _first_half(self, index: int) -> bool:
        """The customer of "the customer survey", the training of "training plan"."""
        if not self.at(index, "event", "other", "noun") or not self.at(index + 1, *SECOND_HALF):
            return False
        return self.terms[index + 1].text[0].islower()

    def _second_half(self, index: int) -> bool:
        """The study of "pre-study"."""
        joint = index > 1 and self.terms[index - 1].text == "-"
        return joint and self.terms[index - 2].end + 1 == self.terms[index].start

    def _tells_a_time(self, index: int) -> bool:
        """Whether a time stands right behind a term, or behind the colon after it."""
        if self.at(index + 1, "took", "usual") or self.any(":", lo=index + 1, hi=index + 4):
            return True
        return not self.plain(index + 2)

    def _governed(self, index: int) -> bool:
        lead = self.before(index, "article", "whole", "event")
        return self.at(lead, "prep", "saved", "instead", "each")

    @cached_property
    def _covered(self) -> frozenset[int]:
        return frozenset(i for d in self.durations for i in range(d.first, d.last))
