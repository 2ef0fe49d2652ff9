"""What goes wrong when a test says so: for the next calls, for some time, or by a seeded chance."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from random import Random
from typing import Literal, get_args

FaultKind = Literal[
    "status",
    "cut_before",
    "cut_after",
    "slow",
    "too_many",
    "malformed",
    "blocked",
    "kicked",
    "migrated",
    "message_deleted",
    "down",
]
KINDS: tuple[str, ...] = get_args(FaultKind)


@dataclass(eq=False)
class Fault:
    """One thing that goes wrong.

    status           answered with `status` (500 unless named), nothing happens
    cut_before       the connection ends, nothing happens
    cut_after        it happens, and the connection ends without an answer
    slow             it happens, and is answered `seconds` later (real ones)
    too_many         429 with `retry_after`; `overall` says that it holds for every chat
    malformed        it happens, and the answer is broken JSON
    blocked, kicked  403 as for a bot that was blocked or kicked, nothing happens
    migrated         the group becomes a supergroup just before the call
    message_deleted  an administrator deletes the message just before it is edited
    down             every connection is cut, polls included
    """

    kind: FaultKind
    times: int | None = 1
    chance: float = 1.0
    until: float | None = None
    methods: frozenset[str] | None = None
    chat: int | None = None
    status: int = 500
    retry_after: int = 5
    overall: bool = False
    seconds: float = 1.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no fault {self.kind!r}; there are {', '.join(KINDS)}")

    def fits(self, method: str, chat: int | None) -> bool:
        """Whether this call may be hit. Unless methods are named, fetching updates goes on."""
        if self.kind == "down":
            return True
        fits = method in self.methods if self.methods is not None else method != "getUpdates"
        return fits and self.chat in {None, chat}


class Faults:
    """All faults that are switched on; the first that fits is taken."""

    def __init__(self, now: Callable[[], float], chance: Random) -> None:
        self._now = now
        self._chance = chance
        self._on: list[Fault] = []

    def __bool__(self) -> bool:
        return bool(self._on)

    def switch_on(
        self,
        kind: FaultKind,
        *,
        times: int | None = None,
        chance: float | None = None,
        lasts: float | None = None,
        methods: Collection[str] | None = None,
        chat: int | None = None,
        status: int = 500,
        retry_after: int = 5,
        overall: bool = False,
        seconds: float = 1.0,
    ) -> Fault:
        """Let something go wrong: `times` calls, or for `lasts` seconds of the clock, or with a `chance`.

        With none of these once; `down` then lasts until `clear`.
        """
        if times is None and chance is None and lasts is None and kind != "down":
            times = 1
        fault = Fault(
            kind,
            times=times,
            chance=1.0 if chance is None else chance,
            until=None if lasts is None else self._now() + lasts,
            methods=None if methods is None else frozenset(methods),
            chat=chat,
            status=status,
            retry_after=retry_after,
            overall=overall,
            seconds=seconds,
        )
        self._on.append(fault)
        return fault

    def clear(self) -> None:
        """All is well again."""
        self._on.clear()

    def take(self, method: str, chat: int | None) -> Fault | None:
        """The fault that hits this call, if one does."""
        now = self._now()
        for fault in tuple(self._on):
            if fault.until is not None and now >= fault.until:
                self._on.remove(fault)
            elif fault.fits(method, chat) and (fault.chance >= 1.0 or self._chance.random() < fault.chance):
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
