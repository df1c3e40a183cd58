"""The page's style and scripts, in memory, under an address that changes with them."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parent / "static"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is served."""

    content: bytes
    type: str


class Assets:
    """All static files. They import one another by plain names, so the version stands in the
    folder.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        paths = sorted(path for path in folder.iterdir() if path.suffix in TYPES)
        self._assets = {path.name: Asset(path.read_bytes(), TYPES[path.suffix]) for path in paths}
        self.version = sha256(
            b"\0".join(asset.content for asset in self._assets.values())
        ).hexdigest()[:12]

    def find(self, version: str, name: str) -> Asset | None:
        """The file, if it is asked for in the version that we have."""
        return self._assets.get(name) if version == self.version else None
