"""Arrays that were learnt from examples, in files that every start reads again.

They are read where they lie: what nobody asks for takes no memory. Learning is left to a process of
its own, whose memory ends with it.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

Examples = Mapping[str, Sequence[str]]  # what they are examples of -> texts
Arrays = Mapping[str, "NDArray[Any]"]

VERSION = 2  # rises with every change of features or learning, so that nothing old is read again
FORGOTTEN = 30 * 86_400.0  # seconds after which what other examples taught is of no use any more
ROOT = Path(__file__).parents[2]


def learnt(module: str, name: str, examples: Examples, folder: Path | None) -> Arrays:
    """What `learn` of that module makes of the examples. Takes seconds the first time after they
    have changed.

    `folder` holds what was learnt before; nothing is kept where there is none, or where nobody may
    write. Raises OSError or ValueError when learning failed.
    """
    place = folder / f"{name}-{_fingerprint(examples)}" if folder else None
    known = _kept(place)
    if known:
        return known
    with _alone(folder, name), _workshop(folder) as workshop:
        known = _kept(place)  # by whoever was quicker
        if known:
            return known
        _learn_apart(module, examples, workshop)
        arrays = _read(workshop)
        if place:
            _keep(workshop, place)
        return arrays


def beside_the_packages() -> Path | None:
    return Path(sys.prefix, "kollega-meanings") if sys.prefix != sys.base_prefix else None


def write(arrays: Arrays, folder: Path) -> None:
    import numpy as np

    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array, allow_pickle=False)


def _kept(place: Path | None) -> Arrays | None:
    """None while it is not there, or only half of it."""
    if place is None:
        return None
    try:
        return _read(place)
    except (OSError, ValueError):
        return None


def _read(folder: Path) -> Arrays:
    import numpy as np  # a tenth of a start

    files = sorted(folder.glob("*.npy"))
    if not files:
        raise FileNotFoundError(folder)
    try:
        return {
            file.stem: np.asarray(np.load(file, mmap_mode="r", allow_pickle=False))
            for file in files
        }
    except EOFError as half:
        raise ValueError(f"{folder} is not whole") from half


def _learn_apart(module: str, examples: Examples, folder: Path) -> None:
    told = json.dumps(examples).encode()
    command = (sys.executable, "-P", "-m", "storage.learnt", module, str(folder))
    environment = {"PYTHONPATH": str(ROOT)}  # and no secret of ours
    ended = subprocess.run(
        command, input=told, env=environment, stderr=subprocess.PIPE, check=False
    )
    if ended.returncode:
        raise ValueError(f"learning failed: {ended.stderr.decode(errors='replace').strip()}")


@contextmanager
def _alone(folder: Path | None, name: str) -> Iterator[None]:
    """Of several processes that start at once one learns, and the others wait for it."""
    with ExitStack() as stack:
        try:
            import fcntl

            if folder:
                _made(folder)
                file = stack.enter_context((folder / f".{name}").open("w"))
                fcntl.flock(file, fcntl.LOCK_EX)
        except (ImportError, OSError):  # Windows, or a folder in which nobody may write
            pass
        yield


@contextmanager
def _workshop(folder: Path | None) -> Iterator[Path]:
    """Beside what is kept, so that all of it appears at once; else anywhere."""
    try:
        if folder:
            _made(folder)
        workshop = Path(mkdtemp(prefix=".part-", dir=folder))
    except OSError:
        workshop = Path(mkdtemp())
    try:
        yield workshop
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _made(folder: Path) -> None:
    if not folder.exists():  # learnt by whoever set up, read by whoever serves
        folder.mkdir()
        folder.chmod(0o755)


def _keep(workshop: Path, place: Path) -> None:
    """Whole or not at all; what other examples taught long ago goes."""
    try:
        workshop.chmod(0o755)
        for file in workshop.iterdir():
            file.chmod(0o644)
        shutil.rmtree(place, ignore_errors=True)
        workshop.rename(place)
        _forget(place)
    except OSError:
        return


def _forget(place: Path) -> None:
    name = place.name.rpartition("-")[0]
    written = place.stat().st_mtime
    for other in place.parent.glob(f"{name}-*"):
        if written - other.stat().st_mtime > FORGOTTEN:
            shutil.rmtree(other, ignore_errors=True)


def _fingerprint(examples: Examples) -> str:
    """Changes with every example, and with how is learnt from them."""
    told = sha256(str(VERSION).encode())
    for meaning, texts in examples.items():
        told.update("\n".join((meaning, *texts, "")).encode())
    return told.hexdigest()[:16]
