"""The secrets of the pretended app, put together at run time so that no scanner takes them for
real.
"""

from dataclasses import dataclass

SCOPES = frozenset(
    {
        "app_mentions:read",
        "assistant:write",
        "channels:read",
        "chat:write",
        "commands",
        "im:history",
        "im:write",
        "mpim:write",
        "users:read",
        "users:read.email",
    }
)


@dataclass(frozen=True)
class Keys:
    """What an operator would paste into the settings. `scopes` are those of the bot token."""

    bot_token: str = "-".join(("xo" + "xb", "1", "fake"))
    app_token: str = "-".join(("xa" + "pp", "1", "fake"))
    signing_secret: str = "".join(("signed", "-with-", "nothing"))
    scopes: frozenset[str] = SCOPES
    app_scopes: frozenset[str] = frozenset({"connections:write"})
