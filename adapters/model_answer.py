"""The words of a model's answer: without its thoughts, whatever shape they came in."""

import re
from collections.abc import Mapping
from typing import Any

from coaching.ports.model import ModelUnavailable, Written

LONGEST = 12_000  # characters; whoever writes more did not heed what was asked
CUT = frozenset({"length", "model_length", "max_tokens"})  # why an answer ended too early

# What reasoning models put around their thoughts where the server leaves them in the answer.
THOUGHTS = {
    "<think>": "</think>",
    "<thinking>": "</thinking>",
    "<thought>": "</thought>",
    "<reasoning>": "</reasoning>",
    "<seed:think>": "</seed:think>",
    "[THINK]": "[/THINK]",
    "◁think▷": "◁/think▷",
    "<|begin_of_thought|>": "<|end_of_thought|>",
    "<|channel|>analysis<|message|>": "<|channel|>final<|message|>",
}
# Ends that also come without a beginning, because that stood in the template of the question.
ENDS = ("</think>", "[/THINK]", "◁/think▷")
_CONTROL = re.compile(r"<\|(?:end|return|start|im_end|eot_id)\|>(?:assistant)?")


def _choice(answer: Any) -> Any:
    choices = getattr(answer, "choices", None)
    return choices[0] if isinstance(choices, list) and choices else None


def thought_it_away(answer: Any) -> bool:
    """It came to the end of its room before the answer began."""
    choice = _choice(answer)
    text = spoken(getattr(getattr(choice, "message", None), "content", None))
    return _was_cut(choice) and (text is None or not without_thoughts(str(text)))


def _was_cut(choice: Any) -> bool:
    return str(getattr(choice, "finish_reason", "")).casefold() in CUT


def written_by(answer: Any) -> Written:
    """The text of a completion. A server that answers 200 with something else raises nothing by
    itself.
    """
    choice = _choice(answer)
    message, reason = getattr(choice, "message", None), getattr(choice, "finish_reason", None)
    if message is None:
        raise ModelUnavailable("nonsense")
    if getattr(message, "refusal", None) or reason == "content_filter":
        raise ModelUnavailable("refused")
    if _was_cut(choice):
        raise ModelUnavailable("cut")
    content = spoken(getattr(message, "content", None))
    text = without_thoughts(content) if isinstance(content, str) else ""
    if not text or len(text) > LONGEST:
        raise ModelUnavailable("nonsense")
    if getattr(message, "tool_calls", None) or getattr(message, "function_call", None):
        # it was given no tools: whoever calls one is not answering
        raise ModelUnavailable("nonsense")
    return Written(text, **_usage(getattr(answer, "usage", None)))


def _usage(told: Any) -> Mapping[str, int]:
    counts = {
        "read": getattr(told, "prompt_tokens", 0),
        "written": getattr(told, "completion_tokens", 0),
    }
    return {
        name: count
        for name, count in counts.items()
        if isinstance(count, int) and 0 < count < 10_000_000
    }


def spoken(content: Any) -> Any:
    """The text of a content that may come in parts, of which only those of text are said; whatever
    is neither text nor parts stays as it is.
    """
    if not isinstance(content, list):
        return content
    return "".join(_part(part) for part in content)


def without_thoughts(text: str) -> str:
    """Of a whole answer."""
    return _closed_up(text).strip()


def readable(text: str, *, holds_back: bool) -> str:
    """Of an answer that still grows. `holds_back`: the server's answers begin with thoughts that
    nothing announces, so nothing is shown before their end.
    """
    if holds_back and not ends_thoughts(text):
        return ""
    shown = _closed_up(text)
    for begin in THOUGHTS:
        for length in range(len(begin) - 1, 0, -1):
            if shown.endswith(begin[:length]) and _is_outside(shown, len(shown) - length):
                return shown[:-length].lstrip()
    return shown.lstrip()


def ends_thoughts(text: str) -> bool:
    """Whether thoughts end in it that nothing announced."""
    return any(_last(text, end) >= 0 for end in ENDS) and not _announced(text)


def _announced(text: str) -> bool:
    return any(_first(text, begin) >= 0 for begin in THOUGHTS)


def _closed_up(text: str) -> str:
    for begin, end in THOUGHTS.items():
        while (at := _first(text, begin)) >= 0:
            closed = text.find(end, at)
            text = text[:at] + (text[closed + len(end) :] if closed >= 0 else "")
    for end in ENDS:
        if (at := _last(text, end)) >= 0:
            text = text[at + len(end) :]
    return _CONTROL.sub("", text)


def _first(text: str, begin: str) -> int:
    """Where a line begins with it, or -1."""
    at = text.find(begin)
    while at >= 0 and not (_is_outside(text, at) and _opens_a_line(text, at)):
        at = text.find(begin, at + 1)
    return at


def _last(text: str, end: str) -> int:
    at = text.rfind(end)
    while at >= 0 and not _is_outside(text, at):
        at = text.rfind(end, 0, at)
    return at


def _opens_a_line(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip()


def _is_outside(text: str, at: int) -> bool:
    """Of code, in which a person may well be shown such a mark."""
    return text.count("`", 0, at) % 2 == 0


def _part(part: Any) -> str:
    if isinstance(part, str):
        return part
    said = part if isinstance(part, dict) else vars(part)
    text = said.get("text")
    return text if said.get("type", "text") in ("text", "output_text") and text else ""
