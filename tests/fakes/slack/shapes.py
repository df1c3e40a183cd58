"""The one loose type of this package: a JSON object as it goes over the wire."""

from typing import Any

Json = dict[str, Any]
