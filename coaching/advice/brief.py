"""What is sent to a language model: our rules, the ground, the talk so far, and what somebody
wrote, as material.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from importlib.resources import files

from coaching.discretion import personal_data
from coaching.facts.advice import Exchange
from coaching.knowledge.playbook import Topic
from coaching.ports.model import ModelTurn
from coaching.script.situation import Situation

LANGUAGE = {"sv": "Swedish", "en": "English", "de": "German"}
_SLOT = re.compile(r"\{(\w+)\}")


def brief(
    name: str,
    material: str,
    topics: Sequence[Topic],
    situation: Situation,
    earlier: Iterable[Exchange] = (),
    **told: str,
) -> list[ModelTurn]:
    """The turns that the model gets. `name` is that of a file in coaching/prompts."""
    # nobody can close what they cannot name
    mark = f"material-{sha256(situation.conversation.encode()).hexdigest()[:10]}"
    ground = "\n\n".join(_page(topic, mark) for topic in topics) or "(nothing fits)"
    language = LANGUAGE[situation.person.language]
    slots = {
        "mark": mark,
        "ground": ground,
        "language": language,
        "department": _department(situation),
        **told,
    }
    answered = (one for one in earlier if one.answered)
    talk = [turn for one in answered for turn in _turns(one, mark)]
    rules, question = _filled(name, slots), _fenced(material, mark)
    return [ModelTurn("system", rules), *talk, ModelTurn("user", question)]


def _page(topic: Topic, mark: str) -> str:
    """A colleague's words are fenced like those of whoever asks: they are material, too."""
    page = f"## {topic.title}\n{topic.body}"
    if not topic.own:
        return page
    return _fenced(personal_data.masked(page, personal_data.find(page)), mark)


def _turns(exchange: Exchange, mark: str) -> tuple[ModelTurn, ModelTurn]:
    asked = ModelTurn("user", _fenced(exchange.asked, mark))
    return asked, ModelTurn("assistant", exchange.answered)


def _fenced(material: str, mark: str) -> str:
    return f"<{mark}>\n{material}\n</{mark}>"


def _filled(name: str, slots: Mapping[str, str]) -> str:
    """Every slot once, so that nothing that is filled in can be a slot."""
    rules = files("coaching.prompts").joinpath(f"{name}.md").read_text(encoding="utf-8")
    return _SLOT.sub(lambda slot: slots[slot[1]], rules)


def _department(situation: Situation) -> str:
    """Only one that the company itself names: what people type about themselves does not leave."""
    named = situation.person.department
    return named if named in situation.company.departments else "a department that is not known"
