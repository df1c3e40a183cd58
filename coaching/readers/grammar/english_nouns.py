"""English nouns, which nothing but their place tells from verbs: "the cut list", "on harvest
schedule", "meter reading complaints".
"""

from collections.abc import Sequence

from coaching.readers.grammar.compounds import NOUNS, is_word
from coaching.readers.grammar.noun_reader import NounReader, Way
from coaching.readers.grammar.terms import UNKNOWN
from coaching.readers.vocabulary import words

# What a word may be elsewhere and is not in front of a noun.
ELSEWHERE = frozenset({
    "verb", "saved", "lost", "wish", "said", "light", "price", "check", "times", "unit",
    "polite", "request", "day_part", "range", "regained", "instant",
})  # fmt: skip
# What keeps its meaning in front of a noun.
STEADY = frozenset({
    "article", "prep", "pronoun", "mine", "few", "each", "longer", "less", "instead", "usual",
    "nothing", "negated", "ai", "tool", "and", "or", "but", "infinitive", "counter", "hedge",
    "make", "question", "took", "copula", "of_which", "than", "digits",
})  # fmt: skip
# What a verb does something to.
OBJECTS = (
    "article", "number", "pronoun", "mine", "few", "longer", "less", "part", "fraction",
)  # fmt: skip
AMOUNTS = ("number", "part", "hedge", "fraction")
NEAR = 6  # terms between what was saved and what it was saved on
LONGEST_NAME = 4  # words


class EnglishNouns(NounReader):
    def ways(self) -> Sequence[Way]:
        return (
            self.particle,
            self._modifies,
            self._after_of,
            self._is_headed,
            self._ends_a_name,
            self._gerund,
            self._doing_inside,
            self._itemised,
        )

    def _modifies(self, at: int) -> bool:
        """The cut of "the cut list", the hours of "on the hours sheet"."""
        term = self.terms[at]
        if term.tags & STEADY or not self._noun_follows(at):
            return False
        if " " in term.text:
            return term.has("said") and self.at(at - 1, "taskwise", "off")  # on the study guide
        if term.has("fraction"):  # the third party
            return self.at(at - 1, "article", "taskwise") and not self.at(at - 1, "number")
        if term.has("number", "part"):
            return False
        if not term.has("weekday") and not term.tags & ELSEWHERE:
            return False
        return self._unit_is_led_in(at) if term.has("unit") else self._led_in(at)

    def _after_of(self, at: int) -> bool:
        """The works of "the schedule of works"."""
        term = self.terms[at]
        if not self.at(at - 1, "of") or not term.has("verb", "light", "wish"):
            return False
        if term.tags & STEADY or term.has("number") or term.text.endswith("ing"):
            return False
        return at - 2 in self.read_as_nouns or self.at(at - 2, *NOUNS, "either")

    def _led_in(self, at: int) -> bool:
        if at - 1 in self.read_as_nouns:
            return True
        lead = at - 1
        loose = self.terms[at].has("light", "polite", "price", "times")
        if loose and self.terms[at - 1].tags == UNKNOWN:
            lead = at - 2  # the found items log
        return self.at(lead, "article", "taskwise", "off", "of") and not self.at(lead, "pronoun")

    def _unit_is_led_in(self, at: int) -> bool:
        """On the hours sheet, on day sheets, on the company minute book; not instead of the hour,
        not an hour.
        """
        if self._in_a_name(at - 1):
            return self._begins_behind(self._first_of_a_name(at), at)
        if self.at(at - 1, "article") and not self.at(at - 1, "number", "pronoun"):
            if self.at(at - 2, "taskwise"):
                return True
            return not self.at(at - 2, "instead", "saved", "usual", "from", "got", "few")
        return self.at(at - 1, "taskwise", "off") and not self.terms[at + 1].text.endswith("ing")

    def _noun_follows(self, at: int) -> bool:
        if at + 1 >= len(self.terms) or not is_word(self.terms[at + 1]):
            return False
        following = self.terms[at + 1]
        if following.has("either"):
            return not self._acts(at + 1)
        if not following.has(*NOUNS) or following.has("adjectival", "light"):
            minutes = following.has("unit") and following.text.casefold() == "minutes"
            return minutes and self.terms[at].has("make")
        endings = tuple(words("en")["endings"]["no_noun"])
        return following.has("noun") or not following.text.endswith(endings)

    def _ends_a_name(self, at: int) -> bool:
        """The schedule of "the bus schedule", of "on harvest schedule"; not of "the bots schedule
        meetings".
        """
        if not self.at(at, "either") or self._acts(at):
            return False
        if at - 1 in self.read_as_nouns:
            return True
        if self.terms[at].text.endswith("s") and self.at(at - 1, "taskwise", "off"):
            return True  # on estimates; but on schedule, on break
        first = self._first_of_a_name(at)
        if self._begins_behind(first, at):
            return True
        if first >= at - 1:
            return False
        alone = self._opens(first) and self._closes(at + 1)
        return alone or self._appended(first, at + 1)

    def _first_of_a_name(self, at: int) -> int:
        """The index before the words of a name that precede a term."""
        first = at - 1
        while first > at - LONGEST_NAME and self._in_a_name(first):
            first -= 1
        return first

    def _begins_behind(self, first: int, at: int) -> bool:
        """Whether what stands before a name leads it in."""
        if self.at(first, "pronoun") or not self.at(first, "taskwise", "off", "article"):
            return False
        return first < at - 1 or self.at(first, "article")

    def _appended(self, first: int, last: int) -> bool:
        """The accruals schedule of "40 min, accruals schedule"."""
        apart = self.at(first, ",", "-", "–") and self.at(first - 1, "unit", "part")
        ends = last >= len(self.terms) or self.at(last, "line", ".", "!")
        return apart and ends

    def _in_a_name(self, at: int) -> bool:
        return self.at(at, *NOUNS, "adjectival") and not self.at(at, "verb", "said", "tooled")

    def _opens(self, at: int) -> bool:
        """Whether nothing of the sentence stands before the term behind this one."""
        return at < 0 or self.at(at, "line", ".", "!", "article", "-", "–", "•")

    def _closes(self, at: int) -> bool:
        """What stands behind the name of a task that opens a sentence."""
        if self.at(at, ":", "took", "done", "became"):
            return True
        return self.at(at, "instant") and self.at(at + 1, *AMOUNTS)

    def _acts(self, at: int) -> bool:
        """Whether a word that may be either does something to what follows."""
        return self.at(at + 1, *OBJECTS)

    def _is_headed(self, at: int) -> bool:
        """The price of "Price tags: 20 min", the time of "Time cards took 20 min", the minutes of
        "Minutes: 20 min".
        """
        term = self.terms[at]
        if at - 1 not in self.read_as_nouns and not self._opens(at - 1):
            return False
        if term.tags & STEADY or (term.has("past", "lost") and not term.has("either")):
            return False
        if term.has("unit") and self.at(at + 1, ":"):
            return self.at(at + 3, "unit", "part")
        last = self._last_of_a_heading(at, "either")
        if last == at + 1 or self.at(at + 1, "other") or not term.tags & ELSEWHERE:
            return False
        if self.at(last, "prep") and self.at(self._last_of_a_heading(last, "article"), ":"):
            return True  # minute book for the board: …
        return last <= at + LONGEST_NAME and self._closes(last)

    def _last_of_a_heading(self, at: int, *also: str) -> int:
        """The index behind the words of a heading that goes on behind a term."""
        last = at + 1
        while last <= at + LONGEST_NAME and (self._in_a_name(last) or self.at(last, *also)):
            last += 1
        return last

    def _gerund(self, at: int) -> bool:
        """The running of "on running payroll"."""
        term = self.terms[at]
        if not term.text.casefold().endswith("ing"):
            return False
        if not term.has("verb", "check", "saved") or term.has("make"):
            return False
        if not self.at(at + 1, *NOUNS, "article", "unit", "particle"):
            return False
        return self._leads_doing_in(at - 1)

    def _leads_doing_in(self, at: int) -> bool:
        if self.at(at, "taskwise", "off"):
            return True
        if self.at(at, "prep") and self.terms[at].text in words("en")["leads"]["doing"]:
            return True
        near = range(at + 1 - NEAR, at + 1)
        return self.at(at, "unit") and any(self.at(i, "saved") for i in near)

    def _doing_inside(self, at: int) -> bool:
        """The reading of "meter reading complaints"."""
        term = self.terms[at]
        if not term.text.casefold().endswith("ing") or not term.has("verb", "check", "make"):
            return False
        if self.at(at + 1, "other"):
            return False
        return self.at(at - 1, "unknown", "noun") and self.at(at + 1, "unknown", "noun")

    def _itemised(self, at: int) -> bool:
        """The reading of "letters 1 hour, reading list 15 min"."""
        term = self.terms[at]
        if not term.tags & ELSEWHERE or term.tags & STEADY or term.has("unit", "range"):
            return False
        first = self._first_of_a_name(at)
        if not self.at(first, ",", "and", ";", "+") or not self.at(first - 1, "unit", "part"):
            return False
        last = at + 1
        while last < at + LONGEST_NAME and self._in_a_name(last):
            last += 1
        timed = self.at(last, "digits") and self.at(last + 1, "unit")
        return timed and last - first > 2
