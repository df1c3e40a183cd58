"""Words that are verbs or units elsewhere and nouns where they stand: "the cut list", "on day
sheets", "one-pager".
"""

from coaching.readers.grammar.compounds import compounds
from coaching.readers.grammar.english_nouns import EnglishNouns
from coaching.readers.grammar.noun_reader import GermanNouns, SwedishNouns
from coaching.readers.grammar.numbers import Terms
from coaching.readers.grammar.terms import Term


def as_nouns(terms: Terms, language: str) -> tuple[Term, ...]:
    """The terms, with the nouns among them read as nouns; an unknown language reads as English."""
    joined = tuple(compounds(terms))
    if language == "sv":
        return SwedishNouns(joined, short_with="m").all()
    if language == "de":
        return GermanNouns(joined).all()
    return EnglishNouns(joined, short_with="w" if language == "en" else "").all()
