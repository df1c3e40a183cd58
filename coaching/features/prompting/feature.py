"""The coach, as the table of contents lists it."""

from coaching.feature import Feature
from coaching.features.prompting.flow import HELPFUL, UNHELPFUL, answer, begin, helpful, unhelpful
from coaching.features.prompting.rules import heard

PROMPTING = Feature(
    name="prompting",
    flows={"answer": answer, "begin": begin, "helpful": helpful, "unhelpful": unhelpful},
    hears=heard,
    menu=("begin",),
    offers={HELPFUL: "prompting-helpful", UNHELPFUL: "prompting-unhelpful"},
    prompts=("prompting-prompt", "prompting-prompt-minutes"),
    public=frozenset({"answer"}),
    early=frozenset({"answer"}),
)
