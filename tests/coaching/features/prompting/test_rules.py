"""What is heard as a question for the coach, and what kind."""

import pytest

from coaching.features.prompting.rules import follows, heard
from coaching.readers.utterance import Utterance

HEARD = [
    ("Hur skriver jag en bättre prompt?", "answer"),
    ("how do I get copilot to write our quotes", "answer"),
    ("Was ist ein guter Prompt?", "answer"),
    ("hur svarar jag på det här mejlet? eva", "answer"),
    ("Vad får jag klistra in?", "answer"),
    ("May I paste customer data?", "may"),
    ("Darf ich Kundendaten eingeben?", "may"),
    ("får jag klistra in det här?", "paste"),
    ("Kan jag mata in den här i Copilot: Hej", "paste"),
    ("is it ok to paste this into ChatGPT", "paste"),
    ("can I upload the following:\nText", "paste"),
    ("Darf ich das in ChatGPT einfügen?", "paste"),
    ("Kann ich diesen Text reinkopieren?", "paste"),
    ("granska min prompt", "review"),
    ("Kan du kolla den här prompten: Skriv ett brev", "review"),
    ("please improve my prompt", "review"),
    ("what's wrong with this prompt?\nWrite a letter", "review"),
    ("Prüf bitte meinen Prompt", "review"),
    ("Was fehlt in diesem Prompt: Schreib einen Brief", "review"),
    ("How can I improve my prompts?", "answer"),
    ("Hur förbättrar jag min prompt?", "answer"),
    ("Can you help me write a better prompt?", "answer"),
    ("vem har inte svarat på veckans fråga?", "discreet"),
    ("What did Anna Berg answer?", "discreet"),
    ("Wie viel Zeit hat Anna gespart?", "discreet"),
    ("kortare", "answer"),
    ("och för mejl då", "answer"),
]


@pytest.mark.parametrize(("said", "flow"), HEARD)
@pytest.mark.parametrize("language", ["sv", "en", "de"])
def test_what_is_wished(said: str, flow: str, language: str) -> None:
    intent = heard(Utterance(said, language))
    assert intent is not None and intent.flow == f"prompting.{flow}"


@pytest.mark.parametrize(
    "said", ["ok", "IT", "tack för maten", "I like this", "inköpare", "42", "Das war gut"]
)
def test_what_is_no_question(said: str) -> None:
    assert heard(Utterance(said, "sv")) is None


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("kortare, tack", "less"),
        ("Ein Beispiel?", "more"),
        ("and for e-mails?", "on"),
        ("how do I translate?", ""),
    ],
)
def test_how_it_goes_on(said: str, way: str) -> None:
    assert follows(said) == way
