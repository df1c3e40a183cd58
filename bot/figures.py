"""The company's figures, put together: who is consulted in chat, and the page that a link opens."""

from functools import partial
from urllib.parse import urlsplit

from bot.settings.settings import Settings
from bot.settings.values import is_loopback
from bot.web.board.board import Board
from bot.web.board.logins import Logins
from coaching.contents import FEATURES
from coaching.facts.people import Person
from coaching.facts.publications import Controller
from coaching.ledger import bookkeeper
from coaching.people.programme import sees_figures
from coaching.ports.clock import Clock
from coaching.ports.phrasebook import Phrasebook
from coaching.ports.store import Store, Transaction
from coaching.script.consulting import Consultant


def consultants(settings: Settings, store: Store, clock: Clock) -> dict[str, Consultant]:
    link = _logins(settings, store, clock)
    return {**bookkeeper.consultants(store, FEATURES), "figures_link": link}


def board(settings: Settings, store: Store, clock: Clock, phrasebook: Phrasebook) -> Board:
    press = bookkeeper.press_of(settings.company, FEATURES)
    return Board(_logins(settings, store, clock), press, phrasebook)


def _logins(settings: Settings, store: Store, clock: Clock) -> Logins:
    """Without an address while people in Slack would be sent to this machine's own."""
    loopback = is_loopback(urlsplit(settings.public_url).hostname or "")
    origin = "" if settings.slack and loopback else settings.public_url.rstrip("/")
    return Logins(store, clock, partial(_may, settings), origin)


def _may(settings: Settings, tx: Transaction, id: str) -> bool:
    person = tx.get(Person, id)
    if person is None:
        return False
    return sees_figures(person, settings.leads, settings.controllers, tx.of(Controller, id))
