"""`connect teams` by its door: the package that an administrator uploads."""

import io
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from jsonschema import Draft4Validator  # type: ignore[import-untyped]

from bot.__main__ import main
from coaching.contents import FEATURES

APP = "1f6556a0-0000-4000-8000-0123456789ab"
SCHEMAS = "package/build/json-schemas/teams/v1.29"
PATIENCE = 40  # seconds for npm to fetch the schemas


def connect(folder: Path, *told: str, **settings: str) -> "subprocess.CompletedProcess[str]":
    out, err = io.StringIO(), io.StringIO()
    with (
        chdir(folder),
        mock.patch.dict(os.environ, settings, clear=True),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        status = main(["connect", *told])
    return subprocess.CompletedProcess(told, status, out.getvalue(), err.getvalue())


def packed(folder: Path, **settings: str) -> Mapping[str, Any]:
    done = connect(
        folder, "teams", "--app-id", APP, PUBLIC_URL="https://kollega.example:8443/", **settings
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    with zipfile.ZipFile(folder / "kollega-teams.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return {
        name: json.loads(content) if name.endswith(".json") else content
        for name, content in files.items()
    }


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Microsoft's own, as npm has them. Skips, with the reason, where they cannot be had."""
    folder = tmp_path_factory.mktemp("npm")
    if not (npm := shutil.which("npm")):
        pytest.skip("npm is not installed")
    command = [npm, "pack", "--silent", "@microsoft/app-manifest@1.1.2"]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        pytest.skip(f"npm did not fetch @microsoft/app-manifest within {PATIENCE} s")
    if done.returncode:
        pytest.skip(f"npm cannot fetch @microsoft/app-manifest: {done.stderr.strip()[-200:]}")
    shutil.unpack_archive(next(folder.glob("*.tgz")), folder, filter="data")
    return folder / SCHEMAS


def errors(schemas: Path, name: str, value: Any) -> list[str]:
    schema = json.loads((schemas / name).read_text(encoding="utf-8"))
    return [
        f"{list(error.path)}: {error.message}"
        for error in Draft4Validator(schema).iter_errors(value)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("language", ["sv", "en"])
def test_everything_is_valid_by_microsofts_schemas(
    schemas: Path, tmp_path: Path, language: str
) -> None:
    (tmp_path / "company.toml").write_text(
        f'[company]\nname = "Almvik"\nlanguage = "{language}"\n', encoding="utf-8"
    )
    files = packed(tmp_path, KOLLEGA_COMPANY="company.toml")
    assert errors(schemas, "MicrosoftTeams.schema.json", files["manifest.json"]) == []
    assert files["manifest.json"]["localizationInfo"]["defaultLanguageTag"] == language
    for name in ("sv.json", "en.json", "de.json"):
        assert errors(schemas, "MicrosoftTeams.Localization.schema.json", files[name]) == [], name
    wrong = files["manifest.json"] | {"id": "nobody"}
    assert errors(schemas, "MicrosoftTeams.schema.json", wrong)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    return packed(tmp_path_factory.mktemp("packed"))


def test_it_holds_the_bot_for_all_three_scopes_and_what_it_names(files: Mapping[str, Any]) -> None:
    made = files["manifest.json"]
    (bot,) = made["bots"]
    assert (made["id"], bot["botId"], bot["scopes"]) == (
        APP,
        APP,
        ["personal", "team", "groupChat"],
    )
    assert made["validDomains"] == ["kollega.example:8443"]
    assert made["permissions"] == ["identity", "messageTeamMembers"]
    named = {
        *made["icons"].values(),
        *(one["file"] for one in made["localizationInfo"]["additionalLanguages"]),
    }
    assert named <= set(files)


def test_what_the_features_begin_with_stands_among_the_commands(files: Mapping[str, Any]) -> None:
    alone = files["manifest.json"]["bots"][0]["commandLists"][0]["commands"]
    assert len(alone) >= sum(len(feature.prompts) for feature in FEATURES) + 4
    assert {"hjälp", "meny", "stopp"} <= {command["title"] for command in alone}
    translated = [path for path in files["en.json"] if path.startswith("bots[0].commandLists[0]")]
    assert len(translated) == 2 * len(alone)
    assert "How do I write a better prompt?" in files["en.json"].values()
    assert all(len(words) <= 80 and not words.endswith("…") for words in short_descriptions(files))


def short_descriptions(files: Mapping[str, Any]) -> Iterator[str]:
    yield files["manifest.json"]["description"]["short"]
    yield from (files[name]["description.short"] for name in ("sv.json", "en.json", "de.json"))


def test_the_same_package_every_time(tmp_path: Path) -> None:
    packed(tmp_path)
    first = (tmp_path / "kollega-teams.zip").read_bytes()
    packed(tmp_path)
    assert (tmp_path / "kollega-teams.zip").read_bytes() == first


@pytest.mark.parametrize("wrong", ["nope", "", f"{APP}0"])
def test_an_app_id_that_is_none_leaves_what_was_there(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "x.zip").write_text("before", encoding="utf-8")
    done = connect(tmp_path, "teams", "--app-id", wrong, "--out", "x.zip")
    assert done.returncode == 2
    assert (
        "--app-id" in done.stderr
        and "Microsoft Entra" in done.stderr
        and "Traceback" not in done.stderr
    )
    assert (tmp_path / "x.zip").read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    done = connect(tmp_path, "teams", "--app-id", APP, "--out", "nowhere/x.zip")
    assert done.returncode == 2
    assert "--out nowhere/x.zip" in done.stderr and "Traceback" not in done.stderr


def test_slack_gets_its_manifest_as_before(tmp_path: Path) -> None:
    done = connect(tmp_path, "slack")
    assert json.loads(done.stdout)["display_information"]["name"] == "Kollega"
