"""A neutral line to a carer who asked for it: past the outbox, so that nothing of them is written, and once at most."""

from typing import Any

from bot.chat.outbound import Say
from bot.concerns.model.concern import ConcernId
from bot.concerns.store import ConcernWork
from bot.work import Whisper


def push(work: ConcernWork, ref: str) -> None:
    """The moment has come. Where they cannot be reached, nobody tries again (D13)."""
    concern = ConcernId(ref)
    to = work.concerns.open_return(concern) or work.confided.take_last_push(concern)
    if to is None:
        return

    def lost(later: Any) -> None:
        later.concerns.drop_return(concern)

    work.whisper(Whisper(to=to, words=Say("push-neutral"), lost=lost))
