"""What goes wrong when a test says so: for the next calls, for some time, or by a seeded chance."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import ClassVar, Generic, TypeVar


@dataclass(eq=False)
class Fault:
    """One thing that goes wrong: so many `times`, or until a moment of the clock, or by a `chance`.

    It hits the `calls` that are named and one `place`, or all of them. Each platform names its `kinds`; these are
    everywhere:

    status      answered with `status` (500 unless named), nothing happens
    cut_before  the connection ends, nothing happens
    cut_after   it happens, and the connection ends without an answer
    slow        it happens, and is answered `seconds` later (real ones)
    too_many    429 with `retry_after`; `overall` says that it holds for the whole bot
    malformed   it happens, and the answer is broken JSON
    down        every connection is cut, those that wait too
    """

    kinds: ClassVar[tuple[str, ...]]

    kind: str
    times: int | None = None
    chance: float | None = None
    until: float | None = None
    calls: frozenset[str] | None = None
    place: int | None = None
    status: int = 500
    retry_after: float = 5
    overall: bool = False
    seconds: float = 1.0

    def __post_init__(self) -> None:
        if self.kind not in self.kinds:
            raise ValueError(f"no fault {self.kind!r}; there are {', '.join(self.kinds)}")

    def fits(self, call: str, place: int | None) -> bool:
        """Whether this call may be hit."""
        if self.kind == "down":
            return True
        return (self.calls is None or call in self.calls) and self.place in {None, place}


AnyFault = TypeVar("AnyFault", bound=Fault)


class Faults(Generic[AnyFault]):
    """All faults that are switched on; the first that fits is taken."""

    def __init__(self, now: Callable[[], float], chance: Random) -> None:
        self._now = now
        self._chance = chance
        self._on: list[AnyFault] = []

    def __bool__(self) -> bool:
        return bool(self._on)

    def switch_on(self, fault: AnyFault, *, lasts: float | None = None) -> AnyFault:
        """Let something go wrong: so many times, or for `lasts` seconds of the clock, or by a chance.

        With none of these once; `down` then lasts until `clear`.
        """
        if lasts is not None:
            fault.until = self._now() + lasts
        elif fault.times is None and fault.chance is None and fault.kind != "down":
            fault.times = 1
        self._on.append(fault)
        return fault

    def clear(self) -> None:
        """All is well again."""
        self._on.clear()

    def take(self, call: str, place: int | None) -> AnyFault | None:
        """The fault that hits this call, if one does."""
        now = self._now()
        for fault in tuple(self._on):
            if fault.until is not None and now >= fault.until:
                self._on.remove(fault)
            elif fault.fits(call, place) and self._happens(fault.chance):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._on.remove(fault)
                return fault
        return None

    @property
    def is_down(self) -> bool:
        """Whether every connection is cut now."""
        now = self._now()
        return any(fault.kind == "down" and (fault.until is None or now < fault.until) for fault in self._on)

    def _happens(self, chance: float | None) -> bool:
        return chance is None or chance >= 1.0 or self._chance.random() < chance
