"""Learns from the examples on standard input: `python -m storage.learnt MODULE FOLDER`."""

import json
import sys
from importlib import import_module
from pathlib import Path

from storage.learnt.kept import write

if __name__ == "__main__":
    module, folder = sys.argv[1:]
    write(import_module(module).learn(json.load(sys.stdin)), Path(folder))
