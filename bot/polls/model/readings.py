"""In which words a question is read, and by whose clock."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Version:
    """A question in a further language, as an organiser wrote it. Its options are the same answers, in their order."""

    language: str
    question: str = field(repr=False)
    options: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How one reader reads a poll: in which language, and by the clock of which zone; empty for the poll's own.

    `place` is where: options that are shuffled stand in another order in each.
    """

    language: str = ""
    zone: str = ""
    place: int = 0
