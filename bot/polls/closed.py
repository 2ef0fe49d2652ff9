"""What polls ask of storage about questions that have closed, a page of them at a time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.people.model import CommunityId
from bot.polls.model import Poll, PollId


class ClosedStore(Protocol):
    """Questions about what has closed."""

    def list_before(self, community: CommunityId, instant: datetime, *, skip: int, most: int) -> tuple[Poll, ...]:
        """What had closed by an instant and was not cancelled, the last first; after so many."""
        ...

    def count_answers(self, polls: Sequence[PollId]) -> Mapping[PollId, int]:
        """How many answered each, but by the open link; of a secret one, as it is told. 0 where that is nothing."""
        ...
