"""What is found before a text leaves for a model, and what is left alone."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.discretion.personal_data import Span, find, masked

FOLDER = Path(__file__).parents[2] / "samples"
SAMPLES = FOLDER / "personal_data.jsonl"
FRESH = (
    FOLDER / "by_an_insider" / "personal_data_mended_for.jsonl",
    FOLDER / "by_an_insider" / "personal_data_held_out.jsonl",
    FOLDER / "by_an_insider" / "personal_data_late.jsonl",
    FOLDER / "by_a_stranger" / "personal_data_mended_for.jsonl",
    FOLDER / "by_strangers" / "personal_data_mended_for.jsonl",
    FOLDER / "by_strangers" / "personal_data_held_out.jsonl",
    FOLDER / "by_strangers" / "personal_data_untouched.jsonl",
)
RECALL, PRECISION, TOUCHED = 0.98, 0.98, 0.03

# Keys are put together here, so that no scanner takes them for real ones.
GITHUB = "gh" + "p_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6"
GITLAB = "gl" + "pat-x7Kq2Wm9Zr4Tb6Yp1Ns8"
SLACK = "xo" + "xp-1234567890-0987654321-abcdefABCDEF0123"
AMAZON = "AK" + "IAIOSFODNN7EXAMPLQ"
OPENAI = "s" + "k-proj-Ab12Cd34Ef56Gh78Ij90Kl12Mn34Op56"
ANTHROPIC = "s" + "k-ant-api03-Zx9Yw8Vu7Ts6Rq5Po4Nm3Lk2Ji1Hg0"
GOOGLE = "AI" + "zaSyD4k9fJ2mQ7wE1rT5yU8iO3pA6sD0gH4jK"
STRIPE = "s" + "k_live_51HqLyjWDarjtT1zdp7dcXYZ"
WEB_TOKEN = "ey" + "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N"
DATABASE = "postgres" + "://app:p4ss@db.example.com:5432/x"
PRIVATE_KEY = (
    "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\n-----END RSA " + "PRIVATE KEY-----"
)

# Amazon's other half: forty signs, and no maker's mark
UNMARKED = "Qm7" + "/tR2vX9kLp4sW+8bN1cZ6hY3fJ0dG5aTuEoKi"

FOUND = [
    (
        "mejla anna-karin.o'neil@foretag.example.se i dag",
        "EMAIL",
        "anna-karin.o'neil@foretag.example.se",
    ),
    ("schick es an Jürgen.Müller@beispiel.de.", "EMAIL", "Jürgen.Müller@beispiel.de"),
    ("write to bob <bob@example.com>", "EMAIL", "bob@example.com"),
    ("e-post lisa(at)exempel.se", "EMAIL", "lisa(at)exempel.se"),
    ("mejla lisa＠exempel．se", "EMAIL", "lisa＠exempel．se"),
    ("hans pnr är 811228-9874", "PERSONNUMMER", "811228-9874"),
    ("Skriv om: 811228–9874 är sjuk", "PERSONNUMMER", "811228–9874"),
    ("samordnat 550486-7317", "PERSONNUMMER", "550486-7317"),
    ("Steuer-ID 87023151693.", "STEUERID", "87023151693"),
    ("Steuer-ID 87\u00a0023\u00a0151\u00a0693", "STEUERID", "87\u00a0023\u00a0151\u00a0693"),
    ("Überweise auf DE89 3704 0044 0532 0130 00 bitte", "IBAN", "DE89 3704 0044 0532 0130 00"),
    ("iban de89370400440532013000", "IBAN", "de89370400440532013000"),
    ("kort 4012 8888 8888 1881", "CARD", "4012 8888 8888 1881"),
    ("amex 3782 822463 10005", "CARD", "3782 822463 10005"),
    ("ring 0701234567", "PHONE", "0701234567"),
    ("Ring ０７０１２３４５６７ nu", "PHONE", "０７０１２３４５６７"),
    ("kund +46\u200b70\u200b1234567", "PHONE", "+46\u200b70\u200b1234567"),
    ("ruf +49 (0)30 901820 an", "PHONE", "+49 (0)30 901820"),
    ("call +1 415-555-2671", "PHONE", "+1 415-555-2671"),
    ("host 2001:db8::1 is down", "IP", "2001:db8::1"),
    ("server 198.51.100.23 ner", "IP", "198.51.100.23"),
    ("fråga <@W12345678|lisa> om det", "MENTION", "<@W12345678|lisa>"),
    ("<at>Lisa Ek</at> vad tycker du?", "MENTION", "<at>Lisa Ek</at>"),
    ("password: hunter2!", "SECRET", "hunter2!"),
    ("lösenord är Sommar2026", "SECRET", "Sommar2026"),
    ("nya lösenordet blev Regn-38-bo", "SECRET", "Regn-38-bo"),
    ("Mein Passwort lautet Katze!77", "SECRET", "Katze!77"),
    ("Server=db;Password=Hemligt1;Database=x", "SECRET", "Hemligt1"),
    ("portkoden är 1942", "SECRET", "1942"),
    ("lösen: Maple_522? (byt det)", "SECRET", "Maple_522?"),
    ("är lösenordet Hemligt-99?", "SECRET", "Hemligt-99"),
    ("inloggning: admin / Hemligt#1", "SECRET", "Hemligt#1"),
    ("skriv till _karin@exempel.se_", "EMAIL", "karin@exempel.se"),
    ("karin.lund at exempel punkt se", "EMAIL", "karin.lund at exempel punkt se"),
    ("mail bob＠example。com", "EMAIL", "bob＠example。com"),
    ("_811228-9874_", "PERSONNUMMER", "811228-9874"),
    ("pnr.811228-9874", "PERSONNUMMER", "811228-9874"),
    ("pnr811228-9874", "PERSONNUMMER", "811228-9874"),
    ("personnr 811228 9874", "PERSONNUMMER", "811228 9874"),
    ("81 12 28-9874", "PERSONNUMMER", "81 12 28-9874"),
    ("nr 8 1 1 2 2 8 - 9 8 7 4", "PERSONNUMMER", "8 1 1 2 2 8 - 9 8 7 4"),
    ("Steuer-ID 87/023/151/693", "STEUERID", "87/023/151/693"),
    ("kort 4012.8888.8888.1881", "CARD", "4012.8888.8888.1881"),
    ("tel.0701740635", "PHONE", "0701740635"),
    ("telefon 46701740635", "PHONE", "46701740635"),
    ("ring 0️⃣7️⃣0️⃣1️⃣7️⃣4️⃣0️⃣6️⃣3️⃣5️⃣", "PHONE", "0️⃣7️⃣0️⃣1️⃣7️⃣4️⃣0️⃣6️⃣3️⃣5"),
    ("call 1-415-555-2671", "PHONE", "1-415-555-2671"),
    ("host 2001:db8::1.", "IP", "2001:db8::1"),
    ("Konto: DE89 3704 0044\n0532 0130 00, tack", "IBAN", "DE89 3704 0044\n0532 0130 00"),
    ("konto DE89 3704\r\n0044 0532 0130 00", "IBAN", "DE89 3704\r\n0044 0532 0130 00"),
    ("Das Passwort fürs WLAN ist Zaun!44", "SECRET", "Zaun!44"),
    ("Das Kennwort beim alten Server lautet Zaun!44", "SECRET", "Zaun!44"),
    ("lösenordet i gamla systemet är Ask-77-tall", "SECRET", "Ask-77-tall"),
    ("the password in the old portal is Elm#2040", "SECRET", "Elm#2040"),
    (f"secret key {UNMARKED} found", "SECRET", UNMARKED),
    (
        "DeepL: 2f1c9e0a-77ab-4c1d-9e55-0c2b8d6f4a31:fx funkar inte",
        "SECRET",
        "2f1c9e0a-77ab-4c1d-9e55-0c2b8d6f4a31:fx",
    ),
    ('old passphrase "green boat under bridge" for the drive', "SECRET", "green boat under bridge"),
    ("lösenfrasen är ”grön båt under bron”", "SECRET", "grön båt under bron"),
    ("Passwort ist „grünes Boot unter Brücke“ laut Zettel", "SECRET", "grünes Boot unter Brücke"),
    ("I reset your password to Birch-Leaf!7, change it", "SECRET", "Birch-Leaf!7"),
    ("ändrade lösenordet till Björk-77!", "SECRET", "Björk-77!"),
    ("habe das Passwort auf Birke#77 gesetzt", "SECRET", "Birke#77"),
    ("log in as admin with walnut_1208 as the password", "SECRET", "walnut_1208"),
    ("använd Valnöt_1208 som lösenord", "SECRET", "Valnöt_1208"),
    ("nimm Walnuss_1208 als Passwort", "SECRET", "Walnuss_1208"),
    ("Zugangsdaten Shop: kunde / Glitzer-88x", "SECRET", "Glitzer-88x"),
    ("Lösenordet för portalen har ändrats till Kv4rtal-tre från i dag", "SECRET", "Kv4rtal-tre"),
    ("byt lösenord på kontot, det är fortfarande Vinter2025!", "SECRET", "Vinter2025!"),
    ("The password for the wiki is still Elm.2031", "SECRET", "Elm.2031"),
    ("Passwort lautet weiterhin „Federball.9“, nie geändert", "SECRET", "Federball.9"),
    (f"hemligheten {UNMARKED} ligger i repot", "SECRET", UNMARKED),
    (f"das Geheimnis dazu: {UNMARKED}", "SECRET", UNMARKED),
]
KEYS = (
    GITHUB, GITLAB, SLACK, AMAZON, OPENAI, ANTHROPIC, GOOGLE, STRIPE, WEB_TOKEN, DATABASE, PRIVATE_KEY,
)  # fmt: skip
ALONE = [
    "org.nr 556036-0793", "bankgiro 5050-1055", "plusgiro 90 20 03-3", "faktura 20261124", "OCR 1234567890 ok",
    "version 10.4.2.1", "commit a94a8fe5", "ärende 4711-22", "2026-11-24 14:30", "24.11.2026 um 14:30 Uhr",
    "1 250 000 kr", "€ 12.345,67", "EAN 7310865004703", "Rechnungsnummer 4000123412341234", "811228-9875",
    "4111 1111 1111 1112", "SE00 1234 5678 9012 3456 7890", "12345678901", "sparade 30 min på 070", "part 0815-4711",
    "Kundennummer 0301234567", "forgot my password", "lösenordet är för kort", "Das Passwort ist abgelaufen",
    "how do I get an api key?", "nyckeln är att börja smått", "Der Schlüssel ist Geduld", "max_tokens=4096",
    "password: ********", "använd @here", "readme@2x.png", "git@github.com:org/repo.git", "127.0.0.1", "12:30:45",
    "uuid 123e4567-e89b-12d3-a456-426614174000", "10.12.2026-14.12.2026", "IMEI 490154203237518",
    "Vertragsnr. 0151-2345678", "§ 7.1.2.3", "DE04 0106 3417 1011 5762 21", "artnr8112289874", "login 12:30",
    "token: 4096", "docs/Projekt2026/Kunder/Offerter/Version3", "Das Geheimnis ist Geduld", "hemligheten bakom 2026",
    "lösenordet i skolan är glömt", "öppet 0800-1700 hela sommaren", "the password to 2026-budget is with Eva",
    'the button "reset my password" is gone',
    "SE 2024\n10 11 12 13 14 15 16 17 18",
]  # fmt: skip
PIECES = st.one_of(
    st.text(max_size=12), st.sampled_from([text for text, _, _ in FOUND] + ALONE + list(KEYS))
)
TALK = st.lists(PIECES, max_size=6).map(" ".join)


def samples() -> list[dict[str, object]]:
    return [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: str(sample["id"]))
def test_finds_exactly_what_a_sample_says(sample: dict[str, object]) -> None:
    spans = [
        {"start": s.start, "end": s.end, "type": s.type, "value": s.value}
        for s in find(str(sample["text"]))
    ]
    wanted = sample["spans"]
    assert isinstance(wanted, list)
    assert spans == [
        {key: span[key] for key in ("start", "end", "type", "value")} for span in wanted
    ]


def test_a_long_row_of_numbers_hides_none_of_them() -> None:
    row = "0100000 0100000000 0100000 0100000000 0100000"
    assert masked(row, find(row)) == " ".join(["[PHONE]"] * 5)


def _meant(found: Span, sample: dict[str, Any]) -> bool:
    return any(found.start < span["end"] and span["start"] < found.end for span in sample["spans"])


@pytest.mark.parametrize("path", FRESH, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_fresh_sentences_are_seen_through(path: Path) -> None:
    """A value is found when one span of its type covers it; a look-alike is touched when anything
    in it is found.
    """
    told = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    hits = misses = 0
    for sample in told:
        found = find(sample["text"])
        for span in sample["spans"]:
            covered = any(
                f.type == span["type"] and f.start <= span["start"] and f.end >= span["end"]
                for f in found
            )
            hits, misses = hits + covered, misses + (not covered)
    strangers = [f for sample in told for f in find(sample["text"]) if not _meant(f, sample)]
    touched = [sample["text"] for sample in told if sample["neg"] and find(sample["text"])]
    assert hits >= RECALL * (hits + misses)
    assert hits >= PRECISION * (hits + len(strangers)), strangers
    assert len(touched) <= TOUCHED * sum(sample["neg"] for sample in told), touched


@pytest.mark.parametrize(("text", "kind", "value"), FOUND)
def test_finds_what_names_a_person_or_opens_a_door(text: str, kind: str, value: str) -> None:
    start = text.index(value)
    assert find(text) == (Span(start, start + len(value), kind, value),)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key[:6])
def test_finds_a_key_without_a_word_before_it(key: str) -> None:
    assert find(f"nu: {key} funkar inte") == (Span(4, 4 + len(key), "SECRET", key),)


@pytest.mark.parametrize("text", ALONE)
def test_leaves_alone_what_only_looks_like_it(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("DE89370400440532013000 pay GB29 NWBK 6016 1331 9268 19 now", "[IBAN] pay [IBAN] now"),
        ("ring 0701234567 (811228-9874)", "ring [PHONE] ([PERSONNUMMER])"),
        ("<mailto:lisa@exempel.se|lisa@exempel.se>", "<mailto:[EMAIL]|[EMAIL]>"),
        ("<tel:+46701234567|+46701234567>", "<tel:[PHONE]|[PHONE]>"),
    ],
)
def test_a_find_does_not_hide_its_neighbour(text: str, hidden: str) -> None:
    assert masked(text, find(text)) == hidden


def test_a_key_of_any_length_is_hidden_to_its_end() -> None:
    text = f"{OPENAI}{'a1' * 300} tack"
    assert masked(text, find(text)) == "[SECRET] tack"


def test_a_key_that_a_line_end_cut_in_two_is_hidden_whole() -> None:
    text = f"nyckeln är {OPENAI[:28]}\n{OPENAI[28:]}{'a1' * 8}\nTack på förhand"
    assert masked(text, find(text)) == "nyckeln är [SECRET]\nTack på förhand"


def test_a_mask_behind_a_label_is_no_secret() -> None:
    hidden = "forgot my password Server=db;Password=[SECRET];Database=x"
    assert find(hidden) == ()


def test_masking_without_finds_changes_nothing() -> None:
    assert masked("inget här", ()) == "inget här"


def test_masking_takes_spans_in_any_order() -> None:
    text = "a@exempel.se och 0701234567"
    assert masked(text, find(text)[::-1]) == "[EMAIL] och [PHONE]"


@given(TALK)
def test_offsets_point_into_the_text_as_written(text: str) -> None:
    spans = find(text)
    assert all(
        span.start < span.end and text[span.start : span.end] == span.value for span in spans
    )
    assert all(left.end <= right.start for left, right in pairwise(spans))


@given(TALK)
def test_nothing_is_left_to_find_after_masking(text: str) -> None:
    hidden = masked(text, find(text))
    assert find(hidden) == ()


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "1",
        "0 ",
        "(0)",
        "a@",
        "a.",
        "<at>",
        "a://b:",
        "password: ",
        "1.1.1.1 ",
        ":a",
        "SE12 ",
        SLACK[:5],
        "\0",
        "\u202e",
    ],
)
def test_forty_thousand_characters_are_no_trouble(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    assert all(text[span.start : span.end] == span.value for span in find(text))
