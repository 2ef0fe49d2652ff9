"""Which acts were taken of late, where that is written down nowhere: a platform may hand one over again."""

from collections import OrderedDict

MOST = 20_000
"""Acts that are remembered. What is older than so many is not brought again, but after a restart, and in its order."""


class Recent:
    """Keys of acts, in memory alone."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._keys: OrderedDict[str, None] = OrderedDict()

    def has(self, key: str) -> bool:
        """Whether it was taken."""
        return key in self._keys

    def add(self, key: str) -> None:
        """It was taken."""
        self._keys[key] = None
        if len(self._keys) > self._most:
            self._keys.popitem(last=False)
