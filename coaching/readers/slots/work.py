"""Where somebody works, matched against the company's own departments, and as what."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from rapidfuzz import fuzz

from coaching.messages import JSON
from coaching.readers.slots.answers import CLOSE, LONGEST_NAME, SHORTEST_TYPO
from coaching.readers.slots.reader import Reader, one_line
from coaching.readers.utterance import Utterance, bare
from coaching.readers.vocabulary import words

LONGEST_SENTENCE = 14  # words of an answer that may name a department on the way
LONGEST_JOB = 6  # words
MOST_LETTERS_OFF = 2  # by which a typo is longer or shorter
_RIMS = " \t,.:;!–—-"


def department(listed: tuple[str, ...]) -> Reader[str]:
    """One of the company's departments, also with typos and inside a sentence. Only a company that
    lists none takes another name, without "I work in".
    """

    def find(said: Utterance, n: int) -> JSON:
        named = _departments(said, listed)
        return named[0] if len(named) == 1 else None

    def answer(said: Utterance, n: int) -> JSON:
        return find(said, n) if listed else _free_name(said)

    def sure(said: Utterance) -> bool:
        return find(said, 1) is not None

    return Reader(
        "department",
        answer,
        mention=find,
        correct=find,
        options=listed,
        labelled=False,
        sure=sure,
    )


def job(departments: tuple[str, ...]) -> Reader[str]:
    """What somebody does, without "I am a". On the way it is heard only behind such words."""

    def answer(said: Utterance, n: int) -> JSON:
        if said.yes or said.no or said.asks or said.reading.kind == "report":
            return None
        told = mention(said, n)
        if told is not None:
            return told
        named = _without_place(_without_lead(said.text, (*_told("as"), *_told("in"))), departments)
        return one_line(named, LONGEST_NAME) or None

    def mention(said: Utterance, n: int) -> JSON:
        if said.asks:
            return None
        for clause in _clauses(said.text):
            named = _job_in(clause, departments)
            if named:
                return one_line(named, LONGEST_NAME)
        return None

    def sure(said: Utterance) -> bool:
        return mention(said, 1) is not None

    return Reader("job", answer, mention=mention, correct=mention, labelled=False, sure=sure)


def _departments(said: Utterance, listed: tuple[str, ...]) -> list[str]:
    """Those of the company's that are named, without those that are denied."""
    whole = _named(_without_lead(said.text, _told("in")), listed)
    if whole:
        return [whole]
    spoken = said.text.split()
    if _asks(said) or len(spoken) > LONGEST_SENTENCE or said.reading.kind == "report":
        return []
    return _departments_in(spoken, listed)


def _departments_in(spoken: list[str], listed: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(_inside(spoken, listed)))


def _asks(said: Utterance) -> bool:
    """Whether it is a question, with its mark or without."""
    return said.asks or said.bare.partition(" ")[0] in _told("questions")


def _inside(spoken: list[str], listed: tuple[str, ...]) -> Iterator[str]:
    denials = _told("nots")
    longest = max((len(name.split()) for name in listed), default=0)
    at = 0
    while at < len(spoken):
        name, length = _starting(spoken, at, longest, listed)
        before = [bare(word) for word in spoken[max(0, at - 2) : at]]
        if name and not any(word in denials for word in before):
            yield name
        at += length


def _starting(spoken: list[str], at: int, longest: int, listed: tuple[str, ...]) -> tuple[str, int]:
    """The department that is named from this word on, and how many words name it."""
    for length in range(min(longest, len(spoken) - at), 0, -1):
        piece = " ".join(spoken[at : at + length])
        name = _named(piece, listed) if _may_name(piece) else ""
        if name:
            return name, length
    return "", 1


def _may_name(piece: str) -> bool:
    """A word as short as "it" names a department only in capitals."""
    return len(bare(piece)) >= SHORTEST_TYPO or piece.strip(_RIMS).isupper()


def _named(piece: str, listed: Iterable[str]) -> str:
    """The department that these words are, by its name or nearly so, or by its name in another
    language.
    """
    said = _without_end(bare(piece))
    meant = {said} | _same(said)
    for name in listed:
        own = bare(name)
        if own in meant or _same(own) & meant:
            return name
    if len(said) < SHORTEST_TYPO:
        return ""
    close = {name: max(_alike(said, one) for one in _called(name)) for name in listed}
    best = max(close, key=lambda name: close[name], default="")
    return best if best and close[best] >= CLOSE else ""


def _without_end(said: str) -> str:
    """The finance of "ekonomiavdelningen" and "Vertriebsabteilung"."""
    for end in _told("ends"):
        if said.endswith(end) and len(said) > len(end):
            return said.removesuffix(end)
    return said


def _alike(said: str, name: str) -> float:
    near = abs(len(said) - len(name)) <= MOST_LETTERS_OFF
    return fuzz.ratio(said, name) if near and len(name) >= SHORTEST_TYPO else 0


def _called(name: str) -> frozenset[str]:
    return frozenset({bare(name)}) | _same(bare(name))


@lru_cache(maxsize=1024)
def _same(name: str) -> frozenset[str]:
    """What a department is called in the three languages; empty when it is not a common one."""
    for group in words("work", "onboarding")["same"]["groups"]:
        if name in group:
            return frozenset(group)
    return frozenset()


def _free_name(said: Utterance) -> JSON:
    if said.yes or said.no or said.asks or said.reading.kind == "report":
        return None
    told = _clauses(said.text)
    if not told:
        return None
    named = _without_lead(_behind_a_place(told[0]), _told("in"))
    name = one_line(named, LONGEST_NAME)
    return name[:1].upper() + name[1:] or None


def _behind_a_place(clause: str) -> str:
    """What stands behind "in" where somebody begins with themselves: "jag är controller på
    ekonomi".
    """
    spoken = clause.split()
    if bare(spoken[0]) not in _told("self"):
        return clause
    for at, word in enumerate(spoken[:-1]):
        if bare(word) in _told("places"):
            return " ".join(spoken[at + 1 :])
    return clause


def _clauses(text: str) -> list[str]:
    joints = "|".join(map(re.escape, _told("joints")))
    pieces = re.split(rf"[,.;\n]|\s(?:{joints})\s", text, flags=re.IGNORECASE)
    return [piece.strip(_RIMS) for piece in pieces if piece.strip(_RIMS)]


def _job_in(clause: str, departments: tuple[str, ...]) -> str:
    """The job that a clause tells behind "I am"; "" where it tells a mood, or a department."""
    rest = _behind(clause, _told("as")) or _behind_its_place(clause, departments)
    first = bare(rest).partition(" ")[0]
    if not rest or first in _told("nots") or first in _told("moods"):
        return ""
    named = _without_place(_without_lead(rest, ()), departments)
    if len(named.split()) > LONGEST_JOB or _named(named, departments):
        return ""
    return named


def _behind_its_place(clause: str, departments: tuple[str, ...]) -> str:
    """What stands behind "as" where a department stands before it: "work in sales as a buyer"."""
    spoken = clause.split()
    for at in range(1, len(spoken) - 1):
        led = bare(spoken[at]) in _told("like") and _departments_in(spoken[:at], departments)
        if led:
            return " ".join(spoken[at + 1 :])
    return ""


def _without_place(named: str, departments: tuple[str, ...]) -> str:
    """ "controller på ekonomi" is a controller, where "ekonomi" is a department."""
    spoken = named.split()
    for at in range(1, len(spoken) - 1):
        tail = _without_lead(" ".join(spoken[at:]), ())
        if bare(spoken[at]) in _told("places") and _named(tail, departments):
            return " ".join(spoken[:at])
    return named


def _without_lead(text: str, leads: tuple[str, ...]) -> str:
    """Without the words that only lead to a name: "I work", "in", "the"."""
    rest = (_behind(text, leads) or text.strip(_RIMS)).split()
    small = {*_told("places"), *_told("articles")}
    while len(rest) > 1 and bare(rest[0]) in small:
        rest = rest[1:]
    while len(rest) > 1 and bare(rest[-1]) in _told("behind"):
        rest = rest[:-1]
    return " ".join(rest)


def _behind(text: str, leads: tuple[str, ...]) -> str:
    """What stands behind one of these; "" when none of them begins it."""
    said = text.strip(_RIMS)
    for lead in leads:
        if said.casefold().replace("’", "'").startswith(f"{lead} "):
            return said[len(lead) :].strip(_RIMS)
    return ""


@cache
def _told(kind: str) -> tuple[str, ...]:
    """The words of this kind, the longest first."""
    listed = words("work", "onboarding")["work"][kind]
    return tuple(sorted(listed, key=len, reverse=True))
