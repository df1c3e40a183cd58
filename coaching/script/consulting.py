"""Who is asked when a flow consults somebody."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from coaching.messages import JSON
from coaching.ports.model import Aloud
from coaching.script.situation import Situation

# gets the consultation's arguments, and what shows an answer while it is being written
Consultant = Callable[[Mapping[str, Any], Situation, Aloud], Awaitable[JSON]]
