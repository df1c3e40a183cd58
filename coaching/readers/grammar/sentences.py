"""A message as sentences, each with its durations, its rhythms and its clauses."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coaching.readers.grammar import durations, rhythm
from coaching.readers.grammar.measures import LONGEST_ABBREVIATION
from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.grammar.terms import Term, fold, stands
from coaching.readers.vocabulary import words

ENDS = (".", "!", "?", ";", "line")
MEASURING = (
    "number", "part", "nothing", "total",
    "saved", "lost", "took", "usual", "now", "instead",
)  # fmt: skip
MOST_NUMBERS, MOST_ARTICLES = 20, 60  # in one sentence


def sentences(terms: Terms, language: str) -> list[Sentence]:
    """The sentences of a message; one that only goes on with a "but" or a "now" joins the one
    before.
    """
    joined: list[list[Term]] = []
    for piece in _parts(terms):
        marks_alone = all(term.has("mark") for term in piece)
        if joined and (marks_alone or _goes_on(joined[-1], piece)):
            joined[-1].extend(piece)
        else:
            joined.append(piece)
    read = [_sentence(tuple(piece), language) for piece in joined if not _crowded(piece)]
    return [sentence for sentence in read if len(sentence.durations) <= MOST_NUMBERS]


def part(whole: Sentence, lo: int, hi: int) -> Sentence:
    """A stretch of a sentence as a sentence of its own."""
    return replace(_sentence(whole.terms[lo:hi], whole.language), capitals=whole.capitals)


def _crowded(piece: Terms) -> bool:
    """A row of so many numbers is a table or a timetable, and costs time."""
    numbers = [term for term in piece if term.has("number", "part", "fraction")]
    counting = [term for term in numbers if not term.has("article")]
    return len(numbers) > MOST_ARTICLES or len(counting) > MOST_NUMBERS


def _parts(terms: Terms) -> Iterator[list[Term]]:
    piece: list[Term] = []
    for index, term in enumerate(terms):
        piece.append(term)
        if _ends(terms, index, piece):
            yield piece
            piece = []
    if piece:
        yield piece


def _ends(terms: Terms, index: int, piece: Terms) -> bool:
    term = terms[index]
    if not term.has(*ENDS) and not (term.has(":") and _is_an_aside(piece)):
        return False
    if term.has(".") and _abbreviated(terms, index):
        return False
    return not _in_brackets(terms, index)


def _is_an_aside(piece: Terms) -> bool:
    """What stands before the colon of "can't write more: 25 min, the diagram" says something of its
    own.
    """
    if any(term.has(*MEASURING) for term in piece):
        return False
    acts = any(term.has("verb", "negated") for term in piece)
    mine = any(term.has("mine", "negated") for term in piece)
    return acts and mine


def _in_brackets(terms: Terms, mark: int) -> bool:
    """The marks of "(!!)"."""
    while mark > 0 and terms[mark].has("!", "?"):
        mark -= 1
    return terms[mark].has("(")


def _abbreviated(terms: Terms, dot: int) -> bool:
    """A full stop inside the sentence: after "Min." or "ca.", or with no space behind it."""
    if dot + 1 >= len(terms):
        return False
    before = terms[dot - 1] if dot else terms[dot]
    following = terms[dot + 1]
    if following.start == terms[dot].end:
        return True
    if before.text.isalpha() and len(before.text) == 1:
        return True  # z. B.
    return _listed_abbreviation(before, following) or _short(before, following)


def _short(before: Term, following: Term) -> bool:
    if len(before.text) > LONGEST_ABBREVIATION or not before.has("unit", "hedge", "times"):
        return False
    return not before.has("unit") or not _starts_anew(following)


def _starts_anew(following: Term) -> bool:
    if following.has("mine", "pronoun", "request", "polite"):
        return True
    return following.has("question") and following.text[0].isupper()


def _listed_abbreviation(before: Term, following: Term) -> bool:
    known, word = words("any")["abbreviations"], fold(before.text)
    if word in known["inside"]:
        return True
    return word in known["closing"] and following.text[0].islower()


def _goes_on(earlier: Terms, later: Terms) -> bool:
    counts = any(term.has("number", "part") for term in later)
    if not counts or earlier[-1].has("?"):
        return False
    if _tells_an_amount(earlier) and _compares(later):
        return True
    if later[0].has("but", "minus", "now"):
        return True
    return any(term.has("usual") and not term.has("when") for term in earlier)


def _tells_an_amount(earlier: Terms) -> bool:
    """An amount of which nobody has said yet that it was saved."""
    if any(term.has("saved") for term in earlier):
        return False
    return any(term.has("number", "part") for term in earlier)


def _compares(later: Terms) -> bool:
    opening = next((term for term in later if not term.has("mark", "polite")), None)
    if opening is None:
        return False
    if opening.has("usual", "counter") or later[0].has("usual", "counter"):
        return True
    points_back = opening.has("pronoun", "light")  # That sort of thing takes an hour otherwise.
    return points_back and any(term.has("usual", "otherwise") for term in later)


def _sentence(terms: tuple[Term, ...], language: str) -> Sentence:
    spans = durations.in_terms(terms)
    taken = [(span.first, span.last) for span in spans]
    rhythms = rhythm.in_terms(terms, taken)
    clauses = tuple(_clauses(terms, taken))
    return Sentence(terms, spans, rhythms, clauses, language, _capitals(terms))


def _capitals(terms: Terms) -> bool:
    """An abbreviated unit ("Std") has its capital from the telephone, not from the writer."""
    for term in terms[1:]:
        if term.has("unknown", "unit", "event", "part", "noun") and term.text[0].isupper():
            if term.has("unknown") or len(term.text) > LONGEST_ABBREVIATION:
                return True
    return False


def _clauses(terms: Terms, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    inside = {i for first, last in taken for i in range(first, last)}
    start = 0
    for index in range(1, len(terms)):
        if index not in inside and _parts_clauses(terms, index):
            yield start, index
            start = index
    yield start, len(terms)


def _parts_clauses(terms: Terms, index: int) -> bool:
    term = terms[index]
    if term.has(",", "(", ")", *ENDS):
        return not stands(terms, index + 1, "subordinate")
    if term.has("–", "—", "-"):
        return term.start > terms[index - 1].end
    if term.has("and"):
        return stands(terms, index + 1, "pronoun", "saved", "lost", "verb", "check", "negated")
    return term.has("but")
