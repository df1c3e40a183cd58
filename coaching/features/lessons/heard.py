"""What is heard of lessons: that one is done, how they shall come, which path, and for whom."""

from collections.abc import Sequence
from dataclasses import replace

from coaching.knowledge.lessons import Lesson
from coaching.knowledge.paths import LearningPath
from coaching.messages import JSON
from coaching.readers.slots.reader import Reader
from coaching.readers.slots.work import department as work_place
from coaching.readers.utterance import Utterance, bare
from coaching.readers.vocabulary import words
from coaching.readers.wishes import named, says
from coaching.script.feature import Intent

SURE = 0.97
WISHES = ("whole", "all", "assign", "pace", "choose", "skip", "counts")


def heard(said: Utterance) -> Intent | None:
    if _says_done(said):
        return Intent("lessons.done", SURE)
    wish = next((wish for wish in WISHES if says(f"lessons.{wish}", said.text)), "")
    return Intent(f"lessons.{wish}", SURE) if wish else None


def _says_done(said: Utterance) -> bool:
    """ "Done, saved half an hour on the report": alone it is a yes, or the label of a button."""
    first, _, rest = said.text.strip().partition(" ")
    ended = first.rstrip(".,;:!–-")
    begins = bare(ended) in words("commands", "lessons")["done"]["begins"]
    if not begins or not rest:
        return False
    told = Utterance(rest, said.language).reading
    return told.kind == "report" and told.minutes is not None


def department(listed: tuple[str, ...]) -> Reader[str]:
    """One of these, or the one that stands in "give Sales the path …"."""
    reader = work_place(listed)

    def mention(said: Utterance, n: int) -> JSON:
        there = named("lessons.assign", said.text)
        return reader.answer(Utterance(there, said.language), n) if there else None

    return replace(reader, mention=mention)


def path_meant(shown: Sequence[LearningPath]) -> Reader[str]:
    """One of the paths that are shown, by its name in any language."""
    called = {bare(name): path.id for path in shown for name in path.names.values()}
    called |= {path.id: path.id for path in shown}

    def find(said: Utterance, n: int) -> JSON:
        return called.get(said.bare) or _within(said.bare, called)

    def mention(said: Utterance, n: int) -> JSON:
        there = named("lessons.which", said.text)
        return find(Utterance(there, said.language), n) if there else None

    ids = tuple(path.id for path in shown)
    return Reader("path", find, mention, find, options=ids, closed=True, labelled=False)


def lesson_meant(lessons: Sequence[Lesson]) -> Reader[str]:
    """One of the lessons that are shown, by its title."""
    called = {bare(name): one.id for one in lessons for name in (one.id, one.title)}

    def find(said: Utterance, n: int) -> JSON:
        return called.get(said.bare) or _within(said.bare, called)

    ids = tuple(one.id for one in lessons)
    return Reader("lesson", find, correct=find, options=ids, closed=True, labelled=False)


def _within(text: str, called: dict[str, str]) -> str | None:
    """The longest name that stands in the words."""
    there = [name for name in called if f" {name} " in f" {text} "]
    return called[max(there, key=len)] if there else None
