"""What reached the server."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Asked:
    """One request as it arrived. `path` tells OpenAI's address from Azure's."""

    path: str
    headers: Mapping[str, str]
    raw: str

    @property
    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(self.raw)
        return body

    @property
    def messages(self) -> list[dict[str, Any]]:
        return list(self.body["messages"])

    @property
    def question(self) -> str:
        """The last message, as text."""
        return str(self.messages[-1]["content"])

    @property
    def streamed(self) -> bool:
        return bool(self.body.get("stream"))
