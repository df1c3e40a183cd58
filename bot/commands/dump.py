"""`dump`: the operator's data as JSON lines, one fact a line, without free text; each run leaves an
audit line.
"""

import json
from argparse import Namespace


def run(asked: Namespace) -> int:
    from bot.database import leave_line, with_store
    from bot.settings.reading import read_settings
    from storage.safekeeping.dump import dump

    settings = read_settings()
    leave_line(settings, "dump")
    facts = with_store(settings, lambda tx, clock: list(dump(tx)), changes=False)
    for fact in facts:
        print(json.dumps(fact, ensure_ascii=False))
    return 0
