"""How a sentence is meant: as a question, a wish or a plan, and not as what has happened."""

from coaching.readers.grammar.sentence import Sentence
from coaching.readers.vocabulary import words


def asks(sentence: Sentence, upto: int | None = None) -> bool:
    """Whether the sentence is a question, by its first word, or by its mark when it has
    one clause.
    """
    first = sentence.after(0, "polite", ",", "but", "and", "-")
    marked = sentence.any("?")
    if sentence.at(first, "question"):
        if marked:
            return True
        if not sentence.at(first, "usual") and not _compares(sentence, first):
            return True
    if not sentence.at(len(sentence.terms) - 1, "?"):
        return False
    return _alone(sentence, upto) and not _unsure(sentence)


def _compares(sentence: Sentence, first: int) -> bool:
    """What used to take an hour took ten minutes: no question, although it begins like one."""
    before_and_after = len(sentence.durations) > 1
    if before_and_after and sentence.any("now", "from", "instead", lo=first):
        return True
    usually = sentence.any("usual", lo=first, hi=first + 4)
    return usually and sentence.any("now", "took", lo=first)


def _unsure(sentence: Sentence) -> bool:
    """ "Maybe half an hour on the mails?" answers; it does not ask."""
    lo = sentence.clause(sentence.durations[0].first)[0] if sentence.durations else 0
    first = sentence.after(lo, "polite", ",", "but")
    amount = sentence.after(first, "hedge")
    begins = next((span for span in sentence.durations if span.first <= amount < span.last), None)
    if begins is None:
        return False
    behind = sentence.after(begins.last, "hedge")
    if amount == first and behind == begins.last:
        return False
    return sentence.at(begins.last, "taskwise") or sentence.at(behind, "?")


def _alone(sentence: Sentence, at: int | None) -> bool:
    """Whether the mark of the question stands behind the clause that is asked about."""
    if at is None:
        return True
    spoken = [clause for clause in sentence.clauses if _speaks(sentence, *clause)]
    return sentence.clause(at) == spoken[-1]


def _speaks(sentence: Sentence, lo: int, hi: int) -> bool:
    return any(not term.has("mark", "line") for term in sentence.terms[lo:hi])


def wished(sentence: Sentence, lo: int, hi: int) -> bool:
    """Whether a clause tells what somebody wants, imagines or has before them."""
    return _wished(sentence, lo, hi) or _imagined(sentence, lo, hi) or _to_come(sentence, lo, hi)


def _wished(sentence: Sentence, lo: int, hi: int) -> bool:
    wish = sentence.cue("wish", lo=lo, hi=hi)
    if wish is None or sentence.at(wish - 1, "than"):
        return False
    if sentence.at(wish, "usual", "past") or went_early(sentence):
        return False
    if sentence.any("counter", lo=lo, hi=hi) or sentence.at(wish, "conditional", "if_i"):
        return True
    # saved is saved, whatever it then made possible
    return not sentence.any("past", lo=lo, hi=wish)


def went_early(sentence: Sentence) -> bool:
    """Could leave an hour early because Copilot finished the report."""
    early = next((span for span in sentence.durations if sentence.at(span.last, "earlier")), None)
    if early is None or not sentence.any("because", lo=early.last):
        return False
    return sentence.any("tool", "ai", lo=early.last)


def _imagined(sentence: Sentence, lo: int, hi: int) -> bool:
    """If …, and what would have been saved if …"""
    first = sentence.after(0, "polite", ",", ":")
    if sentence.at(first, "conditional", "wishing"):
        return True
    saved = sentence.any("saved", lo=lo, hi=hi)
    if saved and sentence.at(first, "counter") and sentence.any("counter", lo=first + 1):
        return True  # had I known it, I would have saved an hour
    if saved and sentence.language == "en" and _would_have_saved(sentence, lo, hi):
        return True
    if _begins_with_if(sentence, lo, hi) or _goes_on_from_if(sentence, first, lo, hi):
        return True
    if _unreal(sentence, lo, hi, first):
        return True
    would = saved and sentence.any("counter", lo=lo, hi=hi)
    return would and sentence.any("conditional", "prep", lo=hi)


def _would_have_saved(sentence: Sentence, lo: int, hi: int) -> bool:
    """It could have saved me two hours."""
    unreal = sentence.where("counter", lo=lo, hi=hi)
    if unreal is None:
        return False
    return sentence.at(sentence.after(unreal + 1, "hedge"), "saved")


def _begins_with_if(sentence: Sentence, lo: int, hi: int) -> bool:
    opening = sentence.after(lo, "mark", "but", "and", "polite")
    if opening >= hi or not sentence.at(opening, "conditional", "if_i"):
        return False
    return not sentence.any("past", lo=lo, hi=hi)


def _goes_on_from_if(sentence: Sentence, first: int, lo: int, hi: int) -> bool:
    """The second clause of "if I could leave it to the bot, an hour would be saved"."""
    if lo <= first or not sentence.at(first, "if_i"):
        return False
    first_lo, first_hi = sentence.clause(first)
    if sentence.any("wish", lo=first_lo + 1, hi=first_hi):
        return True
    return not sentence.any("past", lo=lo, hi=hi)


def _unreal(sentence: Sentence, lo: int, hi: int, first: int) -> bool:
    """The German "Würde er sich selbst planen, wär ein Tag gewonnen"; not "hab 2 h gespart, würd
    ich tippen".
    """
    if sentence.language != "de" or not sentence.any("saved", lo=lo, hi=hi):
        return False
    verbs = words("de")["verbs"]
    spelt = [term.text.casefold().partition(" ")[0] for term in sentence.terms]
    if sentence.any("otherwise") or not set(spelt).isdisjoint(verbs["have"]):
        return False
    begun = lo > first or not set(spelt[first : first + 2]).isdisjoint(verbs["unreal"])
    return begun and not set(spelt[lo:hi]).isdisjoint(verbs["unreal"])


def _to_come(sentence: Sentence, lo: int, hi: int) -> bool:
    """From Monday, next week; and what goes on from there in the same sentence."""
    if sentence.any("past", lo=lo, hi=hi):
        return False
    return sentence.any("to_come", hi=hi) or _tomorrow(sentence, hi)


def _tomorrow(sentence: Sentence, hi: int) -> bool:
    if sentence.language != "de":
        return False
    spelt = words("de")["days"]["tomorrow"]
    for index in range(hi):
        if sentence.terms[index].text in spelt and sentence.plain(index):
            return True
    return False
