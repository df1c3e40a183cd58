"""The topic of an AI update is what is said to its question, however it is put."""

from pathlib import Path

import pytest

from tests.conversations.stage import perform, staged

ASKED = """
% departments=Ekonomi|Sälj|IT
= Anna language={language} department=Ekonomi
= Karin language={language} lead=yes department=Ekonomi
= Per language={language} department=Sälj
= Moa language={language} department=IT
% rounds=yes
@ P1D
Anna> [{yes}]
Anna< {question}
Anna> {topic}
Anna< : {topic}.
"""
SAID = {
    "sv": ("Ja, jag gör det", "Vad ska den handla om?"),
    "en": ("Yes, I’ll do it", "What will it be about?"),
    "de": ("Ja, ich übernehme", "Worum soll es gehen?"),
}
TOPICS = [
    ("sv", "hur vi skriver offerter med Copilot"),
    ("sv", "så sparar vi tid på månadsrapporten"),
    ("sv", "varför vi slutade med mallar"),
    ("sv", "vad man inte får klistra in"),
    ("en", "how we write quotations with Copilot"),
    ("en", "how to write a better prompt"),
    ("en", "why we stopped using templates"),
    ("en", "what to check before you send it"),
    ("de", "wie wir Angebote mit Copilot schreiben"),
    ("de", "wie man einen guten Prompt schreibt"),
    ("de", "warum wir keine Vorlagen mehr nutzen"),
    ("de", "was man nicht einfügen darf"),
]


@pytest.mark.parametrize(("language", "topic"), TOPICS)
async def test_a_topic_that_begins_like_a_question(
    language: str, topic: str, tmp_path: Path
) -> None:
    yes, question = SAID[language]
    told = ASKED.format(language=language, yes=yes, question=question, topic=topic)
    async with staged(tmp_path, language) as stage:
        await perform(stage, told)


async def test_a_question_is_still_answered(tmp_path: Path) -> None:
    yes, question = SAID["sv"]
    asked = ASKED.partition("Anna> {topic}")[0].format(language="sv", yes=yes, question=question)
    async with staged(tmp_path, "sv") as stage:
        await perform(stage, f"{asked}\nAnna> vem ser det jag skriver?\nAnna< Bara du")
