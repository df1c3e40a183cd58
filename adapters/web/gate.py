"""Who may ask: this machine under its own name, and only the page itself may write.

A page elsewhere could otherwise speak as anybody here, by a name that resolves to loopback (DNS
rebinding) or by a form that posts across sites (CSRF).
"""

import json
from collections.abc import Mapping
from urllib.parse import urlsplit

from aiohttp import web

from coaching.messages import LANGUAGES, Language, Text

LARGEST = 64 * 1024  # bytes of a body
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Refusal(Exception):
    """A request that is not served: the status, and why in the visitor's language."""

    def __init__(self, status: int, why: Text) -> None:
        super().__init__(why.key)
        self.status, self.why = status, why


def check(request: web.Request, own_host: str) -> None:
    """Raises Refusal unless the request came under a name of ours and, when it writes, from our own
    page.
    """
    if _host_name(request) not in LOOPBACK | {own_host}:
        raise Refusal(403, Text("page-refused-host"))
    if request.method == "POST" and not _from_here(request):
        raise Refusal(403, Text("page-refused-origin"))


async def body_of(request: web.Request) -> Mapping[str, object]:
    """The JSON object that was posted. Raises Refusal when it is too large or something else."""
    if request.content_type != "application/json":
        raise Refusal(415, Text("page-not-json"))
    body = await _read(request)
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        raise Refusal(400, Text("page-not-json"))
    return read


def language_of(request: web.Request) -> Language:
    """The language asked for by `lang`, else the first that the browser prefers, else English."""
    preferred = [
        part.split(";")[0].strip()[:2]
        for part in request.headers.get("Accept-Language", "").split(",")
    ]
    wanted = [request.query.get("lang", ""), *preferred]
    return next((language for want in wanted for language in LANGUAGES if want == language), "en")


async def _read(request: web.Request) -> bytes:
    if (request.content_length or 0) > LARGEST:
        raise Refusal(413, Text("page-too-large"))
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(413, Text("page-too-large")) from None
    if len(body) > LARGEST:
        raise Refusal(413, Text("page-too-large"))
    return body


def _host_name(request: web.Request) -> str:
    try:
        return urlsplit(f"//{request.headers.get('Host', '')}").hostname or ""
    except ValueError:
        return ""


def _from_here(request: web.Request) -> bool:
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("Origin")
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc == request.headers.get("Host")
    except ValueError:
        return False
