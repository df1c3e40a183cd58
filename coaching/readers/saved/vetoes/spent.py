"""Why an amount of which nobody says that it was saved is something else: time spent, a meeting, an
hour of the day.
"""

from coaching.readers.grammar.measures import DAY, HALF_DAY, Duration
from coaching.readers.grammar.sentence import Sentence
from coaching.readers.saved.degrees import compared
from coaching.readers.saved.vetoes.moods import went_early
from coaching.readers.vocabulary import words

LONGEST_UNSAID = 2400.0  # minutes; whoever saves more than a working week says that it was saved
LATEST = 24  # o'clock
NEAR = 2  # terms; how far behind an amount a verb still governs it in Swedish and English
# What may stand between an amount and its task.
BESIDE = (
    "hedge", "today", "yesterday", "this_week", "moment", "per_day", "per_week", "per_month",
)  # fmt: skip


def unsaid(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    """Why a duration of which nobody says that it was saved is something else."""
    if sentence.any("lost", lo=lo, hi=hi):
        return _lost_otherwise(sentence, duration, lo, hi)
    below_zero = sentence.at(sentence.before(duration.first, "hedge"), "minus")
    if reason := _too_much(sentence, duration, below_zero):
        return reason
    if went_early(sentence):
        return None
    if _written_as_a_time(sentence, duration):
        return "instant"
    told = below_zero or compared(sentence, duration) is not None
    if _happened(sentence, duration, lo, told):
        return "event"
    return None if told else _only_spent(sentence, duration, lo, hi)


def _lost_otherwise(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    """In a meeting; by an outage, unless it names what the time was lost on."""
    unnamed = not sentence.any("prep", lo=duration.last, hi=hi)
    if sentence.any("outage") and unnamed:
        return "event"
    return None if sentence.cue("event", lo=lo, hi=hi) is None else "event"


def _written_as_a_time(sentence: Sentence, duration: Duration) -> bool:
    """08h30."""
    written = sentence.terms[duration.first].text
    return len(written) > 1 and written.startswith("0") and written.isdigit()


def _too_much(sentence: Sentence, duration: Duration, below_zero: bool) -> str | None:
    minutes = duration.minutes or 0.0
    if minutes > LONGEST_UNSAID and not below_zero:
        return "too long"
    periods = {rhythm.per for rhythm in sentence.rhythms}
    if minutes >= HALF_DAY and "day" in periods:
        return "spent"  # the hours of a job: 6 hours a day
    if periods & {"day", "week"} and sentence.any("employment"):
        return "spent"
    often = not periods.isdisjoint({"day", "week"})
    return "spent" if often and duration.unit >= DAY else None


def _happened(sentence: Sentence, duration: Duration, lo: int, told: bool) -> bool:
    """A meeting before the amount, a break behind it; told means compared with what it was."""
    if _on_a_break(sentence, duration):
        return True
    if sentence.cue("event", lo=lo, hi=duration.first) is not None:
        return True
    if told and lo:
        return False
    return _is_appointment(sentence)


def _on_a_break(sentence: Sentence, duration: Duration) -> bool:
    """20 min extra break, an hour at the gym."""
    behind = sentence.after(duration.last, "-", "hedge")
    longer = sentence.after(behind, "longer")
    if longer > behind and sentence.at(longer, "event") and not sentence.in_a_name(longer):
        return True
    somewhere = behind
    if sentence.at(behind, "prep", "plain"):
        somewhere = sentence.after(behind + 1, "article")
    return sentence.at(somewhere, "place") and not sentence.at(somewhere + 1, "unknown", "noun")


def _is_appointment(sentence: Sentence) -> bool:
    """Meeting on Friday at ten, 30 minutes."""
    for index, term in enumerate(sentence.terms):
        if term.has("clock", "oclock") and sentence.plain(index):
            return True
        if term.has("digits") and sentence.plain(index) and _at_an_hour(sentence, index):
            return True
    first = sentence.after(0, "polite", ",", "article")
    return sentence.cue("event", lo=first, hi=first + 1) is not None


def _at_an_hour(sentence: Sentence, index: int) -> bool:
    """The 10 of "a coffee at 10, 20 min"."""
    led = sentence.word(index - 1) in words("any")["leads"]["clock"]
    return (
        led
        and sentence.terms[index].amount <= LATEST
        and sentence.at(index + 1, ",", "pronoun", "light")
    )


def _only_spent(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    lead = sentence.before(duration.first, "hedge")
    if sentence.at(lead, "=") or _adds_up(sentence, duration, lo):
        return None
    if _is_governed(sentence, duration, lo, hi):
        return "spent"
    if sentence.at(lead, "instant") and not sentence.each:
        return "instant"
    if _ends_an_event(sentence, duration, lo, hi) or _at_an_event(sentence, duration):
        return "event"
    return None


def _is_governed(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """Whether a verb before an amount or near behind it says what the time went to."""
    if _working_time(sentence, lo, duration.first):
        return True
    if sentence.verb(lo, duration.first) or _unknown_verb(sentence, lo, duration.first):
        return True
    last = hi if sentence.verb_comes_last else min(duration.last + NEAR, hi)
    for index in range(duration.last, last):
        if sentence.is_verb(index) and not sentence.at(index, "prep", "make"):
            return True
    return False


def _working_time(sentence: Sentence, lo: int, first: int) -> bool:
    """I only work 30 hours a week."""
    works = sentence.where("works", lo=lo, hi=first + 1)
    return works is not None and sentence.any("mine", "usual", lo=lo, hi=works)


def _ends_an_event(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """The 3 hours of "the meeting drags on, 3 hours"."""
    if lo == 0 or not _left_alone(sentence, duration, lo, hi):
        return False
    return _happens(sentence, *sentence.clause(lo - 1))


def _at_an_event(sentence: Sentence, duration: Duration) -> bool:
    behind = sentence.after(duration.last, "-", "hedge")
    if sentence.word(behind) in words("any")["leads"]["inside"]:
        behind = sentence.after(behind + 1, "article")
    return sentence.at(behind, "event")


def _happens(sentence: Sentence, lo: int, hi: int) -> bool:
    """A meeting that does something, not the training of a training plan."""
    for index in range(lo, hi):
        acts = sentence.is_verb(index + 1) or sentence.at(index + 2, "prep", "verb")
        if acts and sentence.at(index, "event"):
            return True
    return False


def _left_alone(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """A clause that is nothing but an amount."""
    beside = (*range(lo, duration.first), *range(duration.last, hi))
    return all(sentence.at(index, "mark", "hedge", "and", "but") for index in beside)


def _adds_up(sentence: Sentence, duration: Duration, lo: int) -> bool:
    """It was 25 minutes on the survey: no other verb, and a task right behind."""
    before = range(lo, duration.first)
    if not any(sentence.at(index, "copula") for index in before):
        return False
    if any(_acts(sentence, index) or _does_it(sentence, index) for index in before):
        return False
    task = sentence.after(duration.last, *BESIDE)
    named = sentence.after(task + 1, "article", "hedge")
    return sentence.at(task, "taskwise") and not _no_task(sentence, named)


def _acts(sentence: Sentence, index: int) -> bool:
    return sentence.at(index, "verb") and not sentence.at(index, "copula", "aux")


def _does_it(sentence: Sentence, index: int) -> bool:
    """Somebody, who is not led in by a preposition."""
    return sentence.at(index, "mine", "other") and not sentence.at(index - 1, "prep", "taskwise")


def _no_task(sentence: Sentence, named: int) -> bool:
    appointment = sentence.at(named, "event") and not sentence.in_a_name(named)
    return appointment or sentence.at(named, "number", "pronoun")


def _unknown_verb(sentence: Sentence, lo: int, first: int) -> bool:
    """A verb that no list knows: behind "I" or "it", without a capital in German, by its ending
    elsewhere.
    """
    earlier = max((d.last for d in sentence.durations if d.last <= first), default=lo)
    german = sentence.language == "de" and sentence.capitals
    for index in range(max(lo, earlier), first):
        if not sentence.at(index, "unknown") or sentence.at(index, "noun", "event", "check"):
            continue
        word = sentence.terms[index].text
        if german and word[0].islower():
            return True
        if _behind_somebody(sentence, index, first):
            return True
        if word.casefold().endswith(tuple(words(sentence.language)["endings"]["verb"])):
            return True
    return False


def _behind_somebody(sentence: Sentence, index: int, first: int) -> bool:
    actor = sentence.before(index, "hedge")
    if not sentence.at(actor, "mine", "pronoun", "other") or sentence.at(actor, "article"):
        return False
    return not sentence.in_a_name(actor) and not sentence.any(":", lo=index, hi=first)
