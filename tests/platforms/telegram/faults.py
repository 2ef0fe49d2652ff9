"""What can go wrong on Telegram when a test says so."""

from dataclasses import dataclass
from typing import Literal, get_args

from tests.platforms import faults

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


@dataclass(eq=False, kw_only=True)
class Fault(faults.Fault):
    """One thing that goes wrong: as everywhere, or

    blocked, kicked  403 as for a bot that was blocked or kicked, nothing happens
    migrated         the group becomes a supergroup just before the call
    message_deleted  an administrator deletes the message just before it is edited
    """

    kinds = get_args(FaultKind)

    retry_after: int = 5

    def fits(self, call: str, place: int | None) -> bool:
        """Whether this call may be hit. Unless methods are named, fetching updates goes on."""
        spared = call == "getUpdates" and self.calls is None and self.kind != "down"
        return not spared and super().fits(call, place)
