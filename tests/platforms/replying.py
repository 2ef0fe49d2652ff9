"""What a stand-in gives back for a call, and what a fault does to it."""

from dataclasses import dataclass

from tests.platforms.faults import Fault


@dataclass
class Reply:
    """An answer to a call; where `cut` is set, the connection ends instead. `after` is a wait in real seconds."""

    status: int
    body: bytes
    cut: bool = False
    after: float = 0.0


def spoil(reply: Reply, fault: Fault, *, broken: bytes) -> None:
    """Do to an answer what a fault does after the call; `broken` is how bad JSON begins."""
    match fault.kind:
        case "cut_after":
            reply.cut = True
        case "slow":
            reply.after = fault.seconds
        case "malformed":
            reply.status, reply.body = 200, broken
        case _:
            pass
