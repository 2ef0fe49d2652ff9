"""Loads for the bench and the storms: many presses, and what each person's last answered one was."""

from collections import Counter
from collections.abc import Sequence

from tests.platforms.load import tally
from tests.platforms.loading import Loads
from tests.platforms.telegram.chats import Shown
from tests.platforms.telegram.load import Load, last_data
from tests.platforms.telegram.people import Person
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.seeing import Seeing
from tests.platforms.telegram.world import Who

On = Shown | Sequence[Shown]
Crowd = int | Sequence[Who]


class Loading(Seeing, Loads):
    """The part of a stand-in that presses in thousands. People are named, or made: so many of them."""

    loads: list[Load]

    def storm(self, on: On, presses: int, people: Crowd = 200, data: Sequence[str] | None = None) -> Load:
        """Queue presses on the buttons of these messages at once; `data` instead of what stands on the buttons."""
        load = self._load(on, people, data)
        load.storm(presses)
        return load

    def closed_load(
        self,
        on: On,
        presses: int,
        people: Crowd = 32,
        data: Sequence[str] | None = None,
        waiting: int | None = None,
    ) -> Load:
        """So many of these people wait at a time; who is answered is followed by the next, in turn."""
        load = self._load(on, people, data)
        load.closed(presses, waiting)
        return load

    def paced_load(
        self, on: On, per_second: float, seconds: float, people: Crowd = 32, data: Sequence[str] | None = None
    ) -> Load:
        """So many presses a second, for so many real seconds, whoever was answered."""
        load = self._load(on, people, data)
        load.paced(per_second, seconds)
        return load

    def last_answered(self, message: Shown) -> dict[int, str]:
        """The data of each person's last answered press on a message, by the person's id."""
        return last_data(self.world.presses.values(), message, answered=True)

    def last_pressed(self, message: Shown) -> dict[int, str]:
        """The data of each person's last press on a message, answered or not."""
        return last_data(self.world.presses.values(), message, answered=False)

    def tally(self, message: Shown) -> Counter[str]:
        """How many people have which data as their last answered press."""
        return tally(self.last_answered(message))

    def unanswered(self, message: Shown | None = None) -> list[Press]:
        """The presses that wait for an answer; on one message, or on all."""
        presses = self.world.presses.values()
        return [press for press in presses if not press.answered and message in {None, press.message}]

    def _load(self, on: On, people: Crowd, data: Sequence[str] | None) -> Load:
        crowd: list[Person] = (
            self.crowd(people) if isinstance(people, int) else [self.world.who(person) for person in people]
        )
        load = Load(self.world, [on] if isinstance(on, Shown) else on, crowd, data)
        self.loads.append(load)
        return load
