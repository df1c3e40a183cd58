"""Any OpenAI-compatible server, or none: OpenAI, Azure, Mistral, vLLM, Ollama."""

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from adapters.model_stream import LONGEST, collected, ended
from coaching.ports.model import Aloud, ModelTurn, ModelUnavailable, Written

LONGEST_WAIT = timedelta(seconds=45)
ROOM_TO_THINK = 2_000  # tokens more for models that count their reasoning among what they write
_log = logging.getLogger("kollega.model")
_SILENT = ("openai", "httpx2")  # at the level "debug" they would log what people ask


class NoModel:
    """No language model is configured; the playbook answers."""

    configured = False

    async def write(
        self,
        turns: Sequence[ModelTurn],
        limit: int = 700,
        within: timedelta = timedelta(seconds=14),
        aloud: Aloud | None = None,
    ) -> Written:
        raise ModelUnavailable("off", free=True)


class OpenAIModel:
    """Chat Completions through the `openai` client, which is imported when it is first needed (0.5
    s).
    """

    configured = True

    def __init__(self, api_key: str, base_url: str, model: str) -> None:
        self._api_key, self._base_url, self._model = api_key, base_url, model
        self._client: Any = None
        self._alone = asyncio.Lock()
        # learnt from a refusal: it wants the newer word for the length of an answer
        self._thinks = False
        self._streams = True  # it writes piece by piece, until it refuses to
        self._counts = True  # it tells what a streamed answer took, until it refuses to

    async def _connected(self) -> Any:
        """The import, once, takes half a second or more: in a thread, so that nobody's words wait
        for it.
        """
        async with self._alone:
            if self._client is None:
                self._client = await asyncio.to_thread(self._connect)
        return self._client

    def _connect(self) -> Any:
        from openai import AsyncOpenAI

        for name in _SILENT:
            logging.getLogger(name).setLevel(logging.WARNING)
        client = AsyncOpenAI(
            api_key=self._api_key or "none", base_url=self._base_url or None, max_retries=0
        )
        assert client.chat.completions  # looked at for the first time, it imports half the package
        return client

    async def write(
        self,
        turns: Sequence[ModelTurn],
        limit: int = 700,
        within: timedelta = timedelta(seconds=14),
        aloud: Aloud | None = None,
    ) -> Written:
        """The model's Markdown. Raises ModelUnavailable: slow, busy, down, refused, cut or
        nonsense.
        """
        seconds = min(within, LONGEST_WAIT).total_seconds()
        await self._connected()  # the import, once, is no time of the model's
        try:
            async with asyncio.timeout(seconds):
                return _written(await self._asked(turns, limit, seconds, aloud))
        except TimeoutError:
            raise ModelUnavailable("slow") from None

    async def _asked(
        self, turns: Sequence[ModelTurn], limit: int, seconds: float, aloud: Aloud | None
    ) -> Any:
        from openai import APIConnectionError, APIStatusError, APITimeoutError, OpenAIError

        try:
            return await self._learning(turns, limit, seconds, aloud)
        except APITimeoutError:
            raise ModelUnavailable("slow") from None
        except APIStatusError as refused:
            raise _said_no(refused) from None
        except APIConnectionError:
            raise ModelUnavailable("down") from None
        except (OpenAIError, json.JSONDecodeError, ValueError, TypeError, AttributeError):
            raise ModelUnavailable("nonsense") from None
        except (
            Exception
        ) as strange:  # whatever it is: somebody waits, and the playbook has an answer
            _log.warning("the model's client failed: %s", type(strange).__name__)
            raise ModelUnavailable("down") from None

    async def _learning(
        self, turns: Sequence[ModelTurn], limit: int, seconds: float, aloud: Aloud | None
    ) -> Any:
        """Asks again in other words when the server does not know one of ours, and remembers it."""
        from openai import APIStatusError

        while True:
            try:
                return await self._create(turns, limit, seconds, aloud)
            except APIStatusError as refused:
                if not self._learnt(refused):
                    raise

    def _learnt(self, refused: Any) -> bool:
        said = str(refused.message) if refused.status_code in (400, 422) else ""
        before = self._thinks, self._counts, self._streams
        if "max_completion_tokens" in said:
            self._thinks = True
        elif "stream_options" in said:
            self._counts = False
        elif "stream" in said:
            self._streams = False
        return before != (self._thinks, self._counts, self._streams)

    async def _create(
        self, turns: Sequence[ModelTurn], limit: int, seconds: float, aloud: Aloud | None
    ) -> Any:
        word, most = (
            ("max_completion_tokens", limit + ROOM_TO_THINK)
            if self._thinks
            else ("max_tokens", limit)
        )
        more: dict[str, Any] = {word: most}
        streamed = aloud is not None and self._streams
        if streamed:
            more |= {"stream": True} | (
                {"stream_options": {"include_usage": True}} if self._counts else {}
            )
        answer = await self._client.chat.completions.create(
            model=self._model,
            messages=[{"role": turn.role, "content": turn.content} for turn in turns],
            timeout=seconds,
            **more,
        )
        if aloud is None or not streamed:
            return answer
        async with answer:
            chunks = aiter(answer)
            try:
                return await collected(chunks, aloud)
            finally:
                await ended(chunks)

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.close()


def _said_no(refused: Any) -> ModelUnavailable:
    """A refusal costs nothing, and says at most for how long to stay away."""
    if refused.status_code == 429:
        told = str(refused.response.headers.get("retry-after", ""))
        return ModelUnavailable("busy", float(told) if told.isdecimal() else 0.0, free=True)
    if refused.status_code == 400 and refused.code == "content_filter":
        return ModelUnavailable("refused", free=True)
    return ModelUnavailable("down", free=True)


def _written(answer: Any) -> Written:
    """The text of a completion. A server that answers 200 with something else raises nothing by
    itself.
    """
    choices = getattr(answer, "choices", None)
    choice = choices[0] if isinstance(choices, list) and choices else None
    message, reason = getattr(choice, "message", None), getattr(choice, "finish_reason", None)
    if message is None:
        raise ModelUnavailable("nonsense")
    if getattr(message, "refusal", None) or reason == "content_filter":
        raise ModelUnavailable("refused")
    if reason == "length":
        raise ModelUnavailable("cut")
    text = getattr(message, "content", None)
    if not isinstance(text, str) or not text.strip() or len(text) > LONGEST:
        raise ModelUnavailable("nonsense")
    if getattr(message, "tool_calls", None) or getattr(message, "function_call", None):
        # it was given no tools: whoever calls one is not answering
        raise ModelUnavailable("nonsense")
    return Written(text.strip(), **_usage(getattr(answer, "usage", None)))


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
