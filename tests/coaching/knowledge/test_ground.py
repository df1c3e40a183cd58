"""How much of a page is read first, and what is left below it."""

import pytest

from coaching.knowledge import playbook
from coaching.knowledge.ground import STEPS, beginning, remainder
from coaching.messages import LANGUAGES

PAGE = (
    "Börja med mottagaren. Allt annat följer av det.",
    "- ett\n- två\n- tre",
    "**Prompt att kopiera:**",
    "> Skriv.",
    "**Så kontrollerar du:** läs den högt.",
    "Prova i dag.",
)


def test_the_verdict_comes_first_then_what_to_do_then_the_prompt() -> None:
    assert beginning("Tänk på läsaren.", PAGE) == (
        "**Tänk på läsaren.**",
        "- ett\n- två",
        "**Prompt att kopiera:**",
        "> Skriv.",
    )


def test_the_rest_says_nothing_twice() -> None:
    assert remainder(PAGE) == (PAGE[0], "- tre", PAGE[4], PAGE[5])


def test_a_page_without_a_prompt_or_a_list_is_read_as_well() -> None:
    assert beginning("Tänk på läsaren.", ("Ett.", "Två.")) == ("**Tänk på läsaren.**",)
    assert remainder(("Ett.", "Två.")) == ("Ett.", "Två.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_all_three_and_is_whole_with_its_rest(language: str) -> None:
    for topic in playbook.load(language):
        verdict, steps, label, prompt = beginning(topic.summary, topic.paragraphs)
        assert topic.summary in verdict and label in topic.paragraphs
        assert prompt.startswith("> ") and len(steps.splitlines()) == STEPS
        read = "\n".join((steps, label, prompt, *remainder(topic.paragraphs)))
        assert sorted(read.splitlines()) == sorted("\n".join(topic.paragraphs).splitlines())
