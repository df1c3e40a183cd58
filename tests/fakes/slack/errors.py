"""How a method refuses: HTTP 200 with `ok: false` and a code the platform documents."""

from collections.abc import Sequence

from tests.fakes.slack.shapes import Json


class SlackError(Exception):
    """Raised inside a method; becomes the body of its answer."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    def body(self) -> Json:
        return {"ok": False, "error": self.code, **self.details}


def invalid_arguments(*reasons: str) -> SlackError:
    return SlackError(
        "invalid_arguments",
        response_metadata={"messages": [f"[ERROR] {reason}" for reason in reasons]},
    )


def invalid_blocks(problems: Sequence[str]) -> SlackError:
    """Slack tells the reasons twice: bare in `errors`, and with a level in
    `response_metadata.messages`.
    """
    messages = [f"[ERROR] {problem}" for problem in problems]
    return SlackError(
        "invalid_blocks", errors=list(problems), response_metadata={"messages": messages}
    )
