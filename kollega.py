#!/usr/bin/env python3
"""Kollega's launcher: sets the project up once, then hands over to `python -m bot`.

It runs before anything is installed and again at every start. So it needs only the standard
library, and of that a start that finds everything in place loads next to nothing: the imports
inside functions are on purpose.
"""

import os
import sys

if sys.version_info < (3, 11):
    sys.stderr.write(
        "Kollega needs Python 3.11 or newer and this is "
        f"{sys.version_info[0]}.{sys.version_info[1]}: "
        "install a newer one and start Kollega with it, for example `python3.12 kollega.py demo`.\n"
    )
    sys.exit(2)

# type checkers know the name; importing `typing` for it would slow every start
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from subprocess import CompletedProcess
    from typing import IO

ROOT = os.path.dirname(os.path.abspath(__file__))
RUNTIME_LOCK = os.path.join(ROOT, "requirements.lock")
DEVELOPER_LOCK = os.path.join(ROOT, "requirements-dev.lock")
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
STAMP = os.path.join(VENV, "kollega.stamp")

COMMANDS = {
    "demo": "try the whole product on a fictive company, in the browser",
    "serve": "run everything that is configured: Slack, Teams, coach, schedule",
    "simulate": "a fictive company lives through some months; what happened",
    "explain": "how a sentence is read: one line in, one JSON line out",
    "connect": "print the Slack app manifest, or write the Teams app package",
    "import": "people from HR: one invitation each, nobody is enrolled",
    "pair": "plan buddies now",
    "migrate": "bring the database to this version",
    "export": "one person's data as JSON",
    "forget": "erase one person",
    "report": "a month's figures: claimed, adjusted, timed, by department",
    "evidence": "the record of AI literacy, checked: measures, and who put their name to it",
    "dump": "the operator's data as JSON lines, without free text",
    "backup": "a consistent copy while running",
    "restore": "a backup back into an empty database, silent until arm",
    "arm": "let a restored Kollega speak again",
    "doctor": "say what is not set up, and check what is: tokens, channel, database, model, clock",
    "test": "run the tests, within three minutes; with --all those, too, that need longer",
    "check": "run the linters, the type checker, the fences between the rooms and an audit",
}
IN_MEMORY = "/dev/shm"
ROOM_FOR_TESTS = 2 << 30  # bytes
QUICK_TESTS = "not browser and not postgres and not slow"
CHECKS = {
    "ruff check": ("-m", "ruff", "check"),
    "ruff format": ("-m", "ruff", "format", "--check"),
    "mypy": ("-m", "mypy"),
    "lint-imports": (
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
        "--no-cache",
    ),
    "audit": ("-m", "tests.audit"),
}
SKIPPED = 75  # a check that could not be made here


class SetUpError(Exception):
    """The packages could not be installed; the message says what to do about it."""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status; most commands replace this process instead."""
    command = arguments[0] if arguments else "--help"
    if command in ("-h", "--help"):
        print(overview())
        return 0
    if command not in COMMANDS:
        tell(f"There is no command “{command}”. There are: {', '.join(COMMANDS)}.")
        return 2
    try:
        set_up(DEVELOPER_LOCK if command in ("test", "check") else RUNTIME_LOCK)
    except SetUpError as error:
        tell(f"Kollega could not be set up. {error}")
        return 1
    except OSError as error:
        tell(
            f"Kollega could not be set up. See that you may write in {ROOT} and that the disk "
            f"has room: {error}"
        )
        return 1
    except KeyboardInterrupt:
        return 130
    return start(command, arguments[1:])


def overview() -> str:
    """The answer to `--help`, here and in `python -m bot`."""
    lines = (f"  {name:<9} {purpose}" for name, purpose in COMMANDS.items())
    return "\n".join(("usage: python3 kollega.py COMMAND [OPTIONS]", "", *lines))


def tell(sentence: str) -> None:
    """Say something to the operator; standard output is for data."""
    print(sentence, file=sys.stderr, flush=True)


def start(command: str, arguments: list[str]) -> int:
    """Run a command in `.venv`, where the project can be imported from whatever folder the caller
    stands in.
    """
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (ROOT, os.environ.get("PYTHONPATH"))))
    if command == "check":
        return check()
    if command == "test":
        os.chdir(ROOT)
        work_in_memory()
        words = ["pytest", *for_pytest(arguments)]
    else:
        words = ["bot", command, *arguments]
    # -P: a folder named `bot` where the caller happens to stand must not be taken for ours
    return become([PYTHON, "-P", "-m", *words])


def work_in_memory() -> None:
    """The tests write thousands of small databases and throw them away: where memory has a file
    system with room for them, nobody need wait for a disk. Whoever sets TMPDIR decides.
    """
    import shutil

    if "TMPDIR" in os.environ or not os.access(IN_MEMORY, os.W_OK):
        return
    if shutil.disk_usage(IN_MEMORY).free > ROOM_FOR_TESTS:
        os.environ["TMPDIR"] = IN_MEMORY


def for_pytest(arguments: list[str]) -> list[str]:
    """Without `--all` only the tests that need neither a browser, PostgreSQL, nor patience. They
    wait half as long as they work, those others as long, so that three and four workers keep two
    cores busy. What the caller says stands last, so that it wins.
    """
    cores = os.cpu_count() or 1
    if "--all" in arguments:
        options = ["-n", str(2 * cores)]
    else:
        options = ["-n", str(cores + cores // 2), "-m", QUICK_TESTS]
    options += ["--dist", "worksteal"]
    return options + [argument for argument in arguments if argument != "--all"]


def become(command: list[str]) -> int:
    """Replace this process; on Windows, where that would return to the prompt at once, wait for a
    child.
    """
    if os.name != "nt":
        os.execv(command[0], command)
    import subprocess

    return subprocess.call(command)


def check() -> int:
    """Run every check, also after one has failed, with a line for each and the words of those that
    fail.
    """
    failed = False
    for name, arguments in CHECKS.items():
        result = run(PYTHON, *arguments)
        if result.returncode == SKIPPED:
            told = f"skipped {name}: {last_line(result)}"
        elif result.returncode:
            told, failed = f"failed  {name}\n{result.stdout.strip()}", True
        else:
            told = f"ok      {name}"
        print(told, flush=True)
    return int(failed)


def set_up(lock: str) -> None:
    """Make sure that `.venv` holds what the lock names; quick when it does, and safe when two
    starts meet here.
    """
    if installed(lock):
        return
    with open(VENV + ".lock", "w", encoding="utf-8") as turn:
        take(turn)
        if not installed(lock):
            tell("Installing Kollega's packages (once for each version, about half a minute) …")
            build(lock)


def installed(lock: str) -> bool:
    """Whether `.venv` holds this very lock and the Python that it was made with is still there."""
    made_with, *digests = read_stamp()
    return os.path.exists(made_with) and os.path.exists(PYTHON) and digest(lock) in digests


def read_stamp() -> list[str]:
    """The Python that `.venv` was made with and the digests of what it holds; one empty string
    while in the making.
    """
    try:
        with open(STAMP, encoding="utf-8") as file:
            return file.read().split("\n")
    except FileNotFoundError:
        return [""]


def digest(lock: str) -> str:
    """The SHA-256 of a lock file, in hexadecimal."""
    import hashlib

    with open(lock, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def build(lock: str) -> None:
    """Install the lock into `.venv`. The stamp is empty meanwhile, so that a start that is cut
    short is noticed.
    """
    if not sound():
        create()
    write_stamp("")
    install(lock)
    # Nobody imports a package's own tests, nor where in the world a phone number belongs: a third
    # of the time.
    skipped = r"site-packages[\\/].*[\\/](tests|geodata|carrierdata)[\\/]"
    run(PYTHON, "-m", "compileall", "-q", "-j", "0", "-x", skipped, VENV)
    # The developer's lock contains the other, so that `serve` after `test` has nothing to do.
    locks = dict.fromkeys((RUNTIME_LOCK, lock))
    write_stamp("\n".join((os.path.realpath(sys.executable), *map(digest, locks))))


def sound() -> bool:
    """Whether the environment that is there can be added to: not broken off half-way, and its
    Python runs.
    """
    if os.path.exists(STAMP) and not os.path.exists(read_stamp()[0]):
        return False
    new_enough = "import sys; sys.exit(sys.version_info < (3, 11))"
    return os.path.exists(PYTHON) and run(PYTHON, "-c", new_enough).returncode == 0


def create() -> None:
    """Make an empty `.venv`; without pip, because Debian's Python cannot put one in."""
    result = run(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
    if result.returncode:
        raise SetUpError(f"Python could not make {VENV}: {last_line(result)}")


def write_stamp(content: str) -> None:
    with open(STAMP, "w", encoding="utf-8") as file:
        file.write(content)


def install(lock: str) -> None:
    """Install with the first installer that manages: a company's mirror may be known to pip and not
    to uv.
    """
    failure = (
        "Neither pip nor uv was found: install one of them, on Debian with `apt install "
        "python3-pip`."
    )
    for installer in installers():
        result = run(
            *installer, "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", lock
        )
        if result.returncode == 0:
            return
        failure = (
            "See that this machine reaches a Python package index, then start again: "
            f"{last_line(result)}"
        )
    raise SetUpError(failure)


def installers() -> "Iterator[list[str]]":
    """The ways to install into `.venv` that this machine offers, quickest first."""
    import shutil

    uv = shutil.which("uv")
    if uv:
        yield [uv, "pip", "install", "--python", PYTHON]
    # A virtual environment's Python may lack pip where the Python behind it has one.
    for python in (sys.executable, os.path.realpath(sys.executable)):
        if run(python, "-m", "pip", "--version").returncode == 0:
            yield [
                python,
                "-m",
                "pip",
                "--python",
                PYTHON,
                "install",
                "--no-compile",
                "--disable-pip-version-check",
            ]
            return


def run(*command: str) -> "CompletedProcess[str]":
    """Run a tool and keep its words. It inherits the lock, so that nobody begins while an orphan
    still installs.
    """
    import subprocess

    return subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True, errors="replace", close_fds=False, check=False,
    )  # fmt: skip


def last_line(result: "CompletedProcess[str]") -> str:
    """What a tool said last, which is where they put the reason."""
    return (result.stdout.strip().splitlines() or ["it gave no reason"])[-1]


def take(turn: "IO[str]") -> None:
    """Lock a file, waiting while another start holds it; the operating system frees it when its
    holder dies.
    """
    os.set_inheritable(turn.fileno(), True)
    if sys.platform == "win32":
        import msvcrt

        while True:
            try:
                return msvcrt.locking(turn.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:  # after ten seconds
                tell("Another start is installing, this one waits for it …")
    import fcntl

    try:
        fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        tell("Another start is installing, this one waits for it …")
        fcntl.flock(turn, fcntl.LOCK_EX)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
