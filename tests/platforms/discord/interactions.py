"""What one person did with the bot, a command, a press, a form, from the finger to all that came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.platforms.discord.guilds import Channel
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.people import Person

Json = dict[str, Any]

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
ANSWER, DEFER, DEFER_EDIT, EDIT, SUGGEST, FORM = 4, 5, 6, 7, 8, 9
FIRST_ANSWER_WITHIN = 3.0
"""Seconds for the first answer (Discord's documentation, "Receiving and Responding")."""
TOKEN_LIVES = 15 * 60.0

State = Literal["waiting", "failed", "thinking", "form", "done"]


@dataclass(eq=False)
class Interaction:
    """One interaction. The last four are readings of `time.perf_counter`, 0 until it happened.

    `first` is the type of the first answer, 0 until there is one. `settled` is when nothing was left on "thinking…".
    """

    id: int
    token: str = field(repr=False)
    kind: int
    person: Person
    channel: Channel
    data: Json = field(repr=False)
    at: float
    label: str = field(repr=False)
    message: Shown | None = None
    number: int = 0
    first: int = 0
    original: Shown | None = None
    said: list[Shown] = field(default_factory=list)
    form: Json | None = field(default=None, repr=False)
    suggested: list[Json] = field(default_factory=list, repr=False)
    then: "Callable[[Interaction], None] | None" = field(default=None, repr=False)
    pressed: float = 0.0
    delivered: float = 0.0
    answered: float = 0.0
    settled: float = 0.0

    def state(self, now: float) -> State:
        """What its person sees of it at a moment. A bot that is thinking may do so until the token is dead."""
        if not self.first:
            return "failed" if now > self.at + FIRST_ANSWER_WITHIN else "waiting"
        if self.first == FORM:
            return "form"
        if self.original is not None and self.original.is_thinking and not self.original.deleted:
            return "failed" if now > self.at + TOKEN_LIVES else "thinking"
        return "done"

    @property
    def custom_id(self) -> str:
        """The code behind the button, the select or the form; empty for a command."""
        return str(self.data.get("custom_id", ""))

    @property
    def private(self) -> list[Shown]:
        """The answers that only its person sees, as they stand."""
        return [shown for shown in self.said if shown.only_for is not None and not shown.deleted]

    @property
    def public(self) -> list[Shown]:
        """The answers that everybody sees, as they stand."""
        return [shown for shown in self.said if shown.only_for is None and not shown.deleted]

    @property
    def text(self) -> str:
        """All that was answered, as one text, whoever sees it."""
        return "\n".join(shown.text for shown in self.said if not shown.deleted)

    @property
    def latency(self) -> float:
        """Seconds from delivery to the first answer."""
        return self.answered - self.delivered
