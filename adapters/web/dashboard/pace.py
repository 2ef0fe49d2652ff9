"""So many requests a second in one session, and no more: known in memory alone."""

from collections import OrderedDict, deque
from collections.abc import Callable

MOST_A_SECOND = 5

_MOST_SESSIONS = 10_000


class Pace:
    """When each session last asked for something. `now` is a clock that only runs forward, in seconds."""

    def __init__(self, now: Callable[[], float], *, most: int = MOST_A_SECOND) -> None:
        self._now = now
        self._most = most
        self._asked: OrderedDict[int, deque[float]] = OrderedDict()

    def wait(self, session: int) -> int:
        """It asks once more. Gives the seconds to wait first: 0 as long as it is bearable."""
        now, asked = self._now(), self._asked.pop(session, deque())
        self._asked[session] = asked
        if len(self._asked) > _MOST_SESSIONS:
            self._asked.popitem(last=False)
        while asked and now - asked[0] >= 1:
            asked.popleft()
        if len(asked) >= self._most:
            return 1
        asked.append(now)
        return 0
