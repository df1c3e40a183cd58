"""What an answer stands on: the playbook's pages, and how much of one is shown at first."""

from collections.abc import Sequence

STEPS = 2  # of the page's list: what is done first
# How a paragraph ends that announces the prompt.
LABEL = (":", ":**")


def beginning(verdict: str, paragraphs: Sequence[str]) -> tuple[str, ...]:
    """What is read first: the verdict in one sentence, what to do, and the prompt to copy."""
    steps = "\n".join(_steps(paragraphs)[:STEPS])
    shown = (f"**{verdict}**", steps, *_prompt(paragraphs))
    return tuple(part for part in shown if part)


def remainder(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """The rest of the page, of which nothing was read at the beginning."""
    steps, prompt = _steps(paragraphs), _prompt(paragraphs)
    rest = ["\n".join(steps[STEPS:]) if _is_list(one) else one for one in paragraphs]
    return tuple(part for part in rest if part and part not in prompt)


def _steps(paragraphs: Sequence[str]) -> list[str]:
    return next((one.splitlines() for one in paragraphs if _is_list(one)), [])


def _is_list(paragraph: str) -> bool:
    return paragraph.startswith("- ")


def _prompt(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """The first quotation, with the line that announces it."""
    at = next((n for n, one in enumerate(paragraphs) if one.startswith(">")), 0)
    announced = at > 0 and paragraphs[at - 1].endswith(LABEL)
    return tuple(paragraphs[at - announced : at + 1]) if at else ()


def cut(text: str, most: int) -> str:
    """At most so many characters, ended after a paragraph, a sentence or a word."""
    if len(text) <= most:
        return text
    return text[: part_end(text, most, ("\n\n", ". ", "\n", " "))].rstrip()


def part_end(text: str, most: int, marks: Sequence[str]) -> int:
    """Where the first part of at most so many characters ends: after the first of the `marks` that
    stands in its second half; at `most` when none does.
    """
    head = text[:most]
    for mark in marks:
        end = head.rfind(mark) + len(mark.rstrip())
        if end > most // 2:
            return end
    return most


def quoted(text: str) -> str:
    """On every line the sign of a quotation, but the first, which the sentence around it has."""
    return "\n> ".join(line.strip() or "\u00a0" for line in text.strip().splitlines())
