"""`python -m bot serve` with shorter leases, so that a test need not wait for half a minute.
Nothing else differs.

FAULTS_LEASE holds the lease of a letter in seconds; the others keep their proportions. While the
file exists that FAULTS_NO_DNS names, no host name is known.
"""

import os
import socket
import sys
from pathlib import Path
from typing import Any

from adapters.slack import platform, refusals, standing
from bot.__main__ import main
from scheduler import courier, diary, endings, heartbeat, inbox


def hurry(lease: float) -> None:
    shorter = lease / courier.LEASE
    courier.LEASE, courier.MARGIN = lease, courier.MARGIN * shorter
    endings.SEEN *= shorter
    diary.LEASE *= shorter
    inbox.LEASE, inbox.LONGEST_TURN = inbox.LEASE * shorter, inbox.LONGEST_TURN * shorter
    heartbeat.Heartbeat.__init__.__defaults__ = (heartbeat.EVERY * shorter, None)
    platform._TIER_3 /= shorter  # type: ignore[misc]
    standing._LONGEST *= shorter  # type: ignore[misc]
    refusals._USUAL_WAIT *= shorter  # type: ignore[misc]
    refusals._SHUT *= shorter  # type: ignore[misc]


def lose_names(file: Path) -> None:
    known = socket.getaddrinfo

    def look_up(host: Any, *more: Any, **others: Any) -> Any:
        if file.exists() and not str(host).replace(".", "").isdigit():
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return known(host, *more, **others)

    socket.getaddrinfo = look_up


if __name__ == "__main__":
    if lease := float(os.environ.get("FAULTS_LEASE", "0")):
        hurry(lease)
    if file := os.environ.get("FAULTS_NO_DNS"):
        lose_names(Path(file))
    sys.exit(main(["serve"]))
