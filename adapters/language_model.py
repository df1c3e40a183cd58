"""Any OpenAI-compatible server, or none: OpenAI, Azure, Mistral, vLLM, Ollama."""

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from coaching.ports import ModelUnavailable, Turn

LONGEST_WAIT = timedelta(seconds=45)


class NoModel:
    """No language model is configured; the playbook answers."""

    configured = False

    async def write(self, turns: Sequence[Turn], limit: int = 700, within: timedelta = timedelta(seconds=20)) -> str:
        raise ModelUnavailable("off")


class OpenAIModel:
    """Chat Completions through the `openai` client, which is imported when it is first needed (0.5 s)."""

    configured = True

    def __init__(self, api_key: str, base_url: str, model: str) -> None:
        self._api_key, self._base_url, self._model = api_key, base_url, model
        self._client: Any = None

    def _connected(self) -> Any:
        if self._client is None:
            from openai import AsyncOpenAI

            self._client = AsyncOpenAI(api_key=self._api_key or "none", base_url=self._base_url or None, max_retries=0)
        return self._client

    async def write(self, turns: Sequence[Turn], limit: int = 700, within: timedelta = timedelta(seconds=20)) -> str:
        """The model's Markdown. Raises ModelUnavailable: slow, busy, down, refused, cut or nonsense."""
        from openai import APIConnectionError, APIStatusError, APITimeoutError, OpenAIError

        seconds = min(within, LONGEST_WAIT).total_seconds()
        try:
            async with asyncio.timeout(seconds):
                answer = await self._connected().chat.completions.create(
                    model=self._model,
                    messages=[{"role": turn.role, "content": turn.content} for turn in turns],
                    max_tokens=limit,
                    timeout=seconds,
                )
        except (TimeoutError, APITimeoutError):
            raise ModelUnavailable("slow") from None
        except APIStatusError as refused:
            raise ModelUnavailable("busy" if refused.status_code == 429 else "down") from None
        except APIConnectionError:
            raise ModelUnavailable("down") from None
        except (OpenAIError, json.JSONDecodeError, ValueError, TypeError):
            raise ModelUnavailable("nonsense") from None
        return _words(answer)

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()


def _words(answer: Any) -> str:
    """The text of a completion. A server that answers 200 with something else raises nothing by itself."""
    choices = getattr(answer, "choices", None)
    if not choices:
        raise ModelUnavailable("nonsense")
    message, reason = choices[0].message, choices[0].finish_reason
    if getattr(message, "refusal", None) or reason == "content_filter":
        raise ModelUnavailable("refused")
    text = message.content
    if not isinstance(text, str) or not text.strip():
        raise ModelUnavailable("nonsense")
    if reason == "length":
        raise ModelUnavailable("cut")
    return text.strip()
