"""For every test."""

import gc

from hypothesis import settings

settings.register_profile(
    "kollega", deadline=None
)  # machines are noisy: no test fails for being slow once
settings.load_profile("kollega")


def pytest_collection_finish() -> None:
    """What the tests are made of stays: the collector need not look through it again and again."""
    gc.collect()
    gc.freeze()
