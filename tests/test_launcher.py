"""The launcher, entered by its door: a copy of it in an empty project whose one package is a wheel
on disk.
"""

import ast
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BASE_PYTHON = Path(sys.executable).resolve()
INSTALLING = "Installing Kollega's packages"

installs = pytest.mark.slow  # a virtual environment is made, and pip runs in it

BOT = """
import json, os, sys, tiny
print(json.dumps({"words": sys.argv[1:], "folder": os.getcwd(), "version": tiny.VERSION, "compiled": tiny.__cached__}))
"""
TOOL = """
import os, sys
print("{name} was given", sys.argv[1:])
sys.exit("{name}" in os.environ.get("FAILING", ""))
"""
AUDIT = """
import os, sys
print("a line\\nnobody answers")
sys.exit(75 * ("audit" in os.environ.get("SILENT", "")))
"""
INSTALLER_THAT_KILLS_ITS_START = """#!/bin/sh
PATH=/usr/bin:/bin
about=$(echo "$PROJECT"/.venv/lib/python*/site-packages)/tiny-1.0.dist-info
mkdir "$about"
printf 'Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n' > "$about/METADATA"
kill -9 $PPID
"""


class Project:
    """A folder with the launcher, a stub of the bot, a shelf of wheels, and the only programs on
    its PATH.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.shelf, self.programs = folder, folder / "shelf", folder / "programs"
        for made in (self.shelf, self.programs, folder / "bot"):
            made.mkdir(parents=True)
        (folder / "bot" / "__main__.py").write_text(BOT)
        shutil.copy(ROOT / "kollega.py", folder)
        self.lock("1.0")

    def lock(self, version: str) -> None:
        """Make both locks name this version of the one package, and put its wheel on the shelf."""
        sha256 = hashlib.sha256(self._wheel(version).read_bytes()).hexdigest()
        for name in ("requirements.lock", "requirements-dev.lock"):
            (self.folder / name).write_text(f"# {name}\ntiny=={version} --hash=sha256:{sha256}\n")

    def spawn(
        self, *words: str, cwd: Path | None = None, **environment: str
    ) -> "subprocess.Popen[str]":
        """Start the launcher without a network, without this machine's settings for pip, and
        without uv.
        """
        shelf = {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.shelf),
        }
        return subprocess.Popen(
            [BASE_PYTHON, self.folder / "kollega.py", *words],
            env={"PATH": str(self.programs), "PROJECT": str(self.folder), **shelf, **environment},
            cwd=cwd,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def start(
        self, *words: str, cwd: Path | None = None, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        """Start the launcher and wait for its end."""
        with self.spawn(*words, cwd=cwd, **environment) as process:
            out, err = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def _wheel(self, version: str) -> Path:
        wheel, about = self.shelf / f"tiny-{version}-py3-none-any.whl", f"tiny-{version}.dist-info"
        tools = {name: TOOL.format(name=name) for name in ("mypy", "pytest", "ruff")}
        tools["importlinter/cli"] = "def lint_imports_command(): import fences"
        tools["fences"] = TOOL.format(name="lint-imports")
        tools["tests/audit"] = AUDIT
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("tiny.py", f"VERSION = {version!r}\n")
            for module, source in tools.items():
                archive.writestr(f"{module}.py", source)
            archive.writestr(
                f"{about}/METADATA", f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n"
            )
            archive.writestr(
                f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            )
            archive.writestr(f"{about}/RECORD", "")
        return wheel


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project")


@installs
def test_the_first_start_installs_and_the_second_does_not(project: Project) -> None:
    first, second = project.start("serve"), project.start("serve")
    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stderr.startswith(INSTALLING) and first.stderr.count("\n") == 1
    assert second.stderr == "" and second.stdout == first.stdout
    assert Path(json.loads(first.stdout)["compiled"]).exists()


@installs
def test_the_callers_folder_and_words_reach_the_bot(project: Project, tmp_path: Path) -> None:
    (tmp_path / "elsewhere" / "bot").mkdir(parents=True)
    (tmp_path / "elsewhere" / "bot" / "__main__.py").write_text("raise SystemExit('a stranger')")
    said = json.loads(project.start("demo", "--port", "0", cwd=tmp_path / "elsewhere").stdout)
    assert said["words"] == ["demo", "--port", "0"] and said["folder"] == str(
        tmp_path / "elsewhere"
    )


@installs
def test_another_lock_is_installed_over_the_old_one(project: Project) -> None:
    project.start("serve")
    project.lock("1.1")
    again = project.start("serve")
    assert INSTALLING in again.stderr and json.loads(again.stdout)["version"] == "1.1"


@installs
def test_an_install_that_was_cut_short_is_repaired(project: Project) -> None:
    killer = project.programs / "uv"
    killer.write_text(INSTALLER_THAT_KILLS_ITS_START)
    killer.chmod(0o755)
    assert project.start("serve").returncode == -9
    killer.unlink()
    repaired = project.start("serve")
    assert repaired.returncode == 0, repaired.stderr
    assert INSTALLING in repaired.stderr


@installs
def test_an_environment_whose_python_is_gone_is_made_anew(project: Project) -> None:
    project.start("serve")
    (project.folder / ".venv" / "bin" / "python").unlink()
    assert project.start("serve").returncode == 0


@installs
def test_two_starts_at_once_install_once(project: Project) -> None:
    ends = [process.communicate() for process in [project.spawn("serve"), project.spawn("serve")]]
    assert [json.loads(out)["version"] for out, _ in ends] == ["1.0", "1.0"]
    assert sum(err.count(INSTALLING) for _, err in ends) == 1


@installs
def test_an_uv_that_fails_leaves_it_to_pip(project: Project) -> None:
    uv = project.programs / "uv"
    uv.write_text("#!/bin/sh\nexit 2\n")
    uv.chmod(0o755)
    assert project.start("serve").returncode == 0


@installs
def test_packages_out_of_reach_are_told_in_one_sentence_and_the_next_start_mends_it(
    project: Project,
) -> None:
    failed = project.start("serve", PIP_FIND_LINKS=str(project.programs))
    assert (
        failed.returncode == 1
        and "package index" in failed.stderr
        and "Traceback" not in failed.stderr
    )
    assert project.start("serve").returncode == 0


@installs
def test_without_pip_and_uv_it_says_what_to_install(project: Project) -> None:
    (project.programs / "pip.py").write_text("raise ImportError")
    failed = project.start("serve", PYTHONPATH=str(project.programs))
    assert failed.returncode == 1 and "apt install python3-pip" in failed.stderr


@installs
def test_check_runs_everything_also_after_a_failure(project: Project) -> None:
    kept, broken = project.start("check"), project.start("check", FAILING="ruff,mypy")
    assert kept.returncode == 0 and kept.stdout.split("\n")[:-1] == [
        "ok      ruff check", "ok      ruff format", "ok      mypy", "ok      lint-imports",
        "ok      audit",
    ]  # fmt: skip
    assert broken.returncode == 1 and broken.stdout.count("failed  ") == 3
    assert "mypy was given" in broken.stdout and "ok      lint-imports" in broken.stdout
    alone = project.start("check", SILENT="audit")
    assert alone.returncode == 0 and "skipped audit: nobody answers" in alone.stdout


@installs
def test_test_hands_its_words_to_pytest_and_its_end_to_the_caller(project: Project) -> None:
    run = project.start("test", "-k", "pairing", FAILING="pytest")
    assert run.returncode == 1 and given_to_pytest(run)[-2:] == ["-k", "pairing"]


@installs
def test_test_leaves_out_what_needs_more_unless_it_is_told_all(project: Project) -> None:
    quick = given_to_pytest(project.start("test", "tests/faults"))
    everything = given_to_pytest(project.start("test", "--all", "tests/faults"))
    left_out = ["-m", "not browser and not postgres and not slow"]
    cores = os.cpu_count() or 1
    more = str(cores + cores // 2)
    assert quick == ["-n", more, *left_out, "--dist", "worksteal", "tests/faults"]
    assert everything == ["-n", str(2 * cores), "--dist", "worksteal", "tests/faults"]


def given_to_pytest(run: "subprocess.CompletedProcess[str]") -> list[str]:
    words: list[str] = ast.literal_eval(run.stdout.partition("pytest was given ")[2].strip())
    return words


@installs
def test_serve_after_test_has_nothing_to_install(project: Project) -> None:
    project.start("test")
    assert project.start("serve").stderr == ""


@pytest.mark.parametrize("words", [(), ("--help",), ("-h",)])
def test_help_needs_no_set_up_and_loads_next_to_nothing(
    project: Project, words: tuple[str, ...]
) -> None:
    answer = project.start(*words, PYTHONPROFILEIMPORTTIME="1")
    imports = [line.rsplit("|", 1)[1].strip() for line in answer.stderr.splitlines()]
    own = set(imports[imports.index("site") + 1 :])
    assert answer.returncode == 0 and "serve" in answer.stdout
    assert not own & {"asyncio", "hashlib", "pathlib", "re", "subprocess", "typing", "venv"}
    assert not (project.folder / ".venv").exists()


def test_the_launcher_and_the_bot_name_the_same_commands() -> None:
    bot = subprocess.run(
        [sys.executable, "-m", "bot", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    launcher = subprocess.run(
        [sys.executable, "kollega.py"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = [
        set(re.findall(r"^ {2,4}(\w+) {2,}\w", help.stdout, re.MULTILINE))
        for help in (bot, launcher)
    ]
    assert told[1] == told[0] | {"check", "test"}


def test_an_unknown_command_is_refused_before_anything_is_installed(project: Project) -> None:
    refused = project.start("dance")
    assert refused.returncode == 2 and "“dance”" in refused.stderr and "serve" in refused.stderr
    assert not (project.folder / ".venv").exists()


def test_an_old_python_is_told_what_it_lacks() -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path('kollega.py', "
        "run_name='__main__')"
    )
    refused = subprocess.run(
        [sys.executable, "-c", pretend], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert refused.returncode == 2 and refused.stderr.count("\n") == 1
    assert "3.11 or newer" in refused.stderr and "this is 3.9" in refused.stderr
    ast.parse((ROOT / "kollega.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_locks_name_no_address_and_the_developers_lock_contains_the_other() -> None:
    runtime = (ROOT / "requirements.lock").read_text()
    developer = (ROOT / "requirements-dev.lock").read_text()
    assert "://" not in developer and "--index" not in developer and "--find-links" not in developer
    assert set(runtime.split()) <= set(developer.split())
