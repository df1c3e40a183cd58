"""The task that a saving was made on, as a short name: "på offerter med Copilot i går" gives "offerter"."""

from coaching.readers.sentences import Sentence

WHEN = ("today", "yesterday", "this_week", "last_week", "moment")
PERIODS = ("per_day", "per_other_day", "per_week", "per_fortnight", "per_month", "per_quarter", "per_year")
# What cannot stand in the name of a task, and therefore ends it.
END = (
    *WHEN, *PERIODS, "saved", "lost", "each", "instead", "usual", "now", "longer", "less", "but", "stop", "total",
    "pronoun", "mine", "amountless", "because", "light",
    "said", "mark", "line", "regained", "arrow", "clock",
)  # fmt: skip
BESIDE = (*WHEN, *PERIODS, "hedge", "negated", "light", "whole", "few", "less", "longer")  # between amount and name
SAYING = ("verb", "took", "number", "question", "saved", "lost", "mine", "pronoun", "usual", "wish", "price")
LONGEST_HEADING = 8
NEAR = 6  # terms between a name and its verb
SHORT = 4  # terms, the mark included
INSIDE = frozenset({"-", "/", "&", "'", "’", "+", "#"})
NAMING = ("unknown", "event", "thing", "make", "check", "other", "plain", "adjectival", "noun")
LEAD = ("number", "article", "hedge", "whole", "make", "infinitive", "light", "ai", "tool")  # may stand before a name
RIM = ("prep", "article", "hedge", "and", "or", "tooled", "from", "to", "infinitive", "make", "few", "whole", "but")


def task(sentence: Sentence, lo: int, at: int, after: int, hi: int) -> str:
    """The task named around an amount that covers the terms `at` to `after`, within `lo` to `hi`; empty if none."""
    name = headline(sentence, lo, at) or behind(sentence, after, hi)
    if not name or _mere_repair(sentence, name):
        name = _before(sentence, lo, at) or name
    return name or _anywhere(sentence, after, hi) or _apart(sentence)


def _mere_repair(sentence: Sentence, name: str) -> bool:
    """The "fixing" of "had to spend 20 min fixing it": the work itself was named before."""
    return any(term.text.casefold() == name.casefold() and term.has("check") for term in sentence.terms)


def _before(sentence: Sentence, lo: int, at: int) -> str:
    """The task that stands before an amount."""
    start, subject = _governed(sentence, lo, at), _subject(sentence, lo, at)
    if subject is not None and (start is None or not sentence.any("verb", "saved", "lost", lo=subject, hi=start)):
        start = subject
    return _name(sentence, start, at) if start is not None else ""


def behind(sentence: Sentence, after: int, hi: int) -> str:
    """The task that follows an amount, led in by a preposition or by nothing; empty if none."""
    start = _governed(sentence, after, hi)
    beside = _beside(sentence, after)
    if start is None or (beside is not None and beside < start and _ing(sentence, beside)):
        start = beside
    return _name(sentence, start, hi) if start is not None else ""


def headline(sentence: Sentence, lo: int, at: int) -> str:
    """The letter of "Letter: 90 min with the tool"."""
    colon = sentence.where(":", lo=lo, hi=at)
    first = sentence.after(lo, "polite", "article", "line", ",", "and", "+")
    if colon is None or not _names(sentence, first) or sentence.any(*SAYING, lo=first, hi=colon):
        return ""
    return _name(sentence, first, colon)


def _apart(sentence: Sentence) -> str:
    """A clause that only names something, or what came out of a tool: "…, the leaflet", "…, the ad by Claude"."""
    spoken = (_whole_clause(sentence, lo, hi) for lo, hi in sentence.clauses)
    return next((name for name in spoken if name), "")


def _whole_clause(sentence: Sentence, lo: int, hi: int) -> str:
    first = sentence.after(lo, "mark", "line", "article", "and", "polite")
    told = sentence.any(*SAYING, lo=first, hi=hi) and not sentence.any("tool", "ai", lo=first, hi=hi)
    named = first < hi and sentence.plain(first) and _names(sentence, first) and not told
    return _name(sentence, first, hi) if named else ""


def governed(sentence: Sentence, lo: int, hi: int) -> str:
    """The task that a preposition leads in, within `lo` to `hi`; empty if none."""
    start = _governed(sentence, lo, hi)
    return _name(sentence, start, hi) if start is not None else ""


def named_at(sentence: Sentence, index: int) -> str:
    """The task whose name begins at a term; empty if none does."""
    return _name(sentence, index, len(sentence.terms)) if _names(sentence, index) else ""


def subject(sentence: Sentence) -> str:
    """What a sentence speaks of: the report of "the report is done"; empty when it names nothing of the kind."""
    start = _subject(sentence, 0, len(sentence.terms))
    if start is None or not sentence.any("verb", "light", lo=start + 1, hi=start + NEAR):
        return ""
    return _name(sentence, start, len(sentence.terms))


def heading(sentence: Sentence) -> str:
    """The task of a few words that say nothing else: "(20 min!) The VAT return." """
    last = len(sentence.terms)
    first = sentence.after(0, "article")
    spoken = sentence.any("verb", "took", "number", "question", "saved", "mine", "pronoun", lo=first)
    if spoken or last > LONGEST_HEADING:
        return ""
    if sentence.at(0, "prep"):
        return governed(sentence, 0, last)
    return _name(sentence, first, last) if _names(sentence, first) and (first or last <= SHORT) else ""


def _beside(sentence: Sentence, after: int) -> int | None:
    """Where a name begins right behind an amount, past its rhythm and its day: "15 min every day sorting the inbox"."""
    at = after
    while sentence.at(
        at, *WHEN, *PERIODS, "hedge", "negated", "light", "whole", "few", "less", "longer"
    ) and not sentence.at(at, "unit"):
        at += 1
    at += 1 if sentence.at(at, "(", ":") else 0
    return at if _names(sentence, at) else None


def _ing(sentence: Sentence, index: int) -> bool:
    return sentence.language == "en" and sentence.terms[index].text.endswith("ing")


def _anywhere(sentence: Sentence, lo: int, hi: int) -> str:
    """What the sentence goes on to speak of: "… because the AI sorted the receipts"."""
    because = sentence.where("because", "ai", "tool", "(", lo=lo, hi=hi)
    if because is None and sentence.at(lo, ",") and not sentence.any("verb", "saved", "pronoun", lo=lo, hi=hi):
        because = lo
    if because is None:
        because = next(
            (i for i in range(lo + 1, hi) if sentence.at(i, "copula") and sentence.at(i - 1, "pronoun")), None
        )
    if because is None:
        return ""
    start = next((i for i in range(because + 1, hi) if sentence.plain(i) and _names(sentence, i)), None)
    return _name(sentence, start, hi) if start is not None else ""


def _governed(sentence: Sentence, lo: int, hi: int) -> int | None:
    """Where the first phrase with a preposition begins that names neither a tool nor a time."""
    for index in range(lo, hi):
        if sentence.at(index, "thanks"):
            continue
        if sentence.plain(index) and sentence.at(index, "prep", "infinitive") and not _counted(sentence, index):
            following = sentence.after(index + 1, *LEAD, "prep", "negated")
            if sentence.at(following, "verb") and " " in sentence.terms[index].text:  # when we send out …
                following = sentence.after(following + 1, *LEAD)
            if sentence.at(following, "thing") and sentence.at(following - 1, "ai", "tool"):
                continue
            if following < hi and sentence.plain(following) and _names(sentence, following):
                return following
    return None


def _counted(sentence: Sentence, index: int) -> bool:
    return any(rhythm.first <= index < rhythm.last for rhythm in sentence.rhythms)


def _names(sentence: Sentence, index: int) -> bool:
    """Whether a word can begin the name of a task."""
    if _minutes_of_a_meeting(sentence, index) or _noun_after_article(sentence, index) or _compound(sentence, index):
        return True
    spent = sentence.at(index, "verb") and sentence.at(index, "check")
    if not sentence.at(index, *NAMING) or spent or _thanked(sentence, index):
        return False
    if sentence.at(index, "light") or (sentence.language == "de" and not _german_noun(sentence, index)):
        return False
    if sentence.at(index, "adjectival") and sentence.at(index, *END):
        return _names(sentence, index + 1)
    ended = sentence.at(index, "tool", "ai", "prep", *END) and not sentence.at(index, "event", "adjectival", "noun")
    return not ended


def _noun_after_article(sentence: Sentence, index: int) -> bool:
    """The schedule, my draft: a verb no longer."""
    noun = (
        sentence.at(index, "verb") and sentence.at(index - 1, "article") and not sentence.at(index, "number", "pronoun")
    )
    return sentence.language == "en" and noun


def _minutes_of_a_meeting(sentence: Sentence, index: int) -> bool:
    """On minutes: in English a unit without a number is a document."""
    return (
        sentence.language == "en"
        and sentence.at(index, "unit")
        and sentence.plain(index)
        and sentence.at(index - 1, "prep")
    )


def _compound(sentence: Sentence, index: int) -> bool:
    """The month-end of "on the month-end close"."""
    terms = sentence.terms[index : index + 3]
    if len(terms) < 3 or not sentence.at(index, "month_unit", "week_unit", "day_unit"):
        return False
    return terms[1].text == "-" and terms[0].end == terms[1].start and terms[1].end == terms[2].start


def _thanked(sentence: Sentence, index: int) -> bool:
    """The transcript of "thanks to the transcript" is the means, not the task."""
    return sentence.at(sentence.before(index, "article", "pronoun"), "thanks")


def _german_noun(sentence: Sentence, index: int) -> bool:
    """A capital shows the noun, at most behind an adjective, unless the writer uses none."""
    if not sentence.capitals or sentence.at(index, "make", "check", "event"):
        return True
    near = sentence.terms[index : index + 2]
    return any(word[0].isupper() for term in near for word in term.text.split())


def _subject(sentence: Sentence, lo: int, hi: int) -> int | None:
    """Where the name begins that stands before a verb or a colon: "the report took 20 min", "Anleitung: 20 Min"."""
    free = (i for i in range(lo, hi) if sentence.plain(i) and not _counted(sentence, i))
    return next(
        (
            i
            for i in free
            if (
                sentence.at(i, "unknown", "event", "thing", "noun", "check")
                or _noun_after_article(sentence, i)
                or (sentence.at(i, "adjectival") and _names(sentence, i + 1))
            )
            and _names(sentence, i)
            and (not sentence.at(i, "verb") or _noun_after_article(sentence, i))
            and not _does_something(sentence, i)
        ),
        None,
    )


def _does_something(sentence: Sentence, index: int) -> bool:
    """A word behind who does it is a verb: the AI helped, I compiled."""
    return sentence.at(index - 1, "ai", "tool", "mine") and sentence.at(index, "unknown")


def _name(sentence: Sentence, start: int, hi: int) -> str:
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
    writing = index > start and sentence.at(index, "make") and _ing(sentence, index)
    return sentence.at(index, *RIM) and not sentence.at(index, "unknown") and not writing


def _ends(sentence: Sentence, start: int, index: int) -> bool:  # noqa: PLR0911 - one question a line
    if _hyphenated(sentence, start, index):
        return False
    if sentence.terms[index].text in INSIDE:
        return not _inside_a_word(sentence, index)
    if index > start and _counted(sentence, index):
        return True
    if sentence.at(index, "adjectival") and (index == start or _names(sentence, index + 1)):
        return False
    if sentence.at(index, *END) and not sentence.at(index, "noun"):
        return not (index == start and sentence.at(index, "event"))
    if sentence.at(index, "and"):
        return sentence.at(
            index + 1, "number", "verb", "check", "hedge", "pronoun", "polite", "tool", "few", "part", "fraction"
        )
    if sentence.at(index, "tooled", "prep"):
        return sentence.at(sentence.after(index + 1, "article"), "tool", "ai", *WHEN)
    if sentence.at(index, "tool", "ai"):
        return index > start
    if index > start and _german_verb(sentence, start, index):
        return True
    spent = sentence.at(index, "check") and _names(sentence, index + 1)
    return index > start and sentence.at(index, "verb") and not (spent or sentence.at(index, "event", "article"))


def _german_verb(sentence: Sentence, start: int, index: int) -> bool:
    """A word without a capital behind a noun, and no noun after it: "die Belege sortiert"."""
    if sentence.language != "de" or not sentence.capitals or not sentence.at(index, "unknown", "light", "verb"):
        return False
    noun = any(sentence.terms[i].text[0].isupper() for i in range(start, index))
    small = sentence.at(index, "verb") and sentence.terms[index].text[0].islower()
    return noun and (small or not _german_noun(sentence, index))


def _hyphenated(sentence: Sentence, start: int, index: int) -> bool:
    """The ins of check-ins."""
    terms = sentence.terms
    joint = index - 1 > start and terms[index - 1].text == "-" and terms[index - 1].end == terms[index].start
    return joint and terms[index - 2].end == terms[index - 1].start


def _inside_a_word(sentence: Sentence, index: int) -> bool:
    terms = sentence.terms
    if not 0 < index < len(terms) - 1:
        return False
    joins = terms[index].text == "&" or (terms[index].text == "+" and sentence.at(index + 1, *NAMING))
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
