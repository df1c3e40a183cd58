"""What HR knows of the people of a simulation, as the file that `import` reads."""

import csv
import io
import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from adapters.web.characters import Character
from bot.simulation.temperament import Temperament

COLUMNS = (
    "email", "name", "department", "role", "manager_email", "languages", "timezone", "country",
    "start_date",
    "leave_date", "tools", "ai_experience", "wants_buddy", "buddy_capacity",
)  # fmt: skip
PRACTICE = ("none", "none", "some", "some", "weekly", "daily", "expert")
OTHER = {"sv": ("sv|en", "sv"), "en": ("en", "en|sv"), "de": ("de|en", "de")}


def written(
    cast: Sequence[Character],
    tempers: Mapping[str, Temperament],
    start: date,
    chance: random.Random,
) -> bytes:
    """One row a person; a few start some weeks from now."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS)
    table.writeheader()
    for character in cast:
        table.writerow(_row(character, cast, tempers[character.user], start, chance))
    return text.getvalue().encode()


def _row(
    character: Character,
    cast: Sequence[Character],
    temper: Temperament,
    start: date,
    chance: random.Random,
) -> dict[str, str]:
    practice = "expert" if character.part in ("buddy", "champion") else chance.choice(PRACTICE)
    able = practice in ("weekly", "daily", "expert")
    manager = next(other for other in cast if other.department == character.department)
    if character.part:
        starts = start - timedelta(days=400)
    else:
        starts = start + timedelta(days=chance.randrange(-900, 45))
    return {
        "email": character.email,
        "name": character.name,
        "department": character.department,
        "role": character.role,
        "manager_email": manager.email if manager is not character else "",
        "languages": chance.choice(OTHER[character.locale[:2]]),
        "timezone": character.timezone,
        "country": "SE",
        "start_date": starts.isoformat(),
        "leave_date": temper.leaves_on.isoformat() if temper.leaves_on else "",
        "tools": chance.choice(["Copilot", "ChatGPT", "Copilot, DeepL"]),
        "ai_experience": practice,
        "wants_buddy": "yes" if not able and chance.random() < 0.7 else "no",
        "buddy_capacity": str(chance.choice([1, 1, 2])) if able and chance.random() < 0.7 else "0",
    }
