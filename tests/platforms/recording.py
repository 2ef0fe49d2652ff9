"""What was asked of a stand-in: calls, refusals, violations and edits, counted."""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

KEPT_CALLS = 20_000


@dataclass(slots=True)
class Call:
    """One call as it came, and the HTTP status it was answered with; 0 where the connection was cut."""

    method: str
    parameters: Json = field(repr=False)
    at: float
    status: int = 0
    told: str = ""


class Record:
    """Counts of everything that every platform has, and the newest calls whole."""

    def __init__(self) -> None:
        self.calls: deque[Call] = deque(maxlen=KEPT_CALLS)
        self.violations: list[str] = []
        self.by_method: Counter[str] = Counter()
        self.refusals: Counter[str] = Counter()
        self.edits_by_chat: Counter[int] = Counter()
        self.posts_by_chat: Counter[int] = Counter()
        self.faults: Counter[str] = Counter()
        self.too_many = 0
        self.too_early = 0
        self._listeners: list[Callable[[], None]] = []

    def note(self, call: Call) -> None:
        """Count one call that has been answered, and wake those who wait for something to happen."""
        self.calls.append(call)
        self.by_method[call.method] += 1
        if call.told:
            self.refusals[call.told] += 1
            self.too_many += call.status == 429
        self.wake()

    def violation(self, what: str) -> None:
        """Keep what broke the platform's rules."""
        self.violations.append(what)

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call the listener whenever something happened; gives back how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def wake(self) -> None:
        """Something happened."""
        for listener in tuple(self._listeners):
            listener()

    def statistics(self) -> Json:
        """Plain counts, as JSON can carry them."""
        return {
            "calls": dict(self.by_method),
            "refusals": dict(self.refusals),
            "too_many": self.too_many,
            "too_early": self.too_early,
            "edits_by_chat": dict(self.edits_by_chat),
            "posts_by_chat": dict(self.posts_by_chat),
            "faults": dict(self.faults),
            "violations": list(self.violations),
        }
