"""`dump`: the operator's data as JSON lines, one fact a line, without free text."""

import json
from argparse import Namespace


def run(asked: Namespace) -> int:
    from bot.database import with_store
    from bot.settings.reading import read_settings
    from storage.safekeeping.dump import dump

    facts = with_store(read_settings(), lambda tx, clock: list(dump(tx)))
    for fact in facts:
        print(json.dumps(fact, ensure_ascii=False))
    return 0
