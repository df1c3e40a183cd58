"""What the page sends, as an Incoming. The same click has the same nonce, hence the same id and no
second effect.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from adapters.web.platform import TEAM, address_of, place_of
from adapters.web.rooms import Room
from coaching.messages import LONGEST_HEARD, Incoming, Place

Body = Mapping[str, object]

_NONCE = re.compile(r"[A-Za-z0-9-]{8,64}")
# NUL, and marks that turn the direction of writing
_UNWANTED = re.compile("[\x00\u202a-\u202e\u2066-\u2069]")
_MENTION = re.compile(r"(?<!\w)@kollega\b[\s,:]*", re.IGNORECASE)


class Unreadable(ValueError):
    """A body that lacks a field or holds something else in it; the message names the field."""


def typed(body: Body, at: datetime, locale: str) -> Incoming:
    """{as, nonce, text, chat?}: words typed into the chat."""
    return replace(_event(body, at, locale), text=_words(body, "text"))


def tapped(body: Body, at: datetime, locale: str) -> Incoming:
    """{as, nonce, about, says, chat?}: a button of the letter `about`."""
    return replace(
        _event(body, at, locale), kind="tap", about=_words(body, "about"), text=_words(body, "says")
    )


def sent(body: Body, at: datetime, locale: str) -> Incoming:
    """{as, nonce, about, answers, chat?}: the form of the letter `about`."""
    answers = body.get("answers")
    if not isinstance(answers, Mapping):
        raise Unreadable("answers")
    filled = {str(slot): _words(answers, slot) for slot in answers}
    return replace(
        _event(body, at, locale), kind="tap", about=_words(body, "about"), answers=filled
    )


def opened(body: Body, at: datetime, locale: str) -> Incoming:
    """{as, nonce, chat?}: the own chat, which is opened once, or the home page, which is asked for
    each time.
    """
    return replace(_event(body, at, locale), kind="opened")


def room_of(body: Body) -> str:
    """The id of the room that it comes from; the person's own chat when none is named."""
    return _words(body, "chat") if "chat" in body else _words(body, "as")


def placed(heard: Incoming, room: Room, thread: str = "") -> Incoming:
    """In its room: where several read, only what mentions Kollega is said to Kollega, and is
    answered in a thread.
    """
    if heard.kind == "opened":
        return _opening(heard, room)
    if not room.shared:
        return heard
    place = Place("web", TEAM, room.id, thread or heard.id, direct=False)
    called = heard.kind != "words" or bool(_MENTION.search(heard.text))
    return replace(heard, place=place, addressed=called)


def meant(heard: Incoming) -> Incoming:
    """The words without the mention."""
    return (
        replace(heard, text=_MENTION.sub("", heard.text).strip())
        if not heard.place.direct
        else heard
    )


def _opening(heard: Incoming, room: Room) -> Incoming:
    if room.shared:
        raise Unreadable("chat")
    if room.kind == "home":
        return replace(heard, kind="home")
    return replace(heard, id=f"web:{heard.sender.user}:opened")


def _event(body: Body, at: datetime, locale: str) -> Incoming:
    user, nonce = _words(body, "as"), _words(body, "nonce")
    if not _NONCE.fullmatch(nonce):
        raise Unreadable("nonce")
    return Incoming(f"web:{user}:{nonce}", address_of(user), place_of(user), at, locale=locale)


def _words(body: Body, field: str) -> str:
    words = body.get(field)
    if not isinstance(words, str):
        raise Unreadable(field)
    return _UNWANTED.sub("", words)[:LONGEST_HEARD]
