"""A press of a button, from the finger to the answer."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.platforms.telegram.chats import Shown
from tests.platforms.telegram.people import Heard, Person


@dataclass(slots=True, eq=False)
class Press:
    """One callback query. The last three are readings of `time.perf_counter`, 0 until it happened.

    `number` is the update's id, so that numbers rise in the order of pressing.
    """

    id: str
    person: Person
    message: Shown
    data: str = field(repr=False)
    at: float
    number: int = 0
    heard: Heard | None = None
    pressed: float = 0.0
    delivered: float = 0.0
    answered: float = 0.0
    then: "Callable[[Press], None] | None" = field(default=None, repr=False)

    @property
    def latency(self) -> float:
        """Seconds from delivery to the answer."""
        return self.answered - self.delivered
