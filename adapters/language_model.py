"""Any OpenAI-compatible server, or none: OpenAI, Azure, Mistral, vLLM, Ollama."""

import asyncio
import json
import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from adapters.model_answer import readable, thought_it_away, written_by
from adapters.model_manners import (
    Manners,
    address_of,
    as_whole,
    at_first,
    retry_after,
    said_by,
    server_of,
)
from adapters.model_stream import collected, ended
from coaching.ports.model import Aloud, ModelTurn, ModelUnavailable, Written

LONGEST_WAIT = timedelta(seconds=45)
_log = logging.getLogger("kollega.model")
# how OpenAI, Azure and LiteLLM say that a question was not let through
FILTERED = re.compile(r"content_filter|ResponsibleAI|ContentPolicy|content management policy")
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
        self.manners: Manners = at_first(model)
        self.refused_with = 0  # the last refusal's status

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
        address, query = address_of(self._base_url)
        key = self._api_key or "none"
        # what Azure calls its key where a deployment stands in the address
        named = {"api-key": key} if "/openai/deployments/" in address else {}
        client = AsyncOpenAI(
            api_key=key,
            base_url=address or None,
            default_query=query,
            default_headers=named,
            max_retries=0,
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
        try:
            async with asyncio.timeout(seconds):
                await self._connected()
                return written_by(await self._asked(turns, limit, seconds, aloud))
        except TimeoutError:
            raise ModelUnavailable("slow") from None

    async def _asked(
        self, turns: Sequence[ModelTurn], limit: int, seconds: float, aloud: Aloud | None
    ) -> Any:
        from openai import (
            APIConnectionError,
            APIError,
            APIStatusError,
            APITimeoutError,
            OpenAIError,
        )
        from openai import APIResponseValidationError as Unreadable

        try:
            return await self._learning(turns, limit, seconds, aloud)
        except APITimeoutError:
            raise ModelUnavailable("slow") from None
        except APIStatusError as refused:
            self.refused_with = refused.status_code
            raise _said_no(refused) from None
        except APIConnectionError:
            raise ModelUnavailable("down") from None
        except APIError as broken:  # said in the middle of a stream
            word = "nonsense" if isinstance(broken, Unreadable) else "down"
            raise ModelUnavailable(word) from None
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
        """Asks again in other words when the server does not know one of ours, or when it has
        thought all its room away, and remembers that.
        """
        from openai import APIStatusError

        while True:
            asked = self.manners
            most = asked.length(limit)
            try:
                answer = await self._create(turns, most, seconds, aloud)
            except APIStatusError as refused:
                if not self._taught(refused, asked, most):
                    raise
                # of a talk that is too long for the server the last question is what counts
                turns = turns if self.manners.most == asked.most else _last_of(turns)
                continue
            if asked.reasons or not thought_it_away(answer):
                return answer
            self.manners = replace(self.manners, reasons=True)

    def _taught(self, refused: Any, asked: Manners, most: int) -> bool:
        """Whether it may be asked otherwise than it was; another request may have learnt that."""
        if refused.status_code not in (400, 422):
            return False
        self.manners = self.manners.after_refusal(said_by(refused), most)
        return self.manners != asked

    async def _create(
        self, turns: Sequence[ModelTurn], most: int, seconds: float, aloud: Aloud | None
    ) -> Any:
        manners = self.manners
        word = "max_completion_tokens" if manners.newer_word else "max_tokens"
        more: dict[str, Any] = {word: most}
        if aloud is not None and manners.streams:
            more["stream"] = True
            if manners.counts:
                more["stream_options"] = {"include_usage": True}
        answer = await self._client.chat.completions.create(
            model=self._model, messages=manners.messages(turns), timeout=seconds, **more
        )
        if aloud is None or "stream" not in more:
            return answer
        async with answer:
            return await self._streamed(answer, aloud)

    async def _streamed(self, answer: Any, aloud: Aloud) -> Any:
        headers = answer.response.headers
        self.manners = replace(self.manners, server=server_of(self._base_url, headers))
        if "json" in headers.get("content-type", ""):
            raw = (await answer.response.aread()).decode()
            self.manners = replace(self.manners, streams=False)
            return as_whole(raw)
        chunks = aiter(answer)
        try:
            whole = await collected(chunks, self._showing(aloud))
        finally:
            await ended(chunks)
        if whole is not None:
            self.manners = self.manners.after_answer(whole.choices[0].message.content)
        return whole

    def _showing(self, aloud: Aloud) -> Aloud:
        """Tells what has grown, once there is something to be read."""
        holds_back = self.manners.holds_back

        async def show(content: str) -> None:
            if shown := readable(content, holds_back=holds_back):
                await aloud(shown)

        return show

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.close()


def _last_of(turns: Sequence[ModelTurn]) -> Sequence[ModelTurn]:
    """The rules and the last question."""
    return (turns[0], turns[-1]) if len(turns) > 2 else turns


def _said_no(refused: Any) -> ModelUnavailable:
    """A refusal costs nothing, and says at most for how long to stay away."""
    wait = retry_after(refused.response.headers)
    if refused.status_code == 429:
        return ModelUnavailable("busy", wait, free=True)
    if refused.status_code in (400, 403, 422) and FILTERED.search(said_by(refused)):
        return ModelUnavailable("refused", free=True)
    return ModelUnavailable("down", wait, free=True)
