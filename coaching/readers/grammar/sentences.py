"""A message as sentences, each with its durations, its rhythms and its clauses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from coaching.readers.grammar import durations, rhythm
from coaching.readers.grammar.durations import Duration
from coaching.readers.grammar.rhythm import Rhythm
from coaching.readers.grammar.terms import Term, fold
from coaching.readers.vocabulary import words

ENDS = (".", "!", "?", ";", "line")
MEASURING = (
    "number",
    "part",
    "saved",
    "lost",
    "took",
    "usual",
    "now",
    "instead",
    "nothing",
    "total",
)
LONGEST_ABBREVIATION = 4
MOST_NUMBERS, MOST_ARTICLES = 20, 60  # in one sentence


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
        return next(((lo, hi) for lo, hi in self.clauses if lo <= at < hi), (0, len(self.terms)))

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

    def verb(self, lo: int, hi: int) -> bool:
        """Whether a verb stands between two indexes."""
        return any(self.is_verb(i) for i in range(lo, hi))

    def is_verb(self, index: int) -> bool:
        """A verb, unless an article (English) or a capital (German) makes a noun of it: the
        schedule, die Suche.
        """
        if not self.at(index, "verb") or (self.at(index, "and") and self.at(index - 1, ",")):
            return False  # the sen of "40 min, sen …" goes on, and is not late
        article = self.at(index - 1, "article") and not self.at(index - 1, "verb")
        capital = self.capitals and index > 0 and self.terms[index].text[0].isupper()
        return not (article if self.language == "en" else capital and self.language == "de")

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
        if (self.language == "en" and self._first_half(index)) or self._second_half(index):
            return True
        if not self.at(index, "noun", "event"):
            return False
        headed = self.any(":", lo=index + 1, hi=index + 4)
        timed = self.at(index + 1, "took", "usual") or self.plain(index + 2) is False
        if self.at(index, "said") and (headed or timed):
            return True  # the survey took 20 min, the survey in 20 min
        compound = self.at(index, "noun") and self.at(index - 1, "event", "other", "noun")
        return (
            compound
            or self.at(index - 1, "unknown")
            or (self.at(index, "noun") and self._governed(index))
        )

    def _second_half(self, index: int) -> bool:
        """The study of "pre-study"."""
        joint = index > 1 and self.terms[index - 1].text == "-"
        return joint and self.terms[index - 2].end + 1 == self.terms[index].start

    def _first_half(self, index: int) -> bool:
        """The customer of "the customer survey", the training of "training plan"."""
        following = (
            self.at(index + 1, "unknown", "noun", "check", "event", "thing")
            and self.terms[index + 1].text[0].islower()
        )
        return self.at(index, "event", "other", "noun") and following

    def _governed(self, index: int) -> bool:
        lead = self.before(index, "article", "whole", "event")
        return self.at(lead, "prep", "saved", "instead", "each")

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

    def plain(self, index: int) -> bool:
        """Whether no duration covers the term."""
        return index not in self._covered

    @cached_property
    def _covered(self) -> frozenset[int]:
        return frozenset(i for d in self.durations for i in range(d.first, d.last))


def sentences(terms: Sequence[Term], language: str) -> list[Sentence]:
    """The sentences of a message; one that only goes on with a "but" or a "now" joins the one
    before.
    """
    joined: list[list[Term]] = []
    for piece in _parts(terms):
        if joined and (_goes_on(joined[-1], piece) or all(term.has("mark") for term in piece)):
            joined[-1].extend(piece)
        else:
            joined.append(piece)
    read = (_sentence(tuple(piece), language) for piece in joined if not _crowded(piece))
    return [sentence for sentence in read if len(sentence.durations) <= MOST_NUMBERS]


def _crowded(piece: Sequence[Term]) -> bool:
    """A row of so many numbers is a table or a timetable, and costs time."""
    numbers = [term for term in piece if term.has("number", "part", "fraction")]
    return (
        len(numbers) > MOST_ARTICLES
        or sum(not term.has("article") for term in numbers) > MOST_NUMBERS
    )


def part(whole: Sentence, lo: int, hi: int) -> Sentence:
    """A stretch of a sentence as a sentence of its own."""
    return replace(_sentence(whole.terms[lo:hi], whole.language), capitals=whole.capitals)


def _parts(terms: Sequence[Term]) -> Iterator[list[Term]]:
    piece: list[Term] = []
    for index, term in enumerate(terms):
        piece.append(term)
        inside = term.has(".") and _abbreviated(terms, index)
        ends = term.has(*ENDS) or (term.has(":") and _is_an_aside(piece))
        if ends and not inside and not _in_brackets(terms, index):
            yield piece
            piece = []
    if piece:
        yield piece


def _is_an_aside(piece: Sequence[Term]) -> bool:
    """What stands before the colon of "can't write more: 25 min, the diagram" says something of its
    own.
    """
    told = any(term.has(*MEASURING) for term in piece)
    return (
        not told
        and any(term.has("verb", "negated") for term in piece)
        and any(term.has("mine", "negated") for term in piece)
    )


def _in_brackets(terms: Sequence[Term], mark: int) -> bool:
    """The marks of "(!!)"."""
    while mark > 0 and terms[mark].has("!", "?"):
        mark -= 1
    return terms[mark].has("(")


def _abbreviated(terms: Sequence[Term], dot: int) -> bool:
    """A full stop inside the sentence: after "Min." or "ca.", or with no space behind it."""
    if dot + 1 >= len(terms):
        return False
    before = terms[dot - 1] if dot else terms[dot]
    short = before.has("unit", "hedge", "times") and len(before.text) <= LONGEST_ABBREVIATION
    following = terms[dot + 1]
    starts = following.has("mine", "pronoun", "request", "polite") or (
        following.has("question") and following.text[0].isupper()
    )
    short = short and not (before.has("unit") and starts)
    letter = before.text.isalpha() and len(before.text) == 1  # z. B.
    return (
        short
        or letter
        or _listed_abbreviation(before, terms[dot + 1])
        or terms[dot + 1].start == terms[dot].end
    )


def _listed_abbreviation(before: Term, following: Term) -> bool:
    known, word = words("any")["abbreviations"], fold(before.text)
    return word in known["inside"] or (word in known["closing"] and following.text[0].islower())


def _goes_on(earlier: Sequence[Term], later: Sequence[Term]) -> bool:
    if earlier[-1].has("?"):
        return False
    counts = any(term.has("number", "part") for term in later)
    opening = next((term for term in later if not term.has("mark", "polite")), None)
    told = any(term.has("number", "part") for term in earlier) and not any(
        term.has("saved") for term in earlier
    )
    that = (
        opening is not None
        and opening.has("pronoun", "light")
        and any(t.has("usual", "otherwise") for t in later)
    )
    if counts and told and that:
        return True  # That sort of thing takes an hour otherwise.
    if (
        counts
        and told
        and opening
        and (opening.has("usual", "counter") or later[0].has("usual", "counter"))
    ):
        return True
    return counts and (
        later[0].has("but", "minus", "now")
        or any(t.has("usual") and not t.has("when") for t in earlier)
    )


def _sentence(terms: tuple[Term, ...], language: str) -> Sentence:
    spans = durations.in_terms(terms)
    taken = [(d.first, d.last) for d in spans]
    return Sentence(
        terms,
        spans,
        rhythm.in_terms(terms, taken),
        tuple(_clauses(terms, taken)),
        language,
        _capitals(terms),
    )


def _capitals(terms: tuple[Term, ...]) -> bool:
    """An abbreviated unit ("Std") has its capital from the telephone, not from the writer."""
    nouns = (
        t
        for t in terms[1:]
        if t.has("unknown", "unit", "event", "part", "noun") and t.text[0].isupper()
    )
    return any(term.has("unknown") or len(term.text) > LONGEST_ABBREVIATION for term in nouns)


def _clauses(
    terms: tuple[Term, ...], taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    inside = {i for first, last in taken for i in range(first, last)}
    start = 0
    for index in range(1, len(terms)):
        if index not in inside and _parts_clauses(terms, index):
            yield start, index
            start = index
    yield start, len(terms)


def _parts_clauses(terms: tuple[Term, ...], index: int) -> bool:
    following = terms[index + 1] if index + 1 < len(terms) else None
    if terms[index].has(",", "(", ")", *ENDS):
        return not (following and following.has("subordinate"))
    if terms[index].has("–", "—", "-"):
        return terms[index].start > terms[index - 1].end
    if terms[index].has("and"):
        return bool(
            following and following.has("pronoun", "saved", "lost", "verb", "check", "negated")
        )
    return terms[index].has("but")
