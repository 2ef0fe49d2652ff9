"""The five steps of the first minute, and which of them are done. It never blocks: anything can be done any time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from adapters.web.cast import VISITORS
from bot.chat.outbound import Choice, Message

STEPS = ("ask", "answer", "others", "skip", "read")
_WHO_ANSWERS = frozenset(member.id for member in VISITORS if not member.leads)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step as it is drawn. `number` counts from one among those shown."""

    name: str
    number: int
    state: Literal["done", "now", "later"]


class Guide:
    """Notices what was done. `answers` tells which choices answer a question, unlike those that only explain it.

    Who has answered is known until the program ends, and never written down: a question may be secret.
    """

    def __init__(self, answers: Callable[[Choice], bool], done: Iterable[str] = ()) -> None:
        self._answers = answers
        self._done = set(STEPS).intersection(done)
        self._answered: set[str] = set()

    @property
    def done(self) -> tuple[str, ...]:
        """The steps that are done, to be written down."""
        return tuple(sorted(self._done))

    def answered(self, person: str) -> bool:
        """Whether this person has answered a question here."""
        return person in self._answered

    def ballot(self, message: Message) -> tuple[Choice, ...]:
        """The choices of a message that answer a question; none where nothing is asked."""
        return tuple(choice for choice in message.choices if self._answers(choice))

    def shown(self, before: Message | None, now: Message) -> None:
        """A message stands in a group, in place of what stood there before."""
        if self.ballot(now):
            self._done.add("ask")
        elif before is not None and self.ballot(before):
            self._done.add("read")

    def pressed(self, person: str, action: str, on: Message | None) -> None:
        """Somebody pressed this under a message."""
        if on is None or action not in {choice.action for choice in self.ballot(on)}:
            return
        self._answered.add(person)
        if self._answered >= _WHO_ANSWERS:
            self._done.add("answer")

    def did(self, step: str) -> None:
        """This step is done."""
        self._done.add(step)

    def steps(self, *, can_skip: bool) -> tuple[Step, ...]:
        """The steps to draw. Skipping is left out where the clock cannot be moved or nothing is waiting."""
        names = [name for name in STEPS if name != "skip" or can_skip or "skip" in self._done]
        now = next((name for name in names if name not in self._done), None)
        return tuple(
            Step(name=name, number=number, state="done" if name in self._done else "now" if name == now else "later")
            for number, name in enumerate(names, start=1)
        )
