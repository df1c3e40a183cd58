"""The page itself, in the visitor's language."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from adapters.web.characters import Character
from coaching.messages import Language, Text
from coaching.ports.phrasebook import Phrasebook

TEMPLATES = Path(__file__).parent / "templates"

# What the scripts say. They fill what stands in braces themselves, so it is handed in as it is.
SCRIPT_TEXTS = (
    Text("page-again"),
    Text("page-ai"),
    Text("page-anew-on"),
    Text("page-aside"),
    Text("page-channel-with"),
    Text("page-chat-with", {"name": "{name}", "what": "{what}"}),
    Text("page-choices"),
    Text("page-chosen", {"choice": "{choice}"}),
    Text("page-choose-one"),
    Text("page-clock-running"),
    Text("page-copied"),
    Text("page-copy"),
    Text("page-failed"),
    Text("page-group-with", {"names": "{names}"}),
    Text("page-home"),
    Text("page-home-with"),
    Text("page-message", {"room": "{room}"}),
    Text("page-new"),
    Text("page-next-none"),
    Text("page-nobody-found"),
    Text("page-optional"),
    Text("page-part-buddy"),
    Text("page-part-champion"),
    Text("page-part-lead"),
    Text("page-part-newcomer"),
    Text("page-sent"),
    Text("page-unsent"),
    Text("page-waiting"),
    Text("page-you"),
)


class View:
    """Renders the one page there is."""

    def __init__(self, phrasebook: Phrasebook, version: str, twins: bool = False) -> None:
        """`twins`: a letter can be shown as other platforms draw it."""
        self._phrasebook, self._version, self._twins = phrasebook, version, twins
        environment = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined
        )
        self._template = environment.get_template("page.html")

    def page(
        self,
        leading: Sequence[Mapping[str, object]],
        start: Character | None,
        language: Language,
        id: str = "",
    ) -> str:
        """HTML that begins as `start`, else as the first of the leading ones. `id`: the
        company's.
        """
        first = next(iter(leading), {"user": ""})
        return self._template.render(
            say=lambda key: self._phrasebook.say(Text(key), language),
            language=language,
            twins=self._twins,
            static=f"/static/{self._version}",
            data={
                "language": language,
                "people": list(leading),
                "as": start.user if start else first["user"],
                "id": id,
                "words": self._script_words(language),
            },
        )

    def _script_words(self, language: Language) -> Mapping[str, str]:
        return {text.key: self._phrasebook.say(text, language) for text in SCRIPT_TEXTS}
