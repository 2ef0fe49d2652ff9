"""What polls ask of storage about secret ballots, and about what is told of them."""

from collections.abc import Sequence
from typing import Protocol

from bot.polls.model import PollId
from bot.polls.model.publishing import Published
from bot.polls.model.secrecy import SecretBallot


class SecretStore(Protocol):
    """Questions about secret ballots. Nothing in their transaction may name a person, but when a question ends."""

    def open(self, poll: PollId) -> None:
        """Make the key, and room for ballots; twice is once."""
        ...

    def has_key(self, poll: PollId) -> bool:
        """Whether what people say can be read when it closes."""
        ...

    def find(self, poll: PollId, voter: str) -> SecretBallot | None:
        """What a voter has said. Raises `KeyLost`."""
        ...

    def put(self, ballot: SecretBallot) -> None:
        """Count it, instead of an earlier one of the same voter; gathered. Raises `KeyLost`."""
        ...

    def forget(self, poll: PollId, voter: str) -> None:
        """Take it back; gathered. Raises `KeyLost`."""
        ...

    def count(self, poll: PollId) -> int:
        """How many have answered; never to be told to anybody as it is."""
        ...

    def read_all(self, poll: PollId) -> Sequence[SecretBallot]:
        """Every ballot, of nobody in particular. Raises `KeyLost` where one cannot be read."""
        ...

    def mix(self, poll: PollId) -> None:
        """Leave no trace of the order in which ballots came."""
        ...

    def destroy(self, poll: PollId) -> None:
        """Nobody will ever know who said what: ballots and key go for good."""
        ...

    def list_keys(self) -> Sequence[PollId]:
        """Every question that has a key, or of whose key a crash left something; none while nobody can look.

        Those that end in this transaction are left out.
        """
        ...

    def destroy_key(self, poll: PollId) -> None:
        """Have the key be gone at once, of a question that has no ballots. What cannot be now is tried again."""
        ...


class PublishedStore(Protocol):
    """Questions about what is told of secret questions that have closed."""

    def find(self, poll: PollId) -> Published | None:
        """What is told of it; none before it has closed."""
        ...

    def put(self, poll: PollId, result: Published) -> None:
        """Keep it; it is the only one there will ever be."""
        ...
