"""How a sentence is meant: as a question, a wish or a plan, and not as what has happened."""

from coaching.readers.grammar.sentences import Sentence

HAVE = frozenset({"hab", "habe", "haben", "hat"})
UNREAL = frozenset({"wär", "wäre", "wären", "hätt", "hätte", "hätten", "würd", "würde", "würden"})


def asks(sentence: Sentence, upto: int | None = None) -> bool:
    """Whether the sentence is a question, by its first word, or by its mark when it has
    one clause.
    """
    first = sentence.after(0, "polite", ",", "but", "and", "-")
    told = sentence.any("usual", lo=first, hi=first + 4) and sentence.any("now", "took", lo=first)
    both = len(sentence.durations) > 1 and sentence.any("now", "from", "instead", lo=first)
    told = told or (both and not sentence.any("?"))
    if sentence.at(first, "question") and not sentence.at(first, "usual") and not told:
        return True
    if sentence.at(first, "question") and sentence.any("?"):
        return True
    return (
        sentence.at(len(sentence.terms) - 1, "?")
        and _alone(sentence, upto)
        and not _unsure(sentence)
    )


def _unsure(sentence: Sentence) -> bool:
    """ "Maybe half an hour on the mails?" answers; it does not ask."""
    lo = sentence.clause(sentence.durations[0].first)[0] if sentence.durations else 0
    first = sentence.after(lo, "polite", ",", "but")
    amount = sentence.after(first, "hedge")
    begins = next((span for span in sentence.durations if span.first <= amount < span.last), None)
    if begins is None:
        return False
    behind = sentence.after(begins.last, "hedge")
    unsure = amount > first or behind > begins.last
    return unsure and (sentence.at(begins.last, "taskwise") or sentence.at(behind, "?"))


def _alone(sentence: Sentence, at: int | None) -> bool:
    """Whether the mark of the question stands behind the clause that is asked about."""
    spoken = [
        (lo, hi)
        for lo, hi in sentence.clauses
        if any(not t.has("mark", "line") for t in sentence.terms[lo:hi])
    ]
    return at is None or sentence.clause(at) == spoken[-1]


def wished(sentence: Sentence, lo: int, hi: int) -> bool:
    """Whether a clause tells what somebody wants, imagines or has before them."""
    return _wished(sentence, lo, hi) or _imagined(sentence, lo, hi) or _to_come(sentence, lo, hi)


def _wished(sentence: Sentence, lo: int, hi: int) -> bool:
    wish = sentence.cue("wish", lo=lo, hi=hi)
    if (
        wish is None
        or sentence.terms[wish].has("usual", "past")
        or sentence.at(wish - 1, "than")
        or went_early(sentence)
    ):
        return False
    imagined = sentence.any("counter", lo=lo, hi=hi) or sentence.at(wish, "conditional", "if_i")
    return imagined or not sentence.any(
        "past", lo=lo, hi=wish
    )  # saved is saved, whatever it then made possible


def went_early(sentence: Sentence) -> bool:
    """Could leave an hour early because Copilot finished the report."""
    early = next((span for span in sentence.durations if sentence.at(span.last, "earlier")), None)
    return (
        early is not None
        and sentence.any("because", lo=early.last)
        and sentence.any("tool", "ai", lo=early.last)
    )


def _imagined(sentence: Sentence, lo: int, hi: int) -> bool:
    """If …, and what would have been saved if …"""
    first = sentence.after(0, "polite", ",", ":")
    lo_first, hi_first = sentence.clause(first)
    if sentence.at(first, "conditional", "wishing"):
        return True
    if (
        sentence.at(first, "counter")
        and sentence.any("counter", lo=first + 1)
        and sentence.any("saved", lo=lo, hi=hi)
    ):
        return True  # had I known it, I would have saved an hour
    opening = sentence.after(lo, "mark", "but", "and", "polite")
    if (
        sentence.at(opening, "conditional", "if_i")
        and opening < hi
        and not sentence.any("past", lo=lo, hi=hi)
    ):
        return True
    wished = sentence.any("wish", lo=lo_first + 1, hi=hi_first) or not sentence.any(
        "past", lo=lo, hi=hi
    )
    if sentence.at(first, "if_i") and hi <= len(sentence.terms) and lo > first and wished:
        return True
    if _unreal(sentence, lo, hi, first):
        return True
    would = sentence.any("counter", lo=lo, hi=hi) and sentence.any("saved", lo=lo, hi=hi)
    return would and sentence.any("conditional", "prep", lo=hi)


def _unreal(sentence: Sentence, lo: int, hi: int, first: int) -> bool:
    """The German "Würde er sich selbst planen, wär ein Tag gewonnen"; not "hab 2 h gespart, würd
    ich tippen".
    """
    spelt = [term.text.casefold() for term in sentence.terms]
    begun = lo > first or spelt[first] in UNREAL
    told = (
        sentence.any("otherwise")
        or not HAVE.isdisjoint(spelt)
        or not sentence.any("saved", lo=lo, hi=hi)
    )
    return sentence.language == "de" and begun and not told and not UNREAL.isdisjoint(spelt[lo:hi])


def _to_come(sentence: Sentence, lo: int, hi: int) -> bool:
    """From Monday, next week; and what goes on from there in the same sentence."""
    if sentence.any("past", lo=lo, hi=hi):
        return False
    tomorrow = (i for i in range(hi) if sentence.plain(i) and sentence.language == "de")
    return sentence.any("to_come", hi=hi) or any(
        sentence.terms[i].text in {"morgen", "Morgen"} for i in tomorrow
    )
