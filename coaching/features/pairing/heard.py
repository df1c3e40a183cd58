"""What is said of buddies in free words."""

from coaching.readers.utterance import Utterance, vocabulary
from coaching.readers.vocabulary import words
from coaching.script.feature import Intent

FLOWS = {
    "swap": "pairing.swap",
    "want": "pairing.want",
    "give": "pairing.capacity",
    "project": "pairing.project",
    "resume": "pairing.resume",
}

LONGEST_QUESTION = 8  # words; a longer one is about something else, in which a buddy occurs


def heard(said: Utterance) -> Intent | None:
    """A wish that names buddies, or how many newcomers somebody can take."""
    if room := _room(said.bare):
        return Intent("pairing.capacity", 0.9, {"room": room})
    if said.asks and len(said.text.split()) > LONGEST_QUESTION:
        return None
    padded = f" {said.bare} "
    for kind, phrases in words("buddies", "pairing")["heard"].items():
        if any(f" {phrase} " in padded for phrase in phrases):
            return Intent(FLOWS[kind], 0.9)
    return None


def _room(said: str) -> str:
    """ "I can take two": the number, as the question about it takes it."""
    table = words("buddies", "pairing")["capacity"]
    numbers = {**vocabulary().options["capacity"], **{str(n): str(n) for n in range(4)}}
    for before in table["before"]:
        if said.startswith(f"{before} "):
            number, _, after = said.removeprefix(before).strip().partition(" ")
            if number in numbers and after in table["after"]:
                return numbers[number]
    return ""
