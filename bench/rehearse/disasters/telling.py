"""What came of a disaster: a table, a verdict, and the promises that were broken."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One disaster. `promise` is what holds when there are no faults."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    promise: str
    faults: Sequence[str]
    remarks: Sequence[str] = field(default=())

    def __str__(self) -> str:
        lines = [f"### {self.title}", "", _row(self.columns), f"|{' --- |' * len(self.columns)}"]
        lines += [_row(cells) for cells in self.rows]
        lines += ["", *self.remarks]
        lines += [f"BROKEN: {fault}." for fault in self.faults] or [f"{self.promise} Good."]
        return "\n".join([*lines, ""])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
