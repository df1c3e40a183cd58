"""A label typed is a label tapped: of every button that opens a dialogue, in every language."""

import ast
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.phrasebook import Phrasebook
from coaching.contents import FEATURES
from coaching.messages import LANGUAGES, Choice, Language, Letter, Reply, Text
from coaching.readers.utterance import Utterance
from coaching.script.feature import OPEN
from coaching.script.labels import Labels
from coaching.turn.question import qualified
from tests.conversations.cast import known_beforehand
from tests.conversations.stage import Stage, staged

COACHING = Path(__file__).parents[3] / "coaching"
PHRASEBOOK = Phrasebook()
LABELS = Labels(FEATURES, PHRASEBOOK.say)


def in_the_code() -> Iterator[tuple[str, str]]:
    """The flow of each button that a feature makes, and the key of its label: all `opens(…)`."""
    for feature in FEATURES:
        for file in sorted((COACHING / "features" / feature.name).glob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "opens":
                    flow, label = node.args[:2]
                    if isinstance(flow, ast.Constant) and isinstance(label, ast.Constant):
                        said = qualified(feature.name, Text(str(label.value)))
                        assert isinstance(said, Text)
                        yield str(flow.value), said.key


def in_the_menus() -> Iterator[tuple[str, str]]:
    """Every text "<feature>-menu.<flow>" is the label of that flow's button."""
    for feature in FEATURES:
        for flow in feature.flows:
            key = f"{feature.name}-menu.{flow}"
            try:
                PHRASEBOOK.say(Text(key), "en")
            except LookupError:
                continue
            yield f"{feature.name}.{flow}", key


BUTTONS = sorted({*in_the_code(), *in_the_menus()})


def test_there_are_many() -> None:
    assert len(BUTTONS) > 40


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("flow", "key"), BUTTONS)
def test_each_label_is_known(flow: str, key: str, language: Language) -> None:
    label = PHRASEBOOK.say(Text(key), language)
    for typed in (label, label.upper(), f"”{label}”", f"[{label}]", f" {label}. "):
        offered = (f"{OPEN}{flow} d1", f"{OPEN}guide.help")
        assert LABELS.opened(Utterance(typed, language), offered) == (flow, "d1")


def _at_once(key: str) -> bool:
    """Whether nothing else in the product has this label."""
    labels = [PHRASEBOOK.say(Text(other), "sv") for _, other in BUTTONS]
    return labels.count(PHRASEBOOK.say(Text(key), "sv")) == 1


async def answered(stage: Stage, letter: Letter, label: str, tap: bool) -> list[str]:
    await stage.store.transact(lambda tx: tx.post(letter))
    await stage.deliver()
    if tap:
        await stage.tap(label, "Sofia")
    else:
        await stage.say(label, user="Sofia")
    return stage.came("Sofia")


@pytest.mark.parametrize(("flow", "key"), [one for one in BUTTONS if _at_once(one[1])])
async def test_typing_it_does_what_tapping_does(tmp_path: Path, flow: str, key: str) -> None:
    language = LANGUAGES[len(key) % len(LANGUAGES)]
    label = PHRASEBOOK.say(Text(key), language)
    came: list[list[str]] = []
    for number, tap in enumerate((True, False)):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with staged(folder, language) as stage:
            for line in (
                f"Sofia language={language} department=IT lead=yes starts=yes",
                f"Markus language={language}",
                "Sofia + Markus",
            ):
                await known_beforehand(stage, line)
            button = Choice(f"{OPEN}{flow}", Text(key))
            letter = Letter(
                "reply:1",
                "reply",
                stage.place("Sofia"),
                Reply((Text("talk-home"),), choices=(button,)),
                stage.clock.now(),
                "sofia0000000",
                language,
            )
            came.append(await answered(stage, letter, label, tap))
    assert came[0] == came[1] and came[0]


OLDER = [
    ("sv", "Jag är med", "sparade 20 min på mejlen"),
    ("en", "I'm in", "saved 20 min on mails"),
    ("de", "Bin dabei", "Gesparte Zeit: 20 Min. (Mails gespart)"),
    ("en", "“Not this time”", "May I paste this?"),
    ("sv", "Bin dabei", "kan jag vara buddy"),
]


@pytest.mark.parametrize(("language", "label", "between"), OLDER)
async def test_the_label_of_an_older_question_answers_that_one(
    tmp_path: Path, language: Language, label: str, between: str
) -> None:
    async with staged(tmp_path, language) as stage:
        for line in (
            f"Sofia language={language} capacity=1 buddy_wish=gives experience=daily",
            f"Ingrid language={language} buddy_wish=wants experience=none",
        ):
            await known_beforehand(stage, line)
        await stage.found("pairing")
        await stage.pass_time(timedelta(minutes=1))
        await stage.say(between, user="Sofia")
        await stage.say(label, user="Sofia")
        said = stage.last_to("Sofia").reply.paragraphs[0]
        assert isinstance(said, Text) and said.key in ("pairing-accepted", "pairing-declined")


@pytest.mark.parametrize(
    ("offered", "flow"),
    [
        (("open:dropins.absent d7", "open:updates.cannot"), ("dropins.absent", "d7")),
        (("open:updates.cannot", "open:dropins.absent d7"), ("updates.cannot", "")),
        (("open:guide.help",), ("dropins.absent", "")),
    ],
)
def test_of_two_buttons_with_one_label_the_newest_counts(
    offered: tuple[str, ...], flow: tuple[str, str]
) -> None:
    assert LABELS.opened(Utterance("Ich kann doch nicht", "de"), offered) == flow


@pytest.mark.parametrize("words", ["I morgon", "Tomorrow", "Morgen"])
def test_an_everyday_answer_is_a_label_only_where_it_was_offered(words: str) -> None:
    assert LABELS.opened(Utterance(words, "sv")) == ("", "")
