"""What the audit of the locked packages says, with a database of advisories on loopback."""

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from tests.audit import LOCK, SKIPPED, main


class Database(BaseHTTPRequestHandler):
    """It knows a hole in one package."""

    hole = ""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        results: list[dict[str, Any]] = [
            {"vulns": [{"id": "GHSA-1"}]} if one["package"]["name"] == self.hole else {}
            for one in asked
        ]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"results": results}).encode())

    def log_message(self, format: str, *args: Any) -> None:
        return None


@contextmanager
def database(hole: str) -> Iterator[str]:
    kind = type("Own", (Database,), {"hole": hole})
    with HTTPServer(("127.0.0.1", 0), kind) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_every_locked_package_is_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    locked = len(re.findall(r"^\S+==", LOCK.read_text("utf-8"), re.MULTILINE))
    with database("") as url:
        assert main(url) == 0
    assert capsys.readouterr().out.startswith(f"{locked} packages, nothing known")


def test_a_hole_is_named_with_its_package(capsys: pytest.CaptureFixture[str]) -> None:
    with database("aiohttp") as url:
        assert main(url) == 1
    assert re.fullmatch(r"aiohttp [\d.]+: https://osv.dev/GHSA-1\n", capsys.readouterr().out)


def test_where_nobody_answers_nothing_is_said_to_be_well(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with database("") as url:
        pass
    assert main(url) == SKIPPED
    assert "is not reached" in capsys.readouterr().out
