"""Labels of buttons, typed: in any language they say what the newest button with that label
says.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from coaching.messages import LANGUAGES, Said, Text
from coaching.readers.utterance import Utterance, bare, vocabulary
from coaching.script.feature import OPEN, Feature


class Labels:
    """Of all buttons that open a dialogue: in menus, under answers, on the own page."""

    def __init__(self, features: Iterable[Feature], say: Callable[[Said, str], str]) -> None:
        self._says: dict[str, list[str]] = {}
        on = {feature.name: feature for feature in features}
        for feature in on.values():
            for says, key in _borne(feature):
                if _feature_of(says) not in on:
                    continue
                for language in LANGUAGES:
                    label = bare(say(Text(key), language))
                    self._says.setdefault(label, []).append(says)

    def know(self, text: str) -> bool:
        return bare(text) in self._says

    def opened(self, said: Utterance, offered: Sequence[str] = ()) -> tuple[str, str]:
        """The flow that a button of this label opens, and the words that it has for the flow.
        `offered`: what the buttons say that somebody got lately, the newest first. A label that is
        an everyday answer, such as "tomorrow", counts only where it was offered.
        """
        among = self._says.get(said.bare, [])
        borne = [one for one in offered if _flow_of(one) in among]
        if not borne and not _is_an_answer(said):
            borne = among
        flow, _, words = next(iter(borne), "").removeprefix(OPEN).partition(" ")
        return flow, words


def _borne(feature: Feature) -> Iterator[tuple[str, str]]:
    """What each of its buttons says, and the key of its label."""
    for says, keys in feature.offers.items():
        for key in keys:
            yield says, key
    for flow in (*feature.menu, *feature.aside, *feature.corner):
        yield f"{OPEN}{feature.name}.{flow}", f"{feature.name}-menu.{flow}"


def _is_an_answer(said: Utterance) -> bool:
    return any(said.bare in words for words in vocabulary().options.values())


def _flow_of(says: str) -> str:
    """What a button says, without its words for the flow."""
    return says.partition(" ")[0]


def _feature_of(says: str) -> str:
    return says.removeprefix(OPEN).partition(".")[0]
