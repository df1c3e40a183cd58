"""Why an amount of which nobody says that it was saved is something else: time spent, a meeting, an
hour of the day.
"""

from coaching.readers.grammar.durations import DAY, HALF_DAY, Duration
from coaching.readers.grammar.sentences import Sentence
from coaching.readers.saved.degrees import compared
from coaching.readers.saved.moods import went_early
from coaching.readers.vocabulary import words

LONGEST_UNSAID = 2400.0  # minutes; whoever saves more than a working week says that it was saved
INSIDE = {"in", "i", "im", "in der"}  # 20 min in traffic
NEAR = 2  # terms; how far behind an amount a verb still governs it in Swedish and English


def unsaid(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    """Why a duration of which nobody says that it was saved is something else."""
    if sentence.any("lost", lo=lo, hi=hi):
        return "event" if sentence.cue("event", lo=lo, hi=hi) is not None else None
    below_zero = sentence.at(sentence.before(duration.first, "hedge"), "minus")
    if reason := _too_much(sentence, duration, below_zero):
        return reason
    if went_early(sentence):
        return None
    told = below_zero or compared(sentence, duration)
    if _happened(sentence, duration, lo, bool(told)):
        return "event"
    return None if told else _only_spent(sentence, duration, lo, hi)


def _too_much(sentence: Sentence, duration: Duration, below_zero: bool) -> str | None:
    if (duration.minutes or 0.0) > LONGEST_UNSAID and not below_zero:
        return "too long"
    if (duration.minutes or 0.0) >= HALF_DAY and any(
        rhythm.per == "day" for rhythm in sentence.rhythms
    ):
        return "spent"  # the hours of a job: 6 hours a day
    often = any(rhythm.per in {"day", "week"} for rhythm in sentence.rhythms)
    return "spent" if duration.unit >= DAY and often else None


def _happened(sentence: Sentence, duration: Duration, lo: int, told: bool) -> bool:
    """A meeting before the amount, a break behind it; told means compared with what it was."""
    if (
        _on_a_break(sentence, duration)
        or sentence.cue("event", lo=lo, hi=duration.first) is not None
    ):
        return True
    return _is_appointment(sentence) and not (told and lo)


def _on_a_break(sentence: Sentence, duration: Duration) -> bool:
    """20 min extra break, an hour at the gym."""
    behind = sentence.after(duration.last, "-", "hedge")
    longer = sentence.after(behind, "longer")
    if longer > behind and sentence.at(longer, "event") and not sentence.in_a_name(longer):
        return True
    somewhere = (
        sentence.after(behind + 1, "article") if sentence.at(behind, "prep", "plain") else behind
    )
    return sentence.at(somewhere, "place") and not sentence.at(somewhere + 1, "unknown", "noun")


def _is_appointment(sentence: Sentence) -> bool:
    """Meeting on Friday at ten, 30 minutes."""
    first = sentence.after(0, "polite", ",", "article")
    hour = any(
        term.has("clock", "oclock") and sentence.plain(i) for i, term in enumerate(sentence.terms)
    )
    return hour or sentence.cue("event", lo=first, hi=first + 1) is not None


def _only_spent(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    terms = sentence.terms
    if _adds_up(sentence, duration, lo) or sentence.at(
        sentence.before(duration.first, "hedge"), "="
    ):
        return None
    if sentence.verb(lo, duration.first) or _unknown_verb(sentence, lo, duration.first):
        return "spent"
    governed = range(
        duration.last, hi if sentence.verb_comes_last else min(duration.last + NEAR, hi)
    )
    if any(sentence.is_verb(i) and not terms[i].has("prep", "make") for i in governed):
        return "spent"
    each = any(rhythm.each for rhythm in sentence.rhythms)
    if sentence.at(sentence.before(duration.first, "hedge"), "instant") and not each:
        return "instant"
    if (
        lo
        and _left_alone(sentence, duration, lo, hi)
        and _happens(sentence, *sentence.clause(lo - 1))
    ):
        return "event"
    behind = sentence.after(duration.last, "-", "hedge")
    if behind < len(sentence.terms) and sentence.terms[behind].text.casefold() in INSIDE:
        behind = sentence.after(behind + 1, "article")
    return "event" if sentence.at(behind, "event") else None


def _happens(sentence: Sentence, lo: int, hi: int) -> bool:
    """A meeting that does something, not the training of a training plan."""
    events = (i for i in range(lo, hi) if sentence.at(i, "event"))
    return any(sentence.is_verb(i + 1) or sentence.at(i + 2, "prep", "verb") for i in events)


def _left_alone(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """A clause that is nothing but an amount: "the meeting drags on, 3 hours"."""
    return all(
        duration.first <= i < duration.last or sentence.at(i, "mark", "hedge", "and", "but")
        for i in range(lo, hi)
    )


def _adds_up(sentence: Sentence, duration: Duration, lo: int) -> bool:
    """It was 25 minutes on the survey: no other verb, and a task right behind."""
    verbs = [i for i in range(lo, duration.first) if sentence.at(i, "verb", "copula")]
    if not any(sentence.at(i, "copula") for i in verbs) or not all(
        sentence.at(i, "copula", "aux") for i in verbs
    ):
        return False
    often = ("per_day", "per_week", "per_month")
    task = sentence.after(
        duration.last, "hedge", "today", "yesterday", "this_week", "moment", *often
    )
    named = sentence.after(task + 1, "article", "hedge")
    person = any(
        sentence.at(i, "mine", "other") and not sentence.at(i - 1, "prep", "taskwise")
        for i in range(lo, duration.first)
    )
    return sentence.at(task, "taskwise") and not person and not _no_task(sentence, named)


def _no_task(sentence: Sentence, named: int) -> bool:
    appointment = sentence.at(named, "event") and not sentence.in_a_name(named)
    return appointment or sentence.at(named, "number", "pronoun")


def _unknown_verb(sentence: Sentence, lo: int, first: int) -> bool:
    """A verb that no list knows: behind "I" or "it", without a capital in German, by its ending
    elsewhere.
    """
    earlier = max((d.last for d in sentence.durations if d.last <= first), default=lo)
    for index in range(max(lo, earlier), first):
        if not sentence.at(index, "unknown") or sentence.at(index, "noun", "event", "check"):
            continue
        word = sentence.terms[index].text
        actor = sentence.before(index, "hedge")
        if (
            sentence.at(actor, "mine", "pronoun", "other")
            and not sentence.at(actor, "article")
            and not sentence.in_a_name(actor)
            and not sentence.any(":", lo=index, hi=first)
        ):
            return True
        if sentence.language == "de" and sentence.capitals and word[0].islower():
            return True
        if word.casefold().endswith(tuple(words(sentence.language)["endings"]["verb"])):
            return True
    return False
