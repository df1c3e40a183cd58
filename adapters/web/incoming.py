"""What the page sends, as an Incoming. The same click has the same nonce, hence the same id and no second effect."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from adapters.web.platform import address_of, place_of
from coaching.messages import Incoming

Body = Mapping[str, object]

LONGEST = 12_000  # characters; what is longer is cut
_NONCE = re.compile(r"[A-Za-z0-9-]{8,64}")
_UNWANTED = re.compile("[\x00\u202a-\u202e\u2066-\u2069]")  # NUL, and marks that turn the direction of writing


class Unreadable(ValueError):
    """A body that lacks a field or holds something else in it; the message names the field."""


def typed(body: Body, at: datetime, locale: str) -> Incoming:
    """{as, nonce, text}: words typed into the chat."""
    return replace(_event(body, at, locale), text=_words(body, "text"))


def tapped(body: Body, at: datetime, locale: str) -> Incoming:
    """{as, nonce, about, says}: a button of the letter `about`."""
    return replace(_event(body, at, locale), kind="tap", about=_words(body, "about"), text=_words(body, "says"))


def sent(body: Body, at: datetime, locale: str) -> Incoming:
    """{as, nonce, about, answers}: the form of the letter `about`."""
    answers = body.get("answers")
    if not isinstance(answers, Mapping):
        raise Unreadable("answers")
    filled = {str(slot): _words(answers, slot) for slot in answers}
    return replace(_event(body, at, locale), kind="tap", about=_words(body, "about"), answers=filled)


def _event(body: Body, at: datetime, locale: str) -> Incoming:
    user, nonce = _words(body, "as"), _words(body, "nonce")
    if not _NONCE.fullmatch(nonce):
        raise Unreadable("nonce")
    return Incoming(f"web:{user}:{nonce}", address_of(user), place_of(user), at, locale=locale)


def _words(body: Body, field: str) -> str:
    words = body.get(field)
    if not isinstance(words, str):
        raise Unreadable(field)
    return _UNWANTED.sub("", words)[:LONGEST]
