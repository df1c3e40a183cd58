"""Which features are switched off here, in the file or in chat."""

import asyncio

from bot.settings.settings import Settings
from coaching.facts.settings import Setting
from coaching.people.settings import FEATURES, PARTS, decided, holds, said_of


async def switched(settings: Settings) -> str:
    """A decision of a lead's names its day and what the file says instead."""
    from storage.database.unavailable import Unavailable
    from storage.safekeeping.checkup import decided_in_chat

    try:
        in_chat = await asyncio.to_thread(decided_in_chat, settings.database_url)
    except Unavailable:  # its own line says so
        in_chat = ()
    file = settings.company
    off = sorted(decided(file, in_chat).off)
    lines = [f"off: {', '.join(off)}" if off else "all are on"]
    lines += [_told(one, settings) for one in in_chat]
    return "; ".join(lines)


def _told(setting: Setting, settings: Settings) -> str:
    stands_there = said_of(settings.company, setting.key)
    if setting.key.startswith(FEATURES):
        said = f"{setting.key.removeprefix(FEATURES)} was switched {setting.value}"
    else:
        said = f"{setting.key} was set to {_tools(setting.value)}"
        stands_there = _tools(stands_there)
    said = f"{said} in chat on {setting.day.isoformat()}"
    if holds(setting, settings.company):
        return f"{said} (company.toml says {stands_there})"
    return f"{said}, and company.toml has changed since: {stands_there}"


def _tools(value: str) -> str:
    return value.replace(PARTS, ", ") or "no tool"
