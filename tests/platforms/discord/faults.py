"""What can go wrong on Discord when a test says so."""

from dataclasses import dataclass
from typing import Literal, get_args

from tests.platforms import faults

FaultKind = Literal[
    "status",
    "cut_before",
    "cut_after",
    "slow",
    "held",
    "too_many",
    "malformed",
    "missing_access",
    "message_deleted",
    "gateway_dropped",
    "gateway_frozen",
    "gateway_invalidated",
    "gateway_reconnects",
    "down",
]


@dataclass(eq=False, kw_only=True)
class Fault(faults.Fault):
    """One thing that goes wrong: as everywhere, or

    held              it happens, and is answered when `release` is called
    missing_access    403 as for a channel that the bot does not see, nothing happens
    message_deleted   somebody deletes the message just before it is changed
    gateway_…         the gateway drops, freezes, says that the session is over, or asks to come again, just before
                      the call, or, with `after`, just after it
    """

    kinds = get_args(FaultKind)

    after: bool = False
