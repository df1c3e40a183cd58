"""Features as numbers: each has a checksum, and those that are known stand in order in an array.

So an array that lies in a file can be asked without being read into memory. One strange feature in
a hundred thousand is taken for one that is known.
"""

from collections.abc import Collection
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Checksums = NDArray[np.uint32]


def checksums(features: Collection[str]) -> Checksums:
    return np.fromiter(map(_checksum, features), np.uint32, len(features))


def places(known: Checksums, features: Collection[str]) -> NDArray[np.intp]:
    """Where those of the features stand that are known; each place once."""
    if not len(known):
        return np.zeros(0, np.intp)
    asked = np.unique(checksums(features))
    found = np.minimum(np.searchsorted(known, asked), len(known) - 1)
    there: NDArray[np.intp] = found[known[found] == asked]
    return there


def _checksum(feature: str) -> int:
    return crc32(feature.encode())
