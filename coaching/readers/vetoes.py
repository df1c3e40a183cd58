"""Why an amount of time is no report of a saving: questions, plans, other people, meetings, prices, clocks."""

from coaching.readers.durations import DAY, Duration
from coaching.readers.sentences import Sentence
from coaching.readers.vocabulary import words

LONGEST_UNSAID = 2400.0  # minutes; whoever saves more than a working week says that it was saved
NEAR = 2  # terms; how far behind an amount a verb still governs it in Swedish and English


def requests(sentence: Sentence) -> bool:
    """Write a speech of 10 minutes; Rewrite: we saved 20 hours."""
    first = sentence.after(0, "polite", ",", "question", "pronoun")
    if not sentence.at(first, "request") or any(span.first == first + 2 for span in sentence.durations):
        return False
    return sentence.at(first + 1, "article", ":", "pronoun", "mine", "'", '"', "“", "„", "”", "‘", "’", "other") or (
        sentence.at(first + 2, ":") and sentence.any("saved", lo=first + 2)
    )


def asks(sentence: Sentence, upto: int | None = None) -> bool:
    """Whether the sentence is a question, by its first word, or by its mark when it has one clause."""
    first = sentence.after(0, "polite", ",", "but", "and", "-")
    told = sentence.any("usual", lo=first, hi=first + 4) and sentence.any("now", lo=first)
    if sentence.at(first, "question") and not sentence.at(first, "usual") and not told:
        return True
    if sentence.at(first, "question") and sentence.any("?"):
        return True
    return sentence.at(len(sentence.terms) - 1, "?") and _alone(sentence, upto) and not _unsure(sentence)


def _unsure(sentence: Sentence) -> bool:
    """ "Maybe half an hour on the mails?" answers; it does not ask."""
    first = sentence.after(0, "polite", ",", "but")
    amount = sentence.after(first, "hedge")
    begins = next((span for span in sentence.durations if span.first <= amount < span.last), None)
    return amount > first and begins is not None and sentence.at(begins.last, "taskwise")


def _alone(sentence: Sentence, at: int | None) -> bool:
    """Whether the mark of the question stands behind the clause that is asked about."""
    spoken = [(lo, hi) for lo, hi in sentence.clauses if any(not t.has("mark", "line") for t in sentence.terms[lo:hi])]
    return at is None or sentence.clause(at) == spoken[-1]


def forbidden(sentence: Sentence, at: int) -> str | None:
    """The reason why nothing in the clause around a term is one's own past saving, or None."""
    lo, hi = sentence.clause(at)
    if asks(sentence, at):
        return "question"
    if sentence.cue("said") is not None:
        return "hearsay"
    if _wished(sentence, lo, hi) or _imagined(sentence, lo, hi):
        return "wish"
    if _priced(sentence, lo, hi):
        return "price"
    if _somebody_else(sentence, lo, at) or _done_by_somebody(sentence):
        return "other"
    if _denied(sentence, lo, hi):
        return "denied"
    return "wish" if _goes_on_wishing(sentence, lo, hi) else None


def _priced(sentence: Sentence, lo: int, hi: int) -> bool:
    """Money in the clause; where nobody saved anything, anywhere: "the rate is 95 euros, 2 hours at least"."""
    lo, hi = (lo, hi) if sentence.any("saved") else (0, len(sentence.terms))
    return sentence.cue("price", "€", "$", "£", lo=lo, hi=hi) is not None


def _denied(sentence: Sentence, lo: int, hi: int) -> bool:
    """It did not save me an hour."""
    saved = sentence.where("saved", lo=lo, hi=hi)
    if saved is None:
        return False
    behind = sentence.at(saved + 1, "negated") and sentence.language != "en"
    return behind or sentence.any("negated", lo=max(lo, saved - 4), hi=saved)


def _goes_on_wishing(sentence: Sentence, lo: int, hi: int) -> bool:
    """The second half of "we should save more time, at least an hour a day"."""
    before, _ = sentence.clause(lo - 1) if lo else (0, 0)
    if not lo or sentence.any("saved", "verb", "mine", "taskwise", "but", lo=lo, hi=hi):
        return False
    return sentence.any("saved", lo=before, hi=lo) and (
        _wished(sentence, before, lo) or _somebody_else(sentence, before, lo - 1)
    )


def _done_by_somebody(sentence: Sentence) -> bool:
    """Kyle did it in 10 min instead of 2 hours."""
    first = sentence.after(0, "polite", ",")
    did = sentence.at(first + 1, "verb", "make", "light", "unknown")
    return (
        did
        and sentence.at(first + 2, "pronoun")
        and not sentence.at(first + 2, "mine")
        and _looks_like_a_name(sentence, first)
    )


def not_saved(sentence: Sentence, duration: Duration) -> str | None:
    """The reason why a duration is not a saving, or None."""
    lo, hi = sentence.clause(duration.first)
    behind = sentence.after(duration.last, "hedge", "late")
    of_a_task = sentence.at(behind, "prep") and _of_a_task(sentence, behind, lo, hi)
    given = of_a_task or sentence.at(behind, "less", "longer")
    if sentence.at(behind, "ago") and not given:
        return "instant"
    if reason := forbidden(sentence, duration.first):
        return reason
    return None if sentence.any("saved", lo=lo, hi=hi) else _unsaid(sentence, duration, lo, hi)


def _unsaid(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    """Why a duration of which nobody says that it was saved is something else."""
    if sentence.any("lost", lo=lo, hi=hi):
        return "event" if sentence.cue("event", lo=lo, hi=hi) is not None else None
    if (duration.minutes or 0.0) > LONGEST_UNSAID:
        return "too long"
    if duration.unit >= DAY and any(rhythm.per in {"day", "week"} for rhythm in sentence.rhythms):
        return "spent"
    if sentence.cue("event", lo=lo, hi=duration.first) is not None or _is_appointment(sentence):
        return "event"
    if compared(sentence, duration):
        return None
    return _only_spent(sentence, duration, lo, hi)


def _of_a_task(sentence: Sentence, preposition: int, lo: int, hi: int) -> bool:
    """An hour off the report, not a day off."""
    return sentence.any("saved", lo=lo, hi=hi) or sentence.at(preposition + 1, "article")


def compared(sentence: Sentence, duration: Duration) -> str | None:
    """The word that says less or longer of a duration."""
    lo, hi = sentence.clause(duration.first)
    if _than_something_else(sentence, duration, hi):
        return None
    if sentence.any("faults") and sentence.any("ai", "tool") and sentence.any("check", "make"):
        return "longer"
    if beside := _beside(sentence, duration, lo, hi):
        return beside
    if sentence.any("otherwise", lo=lo, hi=hi) and sentence.any("counter", "usual", lo=lo, hi=duration.first):
        return "less" if len(sentence.durations) == 1 and sentence.any("counter", lo=lo, hi=hi) else None
    return "less" if _regained(sentence, duration, lo, hi) else None


def _beside(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    for tag in ("longer", "less"):
        if sentence.any(tag, lo=duration.last, hi=min(duration.last + 4, hi)):
            return tag
        near = range(max(duration.first - 2, lo), duration.last)
        if any(sentence.at(i, tag) and not sentence.at(i, "hedge") for i in near):
            return tag
    return None


def _regained(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """Done an hour earlier; got an hour back."""
    if sentence.at(duration.last, "earlier") and (sentence.any("done", lo=lo, hi=hi) or sentence.any("tool", "ai")):
        return True
    got = sentence.where("got", lo=lo, hi=duration.first)
    behind = hi if _verb_comes_last(sentence) else duration.last + 1
    if got is None:
        return False
    back = sentence.before(duration.first, "hedge")
    before = sentence.at(back, "regained") and sentence.after(got + 1, "pronoun", "mine", "hedge") == back
    return before or sentence.any("regained", lo=duration.last, hi=behind)


def _than_something_else(sentence: Sentence, duration: Duration, hi: int) -> bool:
    """An hour longer than the car, than planned."""
    than = sentence.where("than", lo=duration.last, hi=min(duration.last + 4, hi))
    return than is not None and sentence.at(sentence.after(than + 1, "article"), "unknown", "event")


def _is_appointment(sentence: Sentence) -> bool:
    """Meeting on Friday at ten, 30 minutes."""
    first = sentence.after(0, "polite", ",", "article")
    hour = any(term.has("clock", "oclock") and sentence.plain(i) for i, term in enumerate(sentence.terms))
    return hour or sentence.cue("event", lo=first, hi=first + 1) is not None


def _wished(sentence: Sentence, lo: int, hi: int) -> bool:
    wish = sentence.cue("wish", lo=lo, hi=hi)
    return wish is not None and not sentence.terms[wish].has("usual", "past") and not sentence.at(wish - 1, "than")


def _imagined(sentence: Sentence, lo: int, hi: int) -> bool:
    """If …, and what would have been saved if …"""
    first = sentence.after(0, "polite", ",", ":")
    lo_first, hi_first = sentence.clause(first)
    if sentence.at(first, "conditional"):
        return True
    opening = sentence.after(lo, "mark", "but", "and", "polite")
    if sentence.at(opening, "conditional", "if_i") and opening < hi and not sentence.any("past", lo=lo, hi=hi):
        return True
    wished = sentence.any("wish", lo=lo_first + 1, hi=hi_first) or not sentence.any("past", lo=lo, hi=hi)
    if sentence.at(first, "if_i") and hi <= len(sentence.terms) and lo > first and wished:
        return True
    would = sentence.any("counter", lo=lo, hi=hi) and sentence.any("saved", lo=lo, hi=hi)
    return would and sentence.any("conditional", "prep", lo=hi)


def _somebody_else(sentence: Sentence, lo: int, at: int) -> bool:
    lo, hi = sentence.clause(at)
    saved = sentence.where("saved", lo=lo, hi=hi)
    if sentence.any("mine", lo=lo, hi=hi):
        return False
    if saved is not None and _department(sentence, lo, saved):
        return True
    if saved is not None and (sentence.at(saved + 1, "other") or _named(sentence, saved + 1, at)):
        return True
    subject = sentence.cue("other", lo=lo, hi=max(at, saved or 0))
    if subject is not None and saved is None and _the_task_itself(sentence, subject, lo, hi):
        return False
    if subject is not None and not sentence.at(sentence.before(subject, "article"), "prep", "to", "infinitive"):
        return True
    return saved is not None and _named_subject(sentence, lo, at, saved)


def _the_task_itself(sentence: Sentence, subject: int, lo: int, hi: int) -> bool:
    """In German a task is he or she: "diesmal war sie in 45 Min fertig"."""
    pronoun = sentence.language == "de" and sentence.at(subject, "pronoun")
    return pronoun and sentence.any("copula", "done", lo=lo, hi=hi)


def _department(sentence: Sentence, lo: int, saved: int) -> bool:
    """The finance team of "the finance team saves"; in German the verb may stand far behind it."""
    subject = saved - 1
    while subject > lo and sentence.at(subject, "hedge", "verb", "filler", "said", "usual", "now"):
        subject -= 1
    opening = sentence.after(lo, "polite", ",", "but", "and", "article")
    endings = tuple(words("any")["endings"]["people"])
    for index in {subject, opening} if saved > lo else set():
        group = sentence.at(index, "other") or sentence.terms[index].text.casefold().endswith(endings)
        governed = sentence.at(sentence.before(index, "article"), "prep", "to", "infinitive")
        if sentence.any(":", lo=index, hi=saved):
            continue
        if lo <= index < saved and group and not governed and sentence.at(index, "other", "unknown", "noun"):
            return True
    return False


def _named(sentence: Sentence, index: int, at: int) -> bool:
    """The Anna of "saved Anna two hours"."""
    return index == at - 1 and _looks_like_a_name(sentence, index)


def _named_subject(sentence: Sentence, lo: int, at: int, saved: int) -> bool:
    """The Anna of "Anna saved two hours" and of "Anna hat zwei Stunden gespart"."""
    first = sentence.after(lo, "polite", ",", "but", "and")
    if first >= at or not _looks_like_a_name(sentence, first) or sentence.any(":", lo=lo, hi=at):
        return False
    second = sentence.at(first + 1, "verb") or _looks_like_a_name(sentence, first + 1)
    governed = sentence.at(first + 1, "prep", "tooled") and (saved < at or sentence.any("verb", lo=first, hi=saved))
    return saved == first + 1 or second or governed


def _looks_like_a_name(sentence: Sentence, index: int) -> bool:
    if not sentence.at(index, "unknown"):
        return False
    word = sentence.terms[index].text
    return word[0].isupper() and word[1:].islower() and not word.endswith(tuple(words("any")["endings"]["thing"]))


def _only_spent(sentence: Sentence, duration: Duration, lo: int, hi: int) -> str | None:
    terms = sentence.terms
    if _adds_up(sentence, duration, lo):
        return None
    if sentence.verb(lo, duration.first) or _unknown_verb(sentence, lo, duration.first):
        return "spent"
    governed = range(duration.last, hi if _verb_comes_last(sentence) else min(duration.last + NEAR, hi))
    if any(sentence.is_verb(i) and not terms[i].has("prep", "make") for i in governed):
        return "spent"
    if sentence.at(sentence.before(duration.first, "hedge"), "instant"):
        return "instant"
    if lo and _left_alone(sentence, duration, lo, hi) and _happens(sentence, *sentence.clause(lo - 1)):
        return "event"
    return "event" if sentence.at(sentence.after(duration.last, "-", "hedge"), "event") else None


def _happens(sentence: Sentence, lo: int, hi: int) -> bool:
    """A meeting that does something, not the training of a training plan."""
    events = (i for i in range(lo, hi) if sentence.at(i, "event"))
    return any(sentence.is_verb(i + 1) or sentence.at(i + 2, "prep", "verb") for i in events)


def _left_alone(sentence: Sentence, duration: Duration, lo: int, hi: int) -> bool:
    """A clause that is nothing but an amount: "the meeting drags on, 3 hours"."""
    return all(
        duration.first <= i < duration.last or sentence.at(i, "mark", "hedge", "and", "but") for i in range(lo, hi)
    )


def _adds_up(sentence: Sentence, duration: Duration, lo: int) -> bool:
    """It was 25 minutes on the survey: no other verb, and a task right behind."""
    verbs = [i for i in range(lo, duration.first) if sentence.at(i, "verb")]
    if not verbs or not all(sentence.at(i, "copula") for i in verbs):
        return False
    task = sentence.after(duration.last, "hedge", "today", "yesterday", "this_week", "moment")
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
    """A verb that no list knows: behind "I" or "it", without a capital in German, by its ending elsewhere."""
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


def _verb_comes_last(sentence: Sentence) -> bool:
    return sentence.language == "de"
