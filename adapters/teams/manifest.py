"""The app package: what an administrator uploads in the Teams admin center.

Fields: https://learn.microsoft.com/microsoft-365/extensibility/schema/ (1.29). Kollega says hello
when it is installed, so the package offers commands and no prompt starters: Teams shows one of the
two.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from adapters.fitting import cut
from adapters.teams.icons import ACCENT, colour_icon, outline_icon

NAME: Final = "Kollega"
SCHEMA_VERSION: Final = "1.29"
_SCHEMAS: Final = f"https://developer.microsoft.com/json-schemas/teams/v{SCHEMA_VERSION}"
_COLOUR, _OUTLINE = "color.png", "outline.png"
# who writes, and writing to them first; no reading along
_PERMISSIONS: Final = ("identity", "messageTeamMembers")
_ALONE: Final = ("personal",)
_TOGETHER: Final = ("team", "groupChat")
_COMMANDS: Final = 12
_SHORT: Final = 80
_FULL: Final = 4_000
_COMPANY: Final = 32
# the first day that a zip knows: the same package every time
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Command:
    """Something to begin with: picked from a list, its title is what the person writes."""

    title: str
    description: str
    together: bool = False  # may be answered where several read


@dataclass(frozen=True, slots=True)
class Wording:
    """What people read of the app in Teams, in one language."""

    short: str
    full: str
    commands: Sequence[Command]


def package(
    app_id: str,
    version: str,
    company: str,
    public_url: str,
    words: Mapping[str, Wording],
    default: str,
) -> bytes:
    """The zip. `words` by language, among them the `default`, in which the manifest itself is
    written.
    """
    others = [language for language in words if language != default]
    made = manifest(app_id, version, company, public_url, words[default])
    made["localizationInfo"] = {
        "defaultLanguageTag": default,
        "defaultLanguageFile": f"{default}.json",
        "additionalLanguages": [
            {"languageTag": language, "file": f"{language}.json"} for language in others
        ],
    }
    files = {"manifest.json": _json(made), _COLOUR: colour_icon(), _OUTLINE: outline_icon()}
    return _zip(
        files | {f"{language}.json": _json(translation(told)) for language, told in words.items()}
    )


def manifest(
    app_id: str, version: str, company: str, public_url: str, wording: Wording
) -> dict[str, Any]:
    """`app_id` is the Entra application's; the bot of the app has the same. `public_url`: where the
    service is.
    """
    site = public_url.rstrip("/")
    return {
        "$schema": f"{_SCHEMAS}/MicrosoftTeams.schema.json",
        "manifestVersion": SCHEMA_VERSION,
        "version": version,
        "id": app_id,
        "developer": {
            "name": cut(company, _COMPANY) or NAME,
            "websiteUrl": f"{site}/",
            "privacyUrl": f"{site}/privacy",
            "termsOfUseUrl": f"{site}/terms",
        },
        "name": {"short": NAME, "full": NAME},
        "description": {
            "short": cut(wording.short, _SHORT),
            "full": cut(wording.full, _FULL),
        },
        "icons": {"color": _COLOUR, "outline": _OUTLINE},
        "accentColor": ACCENT,
        "bots": [_bot(app_id, wording)],
        "permissions": list(_PERMISSIONS),
        "validDomains": [urlsplit(site).netloc.rpartition("@")[2]],
        "defaultInstallScope": "personal",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
    }


def translation(wording: Wording) -> dict[str, str]:
    """The same words in another language, under the paths of the manifest."""
    told = {
        "$schema": f"{_SCHEMAS}/MicrosoftTeams.Localization.schema.json",
        "name.short": NAME,
        "name.full": NAME,
        "description.short": cut(wording.short, _SHORT),
        "description.full": cut(wording.full, _FULL),
    }
    for place, listed in enumerate(_lists(wording)):
        for number, command in enumerate(listed["commands"]):
            path = f"bots[0].commandLists[{place}].commands[{number}]"
            told |= {f"{path}.{name}": words for name, words in command.items()}
    return told


def _bot(app_id: str, wording: Wording) -> dict[str, Any]:
    scopes = [*_ALONE, *_TOGETHER]
    kind = {"isNotificationOnly": False, "supportsFiles": False}
    return {"botId": app_id, "scopes": scopes, **kind, "commandLists": _lists(wording)}


def _lists(wording: Wording) -> list[dict[str, Any]]:
    shared = [command for command in wording.commands if command.together]
    return [
        {"scopes": list(scopes), "commands": [_command(one) for one in commands[:_COMMANDS]]}
        for scopes, commands in ((_ALONE, wording.commands), (_TOGETHER, shared))
        if commands
    ]


def _command(command: Command) -> dict[str, str]:
    return {"title": command.title, "description": command.description}


def _json(value: object) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()


def _zip(files: Mapping[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in files.items():
            entry = ZipInfo(name, _LONG_AGO)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, content)
    return packed.getvalue()
