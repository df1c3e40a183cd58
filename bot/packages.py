"""What an administrator hands to Slack or to Teams, made from the list of features."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from adapters.phrasebook import Phrasebook
from bot.settings.settings import SettingError, Settings
from bot.version import version
from coaching.contents import FEATURES
from coaching.messages import LANGUAGES, Language, Text

if TYPE_CHECKING:
    from adapters.teams.manifest import Command, Wording

HELP = "talk-typed-help"
WORDS = (
    HELP,
    "talk-typed-menu",
    "talk-typed-data",
    "talk-typed-stop",
)  # they mean the same in every dialogue
_GUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
Say = Callable[[str], str]


def slack_manifest(settings: Settings) -> dict[str, Any]:
    from adapters.slack.manifest import Wording, manifest

    say = partial(_say, Phrasebook(), settings.company.language)
    prompts = tuple(say(key) for feature in FEATURES for key in feature.prompts)
    wording = Wording(
        say("talk-description"), say("talk-command"), say("talk-command-hint"), prompts
    )
    return manifest(wording, settings.public_url, socket_mode=not settings.slack_signing_secret)


def teams_package(settings: Settings, app_id: str) -> bytes:
    """The zip. Raises SettingError when the id is no GUID."""
    from adapters.teams.manifest import Wording, package

    known = app_id.strip().lower()
    if not _GUID.fullmatch(known):
        raise SettingError(
            f"--app-id {app_id}: expected the application (client) id of the app in Microsoft "
            "Entra, "
            "such as 11111111-2222-3333-4444-555555555555"
        )
    phrasebook, company = Phrasebook(), settings.company
    words: dict[str, Wording] = {
        language: _wording(partial(_say, phrasebook, language)) for language in LANGUAGES
    }
    return package(known, version(), company.name, settings.public_url, words, company.language)


def write_package(content: bytes, out: str) -> None:
    """In one step, so that a package that was there stays whole. Raises SettingError when it cannot
    be written.
    """
    path = Path(out)
    half = path.with_name(f".{path.name}.half")
    try:
        half.write_bytes(content)
        half.replace(path)
    except OSError as trouble:
        half.unlink(missing_ok=True)
        raise SettingError(
            f"--out {out}: {trouble.strerror}; name a file in a folder you may write to"
        ) from None


def _wording(say: Say) -> "Wording":
    from adapters.teams.manifest import Command, Wording

    def prompt(key: str, together: bool) -> "Command":
        return Command(say(key), say(f"{key}.about"), together)

    typed = [prompt(word, word == HELP) for word in WORDS]
    prompts = [prompt(key, bool(feature.public)) for feature in FEATURES for key in feature.prompts]
    return Wording(say("talk-in-short"), say("talk-in-full"), [*prompts, *typed])


def _say(phrasebook: Phrasebook, language: Language, key: str) -> str:
    return phrasebook.say(Text(key), language)
