"""Where a word stands is told by its neighbours alone: what leads a noun in, what follows, a
hyphen, a colon.
"""

from collections.abc import Callable, Sequence

from coaching.readers.grammar.compounds import NOUNS, is_word
from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.terms import UNKNOWN, Term, stands
from coaching.readers.vocabulary import words

WITH = frozenset({"prep", "tooled", "taskwise"})

Way = Callable[[int], bool]


class NounReader:
    """Reads terms from left to right; what was read as a noun leads the next one in."""

    def __init__(self, terms: Terms, short_with: str = "") -> None:
        self.terms = terms
        self.short_with = short_with  # the letter that stands for "with"
        self.read_as_nouns: set[int] = set()

    def ways(self) -> Sequence[Way]:
        """The ways in which a word at an index may be a noun."""
        return ()

    def all(self) -> tuple[Term, ...]:
        ways = self.ways()
        return tuple(self._read(at, ways) for at in range(len(self.terms)))

    def _read(self, at: int, ways: Sequence[Way]) -> Term:
        term = self.terms[at]
        if self._means_with(at):
            return Term(term.start, term.end, term.text, WITH)
        if not is_word(term) or not any(way(at) for way in ways):
            return term
        self.read_as_nouns.add(at)
        return Term(term.start, term.end, term.text, UNKNOWN)

    def at(self, index: int, *tags: str) -> bool:
        return stands(self.terms, index, *tags)

    def _means_with(self, at: int) -> bool:
        """The m of "klar m lagerrapporten", the w of "an hour w the forms"."""
        if at == 0 or self.terms[at].text != self.short_with:
            return False
        if self.at(at - 1, "number", "/"):
            return False
        return self.at(at + 1, *NOUNS, "article", "ai", "tool")

    def particle(self, at: int) -> bool:
        """The out of "to sort out the quote", of "sorting out invoices", the igenom of "att gå
        igenom avtalet".
        """
        if not self.at(at, "particle") or not self.at(at + 1, *NOUNS, "article"):
            return False
        if at - 1 not in self.read_as_nouns and not self.at(at - 1, "unknown"):
            return False
        return self.at(at - 2, "infinitive") or self.terms[at - 1].text.endswith("ing")


class SwedishNouns(NounReader):
    def ways(self) -> Sequence[Way]:
        return (self.particle, self._written_apart, self._infinitive)

    def _written_apart(self, at: int) -> bool:
        """The "vecko" of "på vecko rapporten"."""
        return _written_apart(self, at) and self.at(at - 1, "taskwise")

    def _infinitive(self, at: int) -> bool:
        """The boka of "på att boka salar"."""
        if not self.at(at - 1, "infinitive"):
            return False
        bare = self.terms[at - 1].text == "att"
        if bare and not self.at(at - 2, "taskwise"):
            return False
        if not self.at(at, "verb", "wish", "light", "request") or self.at(at, "make", "check"):
            return False
        return self.at(at + 1, *NOUNS, "article", "prep")


class GermanNouns(NounReader):
    def ways(self) -> Sequence[Way]:
        return (self._written_apart, self._capital)

    def _written_apart(self, at: int) -> bool:
        """The "Tages" of "beim Tages Bericht"."""
        if not _written_apart(self, at):
            return False
        lead = self.terms[at - 1]
        return lead.has("taskwise") or lead.text in words("de")["leads"]["noun"]

    def _capital(self, at: int) -> bool:
        """The Sparte of "bei der Sparte Sanitär" is no verb."""
        term = self.terms[at]
        led = self.at(at - 1, "prep", "article")
        return led and term.has("past") and term.text[0].isupper()


def _written_apart(nouns: NounReader, at: int) -> bool:
    """A unit in front of a noun, which one of them should be joined to."""
    if at == 0 or not nouns.at(at, "unit", "day_unit", "week_unit", "month_unit"):
        return False
    if nouns.at(at, "number", "part"):
        return False
    return nouns.at(at + 1, "unknown") and not nouns.at(at + 1, "verb")
