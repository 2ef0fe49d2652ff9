"""What polls ask of storage for pages: lists with a page at a time, and what comes next."""

from enum import StrEnum
from typing import Protocol

from bot.people.model import CommunityId
from bot.polls.model import Poll


class Show(StrEnum):
    """Which questions a list shows."""

    OPEN = "open"
    PLANNED = "planned"
    OVER = "over"  # closed, or cancelled


class DeskStore(Protocol):
    """Questions about questions, a page at a time. A draft is its writer's alone, and in none of them."""

    def list_some(self, community: CommunityId, show: Show, *, skip: int, most: int) -> tuple[Poll, ...]:
        """So many of those that a list shows, from there on; the newest first, of what is over the last to end."""
        ...

    def list_closing(self, community: CommunityId, *, most: int) -> tuple[Poll, ...]:
        """So many open ones, the next to close first."""
        ...

    def list_opening(self, community: CommunityId, *, most: int) -> tuple[Poll, ...]:
        """So many of those that open by themselves, the next first."""
        ...

    def list_proposed(self, community: CommunityId, *, most: int) -> tuple[tuple[Poll, int], ...]:
        """So many open ones in which proposed choices wait, with how many; those that close next first."""
        ...
