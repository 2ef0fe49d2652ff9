"""How many calls are counted within one second, however long each is on its way. Pure: the moment is given.

A call is counted somewhere between its sending and its answer. Were only its sending looked at, calls that a slow
network brings all together would be too many.
"""

from collections import deque
from collections.abc import Hashable

SECOND = 1.002
"""A second, and a little more: what is sent together is not always counted in that order."""


class Window:
    """Never more than `most` in any second, as the other side counts them, unless all of the last were held up."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._under_way: dict[Hashable, float] = {}
        self._counted: deque[float] = deque()
        # Of the last journeys the quickest tells how long the way is; fewer could all have been held up together.
        self._journeys_at_least = max(2 * most, 60)
        self._journeys: deque[float] = deque(maxlen=4 * self._journeys_at_least)

    def fill(self, now: float) -> None:
        """As if calls had gone all the last second, evenly: nobody knows what went before we were started."""
        self._counted.extend(now - SECOND * (1 - number / self._most) for number in range(1, self._most))

    def free_at(self) -> float:
        """From when on one more may go; infinite where only an answer can tell."""
        over = len(self._under_way) + len(self._counted) - self._most
        if over < 0:
            return 0.0
        return self._counted[over] + SECOND if over < len(self._counted) else float("inf")

    def send(self, call: Hashable, now: float) -> None:
        """One call goes now."""
        while self._counted and self._counted[0] + SECOND <= now:
            self._counted.popleft()
        self._under_way[call] = now

    def answered(self, call: Hashable, now: float) -> None:
        """A call was answered. What was sent before it was counted before as well: calls are taken as they come."""
        if call not in self._under_way:
            return
        self._journeys.append(now - self._under_way[call])
        quickest = min(self._journeys) if len(self._journeys) >= self._journeys_at_least else 0.0
        latest = now - quickest  # the way back takes its time, too
        for earlier in tuple(self._under_way):
            self._count(earlier, latest)
            if earlier is call:
                return

    def lost(self, call: Hashable, now: float) -> None:
        """A call ended without an answer: it was counted until now, if ever."""
        if call in self._under_way:
            self._count(call, now)

    def _count(self, call: Hashable, at: float) -> None:
        after = self._counted[-1] if self._counted else 0.0
        self._counted.append(max(at, self._under_way.pop(call), after))
