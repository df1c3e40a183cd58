"""What a sentence says about time saved: a report, no report, or something that must be asked about.

The judgement goes from the clearest sign to the weakest: a question, somebody else's time and a plan are no reports; a
difference, a loss and a net sum are worked out; what remains is a report when it names an amount and nothing speaks against it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from coaching.readers import durations, rhythm
from coaching.readers.durations import Duration
from coaching.readers.rhythm import Per, Rhythm
from coaching.readers.terms import Term, fold, read_terms
from coaching.readers.vocabulary import words

Kind = Literal["report", "none", "ask"]
When = Literal["today", "yesterday", "this_week", "last_week"]
WHEN: tuple[When, ...] = ("today", "yesterday", "this_week", "last_week")

# Terms that can stand beside "nothing" without making it mean something else.
BESIDE_NOTHING = (
    "nothing", "filler", "polite", "this_week", "last_week", "today", "yesterday", "moment", "saved", "mine", "pronoun",
    "hedge", "but", "and", "negated", "tool", "ai", "tooled", "unit", "number", "article", "prep", "few", "verb", "past",
    "vague", "each", "plain",
)  # fmt: skip
# Terms that are no part of a task's name.
NO_TASK = (
    "prep", "tooled", "tool", "ai", "saved", "past", "polite", "hedge", "pronoun", "mine", "today", "yesterday", "this_week", "last_week",
    "moment", "instead", "from", "but", "and", "total", "per_day", "per_week", "per_month", "per_fortnight", "per_other_day", "per_quarter",
    "per_year", "each", "times", "longer", "less", "usual", "now", "infinitive", "verb", "check", "stop", "minus", "lost",
    "vague", "amountless", "few", "nothing",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One task of a report: `minutes` for each `per`."""

    minutes: int
    per: Per
    activity: str


@dataclass(frozen=True, slots=True)
class Reading:
    """`minutes` for each `per` in all; `activity` names the tasks as they were written."""

    kind: Kind = "none"
    minutes: int | None = None
    per: Per | None = None
    activity: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    tool: str | None = None
    when: When | None = None


@dataclass(frozen=True)
class Sentence:
    """A text with everything found in it."""

    text: str
    terms: Sequence[Term]
    spans: Sequence[Duration]
    rhythms: Sequence[Rhythm]

    def has(self, *tags: str) -> bool:
        return any(term.has(*tags) for term in self.terms)

    def between(self, first: int, last: int, *tags: str) -> bool:
        return any(term.has(*tags) for term in self.terms[max(first, 0) : last])


def read(text: str, language: str) -> Reading:
    """Reads one message; `language` (sv, en, de) is the writer's and decides what the languages share."""
    terms = read_terms(text, language)
    spans = durations.in_terms(terms)
    taken = [(span.first, span.last) for span in spans]
    sentence = Sentence(text, terms, spans, rhythm.in_terms(terms, taken))
    if not terms:
        return Reading()
    if _is_nothing(sentence):
        return Reading("report", 0, "week" if sentence.has("this_week") else "once", when=_when(sentence))
    if _is_question(sentence) or _is_no_report(sentence):
        return Reading()
    return _measured(sentence) if spans else _unmeasured(sentence)


def _is_nothing(sentence: Sentence) -> bool:
    """"Nothing this week", and "0 min": a valid zero."""
    zero = any(span.minutes == 0 for span in sentence.spans)
    said = zero or any(t.has("nothing") or (t.has("number") and t.amount == 0) for t in sentence.terms)
    if not said or any(span.minutes != 0 for span in sentence.spans):
        return False
    strange = [term for term in sentence.terms if term.text.isalnum() and not term.has(*BESIDE_NOTHING)]
    return len(strange) <= (1 if sentence.has("saved") or zero else 0)


def _is_question(sentence: Sentence) -> bool:
    begins = sentence.terms[0].has("question") and not sentence.terms[0].has("saved")
    return sentence.text.rstrip().endswith("?") or (begins and not sentence.has("saved"))


def _is_no_report(sentence: Sentence) -> bool:
    """Somebody else's time, hearsay, a plan, a price, an appointment, something that merely lasts."""
    terms = sentence.terms
    saves = next((n for n, term in enumerate(terms) if term.has("saved")), len(terms))
    mine = sentence.has("mine")
    if sentence.has("price") or sentence.has("said"):
        return True
    if sentence.between(0, saves, "other") and not sentence.between(0, saves, "mine") and not _differs(sentence):
        return not (sentence.has("saved") and mine)
    if sentence.has("wish") and not sentence.has("past") and not _differs(sentence):
        return True
    if any(_is_appointment(sentence, span) for span in sentence.spans):
        return True
    lasts = sentence.has("verb") and not sentence.has("saved", "longer", "less", "lost") and not _differs(sentence)
    return lasts and bool(sentence.spans)


def _is_appointment(sentence: Sentence, span: Duration) -> bool:
    """ "In 20 minutes", "two hours ago": a moment, not an amount."""
    after = sentence.terms[span.last] if span.last < len(sentence.terms) else None
    before = sentence.terms[span.first - 1] if span.first else None
    ago = after is not None and after.has("ago") and not after.has("longer", "less", "from", "now", "usual")
    instant = before is not None and before.has("instant") and span.first == 1 and not sentence.has("saved")
    return not sentence.has("saved") and (ago or (instant and not _differs(sentence)))


def _unmeasured(sentence: Sentence) -> Reading:
    """No amount: asked, when it sounds like a saving or is a bare number."""
    numbers = [term for term in sentence.terms if term.has("number")]
    bare = len(sentence.terms) <= 2 and any(term.has("digits") for term in sentence.terms)
    vague = sentence.has("amountless") or (sentence.has("vague", "few") and sentence.has("saved", "unit"))
    if bare or (sentence.has("saved") and (numbers or vague or _activity(sentence, sentence.terms))) or vague:
        return Reading("ask", activity=_named(_activity(sentence, sentence.terms)), tool=_tool(sentence), when=_when(sentence))
    return Reading()


def _measured(sentence: Sentence) -> Reading:
    spans = sentence.spans
    asked = Reading("ask", activity=_named(_activity(sentence, sentence.terms)), tool=_tool(sentence), when=_when(sentence))
    if any(span.minutes is None for span in spans):
        return asked
    if (each := [r for r in sentence.rhythms if r.each]) and not any(r.times for r in sentence.rhythms) and each:
        return asked
    if len(spans) >= 2 and (difference := _difference(sentence)) is not None:
        return _report(sentence, [(difference, _activity(sentence, sentence.terms))])
    if len(spans) >= 2 and sentence.has("check", "but", "minus", "lost") and sentence.has("but", "minus", "check"):
        return _report(sentence, [(_minutes(spans[0]) - _minutes(spans[1]), _activity(sentence, sentence.terms))])
    if sentence.has("longer", "lost") and not sentence.has("saved") and not sentence.has("less"):
        return _report(sentence, [(-_minutes(spans[0]), _activity(sentence, sentence.terms))])
    if len(spans) == 1:
        return _report(sentence, [(_minutes(spans[0]), _activity(sentence, sentence.terms))])
    return _report(sentence, _several(sentence))


def _minutes(span: Duration) -> float:
    return span.minutes or 0.0


def _differs(sentence: Sentence) -> bool:
    return len(sentence.spans) >= 2 and _difference(sentence) is not None


def _difference(sentence: Sentence) -> float | None:
    """X instead of Y, from Y to X, usually Y and now X: the time saved; None when the two are not compared."""
    first, second = sentence.spans[0], sentence.spans[1]
    one, two = _minutes(first), _minutes(second)
    if sentence.between(first.last, second.first, "instead"):
        return two - one
    if sentence.between(0, first.first, "instead"):
        return one - two
    if sentence.between(0, first.first, "from") and sentence.between(first.last, second.first, "to", "-", "→", "range"):
        return one - two
    if sentence.between(first.last, second.first, "arrow", "→"):
        return one - two
    if sentence.between(0, second.first, "usual") and sentence.between(first.last, len(sentence.terms), "now"):
        return one - two if sentence.between(0, first.last + 1, "usual") else two - one
    if sentence.between(first.last, len(sentence.terms), "usual") and not sentence.has("and"):
        return two - one
    return one - two if sentence.between(0, first.first, "usual") and not sentence.has("saved") else None


def _several(sentence: Sentence) -> list[tuple[float, str]]:
    """Each amount with the task that is named nearest to it, up to the next amount."""
    found: list[tuple[float, str]] = []
    ends = [span.first for span in sentence.spans[1:]] + [len(sentence.terms)]
    for span, end in zip(sentence.spans, ends, strict=True):
        found.append((_minutes(span), _activity(sentence, sentence.terms[span.last : end])))
    if not any(name for _, name in found):
        begins = [0] + [span.last for span in sentence.spans[:-1]]
        found = [
            (_minutes(span), _activity(sentence, sentence.terms[begin : span.first]))
            for span, begin in zip(sentence.spans, begins, strict=True)
        ]
    return found


def _report(sentence: Sentence, parts: list[tuple[float, str]]) -> Reading:
    times, per = _rhythm(sentence)
    items = tuple(Item(round(minutes * times), per, name) for minutes, name in parts)
    names = tuple(item.activity for item in items if item.activity)
    total = sum(item.minutes for item in items)
    return Reading("report", total, per, names, items, _tool(sentence), _when(sentence))


def _rhythm(sentence: Sentence) -> tuple[float, Per]:
    periods = [r for r in sentence.rhythms if r.per]
    counts = [r for r in sentence.rhythms if r.times and not r.per]
    if not periods:
        return (counts[0].times or 1.0 if counts else 1.0), "once"
    times = periods[0].times or 1.0
    return times * (counts[0].times or 1.0 if counts else 1.0), periods[0].per or "once"


def _activity(sentence: Sentence, terms: Sequence[Term]) -> str:
    """The longest run of words that name something; after a preposition rather than elsewhere."""
    used = {i for span in (*sentence.spans, *sentence.rhythms) for i in range(span.first, span.last)}
    index = {id(term): n for n, term in enumerate(sentence.terms)}
    runs: list[tuple[bool, list[Term]]] = [(False, [])]
    for term in terms:
        if index[id(term)] in used or not term.text[0].isalnum() or term.has(*NO_TASK):
            runs.append((term.has("prep", "infinitive", "make"), []))
        elif term.has("article", "number") and not runs[-1][1]:
            continue
        else:
            runs[-1][1].append(term)
    named = [(after, run) for after, run in runs if run]
    if not named:
        return ""
    _, best = max(named, key=lambda one: (one[0], len(one[1]) if one[0] else 0, -one[1][0].start))
    return _cleaned(sentence.text[best[0].start : best[-1].end])


def _cleaned(name: str) -> str:
    first, _, rest = name.partition(" ")
    lower = first.lower() if first[1:].islower() or len(first) == 1 else first
    return f"{lower} {rest}".strip()


def _named(activity: str) -> tuple[str, ...]:
    return (activity,) if activity else ()


def _tool(sentence: Sentence) -> str | None:
    named: dict[str, str] = words("any")["tools"]
    written: Iterable[str] = (fold(term.text) for term in sentence.terms if term.has("tool"))
    return next((named[name] for name in written if name in named), None)


def _when(sentence: Sentence) -> When | None:
    return next((when for when in WHEN if sentence.has(when)), None)
