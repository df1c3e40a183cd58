"""A secret that was pasted into the wrong setting is not told again."""

import pytest

from bot.settings.reading import read_settings
from bot.settings.settings import SettingError

KEYS = ("xoxb" + "-11-abc", "sk" + "-abc123", "a1b2c3d4" * 4)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "name",
    ["PORT", "OPENAI_BASE_URL", "PUBLIC_URL", "KOLLEGA_LEADS", "KOLLEGA_CLOCK", "LOG_LEVEL"],
)
def test_it_is_named_and_not_shown(name: str, key: str) -> None:
    with pytest.raises(SettingError) as trouble:
        read_settings({name: key})
    assert name in str(trouble.value)
    assert key not in str(trouble.value)


def test_what_is_no_secret_is_shown() -> None:
    with pytest.raises(SettingError, match="PORT=80a"):
        read_settings({"PORT": "80a"})
