"""The one place that gives words a meaning: exactly where they can be read exactly, else by what
was learnt from sentences.
"""

from coaching.meaning.meant import ANSWERS, NOTHING, Meant, meant, word_of
from coaching.messages import LANGUAGES, Language, named
from coaching.ports.meanings import Meanings
from coaching.readers.grammar.language import guess
from coaching.readers.utterance import Utterance

SURE = 0.6  # from here on it interrupts a dialogue
PLAINLY = 0.9  # from here on it is followed in another language than one's own
LIKELY = 0.5  # from here on it is followed where nothing is asked
CHAT = frozenset({"elsewhere", "none", "smalltalk"})
OF_WORK = frozenset({"coach", "longer", "new_use_case", "saving"})  # a task is told in such words
PHRASE = 3  # words from which on a message may change the topic by its meaning alone
JUDGED = frozenset({"consent", "confirm_saving", "buddy_request", "dropin_confirm"})
CORRECTED = frozenset({"confirm_saving", "dropin_confirm"})  # shows what can be corrected
REFUSALS = frozenset({"no", "cancel"})
PLAIN = 0.8  # from here on it is a no, and no other value
ENDING = frozenset({"back", "cancel", "later", "no"})  # what is no answer in words of one's own
FILLED = frozenset({"department", "task_baseline"})  # answered in words of one's own
REPORTS = frozenset({"longer", "nothing_saved", "saving"})
FOREIGN = 4  # words from which on another language than one's own is recognised
COMMANDS = {  # what a command word means, where its name says it otherwise
    "avoid": "swap",
    "buddy": "my_buddy",
    "change": "correction",
    "data": "my_data",
    "hello": "smalltalk",
    "next": "whats_next",
    "snooze": "later",
    "thanks": "smalltalk",
}


async def meaning_of(said: Utterance, meanings: Meanings, answer_is_due: bool = False) -> Meant:
    """What it means; `answer_is_due`: a question is open that a yes or a no can answer."""
    exact = exactly(said)
    if exact:
        return Meant(word_of(exact), 1.0, exact)
    likely = await meanings.likely(said.text, spoken(said))
    learnt = meant(likely, answer_is_due and not said.asks_how) if likely else NOTHING
    unclear = learnt.certainty < SURE and not is_an_answer(learnt)
    if unclear and len(said.text.split()) >= PHRASE:
        learnt = await _in_another_language(said, meanings, answer_is_due) or learnt
    reported = _reported(said)
    if answer_is_due and reported == "nothing_saved" and said.correction:
        return Meant("no", 0.9, "no", (learnt.finer, *learnt.others))  # to what is asked
    if reported and learnt.word not in (reported, "correction", "new_use_case"):
        return Meant(reported, 0.9, reported, (learnt.finer, *learnt.others))
    return learnt


async def meaning_when(asked: str, said: Utterance, meanings: Meanings) -> Meant:
    """What it means while this question is open; `asked` is a word of the contract, or empty."""
    meaning = await meaning_of(said, meanings, answer_is_due=asked in JUDGED | FILLED)
    if asked in CORRECTED and refuses(meaning, said):
        return meaning
    if asked in CORRECTED and said.correction and not (said.yes or said.no):
        wish = await meaning_of(said.correction, meanings)
        if wish.certainty >= SURE and not is_an_answer(wish) and wish.word not in OF_WORK | CHAT:
            return wish
        return Meant("correction", SURE, "correction", (meaning.finer,))
    if asked in FILLED and not interrupts(meaning, said):
        return Meant("value", SURE, "value", (meaning.finer,))
    return meaning


def refuses(meaning: Meant, said: Utterance) -> bool:
    """Whether "no, don't post it" says no to the whole, and puts nothing in the place of it."""
    if meaning.word not in REFUSALS or meaning.certainty < PLAIN:
        return False
    return not said.numbers and not said.reading.minutes


def interrupts(meaning: Meant, said: Utterance) -> bool:
    """Whether this is something else than the answer in free words that is waited for: a word of
    command, or a whole phrase with another meaning. Chat leaves a question open.
    """
    if meaning.certainty == 1.0:
        return True
    if is_an_answer(meaning):
        return meaning.certainty >= SURE and meaning.word in ENDING
    if meaning.word in CHAT or meaning.word in OF_WORK:
        return False
    return meaning.certainty >= SURE and len(said.text.split()) >= PHRASE


def exactly(said: Utterance) -> str:
    """The meaning of words that stand in a list, alone in their message; else empty."""
    if said.command:
        return COMMANDS.get(said.command, said.command)
    if said.yes:
        return "yes"
    return "no" if said.no else ""


async def _in_another_language(said: Utterance, meanings: Meanings, due: bool) -> Meant | None:
    """What it means where one's own language makes nothing of it and another is sure."""
    found: list[Meant] = []
    for language in LANGUAGES:
        if language == spoken(said):
            continue
        likely = await meanings.likely(said.text, language)
        found.append(meant(likely, due) if likely else NOTHING)
    surest = max(found, key=lambda one: one.certainty)
    plain = surest.certainty >= PLAINLY and surest.word not in CHAT | OF_WORK
    return surest if plain else None


def _reported(said: Utterance) -> str:
    """What the reader of time saved is sure of."""
    reading = said.reading
    if reading.kind != "report" or reading.minutes is None:
        return ""
    if reading.minutes == 0:
        return "nothing_saved"
    return "saving" if reading.minutes > 0 else "longer"


def spoken(said: Utterance) -> Language:
    """The language it is in: the one expected, unless it is plainly another."""
    if len(said.text.split()) < FOREIGN:
        return named(said.language)
    return named(guess(said.text) or said.language)


def is_an_answer(meaning: Meant) -> bool:
    return meaning.word in ANSWERS
