"""What Teams shows beside words that a language model wrote: the AI label, and the sources they
stand on.

https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
"""

from collections.abc import Sequence
from typing import Any, Final

from adapters.fitting import cut
from adapters.teams import measure

MESSAGE: Final = "https://schema.org/Message"
GENERATED: Final = "AIGeneratedContent"


def of_a_model(sources: Sequence[str]) -> tuple[dict[str, Any], str]:
    """The entity, and the marks " [1] [2]" that have to stand in the text for the sources to be
    shown.
    """
    cited = [source for source in sources if source.strip()][: measure.CITATIONS]
    entity: dict[str, Any] = {
        "type": MESSAGE,
        "@type": "Message",
        "@context": "https://schema.org",
        "@id": "",
        "additionalType": [GENERATED],
    }
    if cited:
        entity["citation"] = [_claim(number, source) for number, source in enumerate(cited, 1)]
    marks = "".join(f" [{number}]" for number, _ in enumerate(cited, 1))
    return entity, marks


def _claim(number: int, source: str) -> dict[str, Any]:
    name = cut(source, measure.CITATION)
    appearance = {"@type": "DigitalDocument", "name": name, "abstract": name}
    return {"@type": "Claim", "position": number, "appearance": appearance}
