import pytest

from coaching.readers.slots.material import handed_over, head, into, material, named_tool
from coaching.readers.slots.reader import LONGEST_QUESTION
from coaching.readers.utterance import Utterance


@pytest.mark.parametrize(
    ("text", "first", "rest"),
    [
        ("granska min prompt: Skriv ett brev", "granska min prompt", "Skriv ett brev"),
        ("May I paste this?\nDear Anna: hello", "May I paste this", "Dear Anna: hello"),
        ("review this: “Write a letter”", "review this", "Write a letter"),
        ("granska min prompt", "granska min prompt", ""),
        ("får jag klistra in det här? Kära Anna", "får jag klistra in det här", "Kära Anna"),
        ("x" * 200, "", "x" * 200),
    ],
)
def test_where_the_material_begins(text: str, first: str, rest: str) -> None:
    assert (head(text), handed_over(text)) == (first, rest)


def test_in_reply_to_the_question_all_of_it_is_material() -> None:
    said = Utterance("Hur mår du? Svara: bra", "sv")
    assert material.answer(said, 1) == said.text
    assert material.mention(said, 1) == "Svara: bra"
    assert material.answer(Utterance("y" * 9_000, "sv"), 1) == "y" * LONGEST_QUESTION


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("får jag klistra in det här i copilot: x", "Copilot"),
        ("into chat gpt?", "ChatGPT"),
        ("det här: i Copilot", None),
    ],
)
def test_the_tool_that_is_named_in_the_first_sentence(text: str, tool: str | None) -> None:
    assert named_tool.mention(Utterance(text, "sv"), 1) == tool


def test_any_tool_will_do_as_an_answer() -> None:
    assert (
        into(("Copilot",)).answer(Utterance("vårt interna verktyg", "sv"), 1)
        == "vårt interna verktyg"
    )
