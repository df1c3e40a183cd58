"""How a server of models wants to be asked, as its refusals and its answers teach."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import parsedate_to_datetime
from itertools import groupby
from math import isfinite
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from adapters.model_answer import ends_thoughts
from coaching.ports.model import ModelTurn

ROOM_TO_THINK = 2_000  # tokens more for models that count their reasoning among what they write
OLLAMA = 11434  # its port
LEAST = 150  # tokens of an answer that is worth asking for
_LONGEST = 4_000  # characters of a refusal that are read
# Keys of a refusal that say what is wrong; others repeat the question.
_SAYING = frozenset({"message", "msg", "detail", "loc", "type", "code", "param", "error"})
_TOO_LONG = re.compile(
    r"context (?:length|window|size)|maximum context|too many tokens", re.IGNORECASE
)
_NO_SYSTEM = re.compile(
    r"system role|role\S* (?:does )?\S*not support\S* \S*system|roles? must alternate"
    r"|only user and assistant roles",
    re.IGNORECASE,
)
_STREAM = re.compile(r"\bstream(?:ed|ing)?\b", re.IGNORECASE)
_HOLDS_BACK = re.compile(r"\br1\b|qwq|thinking|reasoner", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Manners:
    newer_word: bool = False  # for the length of an answer
    reasons: bool = False  # and needs room for it
    streams: bool = True  # it writes piece by piece
    counts: bool = True  # it tells what a streamed answer took
    system: bool = True  # it knows rules apart from questions
    holds_back: bool = False  # its answers begin with thoughts that nothing announces
    most: int = 100_000  # tokens of an answer that it has room for
    server: str = ""  # what it is, where it tells

    def after_refusal(self, said: str, most: int) -> "Manners":
        """The same when the refusal teaches nothing. `most`: the tokens that were asked for."""
        if _TOO_LONG.search(said):
            return replace(self, most=most // 2) if most // 2 >= LEAST else self
        if "max_completion_tokens" in said and not self.newer_word:
            return replace(self, newer_word=True, reasons=True)
        if _NO_SYSTEM.search(said):
            return replace(self, system=False)
        if "stream_options" in said:
            return replace(self, counts=False)
        return replace(self, streams=False) if _STREAM.search(said) else self

    def after_answer(self, content: str) -> "Manners":
        return replace(self, holds_back=ends_thoughts(content))

    def length(self, limit: int) -> int:
        wanted = limit + ROOM_TO_THINK if self.reasons else limit
        return min(wanted, self.most)

    def messages(self, turns: Sequence[ModelTurn]) -> list[dict[str, str]]:
        """Where there is no role for rules, they stand before the first question, and everybody
        speaks in turn.
        """
        spoken = [(turn.role, turn.content) for turn in turns]
        if not self.system:
            spoken = [("user" if role == "system" else role, text) for role, text in spoken]
            spoken = [
                (role, "\n\n".join(text for _, text in said))
                for role, said in groupby(spoken, key=lambda one: one[0])
            ]
        return [{"role": role, "content": text} for role, text in spoken]

    def told(self) -> Iterator[str]:
        """What was learnt, and what that means, for whoever sets it up."""
        if not self.streams:
            yield "it does not write piece by piece, so people see an answer when it is whole"
        if not self.counts:
            yield "it does not count a streamed answer, so its cost is an estimate"
        if not self.system:
            yield "it knows no rules apart from questions, so ours stand before the first one"
        if self.holds_back:
            yield "it writes its thoughts before the answer: they are cut off and waited for"
        if self.reasons:
            yield f"it reasons before it answers, so it gets {ROOM_TO_THINK} tokens more"
        if self.most < ROOM_TO_THINK:
            yield f"its context is short, so an answer has at most {self.most} tokens"


def at_first(model: str) -> Manners:
    """What its name tells of a model that has not answered yet."""
    return Manners(holds_back=bool(_HOLDS_BACK.search(model)))


def address_of(base_url: str) -> tuple[str, Mapping[str, str]]:
    """The address without its query, and the query, such as Azure's api-version. Whoever copied the
    whole path of a request meant what stands before it.
    """
    parts = urlsplit(base_url)
    path = parts.path.rstrip("/").removesuffix("/chat/completions")
    query = dict(parse_qsl(parts.query))
    return urlunsplit((parts.scheme, parts.netloc, path, "", "")), query


def said_by(refused: Any) -> str:
    """The words of a refusal, whatever shape it has, without the question in them."""
    words = _words(getattr(refused, "body", None))
    return " ".join((str(refused.message), *words))[:_LONGEST]


def _words(body: Any) -> Iterator[str]:
    if isinstance(body, str):
        yield body
    elif isinstance(body, list):
        for one in body:
            yield from _words(one)
    elif isinstance(body, dict):
        for key, value in body.items():
            if key in _SAYING:
                yield from _words(value)


def retry_after(headers: Mapping[str, str]) -> float:
    """Seconds: whole, with decimals, or until a date by the server's own clock; else 0."""
    told = headers.get("retry-after", "")
    try:
        seconds = float(told)
    except ValueError:
        seconds = _until(told, headers.get("date", ""))
    return seconds if isfinite(seconds) and seconds > 0 else 0.0


def _until(then: str, now: str) -> float:
    try:
        wait = parsedate_to_datetime(then) - parsedate_to_datetime(now)
    except (ValueError, TypeError):
        return 0.0
    return wait / timedelta(seconds=1)


def server_of(address: str, headers: Mapping[str, str]) -> str:
    """Who answers, as far as it tells; empty when it does not."""
    parts = urlsplit(address)
    host = parts.hostname or "api.openai.com"
    if any(name.startswith("x-litellm") for name in headers):
        return "LiteLLM"
    if host.endswith(".azure.com") or "apim-request-id" in headers:
        return "Azure"
    if parts.port == OLLAMA:
        return "Ollama"
    known = {"api.openai.com": "OpenAI", "api.mistral.ai": "Mistral"}
    return known.get(host, "")


def as_whole(raw: str) -> Any:
    """A completion that came as plain JSON where a stream was asked for, as the client has it."""
    return json.loads(raw, object_hook=lambda found: SimpleNamespace(**found))
