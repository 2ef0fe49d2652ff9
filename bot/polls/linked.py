"""What polls ask of storage about links."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.polls.model import PollId, VoterId
from bot.polls.model.links import Link, LinkCount


class LinkStore(Protocol):
    """Questions about links by which a question is answered."""

    def find(self, mark: str) -> Link | None:
        """The link with this mark, as it is now: nothing of it is remembered."""
        ...

    def find_open(self, poll: PollId) -> Link | None:
        """The last link of a question that anybody may use; it may be stopped."""
        ...

    def add(self, links: Sequence[Link]) -> None:
        """Keep new links."""
        ...

    def use(self, mark: str, voter: VoterId) -> None:
        """Somebody has used one that works once: it is theirs from now on."""
        ...

    def stop(self, poll: PollId) -> None:
        """Stop all links of a question but those that were used."""
        ...

    def stop_open(self, poll: PollId) -> None:
        """Stop those that anybody may use."""
        ...

    def count(self, poll: PollId) -> LinkCount:
        """How many links that work once there are."""
        ...

    def unlink(self, poll: PollId) -> None:
        """The question is over: nobody is to know any more which link brought which ballot."""
        ...

    def forget_old(self, before: datetime) -> None:
        """Forget the links of questions that ended before an instant."""
        ...
