"""Writes down what came of posts after they were tried."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.chat.outbound import Receipt
from bot.people.sending import over, record_shown
from bot.posted import report
from bot.work import Foresight, Job, OwedPost, Writer


@dataclass(frozen=True)
class WasShown:
    """The post stands there, under these receipts."""

    post: OwedPost
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True)
class IsOver:
    """There was nothing to show: the post is over."""

    post: OwedPost


@dataclass(frozen=True)
class Failed:
    """It was not shown, or the place is not what it was: what to do about it."""

    post: OwedPost
    do: Callable[[Any], None]


Record = WasShown | IsOver | Failed
"""What came of one post."""


class Recording:
    """The records of posts, those of one batch in one go: hundreds of places show the same question."""

    def __init__(self, writer: Writer, reports: Mapping[str, str]) -> None:
        self._writer = writer
        self._reports = reports

    async def write(self, record: Record) -> None:
        """Write it down. Raises `NotSaved`, or whatever is wrong with this record, and with no other."""

        def keep(work: Any) -> None:
            if isinstance(record, Failed):
                record.do(work)
            report(work, self._reports, (record.post,))

        # Each has a job of its own: who claims in the same batch must find that it is under way no more.
        await self._writer.submit(Job(do=keep, foresee=(Foresight(_write_all, record),)))


def _write_all(work: Any, records: Sequence[Record]) -> None:
    record_shown(work, [(it.post, it.receipts) for it in records if isinstance(it, WasShown)])
    over(work, [it.post for it in records if isinstance(it, IsOver)])
