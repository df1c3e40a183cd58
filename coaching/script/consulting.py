"""Who is asked when a flow consults somebody."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from coaching.messages import JSON
from coaching.people.known import Known
from coaching.script.situation import Situation

Consultant = Callable[[Mapping[str, Any], Situation, Known], Awaitable[JSON]]
