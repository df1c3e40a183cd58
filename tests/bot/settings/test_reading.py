"""A broken configuration: exit 2, the setting named, a way to mend it, and no secret in the
sentence.
"""

from pathlib import Path

import pytest

from bot.settings.reading import KNOWN, read_settings
from bot.settings.settings import CLOUD, SettingError

BOT = "-".join(("xo" + "xb", "1"))

PAIR = {"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": "x"}
TEAMS = {"TEAMS_APP_ID": "a", "TEAMS_APP_PASSWORD": "secret-thing", "TEAMS_TENANT_ID": "t"}
VIRTUAL = "virtual:2026-01-05T08:00:00+01:00"
BROKEN = [
    ({"PORT": "http"}, "PORT=http"),
    ({"PORT": "70000"}, "PORT=70000"),
    ({"PORT": "-1"}, "PORT=-1"),
    ({"PUBLIC_URL": "kollega.example"}, "PUBLIC_URL"),
    ({"PUBLIC_URL": "http://["}, "PUBLIC_URL"),
    ({"DATABASE_URL": "mysql://localhost/x"}, "DATABASE_URL begins with mysql"),
    (
        {"DATABASE_URL": "postgresql://kollega:secret-thing@localhost:port/x"},
        "DATABASE_URL.*postgresql",
    ),
    ({"DATABASE_URL": "secret-thing"}, "DATABASE_URL is no address: expected sqlite:///FILE or"),
    ({"DATABASE_URL": "sqlite:///:memory:"}, "DATABASE_URL.*sqlite:///data"),
    ({"DATABASE_URL": "sqlite://"}, "DATABASE_URL.*sqlite:///data"),
    ({"KOLLEGA_COMPANY": "nowhere.toml"}, "nowhere.toml"),
    ({"KOLLEGA_COMPANY": "/"}, "KOLLEGA_COMPANY=/"),
    ({"KOLLEGA_LEADS": "karin"}, "KOLLEGA_LEADS: karin"),
    ({"KOLLEGA_CONTROLLERS": "eva"}, "KOLLEGA_CONTROLLERS: eva"),
    ({"SLACK_BOT_TOKEN": "secret-thing"}, "SLACK_BOT_TOKEN.*xoxb-"),
    ({"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": "secret-thing"}, "SLACK_APP_TOKEN.*xapp-"),
    ({"SLACK_BOT_TOKEN": BOT}, "SLACK_APP_TOKEN"),
    ({"SLACK_SIGNING_SECRET": "secret-thing"}, "SLACK_BOT_TOKEN is missing"),
    ({"SLACK_APP_TOKEN": "-".join(("xa" + "pp", "secret-thing"))}, "SLACK_BOT_TOKEN is missing"),
    (PAIR | {"SLACK_API_URL": "slack.com"}, "SLACK_API_URL"),
    (PAIR | {"SLACK_POSTS_PER_MINUTE": "0"}, "SLACK_POSTS_PER_MINUTE=0"),
    ({"TEAMS_APP_ID": "a"}, "TEAMS_APP_PASSWORD is missing"),
    ({"TEAMS_APP_ID": "a", "TEAMS_APP_PASSWORD": "secret-thing"}, "TEAMS_TENANT_ID is missing"),
    ({"TEAMS_APP_PASSWORD": "secret-thing"}, "TEAMS_APP_ID is missing.*TEAMS_LOCAL=1"),
    ({"TEAMS_TENANT_ID": "t"}, "TEAMS_APP_ID is missing.*TEAMS_LOCAL=1"),
    ({"TEAMS_LOCAL": "yes"}, "TEAMS_LOCAL=yes"),
    ({"TEAMS_LOCAL": "1", "HOST": "0.0.0.0"}, "TEAMS_LOCAL=1 is refused unless HOST is loopback"),
    (TEAMS | {"TEAMS_LOCAL": "1"}, "TEAMS_LOCAL=1 believes everybody"),
    *((TEAMS | {name: "login.example"}, name) for name in CLOUD),
    ({"OPENAI_API_KEY": "secret-thing"}, "OPENAI_MODEL is missing"),
    ({"OPENAI_BASE_URL": "https://models.example/v1"}, "OPENAI_MODEL is missing"),
    ({"OPENAI_MODEL": "small"}, "OPENAI_API_KEY is missing"),
    ({"OPENAI_MODEL": "small", "OPENAI_BASE_URL": "models.example"}, "OPENAI_BASE_URL"),
    ({"OPENAI_BASE_URL": "kollega:secret-thing@models.example"}, "OPENAI_BASE_URL: expected"),
    ({"KOLLEGA_CLOCK": "tomorrow"}, "KOLLEGA_CLOCK=tomorrow"),
    ({"KOLLEGA_CLOCK": VIRTUAL.removesuffix("+01:00")}, "KOLLEGA_CLOCK.*offset"),
    ({"KOLLEGA_CLOCK": VIRTUAL, "HOST": "0.0.0.0"}, "HOST"),
    ({"LOG_FORMAT": "xml"}, "LOG_FORMAT=xml"),
    ({"LOG_LEVEL": "loud"}, "LOG_LEVEL=loud"),
]
NEEDS_THE_WORLD = {"HOST"}  # whether one may listen there is known when one tries


def test_every_setting_has_a_way_to_be_wrong() -> None:
    assert {name for environment, _ in BROKEN for name in environment} | NEEDS_THE_WORLD == set(
        KNOWN
    )


@pytest.mark.parametrize(("environment", "named"), BROKEN)
def test_a_broken_setting_is_named(environment: dict[str, str], named: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=named) as wrong:
        read_settings(environment, tmp_path)
    assert "secret-thing" not in str(wrong.value)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[company\n", "company.toml"),
        ('[company]\nlanguage = "fi"\n', "language"),
        ('[company]\nnmae = "X"\n', "nmae"),
        ('[company]\ntimezone = "Europe/Almvik"\n', "Europe/Almvik"),
        ("[company]\nweekly_ceiling = 0\n", "weekly_ceiling"),
        (
            "[company]\nweekly_messages = 3\nweekly_ceiling = 2\n",
            "weekly_ceiling = 2: all unprompted messages .* weekly_messages = 3; raise the one",
        ),
        ("\0", "company.toml"),
        ('[hours]\nfrom = "25:00"\n', "from"),
        ("[hours]\ndays = [0]\n", "days"),
        ('[features]\nsavings = "no"\n', "savings"),
        ('[champions]\nemails = "priya@firm.example"\n', "emails"),
        ('[updates]\nday = "every thursday"\n', "day"),
        ('[updates]\ntime = "25:00"\n', "time"),
        ("[updates]\nminutes = 3\n", "minutes"),
        ('[updates]\nteams = ["IT", 7]\n', "teams"),
        ('[updates]\nlink = "x"\n', "link"),
        ("[pairing]\nweeks = 0\n", "weeks"),
        ('[pairing]\napproval = "yes"\n', "approval"),
        ("[pairing]\nmonths = 3\n", "months"),
        ("pairing = 3\n", r"\[pairing\]: expected a table"),
        ("features = 3\n", r"\[features\]: expected a table"),
        ('[hours]\nfrm = "08:00"\n', "frm: unknown key; known are days, from, until"),
        ("[champions]\nemail = []\n", "email: unknown key; known are emails"),
        ("[privacy]\nkeep_text_days = 0\n", "keep_text_days"),
        ("[privacy]\nkeep_words = 3\n", "keep_words"),
    ],
)
def test_a_broken_company_file_names_the_key(toml: str, named: str, tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(SettingError, match=named):
        read_settings({"KOLLEGA_COMPANY": str(tmp_path / "company.toml")}, tmp_path)


@pytest.mark.parametrize(
    ("toml", "ceiling"),
    [
        ("", 4),
        ("[company]\nweekly_ceiling = 3\n", 3),
        ("[company]\nweekly_messages = 5\n", 5),  # nobody who counts more is held below it
    ],
)
def test_the_ceiling_is_never_below_the_budget(toml: str, ceiling: int, tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(toml, encoding="utf-8")
    settings = read_settings({"KOLLEGA_COMPANY": str(tmp_path / "company.toml")}, tmp_path)
    assert settings.company.weekly_ceiling == ceiling


def test_dotenv_names_its_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=1\nnonsense\n", encoding="utf-8")
    with pytest.raises(SettingError, match=r"\.env, line 2"):
        read_settings({}, tmp_path)


def test_dotenv_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe\x00P\x93")
    with pytest.raises(SettingError, match=r"\.env cannot be read as UTF-8"):
        read_settings({}, tmp_path)


def test_dotenv_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    with pytest.raises(SettingError, match=r"\.env cannot be read"):
        read_settings({}, tmp_path)


NOTES = [
    ("lena@example.com # Lena in HR", "lena@example.com"),
    ("lena@example.com\t# Lena", "lena@example.com"),
    ("lena@example.com#1", "lena@example.com#1"),
    ("#lena@example.com", "#lena@example.com"),
    ('"lena@example.com" # Lena', "lena@example.com"),
    ("'lena@example.com' # Lena", "lena@example.com"),
    ("'lena@example.com'# Lena", "lena@example.com"),
    ('"lena#1 # @example.com"', "lena#1 # @example.com"),
    ("'lena # @example.com' # note with 'quotes'", "lena # @example.com"),
    ("  lena@example.com  ", "lena@example.com"),
    (r'"le\"na@example.com"', 'le"na@example.com'),
    (r'"le\na\\@example.com"', r"le\na\@example.com"),
    ('"lena@example.com', "lena@example.com"),
]


@pytest.mark.parametrize("export", ["", "export "])
@pytest.mark.parametrize(("written", "means"), NOTES)
def test_a_note_behind_a_value_is_no_part_of_it(
    written: str, means: str, export: str, tmp_path: Path
) -> None:
    line = f"{export}KOLLEGA_LEADS={written}\n"
    (tmp_path / ".env").write_text(line, encoding="utf-8")
    assert read_settings({}, tmp_path).leads == {means}


def test_a_note_instead_of_a_value(tmp_path: Path) -> None:
    text = "OPENAI_MODEL= # none yet\nKOLLEGA_LEADS= # nobody\nPORT=8080 # the proxy's\n"
    (tmp_path / ".env").write_text(text, encoding="utf-8")
    settings = read_settings({}, tmp_path)
    assert (settings.openai_model, settings.leads, settings.port) == ("", frozenset(), 8080)


def test_a_company_file_by_an_editor_on_windows(tmp_path: Path) -> None:
    file = tmp_path / "company.toml"
    file.write_text('[company]\r\nname = "Almviks Maskin"\r\n', encoding="utf-8-sig")
    assert read_settings({"KOLLEGA_COMPANY": str(file)}, tmp_path).company.name == "Almviks Maskin"


@pytest.mark.parametrize("zone", ["Factory", "localtime", "posixrules"])
def test_a_time_zone_that_is_no_place_s(zone: str, tmp_path: Path) -> None:
    (tmp_path / "company.toml").write_text(f'[company]\ntimezone = "{zone}"\n', encoding="utf-8")
    with pytest.raises(SettingError, match=f"{zone}.*not known"):
        read_settings({"KOLLEGA_COMPANY": str(tmp_path / "company.toml")}, tmp_path)


WHOLE = (
    """
# weeks and months
[company]
name = "Almvik"
contact = """
    + "'''"
    + """
[hours]
frm = "x"
"""
    + "'''"
    + """

[pairing]
weeks = 3
{}
"""
)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("months = 3", "line 12: [pairing] months: unknown key; known are approval, weeks;"),
        ("aproval = true", "line 12: [pairing] aproval: unknown key; known are approval, weeks; the nearest is approval"),
        ("[hours]\nfrm = '08:00'", "line 13: [hours] frm: unknown key; known are days, from, until; the nearest is from"),
        ("[modell]\nprice_read = 1", "line 12: modell: unknown table; known are calendar, champions, coffee,"),
        ("[tools]", "line 12: [tools]: write each tool under a line [[tools]] of its own"),
        ("[[tool]]\nname = 'x'", "line 12: tool: unknown table"),
        ("[features]\nsaving = false", "line 13: [features] saving: unknown key"),
        ("[features]\nsaving = false", "the nearest is savings"),
        ("[features]\nprivacy = false", "line 13: [features] privacy: cannot be switched off"),
        ("[[library.rules]]\ntitle = 'a'\ntext = 'b'\n[[library.rules]]\ntitle = 'c'\ntxt = 'd'", "line 17: [[library.rules]] entry 2: txt: unknown key"),
        ("[[library.rules]]\ntitle = 'a'\ntext = 'b'\n[[library.rules]]\ntext = 'c'", "line 15: [[library.rules]] entry 2: title: expected"),
        ("[library]\nrule = 1", "line 13: [library] rule: unknown table; known are failures, prompts, rules, use_cases; the nearest is rules"),
        ("[updates]\nday = 'every thursday'", "line 13: [updates] day: 'every thursday' is no day"),
        ("[company.more]\nx = 1", "line 12: [company] more: unknown key"),
    ],
)  # fmt: skip
def test_what_nobody_knows_is_named_with_its_line_and_the_nearest(
    line: str, told: str, tmp_path: Path
) -> None:
    file = tmp_path / "company.toml"
    file.write_text(WHOLE.format(line), encoding="utf-8")
    with pytest.raises(SettingError) as refused:
        read_settings({"KOLLEGA_COMPANY": str(file)}, tmp_path)
    assert f"{file}, {told}" in str(refused.value) or told.startswith("the nearest")
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("weekly_messages = 2\n", "weekly_messages: stands outside of every table; it belongs below"),
        ("zone = 2\n", "line 1: zone: stands outside of every table"),
        ("[company]\nweekly_ceiling = 1\n", "line 2: [company] weekly_ceiling"),
        ("[company]\nweekly_messages = 3\nweekly_ceiling = 2\n", "line 3: [company] weekly_ceiling"),
        ("[company]\nweekly_ceiling = 0\n", "line 2: [company] weekly_ceiling: expected a whole number"),
    ],
)  # fmt: skip
def test_what_does_not_go_together(toml: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "company.toml"
    file.write_text(toml, encoding="utf-8")
    with pytest.raises(SettingError) as refused:
        read_settings({"KOLLEGA_COMPANY": str(file)}, tmp_path)
    assert told in str(refused.value)


def test_the_ceiling_is_four_and_never_below_what_is_counted(tmp_path: Path) -> None:
    assert read_settings({}, tmp_path).company.weekly_ceiling == 4
    file = tmp_path / "company.toml"
    file.write_text("[company]\nweekly_messages = 4\nweekly_ceiling = 4\n", encoding="utf-8")
    assert read_settings({"KOLLEGA_COMPANY": str(file)}, tmp_path).company.weekly_ceiling == 4
