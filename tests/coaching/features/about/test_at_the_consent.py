"""Asked at the unanswered welcome: the truth first, and the question stays open."""

from pathlib import Path

import pytest

from coaching.messages import Text
from tests.conversations.stage import CONSENT, Stage, staged

ASKED = [
    ("sv", "vem ser det?", "who-sees"),
    ("sv", "kan chefen läsa det här", "who-sees"),
    ("sv", "är det frivilligt?", "voluntary"),
    ("sv", "måste jag?", "voluntary"),
    ("sv", "måste jag vara med", "voluntary"),
    ("sv", "hur länge sparas det jag skriver?", "retention"),
    ("sv", "vet facket om det här?", "works-council"),
    ("en", "who sees this?", "who-sees"),
    ("en", "can my boss read what I write here?", "who-sees"),
    ("en", "is this mandatory?", "voluntary"),
    ("en", "do I have to?", "voluntary"),
    ("en", "what happens if I say no", "voluntary"),
    ("en", "how long do you keep my answers", "retention"),
    ("en", "wer kann das lesen?", "who-sees"),
    ("de", "Wer kann das lesen?", "who-sees"),
    ("de", "ist das Pflicht?", "voluntary"),
    ("de", "muss ich?", "voluntary"),
    ("de", "muss ich da mitmachen", "voluntary"),
    ("de", "Wer liest hier mit? Weiß der Betriebsrat davon?", "works-council"),
    ("de", "Darf mein Chef sehen was ich hier schreibe?", "who-sees"),
    ("de", "Wo liegen meine Daten?", "where"),
    ("de", "Wird ausgewertet, wie viel ich mache?", "who-sees"),
    ("de", "Ich will nicht überwacht werden", "who-sees|worry|works-council"),
]
HELLO = {"sv": "hej", "en": "hi", "de": "hallo"}
YES = {"sv": "ja tack", "en": "yes please", "de": "ja bitte"}


def keys(stage: Stage) -> list[str]:
    return [one.key for one in stage.last.reply.paragraphs if isinstance(one, Text)]


@pytest.mark.parametrize(("language", "asked", "truth"), ASKED)
async def test_the_truth_is_said_and_a_yes_still_counts(
    tmp_path: Path, language: str, asked: str, truth: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await stage.say(HELLO[language])
        await stage.say(asked)
        assert keys(stage)[0] in {f"about-{one}" for one in truth.split("|")}
        assert keys(stage)[-1] == "onboarding-consent.again"
        assert [choice.says for choice in stage.last.reply.choices] == CONSENT
        await stage.say(YES[language])
        assert "onboarding-consent" not in keys(stage)[-1]
