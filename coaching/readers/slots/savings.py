"""What is told of time saved: the task, the minutes, how often, when and with which tool."""

from dataclasses import replace

from coaching.facts.savings import RHYTHMS, Rhythm
from coaching.messages import JSON, named
from coaching.readers.grammar.measures import HOUR, LATEST_HOUR
from coaching.readers.grammar.rhythm import find as frequencies
from coaching.readers.grammar.terms import read_terms
from coaching.readers.saved import reading as savings
from coaching.readers.saved.task.sure import sure_name
from coaching.readers.slots import clocks
from coaching.readers.slots.answers import picked, whole_question
from coaching.readers.slots.reader import LONGEST_WORDS, Find, Reader, is_time, one_line, whole
from coaching.readers.utterance import Utterance, vocabulary
from coaching.readers.vocabulary import words

# Of an answer in minutes that has a figure more than once.
IN_FIGURES = ("digits", "mark", "×", "hedge", "correction", "weak_correction", "negated", "polite")
FEWEST_MINUTES = 5
LONGEST_FIGURES = 60  # characters
OFFERED = ("15", "30", "60")  # minutes, as buttons
LONGEST_TASK = 6  # words of a correction that may be the name of a task
LONGEST_NUMBER = 3  # words around a number that is meant as minutes: "30 typ"


def _unsure(said: Utterance, n: int) -> JSON:
    return said.text.strip() if said.reading.kind == "ask" else None


# A whole sentence about time saved, not plain.
unsure: Reader[str] = Reader("question", whole_question, mention=_unsure)


def _task_mentioned(said: Utterance, n: int) -> JSON:
    reading = said.reading
    if reading.kind == "none":
        return None
    named = ""
    if n <= len(reading.items):
        named = reading.items[n - 1].activity
    elif n == 1:
        named = " ".join(reading.activity)
    name = sure_name(_as_written(named, said), said.text, said.language)
    return name[:LONGEST_WORDS].strip() or None


def _as_written(named: str, said: Utterance) -> str:
    """German nouns keep their capital."""
    if said.language != "de":
        return named
    at = said.text.lower().find(named.lower())
    return named if at < 0 else said.text[at : at + len(named)]


_any_words = whole(LONGEST_WORDS)


def _task(said: Utterance, n: int) -> JSON:
    if said.yes or said.no:
        return None
    named = _task_mentioned(said, 1) if said.reading.kind == "report" else None
    return named or _any_words(said, n)


def _task_corrected(said: Utterance, n: int) -> JSON:
    if said.reading.kind != "none":
        return _task_mentioned(said, 1)
    if said.numbers or said.asks or len(said.text.split()) > LONGEST_TASK or _counted(said, n):
        return None
    if set(said.bare.split()) <= vocabulary().courtesies:
        return None
    return one_line(_without_article(said), LONGEST_WORDS) or None


def _without_article(said: Utterance) -> str:
    """ "It was the budget": what is left is the name alone, as in a sentence about time saved."""
    article, _, rest = said.text.strip().partition(" ")
    articles = words(named(said.language))["cue"]["article"]
    return rest if rest and article.casefold() in articles else said.text


def _counted(said: Utterance, n: int) -> JSON:
    """ "Twice a week", without an amount, as "week 2"."""
    found = frequencies(said.text, said.language) if said.reading.kind == "none" else ()
    if len(found) != 1 or not found[0].per or not found[0].times or n > 1:
        return None
    return f"{found[0].per} {found[0].times:g}"


def _never(said: Utterance, n: int) -> JSON:
    return None


# How often what was told of one time happens; only ever a correction.
counted: Reader[str] = Reader("counted", _never, correct=_counted)

task: Reader[str] = Reader("task", _task, mention=_task_mentioned, correct=_task_corrected)


_more = picked("more", ("more", "enough"))


def _another(said: Utterance, n: int) -> JSON:
    """A task that is told at once is one more; its words are read by the questions that follow."""
    told = said.reading.kind == "report" and _task_mentioned(said, 1)
    return _more(said, n) or ("more" if told else None)


another: Reader[str] = Reader("more", _another, options=("more", "enough"), closed=True)


def _minutes_mentioned(said: Utterance, n: int) -> JSON:
    reading = said.reading
    if reading.kind != "report":
        return None
    if len(reading.items) > 1:
        return reading.items[n - 1].minutes if n <= len(reading.items) else None
    return reading.minutes if n == 1 else None


def _minutes(said: Utterance, n: int) -> JSON:
    if said.bare.removeprefix("-").isdigit():
        return int(said.bare)
    found: JSON = _minutes_mentioned(said, 1)
    if found is not None or said.asks:
        return found
    if without_a_unit := _told_in_figures(said):
        return without_a_unit
    if len(said.numbers) == 1 and len(said.text.split()) <= LONGEST_NUMBER:
        return round(said.numbers[0])  # "ca 30", "30 typ"
    return None


def _told_in_figures(said: Utterance) -> int:
    """ "1:15", "8.15 till 8.35", and in minutes "3*20", "30, nej 40"; 0 for anything else."""
    if len(said.text) > LONGEST_FIGURES:
        return 0
    terms = read_terms(said.text, said.language)
    if len(terms) == 1 and terms[0].has("clock") and terms[0].amount < LATEST_HOUR:
        return round(terms[0].amount * HOUR)
    if found := _between_two_hours(said.text):
        return found
    figures = [term.amount for term in terms if term.has("digits")]
    if len(figures) < 2 or max(figures) < FEWEST_MINUTES:  # "1-2" may be hours
        return 0
    if not all(term.has(*IN_FIGURES) for term in terms):
        return 0
    return savings.read(f"{said.text} min", said.language).minutes or 0


def _between_two_hours(text: str) -> int:
    found = clocks.stretch(text)
    if found is None or text[found[1].end :].strip(" .!"):
        return 0
    begins, ends = found[0].at, found[1].at
    minutes = (ends.hour - begins.hour) * 60 + ends.minute - begins.minute
    marked = bool(begins.minute or ends.minute)  # "8-9" may be minutes
    alone = not text[: found[0].start].strip()
    return minutes if alone and marked and 0 < minutes <= clocks.LONGEST else 0


def _sound(find: Find) -> Find:
    def checked(said: Utterance, n: int) -> JSON:
        value = find(said, n)
        return value if is_time(value) else None

    return checked


duration: Reader[int] = Reader(
    "duration",
    _sound(_minutes),
    mention=_sound(_minutes_mentioned),
    correct=_sound(_minutes),
    fits=is_time,
    options=OFFERED,
)


def _checks_nothing(said: Utterance) -> bool:
    return picked("checking", ("none",))(said, 1) == "none"


def _checked(said: Utterance, n: int) -> JSON:
    return 0 if _checks_nothing(said) else duration.answer(said, n)


# of time that goes back into checking: "no checking" is no correction
checking: Reader[int] = replace(duration, answer=_checked, sure=_checks_nothing)


def _day(said: Utterance, n: int) -> JSON:
    return said.reading.when


when: Reader[str] = Reader("when", _day, _day, _day)


def _tool(said: Utterance, n: int) -> JSON:
    return said.reading.tool


tool: Reader[str] = Reader("tool", _tool, _tool, _tool)


def _rhythm_mentioned(said: Utterance, n: int) -> JSON:
    reading = said.reading
    if reading.kind != "report":
        return None
    if len(reading.items) > 1 and n <= len(reading.items):
        return reading.items[n - 1].per
    return reading.per


_rhythm_picked = picked("rhythm", RHYTHMS)


def _rhythm(said: Utterance, n: int) -> JSON:
    if chosen := _rhythm_picked(said, n):
        return chosen
    return None if said.reading.per == "once" else _rhythm_mentioned(said, n)


rhythm: Reader[Rhythm] = Reader(
    "rhythm", _rhythm, _rhythm_mentioned, _rhythm, options=tuple(RHYTHMS), closed=True
)

# How often a task comes, which is asked where only its time was told.
recurrence: Reader[Rhythm] = replace(rhythm, mention=_rhythm)


def _cost(said: Utterance, n: int) -> JSON:
    """A whole sentence about time that a task costs: it does not say that any was saved."""
    told = said.reading.kind == "report" and _task_mentioned(said, 1)
    return said.text.strip() if told and not says_saved(said) else None


def says_saved(said: Utterance) -> bool:
    return any("saved" in term.tags for term in read_terms(said.text, said.language))


# "Quotations, 2 hours a week", said where nobody asked for it.
cost: Reader[str] = Reader("cost", _cost, mention=_cost, correct=_cost)
