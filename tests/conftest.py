"""For every test."""

from hypothesis import settings

settings.register_profile(
    "kollega", deadline=None
)  # machines are noisy: no test fails for being slow once
settings.load_profile("kollega")
