"""The core: what Kollega knows and how it talks. No I/O, no clock, no dice."""
