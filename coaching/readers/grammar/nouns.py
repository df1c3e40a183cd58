"""Words that are verbs or units elsewhere and nouns where they stand: "the cut list", "on day
sheets", "one-pager".

Where a word stands is told by its neighbours alone: what leads a noun in, what follows, a hyphen, a
colon.
"""

from collections.abc import Callable

from coaching.readers.grammar.compounds import NOUNS, Terms, compounds, is_word
from coaching.readers.grammar.terms import UNKNOWN, Term

# What a word may be elsewhere and is not in front of a noun.
ELSEWHERE = frozenset(
    {"verb", "saved", "lost", "wish", "said", "light", "price", "check", "times", "unit"}
    | {"polite", "request", "day_part", "range", "regained", "instant"}
)
# What keeps its meaning in front of a noun.
STEADY = frozenset({
    "article", "prep", "pronoun", "mine", "few", "each", "longer", "less", "instead", "usual",
    "nothing", "negated",
    "ai", "tool", "and", "or", "but", "infinitive", "counter", "hedge", "make", "question", "took",
    "copula",
    "of_which", "than", "digits",
})  # fmt: skip
AMOUNTS = ("number", "part", "hedge", "fraction")
NEAR = 6  # terms between what was saved and what it was saved on
LONGEST_HEADING = 4  # words in front of a colon
SHORT_WITH = {"sv": "m", "en": "w"}
WITH = frozenset({"prep", "tooled", "taskwise"})


def as_nouns(terms: Terms, language: str) -> tuple[Term, ...]:
    """The terms, with the nouns among them read as nouns."""
    joined = tuple(compounds(terms))
    nouns = _Nouns(joined, language)
    return tuple(nouns.read(at) for at in range(len(joined)))


class _Nouns:
    """Reads terms from left to right; what was read as a noun leads the next one in."""

    def __init__(self, terms: Terms, language: str) -> None:
        self.terms = terms
        self.language = language
        self.read_as_nouns: set[int] = set()
        ways: dict[str, tuple[Callable[[int], bool], ...]] = {
            "en": (
                self._particle,
                self._modifies,
                self._after_of,
                self._is_headed,
                self._ends_a_name,
                self._gerund,
                self._doing_inside,
                self._itemised,
            ),
            "sv": (self._particle, self._written_apart, self._infinitive),
            "de": (self._written_apart, self._capital),
        }
        self.ways = ways.get(language, ways["en"])

    def read(self, at: int) -> Term:
        term = self.terms[at]
        if self._means_with(at):
            return Term(term.start, term.end, term.text, WITH)
        if not is_word(term) or not any(way(at) for way in self.ways):
            return term
        self.read_as_nouns.add(at)
        return Term(term.start, term.end, term.text, UNKNOWN)

    def _means_with(self, at: int) -> bool:
        """The m of "klar m lagerrapporten", the w of "an hour w the forms"."""
        short = self.terms[at].text == SHORT_WITH.get(self.language)
        return (
            short
            and bool(at)
            and not self.at(at - 1, "number", "/")
            and self.at(at + 1, *NOUNS, "article", "ai", "tool")
        )

    def at(self, index: int, *tags: str) -> bool:
        return 0 <= index < len(self.terms) and self.terms[index].has(*tags)

    def _particle(self, at: int) -> bool:
        """The out of "to sort out the quote", of "sorting out invoices", the igenom of "att gå
        igenom avtalet".
        """
        if not self.at(at, "particle") or not self.at(at + 1, *NOUNS, "article"):
            return False
        if at - 1 not in self.read_as_nouns and not self.at(at - 1, "unknown"):
            return False
        return self.at(at - 2, "infinitive") or self.terms[at - 1].text.endswith("ing")

    def _modifies(self, at: int) -> bool:
        """The cut of "the cut list", the hours of "on the hours sheet"."""
        term = self.terms[at]
        if not self._noun_follows(at) or term.tags & STEADY:
            return False
        if " " in term.text:
            return term.has("said") and self.at(at - 1, "taskwise", "off")  # on the study guide
        if term.has("fraction"):
            return self.at(at - 1, "article", "taskwise") and not self.at(
                at - 1, "number"
            )  # the third party
        if (not term.tags & ELSEWHERE and not term.has("weekday")) or term.has("number", "part"):
            return False
        return self._unit_is_led_in(at) if term.has("unit") else self._led_in(at)

    def _after_of(self, at: int) -> bool:
        """The works of "the schedule of works"."""
        doing = (
            self.at(at, "verb", "light", "wish")
            and not self.terms[at].tags & STEADY
            and not self.at(at, "number")
        )
        owner = at - 2 in self.read_as_nouns or self.at(at - 2, *NOUNS, "either")
        return doing and self.at(at - 1, "of") and owner and not self.terms[at].text.endswith("ing")

    def _led_in(self, at: int) -> bool:
        if at - 1 in self.read_as_nouns:
            return True
        first = at - 1
        if (
            self.terms[at].has("light", "polite", "price", "times")
            and self.terms[at - 1].tags == UNKNOWN
        ):
            first = at - 2  # the found items log
        return self.at(first, "article", "taskwise", "off", "of") and not self.at(first, "pronoun")

    def _unit_is_led_in(self, at: int) -> bool:
        """On the hours sheet, on day sheets, on the company minute book; not instead of the hour,
        not an hour.
        """
        if self._in_a_name(at - 1):
            return self._begins_behind(self._first_of_a_name(at), at)
        if self.at(at - 1, "article") and not self.at(at - 1, "number", "pronoun"):
            return not self.at(
                at - 2, "instead", "saved", "usual", "from", "got", "few"
            ) or self.at(at - 2, "taskwise")
        return self.at(at - 1, "taskwise", "off") and not self.terms[at + 1].text.endswith("ing")

    def _noun_follows(self, at: int) -> bool:
        if at + 1 >= len(self.terms) or not is_word(self.terms[at + 1]):
            return False
        following = self.terms[at + 1]
        if following.has("either"):
            return not self._acts(at + 1)
        if not following.has(*NOUNS) or following.has("adjectival", "light"):
            return (
                following.has("unit")
                and following.text.casefold() == "minutes"
                and self.terms[at].has("make")
            )
        return not following.text.endswith(("ed", "ly")) or following.has("noun")

    def _ends_a_name(self, at: int) -> bool:
        """The schedule of "the bus schedule", of "on harvest schedule"; not of "the bots schedule
        meetings".
        """
        if not self.at(at, "either") or self._acts(at):
            return False
        if at - 1 in self.read_as_nouns or (
            self.terms[at].text.endswith("s") and self.at(at - 1, "taskwise", "off")
        ):
            return True  # on estimates; but on schedule, on break
        first = self._first_of_a_name(at)
        if self._begins_behind(first, at):
            return True
        return first < at - 1 and (
            (self._opens(first) and self._closes(at + 1)) or self._appended(first, at + 1)
        )

    def _first_of_a_name(self, at: int) -> int:
        """The index before the words of a name that precede a term."""
        first = at - 1
        while self._in_a_name(first) and first > at - LONGEST_HEADING:
            first -= 1
        return first

    def _begins_behind(self, first: int, at: int) -> bool:
        """Whether what stands before a name leads it in."""
        led = self.at(first, "taskwise", "off", "article") and not self.at(first, "pronoun")
        return led and (first < at - 1 or self.at(first, "article"))

    def _appended(self, first: int, last: int) -> bool:
        """The accruals schedule of "40 min, accruals schedule"."""
        ends = last >= len(self.terms) or self.at(last, "line", ".", "!")
        return self.at(first, ",", "-", "–") and self.at(first - 1, "unit", "part") and ends

    def _in_a_name(self, at: int) -> bool:
        return self.at(at, *NOUNS, "adjectival") and not self.at(at, "verb", "said", "tooled")

    def _opens(self, at: int) -> bool:
        """Whether nothing of the sentence stands before the term behind this one."""
        return at < 0 or self.at(at, "line", ".", "!", "article", "-", "–", "•")

    def _closes(self, at: int) -> bool:
        """What stands behind the name of a task that opens a sentence."""
        return self.at(at, ":", "took", "done", "became") or (
            self.at(at, "instant") and self.at(at + 1, *AMOUNTS)
        )

    def _acts(self, at: int) -> bool:
        """Whether a word that may be either does something to what follows."""
        return self.at(
            at + 1,
            "article",
            "number",
            "pronoun",
            "mine",
            "few",
            "longer",
            "less",
            "part",
            "fraction",
        )

    def _is_headed(self, at: int) -> bool:
        """The price of "Price tags: 20 min", the time of "Time cards took 20 min", the minutes of
        "Minutes: 20 min".
        """
        term = self.terms[at]
        if (
            not (self._opens(at - 1) or at - 1 in self.read_as_nouns)
            or term.tags & STEADY
            or (term.has("past", "lost") and not term.has("either"))
        ):
            return False
        if term.has("unit") and self.at(at + 1, ":"):
            return self.at(at + 3, "unit", "part")
        last = at + 1
        while last <= at + LONGEST_HEADING and (self._in_a_name(last) or self.at(last, "either")):
            last += 1
        named = last > at + 1 and not self.at(at + 1, "other")
        if named and self.at(last, "prep") and self._heads_more(last):
            return bool(term.tags & ELSEWHERE)  # minute book for the board: …
        return (
            bool(term.tags & ELSEWHERE)
            and named
            and last <= at + LONGEST_HEADING
            and self._closes(last)
        )

    def _heads_more(self, at: int) -> bool:
        """Whether a heading goes on to a colon."""
        last = at + 1
        while last <= at + LONGEST_HEADING and (self._in_a_name(last) or self.at(last, "article")):
            last += 1
        return self.at(last, ":")

    def _gerund(self, at: int) -> bool:
        """The running of "on running payroll"."""
        term = self.terms[at]
        doing = (
            term.text.casefold().endswith("ing")
            and term.has("verb", "check", "saved")
            and not term.has("make")
        )
        led = self.at(at - 1, "taskwise", "off") or (
            self.at(at - 1, "prep") and self.terms[at - 1].text == "by"
        )
        led = led or (
            self.at(at - 1, "unit") and any(self.at(i, "saved") for i in range(at - NEAR, at))
        )
        return doing and led and self.at(at + 1, *NOUNS, "article", "unit", "particle")

    def _doing_inside(self, at: int) -> bool:
        """The reading of "meter reading complaints"."""
        doing = self.terms[at].text.casefold().endswith("ing") and self.at(
            at, "verb", "check", "make"
        )
        inside = self.at(at - 1, "unknown", "noun") and self.at(at + 1, "unknown", "noun")
        return doing and inside and not self.at(at + 1, "other")

    def _itemised(self, at: int) -> bool:
        """The reading of "letters 1 hour, reading list 15 min"."""
        if (
            not self.terms[at].tags & ELSEWHERE
            or self.terms[at].has("unit", "range")
            or self.terms[at].tags & STEADY
        ):
            return False
        first, last = self._first_of_a_name(at), at + 1
        while last < at + LONGEST_HEADING and self._in_a_name(last):
            last += 1
        listed = self.at(first, ",", "and", ";", "+") and self.at(first - 1, "unit", "part")
        return listed and last - first > 2 and self.at(last, "digits") and self.at(last + 1, "unit")

    def _written_apart(self, at: int) -> bool:
        """The "vecko" of "på vecko rapporten", the "Tages" of "beim Tages Bericht"."""
        if not self.at(at, "unit", "day_unit", "week_unit", "month_unit") or self.terms[at].has(
            "number", "part"
        ):
            return False
        led = self.at(at - 1, "taskwise") or (
            self.language == "de" and self.terms[at - 1].text in {"beim", "am", "zum"}
        )
        return bool(at) and led and self.at(at + 1, "unknown") and not self.at(at + 1, "verb")

    def _infinitive(self, at: int) -> bool:
        """The boka of "på att boka salar"."""
        led = self.at(at - 1, "infinitive") and (
            self.at(at - 2, "taskwise") or self.terms[at - 1].text != "att"
        )
        following = self.at(at + 1, *NOUNS, "article", "prep")
        return (
            led
            and following
            and self.at(at, "verb", "wish", "light", "request")
            and not self.at(at, "make", "check")
        )

    def _capital(self, at: int) -> bool:
        """The Sparte of "bei der Sparte Sanitär" is no verb."""
        term = self.terms[at]
        return term.has("past") and term.text[0].isupper() and self.at(at - 1, "prep", "article")
