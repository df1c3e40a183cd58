"""The task that a saving was made on, as a short name: "på offerter med Copilot i går" gives
"offerter".
"""

from coaching.readers.grammar.sentences import Sentence
from coaching.readers.saved.names import (
    LEAD,
    PERIODS,
    WHEN,
    begins_name,
    counted,
    ends_in_ing,
    name_from,
    noun_after_article,
)
from coaching.readers.vocabulary import words

BESIDE = (
    *WHEN,
    *PERIODS,
    "hedge",
    "negated",
    "light",
    "whole",
    "few",
    "less",
    "longer",
)  # between amount and name
SAYING = (
    "verb",
    "took",
    "number",
    "question",
    "saved",
    "lost",
    "mine",
    "pronoun",
    "usual",
    "wish",
    "price",
)
APART = (".", ",", "-", "–")  # between an amount and what it was saved on
LONGEST_HEADING = 8
PHRASAL = 2  # words of a verb with its particle
NEAR = 6  # terms between a name and its verb
SHORT = 5  # terms, the mark included


def task(sentence: Sentence, lo: int, at: int, after: int, hi: int) -> str:
    """The task named around an amount that covers the terms `at` to `after`, within `lo` to `hi`;
    empty if none.
    """
    name = headline(sentence, lo, at) or behind(sentence, after, hi)
    if not name or _mere_repair(sentence, name):
        name = _before(sentence, lo, at) or name
    return name or _anywhere(sentence, after, hi) or _apart(sentence)


def _mere_repair(sentence: Sentence, name: str) -> bool:
    """The "fixing" of "had to spend 20 min fixing it": the work itself was named before."""
    return any(
        term.text.casefold() == name.casefold() and term.has("check") for term in sentence.terms
    )


def _before(sentence: Sentence, lo: int, at: int) -> str:
    """The task that stands before an amount."""
    start, subject = _governed(sentence, lo, at), _nearest_subject(sentence, lo, at)
    if subject is not None and (
        start is None or not sentence.any("verb", "saved", "lost", lo=subject, hi=start)
    ):
        start = subject
    return name_from(sentence, start, at) if start is not None else ""


def behind(sentence: Sentence, after: int, hi: int) -> str:
    """The task that follows an amount, led in by a preposition or by nothing; empty if none."""
    start = _governed(sentence, after, hi)
    beside = _beside(sentence, after) if start is None else _beside(sentence, after, *APART)
    if start is None or (
        beside is not None and beside < start and _stands_apart(sentence, beside, start)
    ):
        start = beside
    name = name_from(sentence, start, hi) if start is not None else ""
    return "" if start is not None and _merely_done(sentence, start, after, name) else name


def _merely_done(sentence: Sentence, start: int, after: int, name: str) -> bool:
    """The tag of "the image bank took 15 min to tag", the figure out of "the formula took an hour
    to figure out".
    """
    words_of_it = name.split()
    doing = sentence.at(start - 1, "infinitive") and not sentence.at(start - 1, "tool")
    alone = len(words_of_it) == 1 or (
        len(words_of_it) == PHRASAL and sentence.at(start + 1, "particle")
    )
    subject = _nearest_subject(sentence, 0, after) if doing and alone else None
    return subject is not None and sentence.any("took", "verb", lo=subject, hi=after)


def _stands_apart(sentence: Sentence, beside: int, start: int) -> bool:
    """The sorting of "15 min sorting mail for the boss", the reply of "15 min, a reply to the
    tenant".
    """
    if ends_in_ing(sentence, beside):
        return not sentence.at(beside + 1, "question", "pronoun")
    mark = sentence.before(beside, "article")
    led = sentence.where("prep", "infinitive", lo=beside, hi=start)
    return sentence.at(mark, "(", ":", *APART) and not sentence.any(
        *SAYING, "light", lo=beside, hi=led
    )


def headline(sentence: Sentence, lo: int, at: int) -> str:
    """The letter of "Letter: 90 min with the tool"."""
    colon = sentence.where(":", lo=lo, hi=at)
    first = sentence.after(lo, "polite", "article", "line", ",", "and", "+")
    if (
        colon is None
        or not begins_name(sentence, first)
        or sentence.any(*SAYING, lo=first, hi=colon)
    ):
        return ""
    titled = (
        first == colon - 1 and sentence.at(first, "label") and sentence.any("taskwise", lo=colon)
    )
    return "" if titled else name_from(sentence, first, colon)


def _apart(sentence: Sentence) -> str:
    """A clause that only names something, or what came out of a tool: "…, the leaflet", "…, the ad
    by Claude".
    """
    spoken = (_whole_clause(sentence, lo, hi) for lo, hi in sentence.clauses)
    return next((name for name in spoken if name), "")


def _whole_clause(sentence: Sentence, lo: int, hi: int) -> str:
    first = sentence.after(lo, "mark", "line", "article", "and", "polite", "hedge")
    told = sentence.any(*SAYING, lo=first, hi=hi) and not sentence.any(
        "tool", "ai", lo=first, hi=hi
    )
    named = first < hi and sentence.plain(first) and begins_name(sentence, first) and not told
    return name_from(sentence, first, hi) if named else ""


def governed(sentence: Sentence, lo: int, hi: int) -> str:
    """The task that a preposition leads in, within `lo` to `hi`; empty if none."""
    start = _governed(sentence, lo, hi)
    name = name_from(sentence, start, hi) if start is not None else ""
    return "" if start is not None and _merely_done(sentence, start, lo, name) else name


def named_at(sentence: Sentence, index: int) -> str:
    """The task whose name begins at a term; empty if none does."""
    return name_from(sentence, index, len(sentence.terms)) if begins_name(sentence, index) else ""


def subject(sentence: Sentence) -> str:
    """What a sentence speaks of: the report of "the report is done"; empty when it names nothing of
    the kind.
    """
    start = _subject(sentence, 0, len(sentence.terms))
    if start is None or not sentence.any("verb", "light", lo=start + 1, hi=start + NEAR):
        return ""
    return name_from(sentence, start, len(sentence.terms))


def made(sentence: Sentence) -> str:
    """The tender of "Wrote the tender." """
    first = sentence.after(0, "mine", "hedge", "ai", "tool", "thing")
    first = (
        first if sentence.at(first, "make") else sentence.after(first, "polite", "mine", "hedge")
    )
    if not sentence.at(first, "make") or sentence.durations:
        return ""
    return named_at(sentence, sentence.after(first, *LEAD))


def heading(sentence: Sentence) -> str:
    """The task of a few words that say nothing else: "(20 min!) The VAT return." """
    last = len(sentence.terms)
    first = sentence.after(0, "article", "(")
    spoken = sentence.any(
        "verb", "took", "number", "question", "saved", "mine", "pronoun", lo=first
    )
    if (
        sentence.at(0, "prep")
        and last <= LONGEST_HEADING
        and not sentence.any("verb", "took", "saved", "mine")
    ):
        return governed(sentence, 0, last)
    if spoken or last > LONGEST_HEADING:
        return ""
    return (
        name_from(sentence, first, last)
        if begins_name(sentence, first) and (first or last <= SHORT)
        else ""
    )


def _beside(sentence: Sentence, after: int, *apart: str) -> int | None:
    """Where a name begins right behind an amount, past its rhythm and its day: "15 min every day
    sorting the inbox".
    """
    at = after
    while sentence.at(
        at,
        *WHEN,
        *PERIODS,
        "hedge",
        "negated",
        "light",
        "whole",
        "few",
        "less",
        "longer",
        "regained",
    ) and not sentence.at(at, "unit"):
        at += 1
    if sentence.at(at, "(", ":", *apart):
        at = sentence.after(at + 1, "article")
    return at if begins_name(sentence, at) else None


def _anywhere(sentence: Sentence, lo: int, hi: int) -> str:
    """What the sentence goes on to speak of: "… because the AI sorted the receipts"."""
    because = sentence.where("because", "ai", "tool", "(", lo=lo, hi=hi)
    if (
        because is None
        and sentence.at(lo, ",")
        and not sentence.any("verb", "saved", "pronoun", lo=lo, hi=hi)
    ):
        because = lo
    if because is None and sentence.any("lost", hi=hi):
        because = sentence.where(",", lo=lo, hi=hi)  # lost an hour today, the rota was wrong
    if because is None:
        because = next(
            (
                i
                for i in range(lo + 1, hi)
                if sentence.at(i, "copula") and sentence.at(i - 1, "pronoun")
            ),
            None,
        )
    if because is None:
        return ""
    start = next(
        (i for i in range(because + 1, hi) if sentence.plain(i) and begins_name(sentence, i)), None
    )
    return name_from(sentence, start, hi) if start is not None else ""


def _governed(sentence: Sentence, lo: int, hi: int) -> int | None:
    """Where the first phrase with a preposition begins that names neither a tool nor a time."""
    for index in range(lo, hi):
        if sentence.at(index, "thanks"):
            continue
        if (
            sentence.plain(index)
            and sentence.at(index, "prep", "infinitive")
            and not counted(sentence, index)
        ):
            following = sentence.after(index + 1, *LEAD, "prep", "negated")
            if sentence.at(following, "pronoun") and sentence.at(following - 1, "light"):
                following = sentence.after(following + 1, *LEAD)  # by letting it do the taxonomy
            if (
                sentence.at(following, "verb") and " " in sentence.terms[index].text
            ):  # when we send out …
                following = sentence.after(following + 1, *LEAD)
            if (
                sentence.at(following, "verb")
                and sentence.at(index, "infinitive")
                and not begins_name(sentence, following)
            ):
                following = sentence.after(
                    following + 1, *LEAD, "particle"
                )  # to put the log together
            if sentence.at(following, "thing") and sentence.at(following - 1, "ai", "tool"):
                continue
            if following < hi and sentence.plain(following) and begins_name(sentence, following):
                return following
    return None


def _nearest_subject(sentence: Sentence, lo: int, at: int) -> int | None:
    """In "two men rang, anyway the poster, 20 min" the poster, as it stands nearest."""
    colon = sentence.where(":", lo=lo, hi=at)
    if colon is not None and _subject(sentence, colon + 1, at) is not None:
        lo = colon + 1  # quick one from the kitchen: the allergen sheet took 5 min
    done = _mine(sentence, lo, at)
    if done is not None:
        return done
    for first, last in reversed(sentence.clauses):
        if lo < last and first < at and not _points_back(sentence, first):
            opening = sentence.after(
                max(first, lo), "mark", "polite", "but", "and", "article", "hedge"
            )
            found = _subject(sentence, opening, min(last, at))
            if (
                found is not None
                and found == opening
                and not sentence.at(found, "check")
                and name_from(sentence, found, at)
            ):
                return found
    return _subject(sentence, lo, at)


def _points_back(sentence: Sentence, first: int) -> bool:
    """That sort of case usually takes 25."""
    opening = sentence.after(first, "mark")
    return (
        sentence.language == "en"
        and sentence.at(opening, "article")
        and sentence.at(opening, "pronoun")
    )


def _mine(sentence: Sentence, lo: int, hi: int) -> int | None:
    """The offer of "the dog slept so I wrote the offer, saved 30 min"."""
    for index in range(lo, hi - 2):
        if (
            sentence.at(index, "mine")
            and sentence.at(index + 1, "make")
            and sentence.plain(index + 2)
        ):
            named = sentence.after(index + 2, *LEAD, "tooled")
            return named if named < hi and begins_name(sentence, named) else None
    return None


def _subject(sentence: Sentence, lo: int, hi: int) -> int | None:
    """Where the name begins that stands before a verb or a colon: "the report took 20 min",
    "Anleitung: 20 Min".
    """
    free = (i for i in range(lo, hi) if sentence.plain(i) and not counted(sentence, i))
    return next(
        (
            i
            for i in free
            if (
                sentence.at(i, "unknown", "event", "thing", "noun", "check")
                or noun_after_article(sentence, i)
                or (sentence.at(i, "adjectival") and begins_name(sentence, i + 1))
            )
            and begins_name(sentence, i)
            and (not sentence.at(i, "verb") or noun_after_article(sentence, i))
            and not _does_something(sentence, i)
            and not _acts(sentence, i)
        ),
        None,
    )


def _acts(sentence: Sentence, index: int) -> bool:
    """The svarade of "svarade på recensionen" is no task."""
    endings = tuple(words(sentence.language)["endings"]["verb"])
    verbal = sentence.at(index, "unknown") and sentence.terms[index].text.casefold().endswith(
        endings
    )
    return verbal and sentence.at(index + 1, "prep", "particle")


def _does_something(sentence: Sentence, index: int) -> bool:
    """A word behind who does it is a verb: the AI helped, I compiled."""
    return sentence.at(index - 1, "ai", "tool", "mine") and sentence.at(index, "unknown")
