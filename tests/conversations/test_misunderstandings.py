"""What real people wrote and Kollega took for something else: by now, what it means.

A row says in whose language and in which situation something is written, and by what the answer is
known: the key of a text that it says, or "page:" and the playbook's page. What is not right yet
stands below with its reason, and is at most one in twenty.
"""

from pathlib import Path

import pytest

from coaching.knowledge import playbook
from coaching.messages import Letter, Text, Words
from tests.conversations.stage import perform, staged

MOST_WRONG = 0.05
SAVED = {
    "sv": "> sparade 45 min på offerter, varje vecka",
    "en": "> saved 45 min on quotes every week",
    "de": "> 45 Min. beim Angebot gespart, jede Woche",
}
SITUATIONS = {
    "known": "= U1 language={0}",
    "new": "> {1}",
    "paired": "= U1 language={0}\n= Anna language={0}\n= U1 + Anna",
    "buddy": "= U1 language={0}\n= Anna language={0}\n= Anna + U1",
    "saved": "= U1 language={0}\n{2}",
    "forgetting": "= U1 language={0}\n> {3}",
    "asked twice": (
        "= U1 language={0} department=IT capacity=2\n"
        "= Anna language={0} department=Ekonomi buddy_wish=wants\n"
        "= Bo language={0} department=Ekonomi buddy_wish=wants\n"
        "% rounds=pairing\n@ P1D"
    ),
    "in turn": (
        "% departments=Konstruktion|Vertrieb\n= U1 language={0} department=Konstruktion\n"
        "= Eva language={0} department=Vertrieb\n= Uwe language={0} department=Vertrieb\n"
        "% rounds=updates\n@ P1D"
    ),
}
HELLO = {"sv": "hej", "en": "hello", "de": "hallo"}
FORGET = {"sv": "glöm mig", "en": "forget me", "de": "vergiss mich"}

# language | situation | what is written | by what the answer is known
ROWS = """
sv | new | va e detta? | about-who-are-you
sv | new | va vill du veta å vem ser de? | about-who-sees
sv | new | nej jag vill inte | onboarding-declined
sv | new | helst inte | onboarding-declined
de | new | kein Interesse | onboarding-declined
de | new | auf keinen Fall | onboarding-declined
de | known | wieso willst du das wissen? | about-why-asked
sv | known | va innebär de att ha en buddy? | about-buddy
sv | saved | va vet du om mej | privacy-you
sv | saved | det va ju faktiskt två ggr i veckan | savings-right
sv | known | den svarar alltid så långt o fluffigt, va gör ja | page:ask-for-format
sv | known | vad är en prompt | page:basic-words
en | known | what is a prompt | page:basic-words
de | known | Was ist ein Prompt | page:basic-words
sv | known | varför får jag olika svar varje gång | page:different-answers
en | known | why do I get different answers every time | page:different-answers
de | known | warum bekomme ich jedes Mal andere Antworten | page:different-answers
sv | known | den svarar på engelska hela tiden | page:wrong-language
en | known | it keeps answering in German | page:wrong-language
de | known | sie antwortet ständig auf Englisch | page:wrong-language
sv | known | den vägrar svara, vad gör jag | page:refusals
en | known | it refuses to answer, what do I do | page:refusals
de | known | sie weigert sich zu antworten, was mache ich | page:refusals
sv | known | vilken modell använder du | about-which
en | known | which model do you use | about-which
de | known | welches Modell benutzt du | about-which
sv | known | hur vet jag att det jag skriver inte sprids | about-who-sees
en | known | how do I know my text is not leaked | about-who-sees
sv | paired | vem kan hjälpa mig med copilot här på företaget | about-helps-buddy
en | paired | who can help me with copilot here at the company | about-helps-buddy
de | paired | wer kann mir hier in der Firma bei Copilot helfen | about-helps-buddy
sv | known | hur bokar jag en drop-in | dropins-upcoming
de | known | Wie melde ich mich zum Drop-in an | dropins-upcoming
sv | known | hej igen | about-smalltalk
en | known | I'd be happy to mentor someone | pairing-capacity
en | buddy | who is my mentee? | pairing-mine-buddy
en | buddy | can I get another mentee? | pairing-release
en | buddy | what should I talk about with my mentee in the first meeting? | pairing-first-task
en | known | how many people do I take on | pairing-capacity
en | known | what is a token | page:basic-words
en | known | will AI take my job? | about-worry
en | known | write me a prompt for a follow-up email after a trade fair | page:emails
en | known | are my answers stored? | about-retention
en | paired | it does not work out with my buddy | pairing-swap
de | known | Ersetzt mich die KI? | about-worry
de | known | Ich will nicht überwacht werden | about-worry
de | known | Ist das mit dem Betriebsrat abgestimmt? | about-works-council
de | known | Was kommt jetzt auf mich zu? | guide-next
de | asked twice | ja beide | pairing-accepted
de | in turn | ja, ich mache das KI-Update | updates-accepted
de | in turn | kann ich beim KI-Update etwas über Zeichnungen zeigen? | updates-
de | forgetting | nein doch nicht | privacy-kept
"""
NOT_YET = {
    "wer kommt?": "of an AI update nobody says beforehand that they come, and that is not told",
    "can it read pdf drawings?": "the playbook has no page on photos, scans and drawings",
}


def told(row: str) -> tuple[str, str, str, str]:
    language, situation, words, known_by = (part.strip() for part in row.split(" | "))
    return language, situation, words, known_by


LINES = [told(row) for row in ROWS.strip().splitlines()]


def says(letter: Letter, known_by: str, language: str) -> bool:
    said = (*letter.reply.paragraphs, *letter.reply.details)
    if known_by.startswith("page:"):
        id = known_by.removeprefix("page:")
        page = next(topic for topic in playbook.load(language) if topic.id == id)
        return any(isinstance(one, Words) and page.summary in one.markdown for one in said)
    return any(isinstance(one, Text) and one.key.startswith(known_by) for one in said)


@pytest.mark.parametrize(("language", "situation", "words", "known_by"), LINES)
async def test_it_is_taken_for_what_it_means(
    language: str, situation: str, words: str, known_by: str, tmp_path: Path
) -> None:
    begun = SITUATIONS[situation].format(
        language, HELLO[language], SAVED[language], FORGET[language]
    )
    async with staged(tmp_path, language) as stage:
        await perform(stage, begun)
        answer = await stage.say(words)
        assert answer, "no answer at all"
        assert says(stage.last, known_by, language), answer


def test_nearly_all_of_them_are_right() -> None:
    written = {words for _, _, words, _ in LINES}
    assert not written & NOT_YET.keys()
    assert len(NOT_YET) / (len(LINES) + len(NOT_YET)) <= MOST_WRONG
