"""Where the name of a task begins and ends among the terms of a sentence, and how it is written."""

from coaching.readers.grammar.sentences import Sentence

WHEN = ("today", "yesterday", "this_week", "last_week", "moment")
PERIODS = (
    "per_day",
    "per_other_day",
    "per_week",
    "per_fortnight",
    "per_month",
    "per_quarter",
    "per_year",
)
# What cannot stand in the name of a task, and therefore ends it.
END = (
    *WHEN, *PERIODS, "saved", "lost", "each", "instead", "usual", "now", "longer", "less", "but",
    "stop", "total",
    "pronoun", "mine", "amountless", "because", "light",
    "said", "mark", "line", "regained", "got", "arrow", "clock",
)  # fmt: skip
INSIDE = frozenset({"-", "/", "&", "'", "’", "+", "#"})
NAMING = ("unknown", "event", "thing", "make", "check", "other", "plain", "adjectival", "noun")
LEAD = (
    "number",
    "article",
    "hedge",
    "whole",
    "make",
    "infinitive",
    "light",
    "ai",
    "tool",
)  # may stand before a name
RIM = (
    "prep",
    "article",
    "hedge",
    "and",
    "or",
    "tooled",
    "from",
    "to",
    "infinitive",
    "make",
    "few",
    "whole",
    "but",
)


def begins_name(sentence: Sentence, index: int) -> bool:
    """Whether a word can begin the name of a task."""
    if (
        _minutes_of_a_meeting(sentence, index)
        or noun_after_article(sentence, index)
        or _compound(sentence, index)
    ):
        return True
    spent = sentence.at(index, "verb") and sentence.at(index, "check")
    if (
        not sentence.at(index, *NAMING)
        or sentence.at(index, "particle")
        or spent
        or _thanked(sentence, index)
    ):
        return False
    if sentence.at(index, "light") or (
        sentence.language == "de" and not _german_noun(sentence, index)
    ):
        return False
    if sentence.at(index, "adjectival") and sentence.at(index, *END):
        return begins_name(sentence, index + 1)
    ended = sentence.at(index, "tool", "ai", "prep", *END) and not sentence.at(
        index, "event", "adjectival", "noun"
    )
    return not ended


def counted(sentence: Sentence, index: int) -> bool:
    return any(rhythm.first <= index < rhythm.last for rhythm in sentence.rhythms)


def ends_in_ing(sentence: Sentence, index: int) -> bool:
    return sentence.language == "en" and sentence.terms[index].text.endswith("ing")


def noun_after_article(sentence: Sentence, index: int) -> bool:
    """The schedule, my draft: a verb no longer."""
    noun = (
        sentence.at(index, "verb")
        and sentence.at(index - 1, "article")
        and not sentence.at(index, "number", "pronoun")
    )
    return sentence.language == "en" and noun


def _minutes_of_a_meeting(sentence: Sentence, index: int) -> bool:
    """On minutes: in English a unit without a number is a document."""
    return (
        sentence.language == "en"
        and sentence.at(index, "unit")
        and sentence.plain(index)
        and (
            sentence.at(index - 1, "prep")
            or (sentence.at(index - 1, "article") and sentence.at(index - 2, "make"))
        )
    )


def _compound(sentence: Sentence, index: int) -> bool:
    """The month-end of "on the month-end close"."""
    terms = sentence.terms[index : index + 3]
    if len(terms) < 3 or not sentence.at(index, "month_unit", "week_unit", "day_unit"):
        return False
    return (
        terms[1].text == "-" and terms[0].end == terms[1].start and terms[1].end == terms[2].start
    )


def _thanked(sentence: Sentence, index: int) -> bool:
    """The transcript of "thanks to the transcript" is the means, not the task."""
    return sentence.at(sentence.before(index, "article", "pronoun"), "thanks")


def _german_noun(sentence: Sentence, index: int) -> bool:
    """A capital shows the noun, at most behind an adjective, unless the writer uses none."""
    if not sentence.capitals or sentence.at(index, "make", "check", "event"):
        return True
    near = sentence.terms[index : index + 2]
    return any(word[0].isupper() for term in near for word in term.text.split())


def name_from(sentence: Sentence, start: int, hi: int) -> str:
    start = sentence.after(start, *LEAD)
    end = start
    while end < hi and sentence.plain(end) and not _ends(sentence, start, end):
        end += 1
    while end > start and _at_the_rim(sentence, start, end - 1):
        end -= 1
    return " ".join(_written(sentence, start, end).split())


def _at_the_rim(sentence: Sentence, start: int, index: int) -> bool:
    if _hyphenated(sentence, start, index):
        return False
    writing = index > start and sentence.at(index, "make") and ends_in_ing(sentence, index)
    return sentence.at(index, *RIM) and not sentence.at(index, "unknown") and not writing


def _ends(sentence: Sentence, start: int, index: int) -> bool:  # noqa: PLR0911 - one question a line
    if _hyphenated(sentence, start, index):
        return False
    if sentence.terms[index].text in INSIDE:
        return not _inside_a_word(sentence, index)
    if index > start and counted(sentence, index):
        return True
    if sentence.at(index, "adjectival") and (index == start or begins_name(sentence, index + 1)):
        return False
    if (
        sentence.at(index, *END)
        and not _german_article(sentence, index)
        and not sentence.at(index, "noun")
    ):
        return not (index == start and sentence.at(index, "event"))
    if sentence.at(index, "and"):
        return sentence.at(
            index + 1,
            "number",
            "verb",
            "check",
            "hedge",
            "pronoun",
            "polite",
            "tool",
            "few",
            "part",
            "fraction",
        )
    if sentence.at(index, "tooled", "prep"):
        return sentence.at(sentence.after(index + 1, "article"), "tool", "ai", *WHEN)
    if sentence.at(index, "tool", "ai"):
        return index > start
    if index > start and _german_verb(sentence, start, index):
        return True
    spent = sentence.at(index, "check") and begins_name(sentence, index + 1)
    return (
        index > start
        and sentence.at(index, "verb")
        and not (spent or sentence.at(index, "event", "article"))
    )


def _german_article(sentence: Sentence, index: int) -> bool:
    """The die of "auf die Bewerbungen" is no pronoun."""
    led = (
        sentence.language == "de"
        and sentence.at(index - 1, "prep")
        and sentence.at(index, "article")
    )
    return led and begins_name(sentence, index + 1)


def _german_verb(sentence: Sentence, start: int, index: int) -> bool:
    """A word without a capital behind a noun, and no noun after it: "die Belege sortiert"."""
    if (
        sentence.language != "de"
        or not sentence.capitals
        or not sentence.at(index, "unknown", "light", "verb")
    ):
        return False
    noun = any(sentence.terms[i].text[0].isupper() for i in range(start, index))
    small = sentence.at(index, "verb") and sentence.terms[index].text[0].islower()
    return noun and (small or not _german_noun(sentence, index))


def _hyphenated(sentence: Sentence, start: int, index: int) -> bool:
    """The ins of check-ins."""
    terms = sentence.terms
    joint = (
        index - 1 > start
        and terms[index - 1].text == "-"
        and terms[index - 1].end == terms[index].start
    )
    return joint and terms[index - 2].end == terms[index - 1].start


def _inside_a_word(sentence: Sentence, index: int) -> bool:
    terms = sentence.terms
    if not 0 < index < len(terms) - 1:
        return False
    owned = (
        terms[index].text in {"'", "’"}
        and sentence.at(index + 1, *NAMING)
        and terms[index - 1].text[-1] == "s"
    )
    joins = (
        owned
        or terms[index].text == "&"
        or (terms[index].text == "+" and sentence.at(index + 1, *NAMING))
    )
    return joins or terms[index].end == terms[index + 1].start


def _written(sentence: Sentence, start: int, end: int) -> str:
    """The words in lower case, but names and acronyms as they were written."""
    pieces: list[str] = []
    for index in range(start, end):
        term = sentence.terms[index]
        gap = " " if index > start and term.start > sentence.terms[index - 1].end else ""
        pieces.append(gap + _cased(term.text, opening=index == 0 or sentence.language == "de"))
    return "".join(pieces)


def _cased(word: str, opening: bool) -> str:
    ordinary = word[:1].isupper() and word[1:] == word[1:].lower() and len(word) > 1
    return word.lower() if opening and ordinary else word
