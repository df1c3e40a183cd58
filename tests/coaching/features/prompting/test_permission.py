"""May I …? Answered by the company's rules before anything else, in one line."""

from dataclasses import replace
from pathlib import Path

import pytest

from coaching.company.privacy_rules import PrivacyRules
from coaching.messages import Text
from tests.conversations.cast import known_beforehand
from tests.conversations.stage import COMPANY, CONSENT, Stage, staged

ASKED = [
    ("en", "Can I paste a customer email into ChatGPT?", "🔴"),
    ("en", "can I put drawings in Copilot?", "🔴"),
    ("en", "may I use ChatGPT?", "🟡"),
    ("en", "am I allowed to upload salaries", "🔴"),
    ("en", "may i put meeting notes into copilot", "🟡"),
    ("en", "can I paste the press release into chatgpt?", "🟢"),
    ("en", "is it ok to put internal notes in an AI tool?", "🟡"),
    ("en", "may I use AI for customer mails", "🔴"),
    ("sv", "kan jag klistra in kundens ritning i ChatGPT?", "🔴"),
    ("sv", "får jag klistra in offerten till kund i chatgpt", "🔴"),
    ("sv", "får jag använda ChatGPT?", "🟡"),
    ("sv", "får jag lägga in löner i chatgpt", "🔴"),
    ("sv", "får man lägga in mötesanteckningar i copilot", "🟡"),
    ("sv", "hej, får jag klistra in vårt pressmeddelande i claude", "🟢"),
    ("sv", "får jag använda copilot till protokoll? och vem ser det", "🟡"),
    ("sv", "may I paste the contract into copilot", "🔴"),
    ("de", "Darf ich Kundendaten eingeben?", "🔴"),
    ("de", "Darf ich Copilot benutzen?", "🟡"),
    ("de", "darf ich eine Zeichnung in DeepL hochladen", "🔴"),
    ("de", "darf ich das Protokoll in Copilot eingeben", "🟡"),
    ("de", "Kann ich die Stellenanzeige in ChatGPT einfügen?", "🟢"),
    ("de", "ist es erlaubt gehaltslisten in copilot einzugeben?", "🔴"),
    ("de", "darf man ChatGPT nutzen", "🟡"),
]


async def first_line(stage: Stage, words: str) -> str:
    await stage.say(words, user="Sofia")
    return stage.came("Sofia")[0].splitlines()[0]


@pytest.mark.parametrize(("language", "words", "light"), ASKED)
async def test_the_verdict_is_the_first_line(
    tmp_path: Path, language: str, words: str, light: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        assert (await first_line(stage, words)).startswith(light)
        assert not any("prompting-source" in one.key for one in _texts(stage))


@pytest.mark.parametrize(
    ("rules", "words", "line"),
    [
        (PrivacyRules(), "may I use Copilot?", "🟡 **Only for what is public:**"),
        (
            PrivacyRules(allowed={}),
            "may I use Copilot?",
            "🔴 **No:** Copilot is not approved here.",
        ),
        (
            PrivacyRules(tools=("Copilot",), allowed={"confidential": ("Copilot",)}),
            "may I put drawings in Copilot?",
            "🟡 **Yes, with care:**",
        ),
        (
            PrivacyRules(tools=("Copilot",), allowed={"confidential": ("Copilot",)}),
            "may I put drawings in Claude?",
            "🔴 **No, not into Claude:** what is confidential (prices, contracts, drawings, "
            "customers’ material) may go into Copilot and nowhere else.",
        ),
        (
            PrivacyRules(tools=("Copilot",), allowed={"personal": ("Copilot",)}),
            "may I use Copilot?",
            "🟡 **Yes, with care:** Copilot is approved here, also for what is confidential",
        ),
    ],
)
async def test_the_rules_are_the_company_s(
    tmp_path: Path, rules: PrivacyRules, words: str, line: str
) -> None:
    async with staged(tmp_path, "en", company=replace(COMPANY, privacy=rules)) as stage:
        await known_beforehand(stage, "Sofia language=en")
        assert (await first_line(stage, words)).startswith(line)


async def test_it_is_answered_before_consent_too(tmp_path: Path) -> None:
    async with staged(tmp_path, "sv") as stage:
        await stage.say("hej")
        await stage.say("får jag använda ChatGPT?")
        assert stage.came("U1")[0].startswith("🟡")
        assert [choice.says for choice in stage.last.reply.choices] == CONSENT


AGAIN = [
    ("sv", "får jag klistra in det här i copilot?"),
    ("sv", "Får jag klistra in det här?"),
    ("sv", "kan jag lägga in det här i chatgpt"),
    ("en", "may I paste this into ChatGPT?"),
    ("en", "is it ok to paste this"),
    ("en", "May I paste this?"),
    ("de", "Darf ich das einfügen?"),
    ("de", "darf ich das hier in Copilot reinkopieren"),
]
SECRET = {
    "sv": "Anna Bergs lön är 41 200, personnummer 850709-9805",
    "en": "call me on +46 70 123 45 67, my personal number is 850709-9805",
    "de": "schreib an anna.berg@firma.example, 850709-9805",
}


@pytest.mark.parametrize(("language", "words"), AGAIN)
async def test_asked_once_more_it_still_waits_for_the_text(
    tmp_path: Path, language: str, words: str
) -> None:
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        for _ in range(2):
            await stage.say(words, user="Sofia")
        assert [one.key for one in _texts(stage)][-1].startswith("prompting-paste")
        await stage.say(SECRET[language], user="Sofia")
        assert stage.came("Sofia")[0].startswith("🔴")


@pytest.mark.parametrize("language", SECRET)
@pytest.mark.parametrize(
    "first", ["Pumpen gick två dagar utan fel innan packningen sprack", "pump", "Die Pumpe lief"]
)
async def test_what_is_pasted_later_is_looked_at_too(
    tmp_path: Path, language: str, first: str
) -> None:
    ask = {
        "sv": "får jag klistra in det här?",
        "en": "may I paste this?",
        "de": "Darf ich das einfügen?",
    }
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        for words in (ask[language], first):
            await stage.say(words, user="Sofia")
        assert "prompting-class" in [one.key for one in _texts(stage)]
        await stage.say(SECRET[language], user="Sofia")
        assert (
            stage.came("Sofia")[0].startswith("🔴") and "850709-9805" not in stage.came("Sofia")[0]
        )


REVIEWED = [
    ("sv", "Skriv en text om budgeten", ""),
    ("sv", "Skriv en text om avtalet med leverantören", ""),
    ("sv", "Skriv en text om lönerna", ""),
    ("sv", "Skriv ett brev till Anna Berg om hennes sjukskrivning", "sjukskrivning"),
    ("sv", "Skriv till 850709-9805 om lönen", "personnummer"),
    ("en", "Write a text about the budget", ""),
    ("en", "Explain our supplier contract", ""),
    ("en", "Sum up the contract, worth 410,000 €", "contract"),
    ("de", "Schreib einen Text über das Budget", ""),
    ("de", "Erklär den Vertrag mit dem Lieferanten", ""),
    ("de", "Schreib Frau Weber eine Abmahnung", "abmahnung"),
]


@pytest.mark.parametrize(("language", "prompt", "word"), REVIEWED)
async def test_a_topic_is_no_secret_and_the_review_says_which_word_is(
    tmp_path: Path, language: str, prompt: str, word: str
) -> None:
    review = {
        "sv": "granska min prompt",
        "en": "review my prompt",
        "de": "Prüf bitte meinen Prompt",
    }
    async with staged(tmp_path, language) as stage:
        await known_beforehand(stage, f"Sofia language={language}")
        await stage.say(review[language], user="Sofia")
        await stage.say(prompt, user="Sofia")
        gap = next(one for one in _texts(stage) if one.key == "prompting-gap")
        assert (gap.args["gap"] == "data") is bool(word)
        assert word in stage.came("Sofia")[0].splitlines()[0]


def _texts(stage: Stage) -> list[Text]:
    reply = stage.last_to("Sofia").reply
    return [one for one in (*reply.paragraphs, *reply.details) if isinstance(one, Text)]
